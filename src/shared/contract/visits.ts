import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { id, ids, minute } from '../domain/values.ts';
import { visit, type Visit } from '../domain/visits.ts';
import { read, write } from './call.ts';
import { byId, byMission, recordWrites } from './records.ts';

/** A visit with who takes part: groups and single delegates, beside `everyone`. */
export type VisitRow = Row<Visit> & {
  readonly groupIds: readonly string[];
  readonly delegateIds: readonly string[];
};

const withParties = { groupIds: ids.optional(), delegateIds: ids.optional() };
const place = visit.pick({ slot: true, hostId: true, everyone: true }).extend({ groupIds: ids }).partial();
const stale = ['visit', 'participation', 'group', 'delegate'];

export const visits = {
  list: read<VisitRow[]>()({ input: byMission, of: stale }),
  get: read<VisitRow>()({ input: byId, of: stale }),
  ...recordWrites(visit.extend(withParties), visit.omit({ missionId: true }).extend(withParties).partial()),
  /** Copies visits with their parties; the first starts at `start` and the others keep their distance to it. Null keeps all times. */
  duplicate: write<{ ids: string[] }>()({
    input: z.strictObject({ ids: ids.min(1), start: minute.nullable() }),
  }),
  /** Puts each visit where it is said: when, at whose, for whom; all of them in one step. */
  place: write<null>()({
    input: z.strictObject({
      places: z
        .array(z.strictObject({ id, fields: place }))
        .min(1)
        .max(5000),
    }),
  }),
  /** Makes two of a visit: it ends at `at`, a copy with the same parties begins there. Gives the copy's id. */
  split: write<{ id: string }>()({ input: z.strictObject({ id, at: minute }) }),
};
