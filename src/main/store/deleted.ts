import type { DeletedRow } from '../../shared/contract/history.ts';
import { entities } from '../../shared/domain/entities.ts';
import { tableOf } from './changes/columns.ts';
import type { Database } from './database.ts';

const titles = {
  mission: 'x.title',
  leg: 'x.title',
  city: 'x.name',
  place: 'x.name',
  organisation: 'x.name',
  contact: `coalesce(x.firstName || ' ', '') || x.lastName`,
  delegate: `coalesce(x.firstName || ' ', '') || x.lastName`,
  group: 'x.name',
  visit: 'x.title',
  note: 'substr(x.text, 1, 80)',
  transfer: `coalesce(nullif(x.operator || ' ' || x.number, ' '), substr(x.comment, 1, 80))`,
  stay: `coalesce(nullif(x.room, ''), x.reference)`,
  absence: 'x.reason',
  practice: 'x.title',
  opportunity: 'x.title',
  recommendation: 'x.title',
  objective: 'x.title',
  initiative: 'x.name',
  meeting: `(SELECT title FROM visit WHERE id = x.visitId)`,
  task: 'x.title',
  goal: 'x.title',
} as const;

/** Deleted rows a person can bring back, newest first. Links (membership, participation) follow their rows and are not listed. */
export function listDeleted(database: Database): DeletedRow[] {
  const parts = Object.keys(titles)
    .filter(isTitled)
    .map(
      (entity) =>
        `SELECT x.id, '${entity}' AS entity, ${titles[entity]} AS title FROM ${tableOf(entity)} x WHERE x._deleted IS NOT NULL`,
    );
  return database
    .all<Omit<DeletedRow, 'at'> & { t: number }>(
      `SELECT d.id, d.entity, coalesce(d.title, '') AS title, c.t, c.author FROM (${parts.join(' UNION ALL ')}) d
       JOIN change c ON c.id = d.id AND c.field = '_deleted' AND c.head = 1
       GROUP BY d.id HAVING c.t = max(c.t) ORDER BY c.t DESC LIMIT 500`,
    )
    .map(({ t, ...row }) => ({ ...row, at: new Date(t / 1000).toISOString() }));
}

function isTitled(name: string): name is keyof typeof titles {
  return Object.hasOwn(titles, name) && Object.hasOwn(entities, name);
}
