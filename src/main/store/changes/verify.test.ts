import { expect, it } from 'vitest';
import {
  addDelegate,
  addGroup,
  addNote,
  bring,
  doing,
  memory,
} from '../../../../tests/support/copiesOpen.ts';
import type { Database } from '../database.ts';
import { removeRows, updateRows } from '../records.ts';
import { findFaults } from './verify.ts';

/** A file in which everything happens that is verified: several streams, a conflict, an awaited name, a deletion. */
function full(): { database: Database; id: string } {
  const [database, other] = [memory(), memory()];
  const id = addGroup(database, { name: 'a' });
  addDelegate(database, { diet: 'halal' });
  addNote(database);
  const removed = addNote(database);
  doing(database, (writer) => removeRows(database, writer, 'note', [removed]));
  bring(database, other);
  for (const [each, name] of [
    [database, 'b'],
    [other, 'c'],
  ] as const)
    doing(each, (writer) => updateRows(each, writer, 'group', [id], { name }));
  bring(other, database);
  return { database, id };
}

it('finds nothing wrong in a file as the store writes it', () => {
  expect(findFaults(full().database)).toEqual([]);
});

const damages: readonly [string, string, RegExp][] = [
  ['a value', `UPDATE change SET value = '"forged"' WHERE n = 2`, /^chain of .*\/all breaks at 2$/u],
  ['what was seen', `UPDATE change SET prev = 'x:1' WHERE n = 2`, /^chain of .*\/all breaks at 2$/u],
  [
    'a change that is gone',
    `DELETE FROM change WHERE stream = 1 AND seq = 2`,
    /^chain of .*\/all breaks at 2$/u,
  ],
  [
    'the last change that is gone',
    `DELETE FROM change WHERE n = (SELECT max(n) FROM change)`,
    /^stream .* does not end/u,
  ],
  [
    'a stream’s end',
    'UPDATE stream SET seq = seq + 1 WHERE n = 1',
    /^stream .* does not end at its last change$/u,
  ],
  ['a lost stream', 'DELETE FROM stream WHERE n = 1', /^changes of no stream$/u],
  ['a head', `UPDATE change SET head = 1 WHERE field = 'name'`, /^heads of group_.*\.name$/u],
  ['a forgotten conflict', 'DELETE FROM conflict', /^list of conflicts$/u],
  ['a conflict of nobody', `INSERT INTO conflict VALUES ('x', 'y', 'z')`, /^list of conflicts$/u],
  ['an awaited name', `INSERT INTO awaited VALUES ('all', 'x:1', 'y', 'z')`, /^list of awaited names$/u],
  ['a shown value', `UPDATE "group" SET colour = 'red'`, /^row group_/u],
  ['a row’s number', 'UPDATE "group" SET n = n + 1000', /^row group_/u],
  ['a row that is gone', 'DELETE FROM delegate', /^rows that nobody wrote, or that are missing$/u],
  [
    'a row of nobody',
    `INSERT INTO visit(id) VALUES ('visit_x')`,
    /^rows that nobody wrote, or that are missing$/u,
  ],
  ['a text out of the index', 'DELETE FROM note_search', /^search index of notes$/u],
  [
    'a text of nobody in it',
    `INSERT INTO record_search(rowid, title) VALUES (999, 'x')`,
    /^search index of records$/u,
  ],
];

it.each(damages)('finds %s', (_, sql, said) => {
  const { database } = full();
  database.script(sql);
  expect(findFaults(database)).toContainEqual(expect.stringMatching(said));
});
