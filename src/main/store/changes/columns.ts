import { z } from 'zod';
import { entities, type Entity } from '../../../shared/domain/entities.ts';
import { canonicalJson } from '../../../shared/domain/json.ts';

type Stored = string | number | null;

interface Column {
  readonly kind: 'text' | 'number' | 'boolean' | 'json';
  /** What a field reads as when nobody has written it. */
  readonly empty: unknown;
}

/** Table of an entity, quoted: `group` is a word of SQL. */
export function tableOf(entity: Entity): string {
  return `"${entity}"`;
}

export function isField(entity: Entity, field: string): boolean {
  return columnsOf(entity).has(field);
}

/** The columns of an entity's table that show cells. */
export function columnNames(entity: Entity): readonly string[] {
  let names = namesOf.get(entity);
  if (!names) {
    names = ['_deleted', ...columnsOf(entity).keys()];
    namesOf.set(entity, names);
  }
  return names;
}

/** A cell's value as its column holds it: canonical, so that the same value shows the same in every copy. Null for null. */
export function toColumn(value: unknown): Stored {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return canonicalJson(value);
}

/** A row of SQL as the record the domain knows; columns that are no field of the entity stay as they are. */
export function fromRow<T>(entity: Entity, row: Readonly<Record<string, unknown>>): T {
  const record: Record<string, unknown> = {};
  const columns = columnsOf(entity);
  for (const key in row) {
    const column = columns.get(key);
    record[key] = column ? fromColumn(column, row[key]) : row[key];
  }
  return record as T;
}

/** Whether a value is the one a field reads as when nobody has written it, so that creating need not write it. */
export function isEmpty(entity: Entity, field: string, value: unknown): boolean {
  const empty = columnsOf(entity).get(field)?.empty ?? null;
  return value === empty || (Array.isArray(value) && value.length === 0 && Array.isArray(empty));
}

function fromColumn(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return column.empty;
  if (column.kind === 'boolean') return value === 1;
  if (column.kind === 'json') return parsed(value) ?? column.empty;
  return value;
}

/** A newer version may keep a plain text where this one keeps a list: that reads as nothing, and is not lost. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : null;
  } catch {
    return null;
  }
}

const namesOf = new Map<Entity, readonly string[]>();
const known = new Map<Entity, ReadonlyMap<string, Column>>();

function columnsOf(entity: Entity): ReadonlyMap<string, Column> {
  let columns = known.get(entity);
  if (!columns) {
    columns = new Map(
      Object.entries<z.core.$ZodType>(entities[entity].shape.shape).map(([field, schema]) => [
        field,
        columnFor(schema),
      ]),
    );
    known.set(entity, columns);
  }
  return columns;
}

function columnFor(schema: z.core.$ZodType): Column {
  if (schema instanceof z.ZodNullable) return { ...columnFor(schema.unwrap()), empty: null };
  if (schema instanceof z.ZodPipe) return columnFor(schema.in);
  if (schema instanceof z.ZodBoolean) return { kind: 'boolean', empty: false };
  if (schema instanceof z.ZodNumber) return { kind: 'number', empty: 0 };
  if (schema instanceof z.ZodArray) return { kind: 'json', empty: [] };
  if (schema instanceof z.ZodObject) return { kind: 'json', empty: null };
  if (schema instanceof z.ZodEnum) return { kind: 'text', empty: schema.options[0] };
  return { kind: 'text', empty: '' };
}
