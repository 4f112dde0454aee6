import type { ClashKind } from '../rules.ts';
import type { TravelMode } from '../travel.ts';

/** What every clash says. */
interface Base {
  /** The same for the same clash on every copy and after every change of its size; waivers are made for it. */
  readonly name: string;
  /** Visits and transfers, in the order of their start. */
  readonly itemIds: readonly string[];
  /** The persons it is about, in the order of the delegation; none where it is about an item as such. */
  readonly delegateIds: readonly string[];
  /** When it begins, in minutes since 1970; null where nothing is scheduled. */
  readonly at: number | null;
}

/** What a clash of each kind says beside; docs/clash-rules.md says when there is one. */
interface Details {
  /** For how long the two overlap. */
  readonly person: { readonly minutes: number };
  /** For how long the person who is missing most is missing. */
  readonly personAway: { readonly minutes: number };
  readonly hostAway: { readonly minutes: number; readonly hostId: string };
  readonly placeClosed: { readonly minutes: number; readonly placeId: string };
  readonly place: { readonly minutes: number; readonly placeId: string };
  readonly capacity: { readonly persons: number; readonly room: number };
  readonly seats: { readonly persons: number; readonly room: number };
  /** `minutes` are lacking of those `needed`, the rest between two places or before boarding included. */
  readonly travel: {
    readonly minutes: number;
    readonly needed: number;
    /** Null: there is no way to go, only boarding. */
    readonly mode: TravelMode | null;
    readonly measured: boolean;
    readonly fromPlaceId: string;
    readonly toPlaceId: string;
  };
  /** On foot it would take so many minutes. */
  readonly transfer: { readonly minutes: number; readonly fromPlaceId: string; readonly toPlaceId: string };
  /** Of so many `persons`. */
  readonly language: { readonly persons: number; readonly languages: readonly string[] };
  /** Days until then. */
  readonly confirmation: { readonly days: number; readonly hostId: string };
  /** Minutes after midnight. */
  readonly midnight: { readonly minutes: number };
  /** What the clocks differ by. */
  readonly zones: { readonly minutes: number };
  readonly listed: object;
  /** The night that begins on this day. */
  readonly stay: { readonly day: string; readonly legId: string };
}

/** What is wrong in a programme: who, what, by how many minutes. */
export type ClashOf<K extends ClashKind> = { [E in K]: Base & { readonly kind: E } & Details[E] }[K];
export type Clash = ClashOf<ClashKind>;

/** The name of a clash between items, whatever their order. */
export function clashName(kind: ClashKind, ids: readonly string[]): string {
  return `${kind} ${ids.toSorted().join(' ')}`;
}

/** In the order of time, what is not scheduled last. */
export function compareClashes(a: Clash, b: Clash): number {
  const [one, other] = [a.at ?? Infinity, b.at ?? Infinity];
  // Infinities have no difference.
  if (one !== other) return one < other ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
