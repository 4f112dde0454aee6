import type { Clash } from '../../shared/domain/clashes/clash.ts';
import { findClashes } from '../../shared/domain/clashes/engine.ts';
import { blocking, judge } from '../../shared/domain/clashes/levels.ts';
import type { Scene } from '../../shared/domain/clashes/scene.ts';
import type { Release } from '../../shared/domain/releases.ts';
import { listOpenings } from '../store/availability.ts';
import type { Database } from '../store/database.ts';
import { listDelegates } from '../store/delegates.ts';
import { listGroups } from '../store/groups.ts';
import { listCities, listPlaces } from '../store/places.ts';
import { listRows } from '../store/records.ts';
import { listJourneys, listTransfers } from '../store/transfers.ts';
import { listVisits } from '../store/visits.ts';

/** What the clashes of a draft mean for its release. */
export interface Verdict {
  /** The clashes in the way. */
  readonly blocking: readonly Clash[];
  /** The waivers in force: those of clashes there are. */
  readonly waivers: Release['waivers'];
}

/**
 * How the draft of a mission stands by its rules and waivers.
 * @param today the day it is, `2015-10-19`.
 */
export function verdictOf(database: Database, missionId: string, today: string): Verdict {
  const rules = listRows(database, 'rule', 'missionId = ?', [missionId]);
  const waivers = listRows(database, 'waiver', 'missionId = ?', [missionId]);
  const clashes = clashesOf(database, missionId, rules, today);
  return {
    blocking: blocking(clashes, rules, waivers),
    waivers: judge(clashes, rules, waivers).flatMap(({ waiver }) =>
      waiver ? [{ clash: waiver.clash, reason: waiver.reason, delegateIds: waiver.delegateIds }] : [],
    ),
  };
}

function clashesOf(
  database: Database,
  missionId: string,
  rules: Scene['rules'],
  today: string,
): readonly Clash[] {
  return findClashes({
    visits: listVisits(database, missionId),
    transfers: listTransfers(database, missionId),
    delegates: listDelegates(database, missionId),
    groups: listGroups(database, missionId),
    legs: listRows(database, 'leg', 'missionId = ?', [missionId]),
    cities: listCities(database, missionId),
    places: listPlaces(database, missionId),
    journeys: listJourneys(database, missionId),
    stays: listRows(database, 'stay', 'missionId = ?', [missionId]),
    absences: listRows(database, 'absence', 'missionId = ?', [missionId]),
    openings: listOpenings(database, missionId),
    rules,
    today,
  });
}
