import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { act, type Author, type Writer } from '../../src/main/store/changes/log.ts';
import { changesSince, mergeChanges, streamStates } from '../../src/main/store/changes/merge.ts';
import type { Database } from '../../src/main/store/database.ts';
import { createRow } from '../../src/main/store/records.ts';
import { openStore, type Store } from '../../src/main/store/store.ts';
import type { Delegate, Group } from '../../src/shared/domain/delegates.ts';
import type { Note } from '../../src/shared/domain/notes.ts';
import type { Visit } from '../../src/shared/domain/visits.ts';

/** Nine in the morning of the first day of the sample mission; every call is a second later. */
function author(): Author {
  let now = Date.parse('2015-10-19T09:00:00Z');
  return { author: 'organiser', now: () => (now += 1000) };
}

/** A store in memory, closed after the test. */
export function memory(): Database {
  return opened(':memory:').database;
}

/** A store, closed after the test unless the test has closed it. */
export function opened(path: string): Store {
  const store = openStore(path);
  let open = true;
  const close = () => {
    if (open) store.close();
    open = false;
  };
  onTestFinished(close);
  return { ...store, close };
}

/** A folder of its own for the tests of one file, removed after them. Call it outside the tests. */
export function folderForTests(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'escale-store-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name) => join(folder, name);
}

export const by = author();

/** One action that gives what it made. */
export function doing<T>(database: Database, work: (writer: Writer) => T): T {
  return act(database, by, work).value;
}

/** What the one copy has and the other has not, taken by the other. */
export function bring(from: Database, to: Database): void {
  mergeChanges(to, changesSince(from, streamStates(to)));
}

const missionId = 'mission_aaaaaaaa_1';

export function addGroup(database: Database, fields: Partial<Group> = {}): string {
  return doing(database, (writer) =>
    createRow(writer, 'group', { missionId, name: 'Recherche', colour: 'teal', ...fields }),
  );
}

export function addDelegate(database: Database, fields: Partial<Delegate> = {}): string {
  const empty: Delegate = {
    missionId,
    organisationId: null,
    civility: '',
    firstName: 'Zoé',
    lastName: 'Évrard',
    role: '',
    category: '',
    email: '',
    phone: '',
    languages: [],
    legIds: [],
    aims: '',
    wishes: '',
    diet: '',
    access: '',
  };
  return doing(database, (writer) => createRow(writer, 'delegate', { ...empty, ...fields }));
}

export function addVisit(database: Database, fields: Partial<Visit> = {}): string {
  const empty: Visit = {
    missionId,
    legId: 'leg_aaaaaaaa_1',
    title: 'Visite du Cube',
    kind: 'visit',
    status: 'option',
    slot: null,
    placeId: null,
    hostId: null,
    capacity: null,
    languages: [],
    everyone: false,
    description: '',
  };
  return doing(database, (writer) => createRow(writer, 'visit', { ...empty, ...fields }));
}

export function addNote(database: Database, fields: Partial<Note> = {}): string {
  const empty: Note = { missionId, visitId: null, writerId: null, text: 'À revoir', visibility: 'private' };
  return doing(database, (writer) => createRow(writer, 'note', { ...empty, ...fields }));
}
