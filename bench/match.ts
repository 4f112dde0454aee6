import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { solveMatching, type MatchResult } from '../src/main/jobs/matching/solve.ts';
import { boundProblem } from '../src/shared/domain/matching/bound.ts';
import { checkSchedule } from '../src/shared/domain/matching/check.ts';
import type { Problem } from '../src/shared/domain/matching/model.ts';
import type { Measure, Print } from './figures.ts';
import { readInstance } from './matching/dzn.ts';
import { generate } from './matching/generate.ts';
import { writeLp } from './matching/lp.ts';
import { rounded, summary } from './statistics.ts';

const assets = join(import.meta.dirname, '../assets');
const limit = 60;
/** What an instance may take on average: 81 seconds for the twenty published ones. */
const average = 81 / 20;

/**
 * Agendas of published events, to the proof. `match FILE…` takes any instance in the format of {@link readInstance}; without, those of the
 * folder `ESCALE_B2B` or `../shared/b2b` beside the project, and always three of our own. The peer is a general solver, HiGHS, on the same
 * problem written as a linear program, stopped at twice our time.
 */
export const measure: Measure = async ({ args, print }) => {
  const runs: Run[] = [];
  let peer = 0;
  let peerProven = 0;
  for (const { name, problem } of instancesIn(args, print)) {
    const run = await solve(name, problem);
    runs.push(run);
    print(tell(run));
    const theirs = await solveByPeer(problem, Math.max(1, 2 * run.seconds));
    peer += theirs.seconds;
    if (theirs.isProven) peerProven += 1;
  }
  const times = runs.map(({ seconds }) => seconds);
  const total = times.reduce((sum, seconds) => sum + seconds, 0);
  const checks = {
    decided: runs.every(({ result }) => result.proven || result.infeasible),
    total: total <= average * runs.length,
    quick: times.filter((seconds) => seconds <= 1).length >= runs.length / 2,
    first: runs.every(({ first, result }) => result.infeasible || first <= 0.3),
    soon: runs.every(({ soon, result }) => result.infeasible || soon - gapsOf(result) <= 3),
    right: runs.every(({ faults }) => faults === 0),
  };
  print(
    `${runs.length} instances in ${total.toFixed(1)} s; ${JSON.stringify(checks)}; HiGHS proved ${peerProven}`,
  );
  return {
    name: 'match',
    ...summary(times),
    unit: 's an instance',
    peer: 'HiGHS on the same problem, stopped at twice our time',
    ratio: rounded(total / peer),
    bar: `all proven, ${average} s on average, half in 1 s, a complete schedule in 0.3 s, within 3 gaps after 2 s`,
    met: Object.values(checks).every(Boolean),
  };
};

interface Run {
  readonly name: string;
  readonly result: MatchResult;
  readonly seconds: number;
  /** Seconds to the first complete schedule, and its best number of gaps after two. */
  readonly first: number;
  readonly soon: number;
  readonly faults: number;
}

async function solve(name: string, problem: Problem): Promise<Run> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  let first = Infinity;
  let soon = Infinity;
  let isRefuted = boundProblem(problem).obstacles.length > 0;
  const result = await solveMatching(
    { problem, assets, seed: 1, from: null, limit: { kind: 'seconds', seconds: limit } },
    {
      improved: ({ score }) => {
        if (score.musts > 0) return;
        first = Math.min(first, seconds());
        if (seconds() <= 2) soon = score.gaps;
      },
      bounded: () => undefined,
      conflicting: () => {
        isRefuted = true;
      },
      // What is left to find is how many meetings can be held all the same, which is not asked here.
      isHurried: () => isRefuted,
    },
  );
  const took = seconds();
  const faults = result.found ? checkSchedule(problem, result.found.schedule).faults.length : 0;
  return { name, result, seconds: took, first, soon, faults };
}

function gapsOf(result: MatchResult): number {
  return result.found?.score.gaps ?? 0;
}

function tell({ name, result, seconds, first, soon, faults }: Run): string {
  const best = result.infeasible ? `infeasible (${why(result)})` : `best ${gapsOf(result)}`;
  const proven = result.proven || result.infeasible ? 'proven' : 'open';
  const start = Number.isFinite(first) ? `, first after ${first.toFixed(2)} s, ${soon} after 2 s` : '';
  const wrong = faults > 0 ? `, ${faults} FAULTS` : '';
  return `${name}: ${best}, bound ${result.bound}, ${proven}, ${seconds.toFixed(2)} s${start}${wrong}`;
}

function why({ obstacles, conflict }: MatchResult): string {
  const told = obstacles.map((each) => {
    if (each.kind === 'nowhere') return `meeting ${each.meeting + 1} has no slot`;
    const those = each.meetings.map((meeting) => meeting + 1).join(' ');
    if (each.kind === 'overbooked') return `participant ${each.person + 1} cannot hold meetings ${those}`;
    return `too few tables in slots ${each.from + 1} to ${each.to + 1} for ${those}`;
  });
  return (
    told.slice(0, 3).join('; ') ||
    `meetings ${conflict.map((meeting) => meeting + 1).join(' ')} cannot all be held`
  );
}

function solveByPeer(problem: Problem, seconds: number): Promise<{ seconds: number; isProven: boolean }> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./matching/peer.ts', import.meta.url), {
      workerData: { lp: writeLp(problem), seconds },
    });
    worker.on('message', (told: { status: string; seconds: number }) => {
      const isProven = told.status === 'Optimal' || told.status === 'Infeasible';
      resolve({ seconds: isProven ? told.seconds : Math.max(told.seconds, seconds), isProven });
    });
    // A solver that breaks has not solved it in the time it was given.
    worker.on('error', () => {
      resolve({ seconds, isProven: false });
    });
    worker.on('messageerror', reject);
  });
}

function instancesIn(args: readonly string[], print: Print): { name: string; problem: Problem }[] {
  const folder = process.env['ESCALE_B2B'] ?? join(import.meta.dirname, '../../shared/b2b');
  const isThere = existsSync(folder);
  if (args.length === 0 && !isThere)
    print(
      'THE PUBLISHED INSTANCES ARE NOT HERE: name their folder in ESCALE_B2B, or give FILE…. Only our own are measured.',
    );
  const found = isThere ? readdirSync(folder).filter((file) => file.endsWith('.dzn')) : [];
  const files = args.length > 0 ? args : found.map((file) => join(folder, file));
  const own = [
    { seed: 1, persons: 30, meetings: 80, slots: 8, tables: 12 },
    { seed: 2, persons: 40, meetings: 110, slots: 14, tables: 10 },
    { seed: 3, persons: 50, meetings: 150, slots: 10, tables: 18 },
  ];
  return [
    ...files.map((file) => ({
      name: basename(file, '.dzn'),
      problem: readInstance(readFileSync(file, 'utf8')),
    })),
    ...(args.length > 0 ? [] : own.map((size) => ({ name: `own-${size.seed}`, problem: generate(size) }))),
  ];
}
