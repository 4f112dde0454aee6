import { audienceOf, ownerField, type Entity } from '../../../shared/domain/entities.ts';
import { versionName } from '../../../shared/domain/cells.ts';
import { canonicalJson } from '../../../shared/domain/json.ts';
import type { Database } from '../database.ts';
import { knownFormat } from '../migrate.ts';
import { genesis, hashChange, hashValue, newSalt } from './chain.ts';
import { isEmpty, tableOf } from './columns.ts';
import { projectRow } from './project.ts';
import { insertChange, settleHead } from './rows.ts';

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

interface Stream {
  readonly n: number;
  seq: number;
  h: Uint8Array;
}

/**
 * Runs one user action: one transaction, one undo step, one history entry. When nothing is written there is no step.
 * @param recordStep false for undo and redo, which keep the list of steps themselves.
 */
export function act<T>(
  database: Database,
  by: Author,
  work: (writer: Writer) => T,
  recordStep = true,
): Action<T> {
  return database.transaction(() => {
    const first = nextChange(database);
    const touched = new Set<string>();
    const value = work(openWriter(database, by, touched));
    const last = nextChange(database) - 1;
    if (recordStep && last >= first) {
      database.run('DELETE FROM step WHERE undone = 1');
      database.run('INSERT INTO step(first, last, undone) VALUES (?, ?, 0)', [first, last]);
    }
    return { value, entities: [...touched] };
  });
}

/** The arrival number the next change will get. */
export function nextChange(database: Database): number {
  return (database.get<{ n: number | null }>('SELECT max(n) AS n FROM change')?.n ?? 0) + 1;
}

export function deviceOf(database: Database): string {
  return database.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'device'`)?.value ?? '';
}

function openWriter(database: Database, by: Author, touched: Set<string>): Writer {
  const device = deviceOf(database);
  const streams = new Map<string, Stream>();
  let last =
    database.get<{ t: number | null }>('SELECT max(t) AS t FROM stream WHERE device = ?', [device])?.t ?? 0;
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
    entity: Entity,
    id: string,
    field: string,
    audience: string,
    value: string,
    prev: readonly string[],
  ): void => {
    const stream = streamOf(audience);
    const t = Math.max(Math.round(by.now() * 1000), last + 1);
    last = t;
    action ??= t;
    const salt = newSalt();
    const seq = stream.seq + 1;
    const body = {
      device,
      audience,
      seq,
      t,
      entity,
      id,
      field,
      vh: hashValue(salt, value),
      prev,
      act: action,
      author: by.author,
      schema: knownFormat,
    };
    const h = hashChange(stream.h, body);
    insertChange(database, stream.n, { ...body, value, salt, h }, true);
    database.run('UPDATE stream SET seq = ?, t = ?, h = ? WHERE n = ?', [seq, t, h, stream.n]);
    stream.seq = seq;
    stream.h = h;
    touched.add(entity);
  };

  const write = (
    entity: Entity,
    id: string,
    fields: Readonly<Record<string, unknown>>,
    isNew: boolean,
  ): void => {
    const owner = ownerOf(database, entity, id, fields);
    const shown = new Map<string, unknown>();
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined || (isNew && isEmpty(entity, field, value))) continue;
      const text = canonicalJson(value);
      const heads = isNew ? [] : headsOfCell(database, id, field);
      if (!isNew && heads.length <= 1 && (heads[0] ? heads[0].value === text : isEmpty(entity, field, value)))
        continue;
      append(entity, id, field, audienceOf(entity, field, owner), text, heads.map(versionName));
      if (heads.length > 0)
        settleHead(
          database,
          entity,
          id,
          field,
          heads.map((head) => head.n),
        );
      shown.set(field, value);
    }
    if (shown.size > 0) projectRow(database, entity, id, shown);
  };

  return {
    set: (entity, id, fields) => write(entity, id, fields, false),
    create: (entity, id, fields) => write(entity, id, fields, true),
    newId: (entity) => `${entity}_${device}_${takeNumber(database).toString(36)}`,
  };
}

/** Seen heads of one cell, oldest arrival first. */
export function headsOfCell(
  database: Database,
  id: string,
  field: string,
): { n: number; device: string; seq: number; value: string | null }[] {
  return database.all(
    'SELECT c.n, s.device, c.seq, c.value FROM change c JOIN stream s ON s.n = c.stream WHERE c.id = ? AND c.field = ? AND c.head = 1 ORDER BY c.n',
    [id, field],
  );
}

export function ensureStream(database: Database, device: string, audience: string): Stream {
  const found = database.get<Stream>('SELECT n, seq, h FROM stream WHERE device = ? AND audience = ?', [
    device,
    audience,
  ]);
  if (found) return found;
  const made = database.run('INSERT INTO stream(device, audience, seq, t, h) VALUES (?, ?, 0, 0, ?)', [
    device,
    audience,
    genesis,
  ]);
  return { n: made.lastInsertRowid, seq: 0, h: genesis };
}

/** The person of a row's `own:` and `vault:` cells. Fixed when the row is made, so that a cell never changes audience. */
function ownerOf(
  database: Database,
  entity: Entity,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): string | null {
  const field = ownerField(entity);
  if (field === null) return id;
  const row = database.get<Record<string, string | null>>(
    `SELECT ${field} FROM ${tableOf(entity)} WHERE id = ?`,
    [id],
  );
  const owner = row ? row[field] : fields[field];
  return typeof owner === 'string' ? owner : null;
}

function takeNumber(database: Database): number {
  const row = database.get<{ value: string }>(
    `INSERT INTO meta(key, value) VALUES ('counter', '1') ON CONFLICT(key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) RETURNING value`,
  );
  return Number(row?.value);
}
