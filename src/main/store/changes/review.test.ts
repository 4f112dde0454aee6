import { expect, it } from 'vitest';
import { addGroup, bring, doing, memory } from '../../../../tests/support/copiesOpen.ts';
import type { Database } from '../database.ts';
import { linkRows, removeRows, restoreRows, updateRows } from '../records.ts';
import { deviceOf } from './streams.ts';
import { listConflicts, listLostEdits } from './review.ts';

/** Two copies that both have a group, and what each of them then does without the other. */
function apart(doHere: (database: Database, id: string) => void, doThere: typeof doHere) {
  const [here, there] = [memory(), memory()];
  const id = addGroup(here, { name: 'a', colour: 'teal' });
  bring(here, there);
  doHere(here, id);
  doThere(there, id);
  bring(here, there);
  bring(there, here);
  return { here, there, id };
}

function rename(name: string) {
  return (database: Database, id: string): void => {
    doing(database, (writer) => updateRows(database, writer, 'group', [id], { name }));
  };
}

function remove(database: Database, id: string): void {
  doing(database, (writer) => removeRows(database, writer, 'group', [id]));
}

it('lists a cell that two have written without seeing each other, what is shown first, until somebody decides', () => {
  const { here, there, id } = apart(rename('b'), rename('c'));
  const [conflict] = listConflicts(here);
  expect(conflict).toMatchObject({ entity: 'group', id, field: 'name' });
  const said = conflict?.versions.map(({ device, value }) => `${device} ${value}`);
  expect(said?.toSorted()).toEqual([`${deviceOf(here)} "b"`, `${deviceOf(there)} "c"`].toSorted());
  const shown = here.get<{ name: string }>('SELECT name FROM "group"')?.name;
  expect(conflict?.versions[0]?.value).toBe(JSON.stringify(shown));
  expect(listConflicts(there)).toEqual([conflict]);
  rename('b')(here, id);
  bring(here, there);
  expect([listConflicts(here), listConflicts(there)]).toEqual([[], []]);
});

it('asks nobody about versions that say the same', () => {
  const { here } = apart(rename('b'), rename('b'));
  expect(listConflicts(here)).toEqual([]);
  expect(here.all('SELECT field FROM conflict')).toEqual([{ field: 'name' }]);
});

it('asks nobody about a pair that both have linked', () => {
  const link = (database: Database, id: string) =>
    doing(database, (writer) =>
      linkRows(database, writer, 'membership', ['groupId', id], ['delegateId', ['delegate_aaaaaaaa_1']]),
    );
  const { here } = apart(link, link);
  expect(listConflicts(here)).toEqual([]);
  expect(here.get('SELECT count(*) AS count FROM membership')).toEqual({ count: 1 });
});

it('lists a deleted row with what its deleter had not seen, until it is restored or deleted again', () => {
  const { here, there, id } = apart(remove, rename('b'));
  const lost = [{ entity: 'group', id, fields: ['name'] }];
  expect([listLostEdits(here), listLostEdits(there)]).toEqual([lost, lost]);
  doing(here, (writer) => restoreRows(here, writer, 'group', [id]));
  expect(listLostEdits(here)).toEqual([]);
  expect(here.get('SELECT name FROM "group"')).toEqual({ name: 'b' });
  remove(here, id);
  expect(listLostEdits(here)).toEqual([]);
});

it('is content when one of two deleters had seen the edit', () => {
  const { here } = apart(remove, (database, id) => {
    rename('b')(database, id);
    remove(database, id);
  });
  expect(listLostEdits(here)).toEqual([]);
});

it('lists nothing of a deletion that saw everything', () => {
  const { here, there } = apart(remove, () => undefined);
  expect([listLostEdits(here), listLostEdits(there)]).toEqual([[], []]);
});
