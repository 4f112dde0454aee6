import type { Row } from '../entities.ts';
import type { Leg } from '../missions.ts';
import { rosterOf, type Roster } from '../participants.ts';
import type { Stay } from '../stays.ts';
import type { Transfer } from '../transfers.ts';
import { travelModes, type TravelMode } from '../travel.ts';
import type { Slot, Span } from '../values.ts';
import type { Clash, ClashOf } from './clash.ts';
import { createClashEngine, type ClashEngine } from './engine.ts';
import { freeSlots } from './freeSlots.ts';
import { rulesOf } from './levels.ts';
import { bridge, endAfter } from './passages.ts';
import type { Change, PlannedTransfer, PlannedVisit, Scene } from './scene.ts';
import { wayFinderOf } from './wayFinder.ts';

/** Who takes part, as the store writes it. */
export interface Parties {
  readonly everyone: boolean;
  readonly groupIds: readonly string[];
  readonly delegateIds: readonly string[];
}

/** One change that makes a clash go away: one call, one step to undo. */
export type Repair =
  /** To the next time that suits all. */
  | { readonly kind: 'move'; readonly visitId: string; readonly slot: Slot }
  /** Persons who were named, or a whole group, are taken off a list. */
  | {
      readonly kind: 'leave';
      readonly of: 'visit' | 'transfer';
      readonly itemId: string;
      readonly parties: Parties;
      readonly groupId: string | null;
      readonly delegateIds: readonly string[];
    }
  | { readonly kind: 'transfer'; readonly transfer: NewTransfer }
  | { readonly kind: 'mode'; readonly transferId: string; readonly mode: TravelMode }
  /** It arrives later. */
  | {
      readonly kind: 'longer';
      readonly transferId: string;
      readonly passage: NonNullable<Transfer['passage']>;
    }
  | { readonly kind: 'confirm'; readonly visitId: string }
  /** The same hours on the clocks of the place. */
  | { readonly kind: 'zone'; readonly visitId: string; readonly slot: Slot }
  | {
      readonly kind: 'bed';
      readonly placeId: string;
      readonly nights: Span;
      readonly delegateIds: readonly string[];
    };

type NewTransfer = Pick<
  Transfer,
  'legId' | 'mode' | 'status' | 'passage' | 'fromPlaceId' | 'toPlaceId' | 'everyone'
> &
  Parties;

/** What repairs are made of, beside the clash. */
export interface Workshop {
  readonly scene: Scene;
  /** Knows the clashes of the scene. */
  readonly engine: ClashEngine;
  readonly legs: readonly Row<Pick<Leg, 'dates' | 'zone'>>[];
  readonly stays: readonly Pick<Stay, 'delegateId' | 'placeId' | 'nights' | 'status'>[];
}

/**
 * The repairs of a clash that would work: the clash is gone, no other that blocks a release has come, and there are not more clashes than
 * before; a visit that goes to another day brings no new one at all. Each was tried by the engine.
 */
export function repairsOf(clash: Clash, workshop: Workshop): Repair[] {
  const { scene } = workshop;
  const roster = rosterOf(scene.delegates, scene.groups);
  const works = judgeOf(clash, workshop);
  const visits = scene.visits.filter(({ id }) => clash.itemIds.includes(id)).toSorted(byLater);
  const found: Repair[] = [];
  const keep = (repair: Repair): void => {
    if (works(repair)) found.push(repair);
  };
  if (clash.kind === 'zones') for (const visit of visits) zonesOf(visit, scene).forEach(keep);
  if (clash.kind === 'confirmation') for (const { id: visitId } of visits) keep({ kind: 'confirm', visitId });
  if (clash.kind === 'transfer') bridgesOf(clash, scene, roster).forEach(keep);
  if (clash.kind === 'travel') fasterOf(clash, scene, roster).forEach(keep);
  if (clash.kind === 'stay') bedsOf(clash, workshop).forEach(keep);
  if (timely.has(clash.kind)) {
    for (const visit of visits) {
      const slot = freeSlots(visit, scene, roster, workshop.legs).find((each) =>
        works({ kind: 'move', visitId: visit.id, slot: each }),
      );
      if (slot) found.push({ kind: 'move', visitId: visit.id, slot });
    }
  }
  leavesOf(clash, scene, roster).forEach(keep);
  return found;
}

