import type { OrganisationRow } from '../../shared/contract/organisations.ts';
import { nameOfCopy } from '../../shared/domain/copies.ts';
import { fromRow } from './changes/columns.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { createRow, getRow } from './records.ts';

/** All organisations, each with how many contacts and delegates it has. */
export function listOrganisations(database: Database): OrganisationRow[] {
  return database
    .all<Record<string, unknown>>(
      `SELECT o.id, o.name, o.kind, o.city, o.website, o.comment, coalesce(c.count, 0) AS contacts, coalesce(d.count, 0) AS delegates
       FROM organisation o
       LEFT JOIN (SELECT organisationId, count(*) AS count FROM contact WHERE _deleted IS NULL GROUP BY organisationId) c ON c.organisationId = o.id
       LEFT JOIN (SELECT organisationId, count(*) AS count FROM delegate WHERE _deleted IS NULL GROUP BY organisationId) d ON d.organisationId = o.id
       WHERE o._deleted IS NULL ORDER BY o.n`,
    )
    .map((row) => fromRow('organisation', row));
}

/** Copies organisations without their contacts. Gives the new ids in the order of `ids`. Errors: record.missing, record.deleted. */
export function duplicateOrganisations(
  database: Database,
  writer: Writer,
  ids: readonly string[],
  mark: string,
): string[] {
  return ids.map((original) => {
    const { id: _id, ...fields } = getRow(database, 'organisation', original);
    return createRow(writer, 'organisation', { ...fields, name: nameOfCopy(fields.name, mark) });
  });
}
