import { createHash } from 'node:crypto';
import { entities, keyFields, type Entity, type FieldsOf } from '../../shared/domain/entities.ts';
import { fail } from '../../shared/errors.ts';
import type { Database } from './database.ts';
import { fromRow, tableOf } from './changes/columns.ts';
import type { Writer } from './changes/log.ts';
import { seenHeads } from './changes/heads.ts';

/** Fields to change; undefined leaves a field as it is. */
export type Changed<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** One shown row. Errors: record.missing; record.deleted unless `deleted` are wanted too. */
export function getRow<E extends Entity>(
  database: Database,
  entity: E,
  id: string,
  deletedToo = false,
): FieldsOf<E> & { id: string } {
  const row = database.get<Record<string, unknown>>(`SELECT * FROM ${tableOf(entity)} WHERE id = ?`, [id]);
  if (!row) fail({ code: 'record.missing', details: { entity } });
  if (row._deleted !== null && !deletedToo) fail({ code: 'record.deleted', details: { entity } });
  const { n: _n, _deleted, ...fields } = row;
  return fromRow(entity, fields);
}

/** Rows of an entity that are not deleted. `where` is SQL over its columns. */
export function listRows<E extends Entity>(
  database: Database,
  entity: E,
  where: string,
  parameters: readonly (string | number | null)[],
  order = 'n',
): (FieldsOf<E> & { id: string })[] {
  const columns = ['id', ...Object.keys(entities[entity].shape.shape)].join(', ');
  return database
    .all<Record<string, unknown>>(
      `SELECT ${columns} FROM ${tableOf(entity)} WHERE _deleted IS NULL AND (${where}) ORDER BY ${order}`,
      parameters,
    )
    .map((row) => fromRow(entity, row));
}

/** Makes a row; its id is the device's next number, or the hash of its key. */
export function createRow<E extends Entity>(writer: Writer, entity: E, fields: FieldsOf<E>): string {
  const id = writer.newId(entity);
  writer.create(entity, id, fields);
  return id;
}

/** Changes fields of rows that exist. Errors: record.missing, record.deleted. */
export function updateRows<E extends Entity>(
  database: Database,
  writer: Writer,
  entity: E,
  ids: readonly string[],
  fields: Changed<FieldsOf<E>>,
): void {
  for (const id of ids) {
    requireRow(database, entity, id);
    writer.set(entity, id, fields);
  }
}

/** Deletes rows: a cell like any other, so that nothing is lost and one click restores. Errors: record.missing. */
export function removeRows(database: Database, writer: Writer, entity: Entity, ids: readonly string[]): void {
  for (const id of ids) {
    if (requireRow(database, entity, id, true)) writer.set(entity, id, { _deleted: seenHeads(database, id) });
  }
}

/** Brings deleted rows back. Errors: record.missing. */
export function restoreRows(
  database: Database,
  writer: Writer,
  entity: Entity,
  ids: readonly string[],
): void {
  for (const id of ids) {
    if (!requireRow(database, entity, id, true)) writer.set(entity, id, { _deleted: null });
  }
}

/**
 * Makes the rows that link `id` to exactly these others, and unlinks the rest. Natural-key rows: two copies that link the same pair
 * write the same row.
 */
export function linkRows(
  database: Database,
  writer: Writer,
  entity: 'membership' | 'participation' | 'boarding' | 'counterpart' | 'evidence' | 'basis' | 'service',
  [field, id]: readonly [string, string],
  [otherField, others]: readonly [string, readonly string[]],
): void {
  const wanted = new Map(
    others.map((other) => {
      const fields = { [field]: id, [otherField]: other };
      return [keyedId(entity, fields), fields];
    }),
  );
  const linked = database.all<{ id: string }>(`SELECT id FROM ${entity} WHERE ${field} = ?`, [id]);
  removeRows(
    database,
    writer,
    entity,
    linked.map((row) => row.id).filter((row) => !wanted.has(row)),
  );
  for (const [row, fields] of wanted) {
    if (database.get(`SELECT 1 FROM ${entity} WHERE id = ?`, [row]) === undefined)
      writer.create(entity, row, fields);
    else restoreRows(database, writer, entity, [row]);
  }
}

/** Writes a row that is named by its key: makes it, brings it back, or changes what differs. Gives its id. */
export function putRow<E extends Entity>(
  database: Database,
  writer: Writer,
  entity: E,
  fields: FieldsOf<E>,
): string {
  const id = keyedId(entity, fields);
  if (database.get(`SELECT 1 FROM ${tableOf(entity)} WHERE id = ?`, [id]) === undefined) {
    writer.create(entity, id, fields);
  } else {
    restoreRows(database, writer, entity, [id]);
    updateRows(database, writer, entity, [id], fields);
  }
  return id;
}

/** `<entity>_<hash of its key>`. */
function keyedId(entity: Entity, fields: Readonly<Record<string, unknown>>): string {
  const key = (keyFields(entity) ?? []).map((field) => String(fields[field])).join('\0');
  return `${entity}_${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}

/** Says why a row is not shown. Errors: record.missing, record.deleted. */
export function failUnshown(database: Database, entity: Entity, id: string): never {
  requireRow(database, entity, id);
  fail({ code: 'record.missing', details: { entity } });
}

/** Tells whether the row is shown. */
function requireRow(database: Database, entity: Entity, id: string, deletedToo = false): boolean {
  const row = database.get<{ _deleted: string | null }>(
    `SELECT _deleted FROM ${tableOf(entity)} WHERE id = ?`,
    [id],
  );
  if (!row) fail({ code: 'record.missing', details: { entity } });
  if (row._deleted !== null && !deletedToo) fail({ code: 'record.deleted', details: { entity } });
  return row._deleted === null;
}
