import { clashName as nameOf, type Clash } from '../../shared/domain/clashes/clash.ts';
import { blocking, judge } from '../../shared/domain/clashes/levels.ts';
import { findClashes } from '../../shared/domain/clashes.ts';
import { instantOf } from '../../shared/domain/instants.ts';
import { rosterOf } from '../../shared/domain/participants.ts';
import type { Release } from '../../shared/domain/releases.ts';
import type { Database } from '../store/database.ts';
import { listDelegates } from '../store/delegates.ts';
import { listGroups } from '../store/groups.ts';
import { listRows } from '../store/records.ts';
import { listVisits } from '../store/visits.ts';

/** What the clashes of a draft mean for its release. */
export interface Verdict {
  /** The clashes in the way. */
  readonly blocking: readonly Clash[];
  /** The waivers in force: those of clashes there are. */
  readonly waivers: Release['waivers'];
}

/** How the draft of a mission stands by its rules and waivers. */
export function verdictOf(database: Database, missionId: string): Verdict {
  const rules = listRows(database, 'rule', 'missionId = ?', [missionId]);
  const waivers = listRows(database, 'waiver', 'missionId = ?', [missionId]);
  const clashes = clashesOf(database, missionId);
  return {
    blocking: blocking(clashes, rules, waivers),
    waivers: judge(clashes, rules, waivers).flatMap(({ waiver }) =>
      waiver ? [{ clash: waiver.clash, reason: waiver.reason, delegateIds: waiver.delegateIds }] : [],
    ),
  };
}

function clashesOf(database: Database, missionId: string): Clash[] {
  const visits = listVisits(database, missionId);
  const roster = rosterOf(listDelegates(database, missionId), listGroups(database, missionId));
  const byId = new Map(visits.map((visit) => [visit.id, visit]));
  return findClashes(visits, roster).map((clash): Clash => {
    const slots = clash.visitIds.flatMap((id) => byId.get(id)?.slot ?? []);
    const starts = slots.map(({ start, zone }) => instantOf(start, zone) / 60_000);
    const base = {
      name: nameOf(clash.kind, clash.visitIds),
      itemIds: clash.visitIds,
      at: starts.length > 0 ? Math.max(...starts) : null,
    };
    const first = byId.get(clash.visitIds[0]);
    switch (clash.kind) {
      case 'person':
        return { ...base, kind: 'person', delegateIds: clash.delegateIds, minutes: clash.minutes };
      case 'place':
        return { ...base, kind: 'place', delegateIds: [], minutes: clash.minutes, placeId: clash.placeId };
      case 'capacity':
        return {
          ...base,
          kind: 'capacity',
          delegateIds: first ? roster.participantsOf(first) : [],
          persons: clash.persons,
          room: clash.capacity,
        };
    }
  });
}
