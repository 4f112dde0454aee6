import { shownOf } from '../../../shared/domain/cells.ts';
import { entities, isEntity, type Entity } from '../../../shared/domain/entities.ts';
import type { Database } from '../database.ts';
import { clearIndex, indexAgain, indexNew } from '../search.ts';
import { columnNames, tableOf, toColumn } from './columns.ts';
import { headsOfRow } from './heads.ts';

/** The cells of a row by field, as plain values. */
export type Cells = ReadonlyMap<string, unknown>;

/**
 * Shows a row for the first time: columns that `cells` does not name are null, fields that this version does not know stay in the log
 * alone. No upsert and no RETURNING here: they open a savepoint each, at which the search index writes all it has to disk.
 * @param n the arrival number of the row's first change
 */
export function projectNew(database: Database, entity: Entity, id: string, n: number, cells: Cells): void {
  const stored = (column: string) => toColumn(cells.get(column));
  database.run(insertion(entity), [n, id, ...columnNames(entity).map(stored)]);
  indexNew(database, entity, n, stored);
}

/** Shows some cells of a row that is here. */
export function projectCells(database: Database, entity: Entity, id: string, cells: Cells): void {
  const columns = columnNames(entity).filter((column) => cells.has(column));
  if (columns.length === 0) return;
  database.run(
    `UPDATE ${tableOf(entity)} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
    [...columns.map((column) => toColumn(cells.get(column))), id],
  );
  indexAgain(database, entity, id, cells);
}

/**
 * Shows one row anew from the log: of every cell the head with the largest (t, device, seq).
 * @param n for a row that is not shown yet: the arrival number of its first change
 */
export function reproject(database: Database, entity: Entity, id: string, n: number): void {
  const cells = shownCells(database, id);
  if (database.get(`SELECT 1 FROM ${tableOf(entity)} WHERE id = ?`, [id]) === undefined) {
    projectNew(database, entity, id, n, cells);
  } else {
    projectCells(
      database,
      entity,
      id,
      new Map(columnNames(entity).map((name) => [name, cells.get(name) ?? null])),
    );
  }
}

function shownCells(database: Database, id: string): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const [field, heads] of Map.groupBy(headsOfRow(database, id), (head) => head.field)) {
    const value = shownOf(heads)?.value ?? null;
    cells.set(field, value === null ? null : JSON.parse(value));
  }
  return cells;
}

/** Folds the whole log into its tables: after an upgrade that knows more fields, or when a projection is found wrong. */
export function rebuild(database: Database): void {
  database.transaction(() => {
    for (const entity of Object.keys(entities).filter(isEntity))
      database.run(`DELETE FROM ${tableOf(entity)}`);
    clearIndex(database);
    for (const row of rowsOfLog(database))
      if (isEntity(row.entity)) reproject(database, row.entity, row.id, row.n);
  });
}

/** Every row that the log speaks of, known or not, with the number of its first change, oldest first. */
export function rowsOfLog(database: Database): { n: number; id: string; entity: string }[] {
  return database.all('SELECT min(n) AS n, id, entity FROM change GROUP BY id ORDER BY min(n)');
}

const insertions = new Map<Entity, string>();

function insertion(entity: Entity): string {
  let sql = insertions.get(entity);
  if (sql === undefined) {
    const columns = ['n', 'id', ...columnNames(entity)];
    sql = `INSERT INTO ${tableOf(entity)}(${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    insertions.set(entity, sql);
  }
  return sql;
}
