import { audienceOf, ownerField, type Entity } from '../../../shared/domain/entities.ts';
import { versionName } from '../../../shared/domain/cells.ts';
import { canonicalJson } from '../../../shared/domain/json.ts';
import type { Database } from '../database.ts';
import { knownFormat } from '../migrate.ts';
import { genesis, hashChange, hashValue, newSalt } from './chain.ts';
import { isEmpty } from './columns.ts';
import { headsOfCell, openAwaited, placeChange, type Awaited, type Head } from './heads.ts';
import { projectCells, projectNew, reproject } from './project.ts';

/** Writes cells inside one user action. */
export interface Writer {
  /** Writes the fields of an existing row; a value that is already shown is not written again. */
  set(entity: Entity, id: string, fields: Readonly<Record<string, unknown>>): void;
  /** Writes a new row; fields that read the same when nobody has written them are left out. */
  create(entity: Entity, id: string, fields: Readonly<Record<string, unknown>>): void;
  /** The next id of this device for an entity: `<entity>_<device>_<n>`. */
  newId(entity: Entity): string;
}

export interface Action<T> {
  readonly value: T;
  /** The entities it touched; empty when nothing was written. */
  readonly entities: readonly string[];
}

export interface Author {
  /** Who writes: a person's id, or `organiser`. */
  readonly author: string;
  /** Wall clock in milliseconds. */
  readonly now: () => number;
}

export interface Stream {
  readonly n: number;
  seq: number;
  t: number;
  h: Uint8Array;
}

/** Runs one user action: one transaction, one undo step, one history entry. When nothing is written there is no step. */
export function act<T>(database: Database, by: Author, work: (writer: Writer) => T): Action<T> {
  return database.transaction(() => {
    const { value, entities, range } = write(database, by, work);
    if (range) {
      database.run('DELETE FROM step WHERE undone = 1');
      database.run('INSERT INTO step(first, last, undone) VALUES (?, ?, 0)', [range.first, range.last]);
    }
    return { value, entities };
  });
}

/** Arrival numbers of the changes that were written together. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Runs work that writes, inside a transaction and without a step: undo and redo keep the list of steps themselves. */
export function write<T>(
  database: Database,
  by: Author,
  work: (writer: Writer) => T,
): Action<T> & { readonly range: Range | null } {
  const pen = openPen(database, by);
  const value = work(pen.writer);
  return { value, ...pen.close() };
}

export function deviceOf(database: Database): string {
  return database.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'device'`)?.value ?? '';
}

interface Pen {
  readonly writer: Writer;
  /** Writes down how far streams and numbers have come, once an action rather than once a cell. Tells what was written. */
  close(): { readonly entities: readonly string[]; readonly range: Range | null };
}

function openPen(database: Database, by: Author): Pen {
  const device = deviceOf(database);
  const touched = new Set<string>();
  let range: Range | null = null;
  const streams = new Map<string, Stream>();
  const awaited: Awaited = openAwaited(database);
  const numbers = openNumbers(database);
  let last = lastTime(database, device);
  let action: number | null = null;

  const streamOf = (audience: string): Stream => {
    let stream = streams.get(audience);
    if (!stream) {
      stream = ensureStream(database, device, audience);
      streams.set(audience, stream);
    }
    return stream;
  };

  const append = (
    cell: { entity: Entity; id: string; field: string; audience: string },
    value: string,
    heads: readonly Head[],
  ): number => {
    const stream = streamOf(cell.audience);
    last = Math.max(Math.round(by.now() * 1000), last + 1);
    action ??= last;
    const salt = newSalt();
    const body = {
      ...cell,
      device,
      seq: stream.seq + 1,
      t: last,
      value,
      salt,
      vh: hashValue(salt, value),
      prev: heads.filter((head) => head.audience === cell.audience).map(versionName),
      act: action,
      author: by.author,
      schema: knownFormat,
    };
    const h = hashChange(stream.h, body);
    stream.seq += 1;
    stream.t = last;
    stream.h = h;
    touched.add(cell.entity);
    const n = placeChange(database, stream.n, { ...body, h }, heads, awaited);
    range = { first: range?.first ?? n, last: n };
    return n;
  };

  const create: Writer['create'] = (entity, id, fields) => {
    const owner = ownerField(entity);
    const person = owner === null ? id : personIn(fields[owner]);
    const cells = new Map<string, unknown>();
    let first = 0;
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined || isEmpty(entity, field, value)) continue;
      const audience = audienceOf(entity, field, person);
      const n = append({ entity, id, field, audience }, canonicalJson(value), []);
      first ||= n;
      cells.set(field, value);
    }
    if (first === 0) return;
    if (awaited.any) reproject(database, entity, id, first);
    else projectNew(database, entity, id, first, cells);
  };

  const set: Writer['set'] = (entity, id, fields) => {
    const person = ownerField(entity) === null ? id : personOf(database, id);
    const cells = new Map<string, unknown>();
    let plain = !awaited.any;
    let n = 0;
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      const text = canonicalJson(value);
      const heads = headsOfCell(database, id, field);
      const [head] = heads;
      if (heads.length <= 1 && (head ? head.value === text : isEmpty(entity, field, value))) continue;
      const audience = audienceOf(entity, field, person);
      n = append({ entity, id, field, audience }, text, heads);
      plain &&= heads.every((seen) => seen.audience === audience);
      cells.set(field, value);
    }
    if (n === 0) return;
    if (plain) projectCells(database, entity, id, cells);
    else reproject(database, entity, id, n);
  };

  return {
    writer: { set, create, newId: (entity) => `${entity}_${device}_${numbers.next().toString(36)}` },
    close: () => {
      for (const stream of streams.values()) saveStream(database, stream);
      numbers.close();
      return { entities: [...touched], range };
    },
  };
}

export function ensureStream(database: Database, device: string, audience: string): Stream {
  const found = database.get<Stream>('SELECT n, seq, t, h FROM stream WHERE device = ? AND audience = ?', [
    device,
    audience,
  ]);
  if (found) return found;
  const made = database.run('INSERT INTO stream(device, audience, seq, t, h) VALUES (?, ?, 0, 0, ?)', [
    device,
    audience,
    genesis,
  ]);
  return { n: made.lastInsertRowid, seq: 0, t: 0, h: genesis };
}

export function saveStream(database: Database, { n, seq, t, h }: Stream): void {
  database.run('UPDATE stream SET seq = ?, t = ?, h = ? WHERE n = ?', [seq, t, h, n]);
}

/** The latest time this device has written. */
function lastTime(database: Database, device: string): number {
  const row = database.get<{ t: number | null }>('SELECT max(t) AS t FROM stream WHERE device = ?', [device]);
  return row?.t ?? 0;
}

/** The person of a row's `own:` cells: fixed when the row was made, so that a cell never changes audience. */
function personOf(database: Database, id: string): string | null {
  const row = database.get<{ audience: string }>(
    'SELECT s.audience FROM change c JOIN stream s ON s.n = c.stream WHERE c.n = (SELECT min(n) FROM change WHERE id = ?)',
    [id],
  );
  return personIn(row?.audience.split(':')[1]);
}

function personIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The device's numbers for new rows, drawn from `meta` when the first is asked for. */
function openNumbers(database: Database): { next(): number; close(): void } {
  const key = 'counter';
  let number: number | null = null;
  return {
    next: () => {
      number ??= Number(
        database.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', [key])?.value ?? 0,
      );
      number += 1;
      return number;
    },
    close: () => {
      if (number !== null)
        database.run(
          'INSERT INTO meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value',
          [key, String(number)],
        );
    },
  };
}
