import { describe, expect, it } from 'vitest';
import {
  addDelegate,
  addGroup,
  addNote,
  by,
  doing,
  folderForTests,
  memory,
  opened,
} from '../../../../tests/support/copiesOpen.ts';
import type { Database } from '../database.ts';
import { createRow, updateRows } from '../records.ts';
import { act } from './log.ts';
import { deviceOf } from './streams.ts';
import { changesSince } from './merge.ts';

const at = folderForTests();
const missionId = 'mission_aaaaaaaa_1';

function audiences(database: Database, id: string): Record<string, string> {
  return Object.fromEntries(
    changesSince(database, []).flatMap((change) =>
      change.id === id ? [[change.field, change.audience]] : [],
    ),
  );
}

describe('who may hold a cell', () => {
  it('is everybody for a delegate, but for diet and access: those lie in the vault of the person', () => {
    const database = memory();
    const id = addDelegate(database, { diet: 'végétarien', access: 'fauteuil' });
    expect(audiences(database, id)).toEqual({
      missionId: 'all',
      firstName: 'all',
      lastName: 'all',
      diet: `vault:${id}`,
      access: `vault:${id}`,
    });
  });

  it('is the writer of a note and the organisers; the organisers alone when they wrote it', () => {
    const database = memory();
    const writerId = 'delegate_aaaaaaaa_5';
    const own = `own:${writerId}`;
    expect(audiences(database, addNote(database, { writerId }))).toEqual({
      missionId: own,
      writerId: own,
      text: own,
    });
    expect(audiences(database, addNote(database))).toEqual({ missionId: 'org', text: 'org' });
  });

  it('stays what it was when the row was made', () => {
    const database = memory();
    const id = addNote(database, { writerId: null });
    doing(database, (writer) =>
      updateRows(database, writer, 'note', [id], { writerId: 'delegate_aaaaaaaa_5' }),
    );
    doing(database, (writer) => updateRows(database, writer, 'note', [id], { text: 'Revu' }));
    expect(audiences(database, id)).toEqual({ missionId: 'org', writerId: 'org', text: 'org' });
  });
});

describe('an action', () => {
  it('is one step whatever it writes, and none when it writes nothing', () => {
    const database = memory();
    doing(database, (writer) => {
      for (const name of ['Nord', 'Sud']) createRow(writer, 'group', { missionId, name, colour: 'red' });
    });
    const done = act(database, by, () => 'nothing');
    expect(done).toEqual({ value: 'nothing', entities: [] });
    expect(database.all('SELECT first, last, undone FROM step')).toEqual([{ first: 1, last: 6, undone: 0 }]);
  });

  it('names the entities it touched', () => {
    const database = memory();
    const { entities } = act(database, by, (writer) => {
      createRow(writer, 'group', { missionId, name: 'Nord', colour: 'red' });
      createRow(writer, 'mission', { title: 'M', banner: '', organisers: [], status: 'draft', purpose: '' });
    });
    expect(entities).toEqual(['group', 'mission']);
  });

  it('is timed by the clock of its laptop, never twice the same and never backwards', () => {
    const database = memory();
    const times = [5000, 5000, 1000, 7000].map((now) => {
      act(database, { author: 'organiser', now: () => now }, (writer) =>
        createRow(writer, 'group', { missionId: '', name: String(now), colour: 'teal' }),
      );
      return changesSince(database, []).at(-1)?.t;
    });
    expect(times).toEqual([5_000_000, 5_000_001, 5_000_002, 7_000_000]);
  });

  it('carries the time of its first change and who did it', () => {
    const database = memory();
    act(database, { author: 'delegate_aaaaaaaa_7', now: () => 1000 }, (writer) =>
      createRow(writer, 'group', { missionId, name: 'Nord', colour: 'red' }),
    );
    expect(changesSince(database, []).map(({ t, act: of, author }) => [t, of, author])).toEqual([
      [1_000_000, 1_000_000, 'delegate_aaaaaaaa_7'],
      [1_000_001, 1_000_000, 'delegate_aaaaaaaa_7'],
      [1_000_002, 1_000_000, 'delegate_aaaaaaaa_7'],
    ]);
  });
});

it('numbers rows, streams and times on after a restart', () => {
  const first = opened(at('numbers.db'));
  const before = addGroup(first.database);
  first.close();
  const { database } = opened(at('numbers.db'));
  const after = addGroup(database);
  const device = deviceOf(database);
  expect([before, after]).toEqual([`group_${device}_1`, `group_${device}_2`]);
  expect(changesSince(database, []).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
});
