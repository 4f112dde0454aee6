import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { registrations, registrationsCsv } from '../../../tests/support/registrations.ts';
import type { Mission } from '../../shared/domain/missions.ts';
import { act } from '../store/changes/log.ts';
import { openDatabase } from '../store/database.ts';
import { createRow } from '../store/records.ts';
import { openStore } from '../store/store.ts';
import { createWorkers } from './workers.ts';

/** An import that takes a while, under way on a file that nobody else has open, and its first write seen. */
async function underWay() {
  const folder = mkdtempSync(join(tmpdir(), 'escale-workers-'));
  const database = join(folder, 'mission.db');
  const path = join(folder, 'inscriptions.csv');
  writeFileSync(path, registrationsCsv(registrations({ seed: 3, people: 10_000 })));
  const missionId = makeMission(database);
  const workers = createWorkers((error) => {
    expect.fail(error);
  });
  onTestFinished(async () => {
    await workers.close();
    rmSync(folder, { recursive: true });
  });
  const read = { delimiter: null, encoding: null, sheet: null, headerLine: null };
  const choices = { clusters: {}, organisations: {}, groupPerLeg: false };
  const columns = ['ignore', 'civility', 'lastName', 'firstName'].map((field) => ({ field }));
  const mapping = { columns, legIds: [], nameOrder: 'lastFirst' };
  const input = { ...read, choices, mapping, database, path, missionId, author: 'organiser' };
  const writes = Promise.withResolvers<null>();
  const ended = workers
    .run({ task: 'commitImport', input }, 'a', ({ phase, done }) => {
      if (phase === 'write' && done > 0) writes.resolve(null);
    })
    .catch((error: unknown) => error);
  await Promise.race([writes.promise, ended]);
  return { workers, ended, database };
}

function makeMission(path: string): string {
  const store = openStore(path);
  const mission: Mission = { title: 'Villes', banner: '', organisers: [], status: 'draft', purpose: '' };
  const by = { author: 'organiser', now: Date.now };
  const { value } = act(store.database, by, (writer) => createRow(writer, 'mission', mission));
  store.close();
  return value;
}

/** What is in a file, by a connection that finds itself alone: only then does SQLite let go of the write-ahead log. */
function aloneIn(path: string) {
  const database = openDatabase(path);
  const mode = database.pragma('journal_mode = DELETE');
  const count = (table: string) => database.get(`SELECT count(*) AS count FROM ${table}`);
  const found = { mode, delegates: count('delegate'), steps: count('step') };
  database.close();
  return found;
}

const untouched = { mode: 'delete', delegates: { count: 0 }, steps: { count: 1 } };
const cancelled = expect.objectContaining({ code: 'call.cancelled' }) as unknown;

it('a job stopped in the middle of its write lets go of the file and leaves nothing in it', async () => {
  const { workers, ended, database } = await underWay();
  await workers.cancel('a');
  expect(aloneIn(database)).toEqual(untouched);
  expect(await ended).toEqual(cancelled);
});

it('closing ends a job in the middle of its write, and nothing begins after', async () => {
  const { workers, ended, database } = await underWay();
  const next = ended.then(() => workers.run({ task: 'settle', input: { path: database } }, 'b', () => {}));
  const refused = next.catch((error: unknown) => error);
  await workers.close();
  expect(aloneIn(database)).toEqual(untouched);
  expect([await ended, await refused]).toEqual([cancelled, cancelled]);
});
