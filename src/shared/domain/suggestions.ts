import {
  engagementsOf,
  isSameDay,
  type Engagement,
  type TransferWay,
  type VisitStop,
} from './engagements.ts';
import { minuteAt } from './instants.ts';
import type { Needed, Ways } from './journeys.ts';
import type { Party, Roster } from './participants.ts';
import type { Passage } from './transfers.ts';
import type { TravelMode } from './travel.ts';

/** A transfer that is missing: the same people leave one place and are awaited at another, and nothing takes them there. */
export interface Suggestion extends Party {
  /** The same for the same gap as long as it stays: to remember what was declined. */
  readonly name: string;
  /** The day it arrives on, `2015-10-19`. */
  readonly day: string;
  /** What they come from and go to: a visit or a transfer. */
  readonly afterId: string;
  readonly beforeId: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly mode: TravelMode;
  /** Null when it was never measured and a place has no coordinates. */
  readonly needed: Needed | null;
  /** Minutes there are between the two; below zero when they overlap. */
  readonly available: number;
  /** Null when there is no time at all to propose. */
  readonly passage: Passage | null;
  /** Minutes by which they would come too late. */
  readonly late: number;
  readonly persons: number;
}

interface Question {
  readonly visits: readonly VisitStop[];
  readonly transfers: readonly TransferWay[];
  readonly roster: Roster;
  readonly groupIds: readonly string[];
  readonly ways: Ways;
}

/** Whoever has time arrives so long before. */
const margin = 5;
/** People remember departures on the five minutes, in milliseconds. */
const round = 300_000;
/** A walk of up to so many minutes is preferred to any vehicle: nobody waits for a coach. */
const longestWalk = 20;

/**
 * The transfers that are missing between consecutive places of a day, by time. What has no place leaves people where they were but takes
 * its time; a visit of travel ends nobody knows where. People with the same gap travel together, said as the whole leg, groups, and
 * single persons.
 */
export function suggestTransfers(question: Question): Suggestion[] {
  const gaps = new Map<string, Gap>();
  const days = engagementsOf(question.visits, question.transfers, question.roster);
  for (const [rank, engagements] of days.entries()) {
    for (const gap of gapsOf(engagements)) {
      const name = [gap.fromPlaceId, gap.toPlaceId, gap.leave, gap.before.from].join(' ');
      const known = gaps.get(name);
      if (known) known.ranks.push(rank);
      else gaps.set(name, { ...gap, ranks: [rank] });
    }
  }
  return [...gaps]
    .toSorted(([, a], [, b]) => a.before.from - b.before.from || a.leave - b.leave)
    .map(([name, gap]) => suggestionOf(name, gap, question));
}

interface Step {
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly after: Engagement;
  readonly before: Engagement;
  /** When they can leave. */
  readonly leave: number;
}

interface Gap extends Step {
  readonly ranks: number[];
}

function gapsOf(engagements: readonly Engagement[]): Step[] {
  const gaps: Step[] = [];
  let at: { readonly placeId: string; readonly after: Engagement } | null = null;
  let free = -Infinity;
  for (const next of engagements) {
    const there = next.startPlaceId;
    if (at && there !== null && there !== at.placeId && isSameDay(at.after, next))
      gaps.push({ fromPlaceId: at.placeId, toPlaceId: there, after: at.after, before: next, leave: free });
    if (next.endPlaceId !== null) at = { placeId: next.endPlaceId, after: next };
    else if (next.travels) at = null;
    free = Math.max(free, next.to);
  }
  return gaps;
}

function suggestionOf(name: string, gap: Gap, { roster, groupIds, ways }: Question): Suggestion {
  const { fromPlaceId, toPlaceId, after, before, leave, ranks } = gap;
  const persons = ranks.length;
  const available = (before.from - leave) / 60_000;
  const chosen = choose(ways.modes(fromPlaceId, toPlaceId, persons), available);
  const needed = chosen?.needed ?? null;
  return {
    name,
    day: before.startDay,
    afterId: after.id,
    beforeId: before.id,
    fromPlaceId,
    toPlaceId,
    mode: chosen?.mode ?? 'coach',
    needed,
    available,
    passage: passageOf(gap, needed, available),
    late: needed ? Math.max(0, needed.minutes - available) : 0,
    persons,
    ...partyOf(ranks, before.legId, groupIds, roster),
  };
}

/** A short walk if there is time for it, else what is quickest. */
function choose(
  modes: ReturnType<Ways['modes']>,
  available: number,
): { readonly mode: TravelMode; readonly needed: Needed } | undefined {
  const walk = modes.find(({ mode }) => mode === 'walk');
  if (walk && walk.needed.minutes <= Math.min(longestWalk, available)) return walk;
  return modes[0];
}

/** As late as one arrives in good time; when there is too little time, at once. Of unknown length, all the time there is. */
function passageOf({ after, before, leave }: Gap, needed: Needed | null, available: number): Passage | null {
  if (needed === null && available <= 0) return null;
  const length = (needed?.minutes ?? available) * 60_000;
  const slack = Math.max(0, Math.min(margin, available - length / 60_000)) * 60_000;
  const start = Math.max(leave, Math.floor((before.from - slack - length) / round) * round);
  return {
    start: minuteAt(start, after.endZone),
    startZone: after.endZone,
    end: minuteAt(start + length, before.startZone),
    endZone: before.startZone,
  };
}

/** The same people in as few words as possible: the whole leg, whole groups from the largest on, then persons. */
function partyOf(
  ranks: readonly number[],
  legId: string,
  groupIds: readonly string[],
  roster: Roster,
): Party {
  const nobody = { legId, everyone: false, groupIds: [], delegateIds: [] };
  const wanted = new Set(ranks);
  const leg = roster.ranksOf({ ...nobody, everyone: true });
  if (leg.length === wanted.size && leg.every((rank) => wanted.has(rank)))
    return { ...nobody, everyone: true };
  const left = new Set(ranks);
  const whole = groupIds
    .map((id) => ({ id, members: roster.ranksOf({ ...nobody, groupIds: [id] }) }))
    .filter(({ members }) => members.length > 0 && members.every((rank) => wanted.has(rank)))
    .toSorted((a, b) => b.members.length - a.members.length);
  const chosen: string[] = [];
  for (const { id, members } of whole) {
    if (!members.some((rank) => left.has(rank))) continue;
    chosen.push(id);
    for (const rank of members) left.delete(rank);
  }
  return {
    ...nobody,
    groupIds: chosen,
    delegateIds: [...left].map((rank) => roster.delegateIds[rank] ?? ''),
  };
}
