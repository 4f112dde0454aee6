import { describe, expect, it } from 'vitest';
import {
  addDelegate,
  addGroup,
  addVisit,
  bring,
  by,
  doing,
  folderForTests,
  memory,
  opened,
} from '../../../../tests/support/copiesOpen.ts';
import type { Database } from '../database.ts';
import type { Writer } from './log.ts';
import { createRow, linkRows, listRows, removeRows, restoreRows, updateRows } from '../records.ts';
import { redo, undo, undoState } from './undo.ts';
import { findFaults } from './verify.ts';

const at = folderForTests();
const missionId = 'mission_aaaaaaaa_1';

/** All that is shown: rows that are not deleted, and links. */
function shown(database: Database): unknown[] {
  return [
    listRows(database, 'group', '1', []),
    listRows(database, 'delegate', '1', []),
    listRows(database, 'visit', '1', []),
    listRows(database, 'membership', '1', []),
  ];
}

function rename(database: Database, id: string, name: string): void {
  doing(database, (writer) => updateRows(database, writer, 'group', [id], { name }));
}

function nameOf(database: Database, id: string): unknown {
  return listRows(database, 'group', 'id = ?', [id])[0]?.name;
}

/** What the actions below begin with: a group with two delegates in it, a visit, a group that is gone. */
function begin(database: Database) {
  const group = addGroup(database, { name: 'Nord' });
  const gone = addGroup(database, { name: 'Perdu' });
  const delegates = [
    addDelegate(database, { lastName: 'Évrard' }),
    addDelegate(database, { lastName: 'Dubois' }),
  ];
  const visit = addVisit(database);
  doing(database, (writer) =>
    linkRows(database, writer, 'membership', ['groupId', group], ['delegateId', delegates]),
  );
  doing(database, (writer) => removeRows(database, writer, 'group', [gone]));
  return { group, gone, delegates, visit };
}

const slot = { start: '2015-10-19T09:00', end: '2015-10-19T10:00', zone: 'Europe/Paris' };

type Work = (database: Database, writer: Writer, begun: ReturnType<typeof begin>) => void;

const actions: readonly [string, Work][] = [
  [
    'creating a row',
    (_, writer) => void createRow(writer, 'group', { missionId, name: 'Est', colour: 'red' }),
  ],
  [
    'changing a field',
    (database, writer, { group }) => updateRows(database, writer, 'group', [group], { name: 'Sud' }),
  ],
  [
    'changing a value of several parts',
    (database, writer, { visit }) => updateRows(database, writer, 'visit', [visit], { slot, capacity: 12 }),
  ],
  [
    'changing many rows',
    (database, writer, { delegates }) =>
      updateRows(database, writer, 'delegate', delegates, { role: 'Mayeur', diet: 'halal' }),
  ],
  ['deleting rows', (database, writer, { delegates }) => removeRows(database, writer, 'delegate', delegates)],
  ['restoring a row', (database, writer, { gone }) => restoreRows(database, writer, 'group', [gone])],
  [
    'linking and unlinking',
    (database, writer, { group, gone, delegates }) => {
      linkRows(database, writer, 'membership', ['groupId', group], ['delegateId', delegates.slice(1)]);
      linkRows(database, writer, 'membership', ['groupId', gone], ['delegateId', delegates]);
    },
  ],
  [
    'all of this at once',
    (database, writer, { group, gone, delegates, visit }) => {
      const made = createRow(writer, 'group', { missionId, name: 'Est', colour: 'red' });
      linkRows(database, writer, 'membership', ['groupId', made], ['delegateId', delegates]);
      updateRows(database, writer, 'group', [group, made], { name: 'Ouest' });
      removeRows(database, writer, 'visit', [visit]);
      restoreRows(database, writer, 'group', [gone]);
    },
  ],
];

describe.each(actions)('%s', (name, work) => {
  it('is taken back and done again, as often as wanted', () => {
    const database = memory();
    const begun = begin(database);
    const before = shown(database);
    doing(database, (writer) => {
      work(database, writer, begun);
    });
    const after = shown(database);
    expect(after).not.toEqual(before);
    for (let round = 0; round < 3; round += 1) {
      undo(database, by);
      expect(shown(database)).toEqual(before);
      redo(database, by);
      expect(shown(database)).toEqual(after);
    }
    expect(findFaults(database)).toEqual([]);
  });

  it('is taken back and done again after restarts', () => {
    const path = at(`${name}.db`);
    const first = opened(path);
    const begun = begin(first.database);
    const before = shown(first.database);
    doing(first.database, (writer) => {
      work(first.database, writer, begun);
    });
    const after = shown(first.database);
    first.close();
    const second = opened(path);
    undo(second.database, by);
    expect(shown(second.database)).toEqual(before);
    second.close();
    const third = opened(path);
    expect(undoState(third.database)).toEqual({ undo: true, redo: true });
    redo(third.database, by);
    expect(shown(third.database)).toEqual(after);
  });
});

