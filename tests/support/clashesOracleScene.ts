import type { Clash } from '../../src/shared/domain/clashes/clash.ts';
import type { PlannedTransfer, PlannedVisit, Scene } from '../../src/shared/domain/clashes/scene.ts';
import { estimateMinutes, fastestModes, type TravelMode } from '../../src/shared/domain/travel.ts';
import { instant } from './clashesClock.ts';

/** A visit or a transfer that is not cancelled, as the oracle reads it. */
export interface Told {
  readonly id: string;
  readonly visit: PlannedVisit | null;
  readonly transfer: PlannedTransfer | null;
  readonly row: PlannedVisit | PlannedTransfer;
  readonly who: readonly string[];
  /** Null where it is not scheduled. */
  readonly when: { start: string; startZone: string; end: string; endZone: string } | null;
  readonly from: string | null;
  readonly to: string | null;
}

export function itemsOf(scene: Scene): Told[] {
  const visits = scene.visits
    .filter((visit) => visit.status !== 'cancelled')
    .map((visit): Told => {
      const { slot } = visit;
      const when = slot && { start: slot.start, startZone: slot.zone, end: slot.end, endZone: slot.zone };
      const { id, placeId } = visit;
      return {
        id,
        visit,
        transfer: null,
        row: visit,
        who: personsOf(scene, visit),
        when,
        from: placeId,
        to: placeId,
      };
    });
  const transfers = scene.transfers
    .filter((transfer) => transfer.status !== 'cancelled')
    .map((transfer): Told => {
      const { id, passage: when, fromPlaceId: from, toPlaceId: to } = transfer;
      return { id, visit: null, transfer, row: transfer, who: personsOf(scene, transfer), when, from, to };
    });
  return [...visits, ...transfers];
}

export function isOnLeg(scene: Scene, person: string, legId: string): boolean {
  return scene.delegates.some(
    ({ id, legIds }) => id === person && (legIds.length === 0 || legIds.includes(legId)),
  );
}

function personsOf(scene: Scene, row: PlannedVisit | PlannedTransfer): string[] {
  return scene.delegates
    .map(({ id }) => id)
    .filter((person) => {
      if (row.delegateIds.includes(person)) return true;
      if (!isOnLeg(scene, person, row.legId)) return false;
      if (row.everyone) return true;
      return scene.groups.some(
        ({ id, delegateIds }) => row.groupIds.includes(id) && delegateIds.includes(person),
      );
    });
}

export function zoneOfPlace(scene: Scene, placeId: string | null): string | undefined {
  const place = scene.places.find(({ id }) => id === placeId);
  const city = scene.cities.find(({ id }) => id === place?.cityId);
  return scene.legs.find(({ id }) => id === city?.legId)?.zone;
}

export function valueOf(scene: Scene, kind: Clash['kind'], usual: number): number {
  return scene.rules.find((rule) => rule.kind === kind)?.value ?? usual;
}

export const starts = ({ when }: Told): number => (when ? instant(when.start, when.startZone) : NaN);
export const ends = ({ when }: Told): number => (when ? instant(when.end, when.endZone) : NaN);
export const length = (item: Told): number => ends(item) - starts(item);

export function legZone(scene: Scene, legId: string): string | undefined {
  return scene.legs.find(({ id }) => id === legId)?.zone;
}

export function isBefore(one: Told, other: Told): boolean {
  return starts(one) < starts(other) || (starts(one) === starts(other) && one.id < other.id);
}

interface Guess {
  readonly minutes: number;
  readonly mode: TravelMode;
  readonly measured: boolean;
}

function measuredBetween(scene: Scene, from: string, to: string): Guess[] {
  const order = ['walk', 'tram', 'coach', 'train', 'flight'];
  return scene.journeys
    .filter(({ fromPlaceId, toPlaceId }) => fromPlaceId === from && toPlaceId === to)
    .flatMap(({ mode, minutes }) => (minutes === null ? [] : [{ minutes, mode, measured: true }]))
    .sort((a, b) => a.minutes - b.minutes || order.indexOf(a.mode) - order.indexOf(b.mode));
}

export function fastest(scene: Scene, from: string, to: string, persons: number): Guess | null {
  if (from === to) return null;
  const [measured] = measuredBetween(scene, from, to);
  if (measured) return measured;
  const [best] = fastestModes(pointOf(scene, from), pointOf(scene, to), persons);
  return best ? { ...best, measured: false } : null;
}

export function minutesBy(
  scene: Scene,
  mode: TravelMode,
  from: string | null,
  to: string | null,
  persons: number,
): Guess | null {
  if (from === null || to === null || from === to) return null;
  const measured = measuredBetween(scene, from, to).find((guess) => guess.mode === mode);
  if (measured) return measured;
  const minutes = estimateMinutes({ from: pointOf(scene, from), to: pointOf(scene, to), mode, persons });
  return minutes === null ? null : { minutes, mode, measured: false };
}

function pointOf(scene: Scene, placeId: string) {
  return scene.places.find(({ id }) => id === placeId)?.point ?? null;
}
