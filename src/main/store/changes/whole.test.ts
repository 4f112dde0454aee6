import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { dumpOf } from '../../../../tests/support/copies.ts';
import { failingAt } from '../../../../tests/support/copiesFailing.ts';
import {
  addDelegate,
  addGroup,
  addVisit,
  bring,
  by,
  doing,
  memory,
} from '../../../../tests/support/copiesOpen.ts';
import type { Database } from '../database.ts';
import { createRow, linkRows, removeRows, updateRows } from '../records.ts';
import { act } from './log.ts';
import { changesSince, mergeChanges, streamStates } from './merge.ts';
import { rebuild } from './project.ts';
import { redo, undo } from './undo.ts';

/** A copy with rows, links, a conflict and something to undo and to redo; another that has gone on meanwhile. */
function begin() {
  const [database, other] = [memory(), memory()];
  const ids = {
    group: addGroup(database),
    delegate: addDelegate(database, { diet: 'halal' }),
    visit: addVisit(database),
  };
  bring(database, other);
  for (const [each, name] of [
    [database, 'ici'],
    [other, 'là'],
  ] as const)
    doing(each, (writer) => updateRows(each, writer, 'group', [ids.group], { name }));
  addVisit(other, { title: 'Ailleurs' });
  doing(other, (writer) => removeRows(other, writer, 'visit', [ids.visit]));
  doing(database, (writer) => updateRows(database, writer, 'visit', [ids.visit], { title: 'Port' }));
  undo(database, by);
  // Something for a fold to put right.
  database.run(`UPDATE "group" SET colour = 'wrong'`);
  return { database, ids, news: changesSince(other, streamStates(database)) };
}

type Begun = ReturnType<typeof begin>;

const works: readonly [string, (database: Database, begun: Begun) => void][] = [
  [
    'an action',
    (database, { ids }) =>
      act(database, by, (writer) => {
        const id = createRow(writer, 'group', {
          missionId: 'mission_aaaaaaaa_1',
          name: 'Est',
          colour: 'red',
        });
        linkRows(database, writer, 'membership', ['groupId', id], ['delegateId', [ids.delegate]]);
        updateRows(database, writer, 'delegate', [ids.delegate], { diet: '', lastName: 'Dubois' });
        removeRows(database, writer, 'visit', [ids.visit]);
      }),
  ],
  ['an undo', (database) => undo(database, by)],
  ['a redo', (database) => redo(database, by)],
  ['a merge', (database, { news }) => mergeChanges(database, news)],
  ['a fold of the whole log', (database) => rebuild(database)],
];

function errorOf(run: () => void): string | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

it.each(works)('is done whole or not at all, whichever statement fails: %s', (_, work) => {
  const begun = begin();
  const before = dumpOf(begun.database);
  const half: number[] = [];
  let at = 1;
  for (;;) {
    const { failing } = failingAt(begun.database, at);
    const error = errorOf(() => {
      work(failing, begun);
    });
    if (error === null) break;
    if (error !== `statement ${at} fails` || !isDeepStrictEqual(dumpOf(begun.database), before))
      half.push(at);
    at += 1;
  }
  expect(half).toEqual([]);
  expect(at).toBeGreaterThan(5);
  expect(dumpOf(begun.database)).not.toEqual(before);
});