/** The changes a repair makes to the visits and transfers; none for a bed. */
export function changesOf(repair: Repair, scene: Pick<Scene, 'visits' | 'transfers'>): Change[] {
  const visit = (id: string, fields: Partial<PlannedVisit>): Change[] =>
    scene.visits
      .filter((row) => row.id === id)
      .map((row) => ({ kind: 'visit', visit: { ...row, ...fields } }));
  const transfer = (id: string, fields: Partial<PlannedTransfer>): Change[] =>
    scene.transfers
      .filter((row) => row.id === id)
      .map((row) => ({ kind: 'transfer', transfer: { ...row, ...fields } }));
  switch (repair.kind) {
    case 'move':
    case 'zone':
      return visit(repair.visitId, { slot: repair.slot });
    case 'confirm':
      return visit(repair.visitId, { status: 'confirmed' });
    case 'leave':
      return repair.of === 'visit'
        ? visit(repair.itemId, repair.parties)
        : transfer(repair.itemId, repair.parties);
    case 'mode':
      return transfer(repair.transferId, { mode: repair.mode });
    case 'longer':
      return transfer(repair.transferId, { passage: repair.passage });
    case 'transfer':
      return [{ kind: 'transfer', transfer: { ...repair.transfer, id: '', seats: null } }];
    case 'bed':
      return [];
  }
}

/** Clashes that another time can make go away. */
const timely: ReadonlySet<Clash['kind']> = new Set([
  'person',
  'personAway',
  'hostAway',
  'placeClosed',
  'place',
  'travel',
  'midnight',
]);

function byLater(one: PlannedVisit, other: PlannedVisit): number {
  return (one.slot?.start ?? '') < (other.slot?.start ?? '') ? 1 : -1;
}

function judgeOf(clash: Clash, { scene, engine }: Workshop): (repair: Repair) => boolean {
  const rules = rulesOf(scene.rules);
  const counted = engine.clashes().filter(({ kind }) => rules[kind].level !== 'ignore');
  const before = new Set(counted.map(({ name }) => name));
  return (repair) => {
    const after = (
      repair.kind === 'bed' ? withBeds(repair, scene) : engine.with(changesOf(repair, scene))
    ).filter(({ kind }) => rules[kind].level !== 'ignore');
    const warns = !isToAnotherDay(repair, scene);
    return (
      after.length <= counted.length &&
      after.every(
        ({ name, kind }) =>
          name !== clash.name && (before.has(name) || (warns && rules[kind].level === 'warn')),
      )
    );
  };
}

/** On its day a visit may need another transfer; on another one it must fit in as it is, or the group may be in another town. */
function isToAnotherDay(repair: Repair, { visits }: Scene): boolean {
  if (repair.kind !== 'move') return false;
  const before = visits.find(({ id }) => id === repair.visitId)?.slot;
  return before?.start.slice(0, 10) !== repair.slot.start.slice(0, 10);
}

function withBeds({ delegateIds, nights }: Repair & { kind: 'bed' }, scene: Scene): readonly Clash[] {
  const beds = delegateIds.map((delegateId) => ({ delegateId, nights, status: 'option' as const }));
  return createClashEngine({ ...scene, stays: [...scene.stays, ...beds] }).clashes();
}

/** Who clashes is taken off the list where somebody wrote the name; or the group that brings them. */
function leavesOf(clash: Clash, scene: Scene, roster: Roster): Repair[] {
  const rows = [
    ...scene.visits.map((row) => ({ of: 'visit' as const, row })),
    ...scene.transfers.map((row) => ({ of: 'transfer' as const, row })),
  ].filter(({ row }) => clash.itemIds.includes(row.id));
  const concerned = new Set(clash.delegateIds);
  return rows.flatMap(({ of, row }): Repair[] => {
    const { everyone, groupIds, delegateIds, id: itemId } = row;
    const named = delegateIds.filter((id) => concerned.has(id));
    const rest = delegateIds.filter((id) => !concerned.has(id));
    const persons: Repair[] =
      named.length === 0
        ? []
        : [
            {
              kind: 'leave',
              of,
              itemId,
              groupId: null,
              delegateIds: named,
              parties: { everyone, groupIds, delegateIds: rest },
            },
          ];
    const groups = groupIds.flatMap((groupId): Repair[] => {
      const parties = { everyone, groupIds: groupIds.filter((id) => id !== groupId), delegateIds };
      const { legId } = row;
      // A visit for nobody is no repair, nor is a group sent away for one of its members.
      if (roster.ranksOf({ legId, ...parties }).length === 0) return [];
      const alone = { legId, everyone: false, groupIds: [groupId], delegateIds: [] };
      if (roster.participantsOf(alone).some((id) => !concerned.has(id))) return [];
      return [{ kind: 'leave', of, itemId, groupId, delegateIds: [], parties }];
    });
    return [...persons, ...groups];
  });
}

