import type { Appearance, OrganisationRow } from '../../shared/contract/organisations.ts';
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

/** The missions in which an organisation has delegates or hosts visits, the latest made first. */
export function listAppearances(database: Database, id: string): Appearance[] {
  return database
    .all<{ missionId: string; title: string; delegates: string; visits: string }>(
      `SELECT m.id AS missionId, m.title,
         (SELECT json_group_array(json_object('id', d.id, 'name', trim(coalesce(d.firstName, '') || ' ' || coalesce(d.lastName, ''))) ORDER BY d.n)
          FROM delegate d WHERE d.missionId = m.id AND d.organisationId = ? AND d._deleted IS NULL) AS delegates,
         (SELECT json_group_array(json_object('id', v.id, 'title', coalesce(v.title, '')) ORDER BY v.slot ->> 'start', v.n)
          FROM visit v WHERE v.missionId = m.id AND v.hostId = ? AND v._deleted IS NULL) AS visits
       FROM mission m WHERE m._deleted IS NULL ORDER BY m.n DESC`,
      [id, id],
    )
    .map((row) => ({
      ...row,
      delegates: JSON.parse(row.delegates) as Appearance['delegates'],
      visits: JSON.parse(row.visits) as Appearance['visits'],
    }))
    .filter(({ delegates, visits }) => delegates.length + visits.length > 0);
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
