import type { TravelMode } from '../travel.ts';

/** What a map says, in one language. */
export interface MapWords {
  readonly country: (code: string) => string;
  readonly kilometres: (value: number) => string;
  /** Of the scale, in metres. */
  readonly length: (metres: number) => string;
  readonly cluster: (cities: readonly string[], stops: number) => string;
  readonly way: (distance: string, mode: TravelMode | null) => string;
  /** Where the ground comes from; `side`: of the squares of the grid, where there is no other ground. */
  readonly credit: (side: string | null) => string;
  readonly north: string;
}
