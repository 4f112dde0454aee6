import type { AgendaEntry } from '../../shared/contract/meetings.ts';
import type { Row } from '../../shared/domain/entities.ts';
import type { Meeting } from '../../shared/domain/meetings.ts';
import { moveMinute } from '../../shared/domain/slots.ts';
import { fromRow } from './changes/columns.ts';
import type { Database } from './database.ts';
import { listDelegates } from './delegates.ts';
import { listSessions, listHostable } from './sessions.ts';
import { listVisits } from './visits.ts';

type Counted = Row<Meeting> & {
  readonly gone: number;
  readonly changes: number;
  /** The last seat it had, JSON. */
  readonly before: string | null;
};

/** A meeting as its people's calendars know it, also when it is no more. `sequence`: how often what a calendar tells of it changed. */
export interface CalendarMeeting {
  readonly entry: AgendaEntry;
  readonly cancelled: boolean;
  readonly sequence: number;
}

const changesOf = (where: string): string => `(SELECT count(DISTINCT c.act) FROM change c WHERE ${where})`;

/**
 * The meetings of a mission in the order of time, with names. One that has no seat, was cancelled or deleted, or whose visit is cancelled is
 * told as cancelled, at the place it had last where that is known.
 */
export function listCalendarMeetings(database: Database, missionId: string): CalendarMeeting[] {
  const visits = new Map(listVisits(database, missionId).map((visit) => [visit.id, visit]));
  const sessions = new Map(listSessions(database, missionId).map((session) => [session.visitId, session]));
  const people = namesOf(database, missionId);
  const rows = database.all<Counted>(
    `SELECT m.*, m._deleted IS NOT NULL AS gone, ${changesOf('c.id = m.id')} - 1
       + ${changesOf(`c.id = m.visitId AND c.field IN ('slot', 'title', 'placeId', 'status', '_deleted')`)}
       + (SELECT count(DISTINCT c.act) FROM session s JOIN change c ON c.id = s.id WHERE s.visitId = m.visitId) AS changes,
       (SELECT c.value FROM change c WHERE c.id = m.id AND c.field = 'seat' AND c.value <> 'null' ORDER BY c.n DESC LIMIT 1) AS before
     FROM meeting m WHERE m.visitId IN (SELECT id FROM visit WHERE missionId = ? AND _deleted IS NULL) ORDER BY m.n`,
    [missionId],
  );
  return rows
    .flatMap((stored): CalendarMeeting[] => {
      const row = fromRow<Counted>('meeting', { ...stored });
      const visit = visits.get(row.visitId);
      const session = sessions.get(row.visitId);
      const seat = row.seat ?? (row.before === null ? null : (JSON.parse(row.before) as Meeting['seat']));
      if (!visit || !session || !seat) return [];
      const { start, table } = seat;
      const minutes = row.length * session.minutes + (row.length - 1) * session.pause;
      const entry: AgendaEntry = {
        id: row.id,
        visitId: row.visitId,
        title: visit.title,
        slot: { start, end: moveMinute(start, minutes), zone: visit.slot?.zone ?? 'UTC' },
        table,
        placeId: session.tables.find(({ name }) => name === table)?.placeId ?? visit.placeId,
        parties: row.partyIds.map(
          (id) => people.get(id) ?? { id, name: '…', organisation: '', side: 'hosts' },
        ),
        status: row.status,
      };
      const cancelled =
        !row.seat || row.gone === 1 || row.status === 'cancelled' || visit.status === 'cancelled';
      return [{ entry, cancelled, sequence: row.changes }];
    })
    .toSorted((a, b) => compare(a.entry.slot.start, b.entry.slot.start) || compare(a.entry.id, b.entry.id));
}

/** The meetings that are to be held or were, in the order of time. */
export function listAgenda(database: Database, missionId: string): AgendaEntry[] {
  return listCalendarMeetings(database, missionId).flatMap(({ entry, cancelled }) =>
    cancelled ? [] : [entry],
  );
}

function namesOf(database: Database, missionId: string): Map<string, AgendaEntry['parties'][number]> {
  const delegates = listDelegates(database, missionId).map(({ id, firstName, lastName, organisation }) => {
    const name = `${firstName} ${lastName}`.trim();
    return { id, name, organisation, side: 'delegation' as const };
  });
  const hosts = listHostable(database).map((host) => ({ ...host, side: 'hosts' as const }));
  return new Map([...hosts, ...delegates].map((one) => [one.id, one]));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
