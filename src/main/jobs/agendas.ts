import {
  boundOf,
  presentSchedule,
  seatedOnly,
  seatsOf,
  type Impossible,
  type Proposal,
} from '../../shared/domain/b2b/proposal.ts';
import { questionOf, type Question, type SessionScene } from '../../shared/domain/b2b/question.ts';
import type { Obstacle } from '../../shared/domain/matching/bound.ts';
import { pricesOf } from '../../shared/domain/matching/prices.ts';
import type { Found } from '../../shared/domain/matching/search.ts';
import { fail } from '../../shared/errors.ts';
import type { TaskContext } from './context.ts';
import { solveMatching, type Limit } from './matching/solve.ts';

/** From nothing; from the present seats; or the present ones mended, with as few as possible moved and nothing added. */
export type AgendasHow = 'anew' | 'improve' | 'repair';

export interface AgendasTask {
  readonly scene: SessionScene;
  readonly assets: string;
  readonly seed: number;
  readonly limit: Limit;
  readonly how: AgendasHow;
}

/** Milliseconds between two words on how far it is. */
const telling = 150;

/**
 * Makes the agendas of a session and says what they would change. Told meanwhile, as figures: meetings placed, all of them, musts left,
 * gaps, the gaps no agendas can go below, and whether there are any agendas yet. Errors: agendas.empty; agendas.locked when not even what is locked can stand.
 */
export async function solveAgendas(
  { scene, how, ...input }: AgendasTask,
  context: TaskContext,
): Promise<Proposal> {
  const question = how === 'repair' ? seatedOnly(scene) : questionOf(scene);
  const { problem } = question;
  if (problem.meetings.length === 0 || problem.slots.length === 0) fail({ code: 'agendas.empty' });
  const present = presentSchedule(scene, question);
  const keep = how === 'repair' ? present : null;
  const prices = pricesOf(problem, keep);
  const started = performance.now();
  let best: Found | null = null;
  let bound = boundOf(0, prices);
  let told = -Infinity;

  const tell = (): void => {
    const now = performance.now();
    if (now - told < telling) return;
    told = now;
    const placed = best?.schedule.filter((start) => start !== null).length ?? 0;
    const total = input.limit.kind === 'seconds' ? input.limit.seconds : 0;
    const seconds = Math.min((now - started) / 1000, total);
    const { musts = 0, gaps = 0 } = best?.score ?? {};
    const figures = { placed, meetings: problem.meetings.length, musts, gaps, fewest: bound.gaps };
    context.progress(best ? 'improve' : 'search', seconds, total, figures);
  };
  tell();
  const from = how === 'anew' ? null : present;
  const result = await solveMatching(
    { ...input, problem, from, ...(keep ? { keep } : {}) },
    {
      improved: (found) => {
        best = found;
      },
      bounded: (cost) => {
        bound = boundOf(cost, prices);
      },
      // Asked again and again while it works: the moment to say how far it is.
      isHurried: () => {
        tell();
        return best !== null && context.isHastened();
      },
    },
  );
  if (!result.found) fail({ code: 'agendas.locked' });
  const { schedule, score } = result.found;
  const conflict = meetingsOf(question, result.conflict);
  const conflicts: Impossible[] = conflict.length > 0 ? [{ kind: 'together', meetings: conflict }] : [];
  return {
    ...seatsOf(scene, question, schedule),
    score,
    bound: boundOf(result.bound, prices),
    proven: result.proven,
    impossible: [
      ...result.obstacles.map((obstacle) => impossibleOf(question, obstacle)),
      ...conflicts,
    ].toSorted((a, b) => a.meetings.length - b.meetings.length),
  };
}

function impossibleOf(question: Question, obstacle: Obstacle): Impossible {
  const { partyIds, slots } = question;
  if (obstacle.kind === 'nowhere')
    return { kind: 'nowhere', meetings: meetingsOf(question, [obstacle.meeting]) };
  const meetings = meetingsOf(question, obstacle.meetings);
  if (obstacle.kind === 'overbooked')
    return { kind: 'overbooked', partyId: partyIds[obstacle.person] ?? '', meetings };
  const [start, end] = [slots[obstacle.from]?.start ?? '', slots[obstacle.to]?.end ?? ''];
  return { kind: 'overfull', start, end, meetings };
}

/** The parties of meetings by their numbers. */
function meetingsOf({ placeables }: Question, meetings: readonly number[]): (readonly string[])[] {
  return meetings.flatMap((meeting) => {
    const ids = placeables[meeting]?.partyIds;
    return ids ? [ids] : [];
  });
}
