import { audienceOf, ownerField, type Entity } from '../../../shared/domain/entities.ts';
import { versionName } from '../../../shared/domain/cells.ts';
import { canonicalJson } from '../../../shared/domain/json.ts';
import type { Database } from '../database.ts';
import { knownFormat } from '../migrate.ts';
import { hashWritten, newSalt } from './chain.ts';
import { isEmpty } from './columns.ts';
import { headsOfCell, openAwaited, placeChange, placeNew, type Head } from './heads.ts';
import { projectCells, projectNew, reproject } from './project.ts';
import type { Arriving } from './rows.ts';
import { deviceOf, ensureStream, lastTime, saveStream, type Stream } from './streams.ts';

/** Writes cells inside one user action. */
export interface Writer {
  /** Writes the fields of an existing row; a value that is already shown is not written again. */
  set(entity: Entity, id: string, fields: Readonly<Record<string, unknown>>): void;
  /** Writes a new row; fields that read the same when nobody has written them are left out. */
  create(entity: Entity, id: string, fields: Readonly<Record<string, unknown>>): void;
  /** The next id of this device for an entity: `<entity>_<device>_<n>`. */
  newId(entity: Entity): string;
}

export interface Author {
  /** Who writes: a person's id, or `organiser`. */
  readonly author: string;
  /** Wall clock in milliseconds. */
  readonly now: () => number;
}

/** Arrival numbers of the changes that were written together. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What the changes of one action are written with. */
export interface Pen {
  readonly writer: Writer;
  /** Writes down how far streams and numbers have come, once an action rather than once a cell. Tells what was written. */
  close(): { readonly entities: readonly string[]; readonly range: Range | null };
}

export function openPen(database: Database, by: Author): Pen {
  const device = deviceOf(database);
  const touched = new Set<string>();
  let range: Range | null = null;
  const streams = new Map<string, Stream>();
  const awaited = openAwaited(database);
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

  /** The next change of a stream; it stands in no table yet. */
  const sign = (
    cell: { entity: Entity; id: string; field: string; audience: string },
    value: string,
    heads: readonly Head[],
  ): Arriving => {
    const stream = streamOf(cell.audience);
    last = Math.max(Math.round(by.now() * 1000), last + 1);
    action ??= last;
    const body = {
      device,
      audience: cell.audience,
      entity: cell.entity,
      id: cell.id,
      field: cell.field,
      seq: stream.seq + 1,
      t: last,
      value,
      salt: newSalt(),
      vh: null,
      prev: heads.filter((head) => head.audience === cell.audience).map(versionName),
      act: action,
      author: by.author,
      schema: knownFormat,
    };
    const h = hashWritten(stream.h, body);
    stream.seq += 1;
    stream.t = last;
    stream.h = h;
    return { stream: stream.n, change: { ...body, h } };
  };

  const arrived = (entity: Entity, first: number, count: number): number => {
    touched.add(entity);
    range = { first: range?.first ?? first, last: first + count - 1 };
    return first;
  };

  const create: Writer['create'] = (entity, id, fields) => {
    const owner = ownerField(entity);
    const person = owner === null ? id : personIn(fields[owner]);
    const cells = new Map<string, unknown>();
    const placed: Arriving[] = [];
    for (const [field, value] of Object.entries(fields)) {
      if (value === undefined || isEmpty(entity, field, value)) continue;
      const audience = audienceOf(entity, field, person);
      placed.push(sign({ entity, id, field, audience }, canonicalJson(value), []));
      cells.set(field, value);
    }
    if (placed.length === 0) return;
    const first = arrived(entity, placeNew(database, placed, awaited), placed.length);
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
      const { stream, change } = sign({ entity, id, field, audience }, text, heads);
      n = arrived(entity, placeChange(database, stream, change, heads, awaited), 1);
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
