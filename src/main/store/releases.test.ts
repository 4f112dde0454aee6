import { expect, it } from 'vitest';
import { bring, memory } from '../../../tests/support/copiesOpen.ts';
import { act } from './changes/log.ts';
import type { Database } from './database.ts';
import { createRow, getRow, removeRows, updateRows } from './records.ts';
import { createRelease, getRelease, listReleases, nextNumber, releaseHistory } from './releases.ts';
import { openStore } from './store.ts';

const by = { author: 'organiser', now: () => 0 };
const missionId = 'mission_0000000000000000_1';
const empty = { people: [], parties: [], items: [] };

function made(database: Database, comment: string): { id: string; number: number } {
  const at = { minute: '2015-09-18T17:30', zone: 'Europe/Brussels' };
  return act(database, by, (writer) =>
    createRelease(database, writer, { missionId, at, comment, programme: empty, waivers: [] }),
  ).value;
}

it('a version reads as it was made, whatever is written into its row later', () => {
  const { database, close } = openStore(':memory:');
  const { id } = made(database, 'Première');
  const before = getRelease(database, id);
  act(database, by, (writer) => {
    updateRows(database, writer, 'release', [id], {
      number: 7,
      comment: 'Autre',
      at: { minute: '2016-01-01T00:00', zone: 'Europe/Paris' },
      programme: { ...empty, people: [{ id: 'delegate_0000000000000000_1', name: 'Anne Ourthe' }] },
    });
  });
  expect(getRelease(database, id)).toEqual(before);
  expect(listReleases(database, missionId)).toMatchObject([{ id, number: 1, comment: 'Première' }]);
  close();
});

it('a version reads as it was made on every copy, also where another copy has written into it', () => {
  const [here, there] = [memory(), memory()];
  const { id } = made(here, 'Première');
  const before = getRelease(here, id);
  bring(here, there);
  act(there, by, (writer) => {
    updateRows(there, writer, 'release', [id], {
      comment: 'Autre',
      number: 9,
      missionId: 'mission_0000000000000000_2',
    });
  });
  bring(there, here);
  expect(getRow(here, 'release', id).comment).toBe('Autre');
  expect(getRelease(here, id)).toEqual(before);
  expect(getRelease(there, id)).toEqual(before);
  expect(listReleases(there, missionId)).toMatchObject([{ number: 1, comment: 'Première' }]);
});

it('a row that another copy made up as a version is none', () => {
  const { database, close } = openStore(':memory:');
  const id = act(database, by, (writer) =>
    createRow(writer, 'release', {
      missionId,
      number: 3,
      at: { minute: 'yesterday', zone: 'Europe/Paris' },
      comment: '',
      programme: empty,
      waivers: [],
    }),
  ).value;
  expect(listReleases(database, missionId)).toEqual([]);
  expect(() => getRelease(database, id)).toThrow('record.missing');
  expect(nextNumber(database, missionId)).toBe(1);
  close();
});

it('a version that is taken back is listed no more, keeps its number, and is remembered', () => {
  const { database, close } = openStore(':memory:');
  made(database, 'Première');
  const { id } = made(database, 'Deuxième');
  act(database, by, (writer) => {
    removeRows(database, writer, 'release', [id]);
  });
  expect(listReleases(database, missionId).map(({ number }) => number)).toEqual([1]);
  expect(nextNumber(database, missionId)).toBe(3);
  expect(releaseHistory(database, missionId).map(({ number, withdrawn }) => [number, withdrawn])).toEqual([
    [1, false],
    [2, true],
  ]);
  close();
});

it('two copies that released under one number are both there, the earlier one below', () => {
  const { database, close } = openStore(':memory:');
  const at = (minute: string) => ({ minute, zone: 'Europe/Brussels' });
  for (const minute of ['2015-09-18T18:00', '2015-09-18T17:00'])
    act(database, by, (writer) =>
      createRow(writer, 'release', {
        missionId,
        number: 1,
        at: at(minute),
        comment: '',
        programme: empty,
        waivers: [],
      }),
    );
  expect(listReleases(database, missionId).map((one) => one.at.minute)).toEqual([
    '2015-09-18T18:00',
    '2015-09-18T17:00',
  ]);
  expect(nextNumber(database, missionId)).toBe(2);
  close();
});
