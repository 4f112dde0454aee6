import { z } from 'zod';
import type { Clash } from '../domain/clashes/clash.ts';
import type { Row } from '../domain/entities.ts';
import type { Difference } from '../domain/releases/diff.ts';
import type { Person } from '../domain/releases/programme.ts';
import { release, type ItemFacts, type Release } from '../domain/releases.ts';
import { id } from '../domain/values.ts';
import { read, write } from './call.ts';
import { byId, byMission } from './records.ts';

export type ReleaseRow = Row<Pick<Release, 'number' | 'at' | 'comment'>>;

/** Which programme: a version, the draft as it is planned, or `none`, from which everything is new. */
export const side = z.union([id, z.enum(['draft', 'none'])]);
export type Side = z.output<typeof side>;

/** A change with the persons it concerns, by the number of their list in `parties`. */
export type ComparedChange = Difference & { readonly party: number };

/** What leads from one programme to another. */
export interface Comparison {
  readonly changes: readonly ComparedChange[];
  /** The items that changes speak of: as they are now, or as they were where they are gone. */
  readonly items: readonly ItemFacts[];
  /** Lists of ranks among `people`. */
  readonly parties: readonly (readonly number[])[];
  /** Everybody who is or was in the delegation. */
  readonly people: readonly Person[];
}

const programmeOf = [
  'mission',
  'city',
  'place',
  'organisation',
  'delegate',
  'group',
  'membership',
  'visit',
  'participation',
  'transfer',
  'boarding',
];

export const releases = {
  /** The versions of a mission, the latest first, without what they hold. */
  list: read<ReleaseRow[]>()({ input: byMission, of: ['release'] }),
  get: read<Row<Release>>()({ input: byId, of: ['release'] }),
  compare: read<Comparison>()({
    input: z.strictObject({ missionId: id, from: side, to: side }),
    of: ['release', ...programmeOf],
  }),
  /** What releasing the draft would meet: the number it would have, and the clashes in the way. */
  check: read<{ number: number; blocking: readonly Clash[] }>()({
    input: byMission,
    of: ['release', 'rule', 'waiver', 'absence', 'opening', 'stay', 'journey', 'leg', ...programmeOf],
  }),
  /** Makes a version of the draft. Refused with `release.blocked` where clashes are in the way. */
  create: write<{ id: string; number: number }>()({
    input: release.pick({ missionId: true, comment: true }),
  }),
};