describe('step after step', () => {
  it('goes back to the beginning and forth to the end', () => {
    const database = memory();
    const id = addGroup(database, { name: 'a' });
    for (const name of ['b', 'c', 'd']) rename(database, id, name);
    const back = ['d', 'c', 'b', 'a', undefined].map((name) => {
      expect(nameOf(database, id)).toBe(name);
      return undoState(database).undo && undo(database, by);
    });
    expect(back.at(-1)).toBe(false);
    const forth = ['a', 'b', 'c', 'd'].map((name) => {
      redo(database, by);
      return nameOf(database, id) === name;
    });
    expect(forth).toEqual([true, true, true, true]);
    expect(undoState(database)).toEqual({ undo: true, redo: false });
  });

  it('has nothing to do again once something else was done', () => {
    const database = memory();
    const id = addGroup(database, { name: 'a' });
    rename(database, id, 'b');
    undo(database, by);
    rename(database, id, 'c');
    expect(undoState(database)).toEqual({ undo: true, redo: false });
    expect(() => redo(database, by)).toThrow(expect.objectContaining({ code: 'redo.empty' }));
    undo(database, by);
    expect(nameOf(database, id)).toBe('a');
  });

  it('says when there is nothing to take back', () => {
    const database = memory();
    expect(undoState(database)).toEqual({ undo: false, redo: false });
    expect(() => undo(database, by)).toThrow(expect.objectContaining({ code: 'undo.empty' }));
  });
});

describe('with changes of another copy in between', () => {
  it('leaves a cell that the other has changed, and takes back the rest', () => {
    const [here, there] = [memory(), memory()];
    const id = addGroup(here, { name: 'a', colour: 'teal' });
    bring(here, there);
    doing(here, (writer) => updateRows(here, writer, 'group', [id], { name: 'b', colour: 'red' }));
    bring(here, there);
    rename(there, id, 'theirs');
    bring(there, here);
    undo(here, by);
    expect(listRows(here, 'group', 'id = ?', [id])).toEqual([
      { id, missionId, name: 'theirs', colour: 'teal' },
    ]);
  });

  it('leaves a conflict to review', () => {
    const [here, there] = [memory(), memory()];
    const id = addGroup(here, { name: 'a' });
    bring(here, there);
    rename(here, id, 'b');
    rename(there, id, 'theirs');
    bring(there, here);
    const before = nameOf(here, id);
    undo(here, by);
    expect(nameOf(here, id)).toBe(before);
    expect(here.all('SELECT id, field FROM conflict')).toEqual([{ id, field: 'name' }]);
  });

  it('never goes behind what the other wrote, also after later steps of its own', () => {
    const [here, there] = [memory(), memory()];
    const id = addGroup(here, { name: 'a' });
    rename(here, id, 'b');
    bring(here, there);
    rename(there, id, 'theirs');
    bring(there, here);
    rename(here, id, 'c');
    undo(here, by);
    expect(nameOf(here, id)).toBe('theirs');
    undo(here, by);
    expect(nameOf(here, id)).toBe('theirs');
    redo(here, by);
    redo(here, by);
    expect(nameOf(here, id)).toBe('c');
  });

  it('keeps a row that the other has written in', () => {
    const [here, there] = [memory(), memory()];
    const ids = doing(here, (writer) =>
      ['Nord', 'Sud'].map((name) => createRow(writer, 'group', { missionId, name, colour: 'teal' })),
    );
    bring(here, there);
    doing(there, (writer) => updateRows(there, writer, 'group', ids.slice(1), { colour: 'red' }));
    bring(there, here);
    undo(here, by);
    expect(listRows(here, 'group', '1', []).map(({ name, colour }) => [name, colour])).toEqual([
      ['Sud', 'red'],
    ]);
  });

  it('takes back nothing of what the other did', () => {
    const [here, there] = [memory(), memory()];
    addGroup(there);
    bring(there, here);
    expect(undoState(here)).toEqual({ undo: false, redo: false });
  });
});
