import type { Host, Party, SessionRow } from '../../shared/contract/sessions.ts';
import { rosterOf } from '../../shared/domain/participants.ts';
import { fromRow } from './changes/columns.ts';
import type { Database } from './database.ts';
import { listDelegates } from './delegates.ts';
import { listGroups } from './groups.ts';
import { getVisit } from './visits.ts';

const visitsOf = '(SELECT id FROM visit WHERE missionId = ? AND _deleted IS NULL)';

/** SQL of who is shown on the hosts' side: an organisation or contact that is not deleted. */
const isShown = `(EXISTS (SELECT 1 FROM organisation o WHERE o.id = c.partyId AND o._deleted IS NULL)
  OR EXISTS (SELECT 1 FROM contact o WHERE o.id = c.partyId AND o._deleted IS NULL))`;

/** The sessions of a mission with the parties of the hosts' side. */
export function listSessions(database: Database, missionId: string): SessionRow[] {
  return database
    .all<{ partyIds: string }>(
      `SELECT s.id, s.visitId, s.minutes, s.pause, s.periods, s.tables, s.interpreters, s.fairness,
         (SELECT json_group_array(c.partyId) FROM counterpart c WHERE c.visitId = s.visitId AND c._deleted IS NULL AND ${isShown}) AS partyIds
       FROM session s WHERE s.visitId IN ${visitsOf} AND s._deleted IS NULL ORDER BY s.n`,
      [missionId],
    )
    .map((row) => ({
      ...fromRow<SessionRow>('session', row),
      partyIds: JSON.parse(row.partyIds) as string[],
    }));
}

/** Who can be met at a visit; see the contract. Errors: record.missing, record.deleted. */
export function listParties(database: Database, visitId: string): Party[] {
  const visit = getVisit(database, visitId);
  const delegates = listDelegates(database, visit.missionId);
  const coming = new Set(rosterOf(delegates, listGroups(database, visit.missionId)).participantsOf(visit));
  const ours = delegates
    .filter(({ id }) => coming.has(id))
    .map(({ id, firstName, lastName, organisation, organisationId, languages }) => ({
      id,
      side: 'delegation' as const,
      name: `${firstName} ${lastName}`.trim(),
      organisation,
      organisationId,
      languages,
    }));
  return [...ours.toSorted(byName), ...listHosts(database, visitId).toSorted(byName)];
}

function listHosts(database: Database, visitId: string): Party[] {
  const rows = database.all<Omit<Party, 'side' | 'languages'> & { languages: string | null }>(
    `SELECT o.id, o.name, '' AS organisation, o.id AS organisationId, NULL AS languages
       FROM counterpart c JOIN organisation o ON o.id = c.partyId AND o._deleted IS NULL WHERE c.visitId = ? AND c._deleted IS NULL
     UNION ALL
     SELECT p.id, trim(coalesce(p.firstName, '') || ' ' || coalesce(p.lastName, '')), coalesce(o.name, ''), o.id, p.languages
       FROM counterpart c JOIN contact p ON p.id = c.partyId AND p._deleted IS NULL
       LEFT JOIN organisation o ON o.id = p.organisationId AND o._deleted IS NULL WHERE c.visitId = ? AND c._deleted IS NULL`,
    [visitId, visitId],
  );
  return rows.map((row) => ({ ...fromRow<Party>('contact', row), side: 'hosts' }));
}

/** Organisations, then contacts, each by name. */
export function listHostable(database: Database): Host[] {
  const organisations = database.all<Host>(
    `SELECT id, name, '' AS organisation FROM organisation WHERE _deleted IS NULL`,
  );
  const contacts = database.all<Host>(
    `SELECT p.id, trim(coalesce(p.firstName, '') || ' ' || coalesce(p.lastName, '')) AS name, o.name AS organisation
       FROM contact p JOIN organisation o ON o.id = p.organisationId AND o._deleted IS NULL WHERE p._deleted IS NULL`,
  );
  return [...organisations.toSorted(byName), ...contacts.toSorted(byName)];
}

const french = new Intl.Collator('fr');

function byName(a: Host, b: Host): number {
  return french.compare(a.name, b.name);
}
