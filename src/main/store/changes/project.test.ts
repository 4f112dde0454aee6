import { expect, it } from 'vitest';
import { dumpOf } from '../../../../tests/support/copies.ts';
import { addGroup, by, doing, memory } from '../../../../tests/support/copiesOpen.ts';
import { fillMission } from '../../../../tests/support/missions.ts';
import { removeRows, updateRows } from '../records.ts';
import { clearIndex } from '../search.ts';
import { rebuild } from './project.ts';
import { undo } from './undo.ts';

it('folds a log into exactly the tables and the index that stand there', () => {
  const database = memory();
  const { visitIds, delegateIds } = fillMission(database, by, {
    seed: 5,
    visits: 30,
    delegates: 20,
    notes: 40,
  });
  doing(database, (writer) => removeRows(database, writer, 'visit', visitIds.slice(3, 9)));
  doing(database, (writer) => updateRows(database, writer, 'delegate', delegateIds, { lastName: 'Œuvre' }));
  undo(database, by);
  doing(database, (writer) =>
    updateRows(database, writer, 'visit', visitIds.slice(0, 3), { title: 'Réseaux' }),
  );
  const before = dumpOf(database);
  rebuild(database);
  expect(dumpOf(database)).toEqual(before);
});

it('puts right whatever was wrong in them', () => {
  const database = memory();
  fillMission(database, by, { seed: 6, visits: 10, delegates: 5, notes: 10 });
  const before = dumpOf(database);
  database.script(
    `DELETE FROM visit; UPDATE delegate SET lastName = 'x', n = n + 500; INSERT INTO "group"(id) VALUES ('group_x');`,
  );
  clearIndex(database);
  rebuild(database);
  expect(dumpOf(database)).toEqual(before);
});

it('shows rows in the order in which they came, as before', () => {
  const database = memory();
  const ids = ['b', 'a', 'c'].map((name) => addGroup(database, { name }));
  rebuild(database);
  expect(database.all('SELECT id FROM "group" ORDER BY n')).toEqual(ids.map((id) => ({ id })));
});
