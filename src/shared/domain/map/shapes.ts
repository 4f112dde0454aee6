import type { TravelMode } from '../travel.ts';
import type { Standing } from './labels.ts';

/** What a shape stands for; each renderer knows how it looks. */
export type Look =
  | 'grid'
  | 'halo'
  | 'casing'
  | `way-${TravelMode}`
  | 'way-unknown'
  | 'sleepers'
  | 'arrow'
  | 'wayText'
  | 'mark'
  | 'markText'
  | 'name'
  | 'town'
  | 'townText'
  | 'country'
  | 'furniture'
  | 'furnitureText'
  | 'credit';

/** `leg`: index of the leg whose colour a shape has. Lengths in pixels. */
export type Shape =
  | { readonly kind: 'path'; readonly look: Look; readonly leg?: number; readonly d: string }
  | {
      readonly kind: 'circle';
      readonly look: Look;
      readonly leg?: number;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    }
  | ({ readonly kind: 'text'; readonly look: Look; readonly leg?: number; readonly text: string } & Standing);

/** Sizes of letters by what they say; what is measured here is what the renderers draw. */
export const fontSizes = {
  wayText: 11,
  markText: 12,
  name: 13,
  townText: 11,
  country: 12,
  furnitureText: 11,
  credit: 9.5,
} as const satisfies Partial<Record<Look, number>>;

/** Between the letters of a country's name. */
export const countrySpacing = 2.4;

/** Coordinates as they are written: a tenth of a pixel is finer than any eye. */
export function written(...numbers: readonly number[]): string {
  return numbers.map((value) => String(Math.round(value * 10) / 10)).join(',');
}
