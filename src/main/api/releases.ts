import type { ComparedChange, Comparison, Side } from '../../shared/contract/releases.ts';
import { diff, itemIdOf } from '../../shared/domain/releases/diff.ts';
import {
  emptyProgramme,
  pack,
  packParties,
  unpack,
  type Programme,
} from '../../shared/domain/releases/programme.ts';
import type { Moment } from '../../shared/domain/releases.ts';
import { fail } from '../../shared/errors.ts';
import type { Database } from '../store/database.ts';
import { getRow } from '../store/records.ts';
import { createRelease, getRelease, listReleases, nextNumber } from '../store/releases.ts';
import { verdictOf } from './blocking.ts';
import { draftOf, momentOf } from './draft.ts';
import type { Handlers } from './handlers.ts';

export const releases: Handlers<'releases'> = {
  list: ({ database }, { missionId }) => listReleases(database, missionId),
  get: ({ database }, { id }) => getRelease(database, id),
  compare: ({ database }, { missionId, from, to }) =>
    comparisonOf(programmeAt(database, missionId, from), programmeAt(database, missionId, to)),
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

/** Errors: record.missing where the version is of another mission. */
function programmeAt(database: Database, missionId: string, side: Side): Programme {
  if (side === 'none') return emptyProgramme;
  if (side === 'draft') return draftOf(database, missionId).programme;
  const found = getRelease(database, side);
  if (found.missionId !== missionId) fail({ code: 'record.missing', details: { entity: 'release' } });
  return unpack(found.programme);
}

function comparisonOf(old: Programme, next: Programme): Comparison {
  const people = [...new Map([...old.people, ...next.people].map((one) => [one.id, one])).values()];
  const parties = packParties(people);
  const changes = diff(old, next);
  const facts = new Map([...old.items, ...next.items].map((item) => [item.facts.id, item.facts]));
  const ids = new Set(changes.map(itemIdOf));
  return {
    changes: changes.map(({ delegateIds, ...change }): ComparedChange => {
      return { ...change, party: parties.indexOf(delegateIds) };
    }),
    items: [...ids].flatMap((id) => (id === null ? [] : (facts.get(id) ?? []))),
    parties: parties.all,
    people,
  };
}
