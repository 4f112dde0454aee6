import { describe, expect, it } from 'vitest';
import { addDelegate, addGroup, addVisit, doing, memory } from '../../../tests/support/copiesOpen.ts';
import { findFaults } from './changes/verify.ts';
import type { Database } from './database.ts';
import { listDeleted } from './deleted.ts';
import { listGroups } from './groups.ts';
import { createRow, getRow, linkRows, listRows, removeRows, restoreRows, updateRows } from './records.ts';

const missionId = 'mission_aaaaaaaa_1';

function changesIn(database: Database): number {
  return database.get<{ n: number }>('SELECT count(*) AS n FROM change')?.n ?? 0;
}

function link(database: Database, groupId: string, delegateIds: readonly string[]): void {
  doing(database, (writer) => {
    linkRows(database, writer, 'membership', ['groupId', groupId], ['delegateId', delegateIds]);
  });
}

describe('a row', () => {
  it('reads as it was written, with what nobody wrote at its empty value', () => {
    const database = memory();
    const slot = { start: '2015-10-19T09:30', end: '2015-10-19T11:00', zone: 'Europe/Paris' };
    const id = addVisit(database, {
      slot,
      languages: ['fr', 'en'],
      everyone: true,
      capacity: 0,
      kind: 'plenary',
    });
    expect(getRow(database, 'visit', id)).toEqual({
      id,
      missionId,
      legId: 'leg_aaaaaaaa_1',
      title: 'Visite du Cube',
      kind: 'plenary',
      status: 'option',
      slot,
      placeId: null,
      hostId: null,
      capacity: 0,
      languages: ['fr', 'en'],
      everyone: true,
      description: '',
    });
  });

  it('has an id that names its laptop and is never given twice', () => {
    const database = memory();
    const made = [addGroup(database), addGroup(database)];
    doing(database, (writer) => {
      removeRows(database, writer, 'group', made);
    });
    const ids = [...made, addGroup(database), addDelegate(database)];
    expect(new Set(ids.map((id) => id.slice(id.indexOf('_')))).size).toBe(4);
    expect(ids.every((id) => /^(group|delegate)_[0-9a-z]{8}_[0-9a-z]+$/u.test(id))).toBe(true);
  });

  it('changes in the fields given, in all the rows given', () => {
    const database = memory();
    const ids = [addGroup(database, { name: 'Nord' }), addGroup(database, { name: 'Sud' })];
    doing(database, (writer) => {
      updateRows(database, writer, 'group', ids, { colour: 'red', name: undefined });
    });
    expect(listRows(database, 'group', 'missionId = ?', [missionId])).toEqual([
      { id: ids[0], missionId, name: 'Nord', colour: 'red' },
      { id: ids[1], missionId, name: 'Sud', colour: 'red' },
    ]);
  });

  it('writes nothing when the value is the one that is shown', () => {
    const database = memory();
    const id = addVisit(database);
    const before = changesIn(database);
    doing(database, (writer) => {
      updateRows(database, writer, 'visit', [id], {
        title: 'Visite du Cube',
        capacity: null,
        everyone: false,
      });
      restoreRows(database, writer, 'visit', [id]);
    });
    expect(changesIn(database)).toBe(before);
  });

  it('that is missing is neither read, changed, removed nor restored', () => {
    const database = memory();
    const ids = ['group_aaaaaaaa_1'];
    const works = [
      () => getRow(database, 'group', 'group_aaaaaaaa_1'),
      () => doing(database, (writer) => updateRows(database, writer, 'group', ids, { name: 'x' })),
      () => doing(database, (writer) => removeRows(database, writer, 'group', ids)),
      () => doing(database, (writer) => restoreRows(database, writer, 'group', ids)),
    ];
    for (const work of works) expect(work).toThrow(expect.objectContaining({ code: 'record.missing' }));
  });

  it('that was removed is kept: not listed, not changed, restored as it was', () => {
    const database = memory();
    const id = addGroup(database);
    const before = getRow(database, 'group', id);
    doing(database, (writer) => removeRows(database, writer, 'group', [id]));
    expect(listRows(database, 'group', '1', [])).toEqual([]);
    expect(() => getRow(database, 'group', id)).toThrow(expect.objectContaining({ code: 'record.deleted' }));
    expect(() =>
      doing(database, (writer) => updateRows(database, writer, 'group', [id], { name: 'x' })),
    ).toThrow(expect.objectContaining({ code: 'record.deleted' }));
    expect(getRow(database, 'group', id, true)).toEqual(before);
    doing(database, (writer) => restoreRows(database, writer, 'group', [id]));
    expect(getRow(database, 'group', id)).toEqual(before);
  });

  it('is written whole or not at all', () => {
    const database = memory();
    expect(() =>
      doing(database, (writer) => {
        createRow(writer, 'group', { missionId, name: 'Nord', colour: 'red' });
        throw new Error('no');
      }),
    ).toThrow('no');
    expect([changesIn(database), listRows(database, 'group', '1', [])]).toEqual([0, []]);
    addGroup(database);
    expect(findFaults(database)).toEqual([]);
  });
});

describe('links', () => {
  it('are made, taken away and made again: one row for a pair, ever', () => {
    const database = memory();
    const group = addGroup(database);
    const [a, b, c] = [addDelegate(database), addDelegate(database), addDelegate(database)];
    const linked = () => listGroups(database, missionId).flatMap(({ delegateIds }) => delegateIds);
    link(database, group, [a, b]);
    expect(linked()).toEqual([a, b]);
    link(database, group, [b, c]);
    expect(linked()).toEqual([b, c]);
    link(database, group, [a, b, c]);
    expect(linked()).toEqual([a, b, c]);
    expect(database.get('SELECT count(*) AS count FROM membership')).toEqual({ count: 3 });
  });

  it('that are there already write nothing', () => {
    const database = memory();
    const group = addGroup(database);
    const delegate = addDelegate(database);
    link(database, group, [delegate]);
    const before = changesIn(database);
    link(database, group, [delegate]);
    expect(changesIn(database)).toBe(before);
  });

  it('have the same id in every copy', () => {
    const link32 = /^membership_[0-9a-f]{32}$/u;
    const idIn = (database: Database): string => {
      link(database, 'group_aaaaaaaa_1', ['delegate_bbbbbbbb_2']);
      return database.get<{ id: string }>('SELECT id FROM membership')?.id ?? '';
    };
    const id = idIn(memory());
    expect(id).toMatch(link32);
    expect(idIn(memory())).toBe(id);
  });
});

describe('the list of what was deleted', () => {
  it('names each row, newest first, and forgets those that are restored; links follow and are not listed', () => {
    const database = memory();
    const group = addGroup(database, { name: 'Nord' });
    const delegate = addDelegate(database, { firstName: 'Zoé', lastName: 'Évrard' });
    link(database, group, [delegate]);
    link(database, group, []);
    doing(database, (writer) => removeRows(database, writer, 'group', [group]));
    doing(database, (writer) => removeRows(database, writer, 'delegate', [delegate]));
    const at = expect.stringMatching(/^2015-10-19T09:/u) as string;
    const lines = [
      { id: delegate, entity: 'delegate', title: 'Zoé Évrard', author: 'organiser', at },
      { id: group, entity: 'group', title: 'Nord', author: 'organiser', at },
    ];
    expect(listDeleted(database)).toEqual(lines);
    doing(database, (writer) => restoreRows(database, writer, 'delegate', [delegate]));
    expect(listDeleted(database)).toEqual(lines.slice(1));
  });
});
