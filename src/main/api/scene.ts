import type { Scene } from '../../shared/contract/sessions.ts';
import { engagementsOf } from '../../shared/domain/engagements.ts';
import { instantOf } from '../../shared/domain/instants.ts';
import { waysOf } from '../../shared/domain/journeys.ts';
import { rosterOf } from '../../shared/domain/participants.ts';
import type { Database } from '../store/database.ts';
import { listDelegates } from '../store/delegates.ts';
import { listGroups } from '../store/groups.ts';
import { listPlaces } from '../store/places.ts';
import { listRows } from '../store/records.ts';
import { listParties, listSessions } from '../store/sessions.ts';
import { listJourneys, listTransfers } from '../store/transfers.ts';
import { getVisit, listVisits } from '../store/visits.ts';

/**
 * All that the agendas of a session are made of; null while its visit has no time or was not made a session. A delegate is away during
 * every other visit and transfer, and everybody while absent. Errors: record.missing, record.deleted.
 */
export function sceneOf(database: Database, visitId: string): Scene | null {
  const { missionId, slot, placeId } = getVisit(database, visitId);
  const row = listSessions(database, missionId).find((one) => one.visitId === visitId);
  if (!row || !slot) return null;
  const { id: _id, partyIds: _parties, ...session } = row;
  const delegates = listDelegates(database, missionId);
  const roster = rosterOf(delegates, listGroups(database, missionId));
  const others = listVisits(database, missionId).filter((visit) => visit.id !== visitId);
  const engaged = engagementsOf(others, listTransfers(database, missionId), roster);
  const ranks = new Map(roster.delegateIds.map((id, rank) => [id, rank]));
  const absences = Map.groupBy(
    listRows(database, 'absence', 'missionId = ?', [missionId]),
    (absence) => absence.subjectId,
  );
  const awayOf = (ids: readonly string[]) => [
    ...(engaged[ranks.get(ids[0] ?? '') ?? -1] ?? []).map(({ from, to }) => ({ from, to })),
    ...ids
      .flatMap((id) => absences.get(id) ?? [])
      .map(({ slot: time }) => ({
        from: instantOf(time.start, time.zone),
        to: instantOf(time.end, time.zone),
      })),
  ];
  return {
    session,
    slot,
    placeId,
    // A host's absence is that of everybody who comes for it; a delegate's own organisation may be away.
    parties: listParties(database, visitId).map((party) => ({
      ...party,
      away: awayOf(
        party.side === 'hosts' && party.organisationId !== null && party.organisationId !== party.id
          ? [party.id, party.organisationId]
          : [party.id],
      ),
    })),
    meetings: listRows(database, 'meeting', 'visitId = ?', [visitId]),
    wishes: listRows(database, 'wish', 'visitId = ? AND level IS NOT NULL', [visitId]),
    ways: waysBetween(database, missionId, [placeId, ...session.tables.map((table) => table.placeId)]),
  };
}

function waysBetween(
  database: Database,
  missionId: string,
  placeIds: readonly (string | null)[],
): Scene['ways'] {
  const used = [...new Set(placeIds.filter((id) => id !== null))];
  if (used.length < 2) return [];
  const ways = waysOf(listPlaces(database, missionId), listJourneys(database, missionId));
  return used.flatMap((fromPlaceId) =>
    used.flatMap((toPlaceId) => {
      const [quickest] = fromPlaceId === toPlaceId ? [] : ways.modes(fromPlaceId, toPlaceId, 1);
      return quickest ? [{ fromPlaceId, toPlaceId, minutes: quickest.needed.minutes }] : [];
    }),
  );
}
