import { entities, isEntity, type Entity } from '../../../shared/domain/entities.ts';
import { shownOf, versionName } from '../../../shared/domain/cells.ts';
import type { Database } from '../database.ts';
import { tableOf } from './columns.ts';
import { headsOfCell, headsOfRow } from './heads.ts';

/** A cell that several people wrote without seeing each other, with what each of them wrote. */
export interface Conflict {
  readonly entity: Entity;
  readonly id: string;
  readonly field: string;
  /** The one that is shown first, then by time, latest first. Values are canonical JSON; null = erased. */
  readonly versions: readonly {
    readonly device: string;
    readonly t: number;
    readonly value: string | null;
  }[];
}

/** A deleted row with the fields that somebody changed unseen by whoever deleted it. */
export interface LostEdit {
  readonly entity: Entity;
  readonly id: string;
  readonly fields: readonly string[];
}

/** Conflicts to review. Versions that say the same are no question to anybody and are left out. */
export function listConflicts(database: Database): Conflict[] {
  return database
    .all<{ entity: string; id: string; field: string }>(
      'SELECT entity, id, field FROM conflict ORDER BY id, field',
    )
    .flatMap(({ entity, id, field }) => {
      const heads = headsOfCell(database, id, field);
      if (!isEntity(entity) || new Set(heads.map((head) => head.value)).size < 2) return [];
      const shown = shownOf(heads);
      const versions = heads
        .toSorted((a, b) => Number(b === shown) - Number(a === shown) || b.t - a.t)
        .map(({ device, t, value }) => ({ device, t, value }));
      return [{ entity, id, field, versions }];
    });
}

/**
 * Deleted rows that hold edits their deleter had not seen: a deletion writes the heads it saw, any other head of the row is news. With
 * several deletions, what one of them saw counts.
 */
export function listLostEdits(database: Database): LostEdit[] {
  return Object.keys(entities)
    .filter(isEntity)
    .flatMap((entity) =>
      database
        .all<{ id: string }>(`SELECT id FROM ${tableOf(entity)} WHERE _deleted IS NOT NULL ORDER BY id`)
        .flatMap(({ id }) => {
          const fields = unseenFields(database, id);
          return fields.length === 0 ? [] : [{ entity, id, fields }];
        }),
    );
}

function unseenFields(database: Database, id: string): string[] {
  const heads = headsOfRow(database, id);
  const seen = new Set(
    heads.filter((head) => head.field === '_deleted').flatMap((head) => namesIn(head.value)),
  );
  return heads
    .filter((head) => head.field !== '_deleted' && !seen.has(`${versionName(head)}:${head.audience}`))
    .map((head) => head.field)
    .toSorted()
    .filter((field, index, fields) => field !== fields[index - 1]);
}

/** The names in a deletion; a value that is no list names nothing. */
function namesIn(value: string | null): unknown[] {
  const names: unknown = value === null ? null : JSON.parse(value);
  return Array.isArray(names) ? names : [];
}