function zonesOf(visit: PlannedVisit, scene: Scene): Repair[] {
  const place = scene.places.find(({ id }) => id === visit.placeId);
  const city = scene.cities.find(({ id }) => id === place?.cityId);
  const leg = scene.legs.find(({ id }) => id === (city?.legId ?? visit.legId));
  if (!visit.slot || !leg || leg.zone === visit.slot.zone) return [];
  return [{ kind: 'zone', visitId: visit.id, slot: { ...visit.slot, zone: leg.zone } }];
}

/** A transfer between the two, by each mode that makes sense, the fastest first. */
function bridgesOf(clash: ClashOf<'transfer'>, scene: Scene, roster: Roster): Repair[] {
  const ends = [...scene.visits, ...scene.transfers];
  const [first, second] = clash.itemIds.map((id) => ends.find((row) => row.id === id));
  if (!first || !second) return [];
  const ways = wayFinderOf(scene.places, scene.journeys);
  const { fromPlaceId, toPlaceId, delegateIds } = clash;
  const parties = partiesOf(delegateIds, second.legId, scene, roster);
  return travelModes
    .flatMap((mode) => ways.by(mode, fromPlaceId, toPlaceId, delegateIds.length) ?? [])
    .toSorted((one, other) => one.minutes - other.minutes)
    .flatMap(({ mode, minutes }): Repair[] => {
      const passage = bridge(first, second, minutes);
      if (!passage) return [];
      const transfer = {
        legId: second.legId,
        mode,
        status: 'option' as const,
        passage,
        fromPlaceId,
        toPlaceId,
      };
      return [{ kind: 'transfer', transfer: { ...transfer, ...parties } }];
    })
    .slice(0, 2);
}

/** The shortest list of parties that names these persons and nobody else. */
function partiesOf(
  delegateIds: readonly string[],
  legId: string,
  { groups }: Scene,
  roster: Roster,
): Parties {
  const wanted = delegateIds.toSorted().join(' ');
  const list = (parties: Parties): string =>
    roster
      .participantsOf({ legId, ...parties })
      .toSorted()
      .join(' ');
  const everyone = { everyone: true, groupIds: [], delegateIds: [] };
  if (list(everyone) === wanted) return everyone;
  const inside = groups.filter((group) => {
    const members = roster.participantsOf({ legId, everyone: false, groupIds: [group.id], delegateIds: [] });
    return members.length > 0 && members.every((id) => delegateIds.includes(id));
  });
  const groupIds = inside.map(({ id }) => id);
  const covered = new Set(roster.participantsOf({ legId, everyone: false, groupIds, delegateIds: [] }));
  return { everyone: false, groupIds, delegateIds: delegateIds.filter((id) => !covered.has(id)) };
}

/** A transfer that has too little time: a mode that is faster, or a later arrival. */
function fasterOf(clash: ClashOf<'travel'>, scene: Scene, roster: Roster): Repair[] {
  const transfer = scene.transfers.find(({ id }) => clash.itemIds.length === 1 && id === clash.itemIds[0]);
  if (!transfer?.passage) return [];
  const ways = wayFinderOf(scene.places, scene.journeys);
  const persons = roster.ranksOf(transfer).length;
  const modes = travelModes
    .filter((mode) => mode !== transfer.mode && mode !== 'train' && mode !== 'flight')
    .flatMap((mode) => ways.by(mode, clash.fromPlaceId, clash.toPlaceId, persons) ?? [])
    .toSorted((one, other) => one.minutes - other.minutes)
    .map(({ mode }): Repair => ({ kind: 'mode', transferId: transfer.id, mode }));
  const passage = endAfter(transfer.passage, clash.minutes);
  return [...modes.slice(0, 1), { kind: 'longer', transferId: transfer.id, passage }];
}

/** A bed where most of the others sleep that night. */
function bedsOf(clash: ClashOf<'stay'>, { stays }: Workshop): Repair[] {
  const hotels = new Map<string, number>();
  for (const { placeId, nights, status } of stays) {
    if (placeId === null || status === 'cancelled' || nights.from > clash.day || nights.to < clash.day)
      continue;
    hotels.set(placeId, (hotels.get(placeId) ?? 0) + 1);
  }
  const [most] = [...hotels].toSorted((one, other) => other[1] - one[1]);
  if (!most) return [];
  const nights = { from: clash.day, to: clash.day };
  return [{ kind: 'bed', placeId: most[0], nights, delegateIds: clash.delegateIds }];
}
