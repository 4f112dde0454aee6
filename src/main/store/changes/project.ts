import { isEntity, type Entity } from '../../../shared/domain/entities.ts';
import type { Database } from '../database.ts';
import { indexRow } from '../search.ts';
import { fieldNames, tableOf, toColumn } from './columns.ts';

/** Shows the cells of one row in its entity's table. Fields this version does not know stay in the log alone. */
export function projectRow(
  database: Database,
  entity: Entity,
  id: string,
  cells: ReadonlyMap<string, unknown>,
): void {
  const known = fieldNames(entity);
  const fields = [...cells.keys()].filter((field) => field === '_deleted' || known.includes(field));
  const columns = ['id', ...fields].join(', ');
  const marks = ['?', ...fields.map(() => '?')].join(', ');
  const updates = fields.map((field) => `${field} = excluded.${field}`).join(', ');
  database.run(
    `INSERT INTO ${tableOf(entity)}(${columns}) VALUES (${marks}) ON CONFLICT(id) DO ${updates ? `UPDATE SET ${updates}` : 'NOTHING'}`,
    [id, ...fields.map((field) => toColumn(cells.get(field)))],
  );
  indexRow(database, entity, id);
}

interface Head {
  readonly entity: string;
  readonly id: string;
  readonly field: string;
  readonly value: string | null;
}

/** The shown value of every cell of the log (or of one row): the head with the largest (t, device, seq). */
export function shownCells(database: Database, id: string | null): Head[] {
  return database.all<Head>(
    `SELECT entity, id, field, value FROM (
       SELECT c.entity, c.id, c.field, c.value,
         row_number() OVER (PARTITION BY c.id, c.field ORDER BY c.t DESC, s.device DESC, c.seq DESC) AS place
       FROM change c JOIN stream s ON s.n = c.stream WHERE c.head = 1 ${id === null ? '' : 'AND c.id = ?'}
     ) WHERE place = 1`,
    id === null ? [] : [id],
  );
}

/** Shows one row anew from its heads. */
export function reproject(database: Database, entity: Entity, id: string): void {
  const cells = new Map(
    shownCells(database, id).map((head) => [head.field, head.value === null ? null : JSON.parse(head.value)]),
  );
  projectRow(database, entity, id, cells);
}

/** Folds the whole log into its tables: after an upgrade that knows more fields, or when a projection is found wrong. */
export function rebuild(database: Database): void {
  database.transaction(() => {
    const rows = new Map<string, { entity: Entity; cells: Map<string, unknown> }>();
    for (const head of shownCells(database, null)) {
      if (!isEntity(head.entity)) continue;
      const row = rows.get(head.id) ?? { entity: head.entity, cells: new Map<string, unknown>() };
      row.cells.set(head.field, head.value === null ? null : JSON.parse(head.value));
      rows.set(head.id, row);
    }
    for (const [id, row] of rows) {
      for (const field of fieldNames(row.entity)) if (!row.cells.has(field)) row.cells.set(field, null);
      projectRow(database, row.entity, id, row.cells);
    }
  });
}
