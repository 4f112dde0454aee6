import type { VisitRow } from '../../../shared/contract/visits.ts';
import { api } from '../../api/client.ts';
import { begin, failed, saved, type VisitFields } from './pending.ts';

/** Runs a write and tells the person when it fails; undefined then. See `useWrite`. */
export type Write = <T>(work: () => Promise<T>) => Promise<T | undefined>;

/** Changes a visit: on screen at once, saved after. Gives undefined when it could not be saved. */
export async function changeVisit(write: Write, id: string, fields: VisitFields): Promise<null | undefined> {
  const turn = begin({ kind: 'change', id, fields });
  const done = await write(() => api.visits.update({ ids: [id], fields: sent(fields) }));
  if (done === undefined) failed(turn);
  else saved(turn, null);
  return done;
}

/** Adds a visit; on screen at once. Gives its id, or undefined when it could not be saved. */
export async function createVisit(write: Write, visit: Omit<VisitRow, 'id'>): Promise<string | undefined> {
  const { groupIds, delegateIds, languages, ...fields } = visit;
  const turn = begin({
    kind: 'create',
    row: { ...visit, id: `visit_unsaved_${crypto.randomUUID().slice(0, 8)}` },
  });
  const done = await write(() =>
    api.visits.create({
      ...fields,
      languages: [...languages],
      groupIds: [...groupIds],
      delegateIds: [...delegateIds],
    }),
  );
  if (done === undefined) failed(turn);
  else saved(turn, done.id);
  return done?.id;
}

/** A visit and what is to be of it. */
export interface VisitChange {
  readonly id: string;
  readonly fields: Pick<VisitFields, 'slot' | 'everyone' | 'groupIds' | 'hostId'>;
}

/** Puts visits where they are said to go, all in one step; on screen at once. */
export async function placeVisits(write: Write, changes: readonly VisitChange[]): Promise<null | undefined> {
  const turn = begin(...changes.map((change) => ({ kind: 'change', ...change }) as const));
  const places = changes.map(({ id, fields }) => ({ id, fields: sent(fields) }));
  const done = await write(() => api.visits.place({ places }));
  if (done === undefined) failed(turn);
  else saved(turn, null);
  return done;
}

/** Deletes visits; they leave the screen at once. */
export async function removeVisits(write: Write, ids: readonly string[]): Promise<null | undefined> {
  const turn = begin(...ids.map((id) => ({ kind: 'remove', id }) as const));
  const done = await write(() => api.visits.remove({ ids: [...ids] }));
  if (done === undefined) failed(turn);
  else saved(turn, null);
  return done;
}

/** Lists of the contract are mutable, those of the screen are not. */
function sent({ groupIds, delegateIds, languages, ...fields }: VisitFields) {
  return {
    ...fields,
    ...(groupIds ? { groupIds: [...groupIds] } : {}),
    ...(delegateIds ? { delegateIds: [...delegateIds] } : {}),
    ...(languages ? { languages: [...languages] } : {}),
  };
}
