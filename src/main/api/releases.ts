import { pack } from '../../shared/domain/releases/programme.ts';
import type { Moment } from '../../shared/domain/releases.ts';
import { fail } from '../../shared/errors.ts';
import { getRow } from '../store/records.ts';
import { createRelease, getRelease, listReleases, nextNumber } from '../store/releases.ts';
import { verdictOf } from './blocking.ts';
import { comparisonOf } from './comparison.ts';
import { draftOf, momentOf } from './draft.ts';
import type { Handlers } from './handlers.ts';

export const releases: Handlers<'releases'> = {
  list: ({ database }, { missionId }) => listReleases(database, missionId),
  get: ({ database }, { id }) => getRelease(database, id),
  compare: ({ database }, { missionId, ...sides }) => comparisonOf(database, missionId, sides),
  check: ({ database, now }, { missionId }) => ({
    number: nextNumber(database, missionId),
    blocking: verdictOf(database, missionId, dayOf(momentOf(now()))).blocking,
  }),
  create: ({ act, database, by }, { missionId, comment }) => {
    const at = momentOf(by.now());
    getRow(database, 'mission', missionId);
    const { blocking, waivers } = verdictOf(database, missionId, dayOf(at));
    if (blocking.length > 0) fail({ code: 'release.blocked', details: { count: blocking.length } });
    const programme = pack(draftOf(database, missionId).programme);
    if (programme.items.length === 0) fail({ code: 'release.empty' });
    return act((writer) => createRelease(database, writer, { missionId, comment, at, programme, waivers }));
  },
};

function dayOf({ minute }: Moment): string {
  return minute.slice(0, 10);
}
