import { join } from 'node:path';
import { expect, it } from 'vitest';
import { meeting, problem } from '../../../shared/domain/matching/matching.sample.ts';
import type { Problem, Schedule } from '../../../shared/domain/matching/model.ts';
import { solveMatching } from './solve.ts';

const assets = join(import.meta.dirname, '../../../../assets');
const limit = { kind: 'effort', moves: 20_000, work: 60 } as const;
const quiet = { improved: () => undefined, bounded: () => undefined, isHurried: () => false };

/** One table, the middle of which is taken: alone everybody could do without a gap, together they cannot. */
const crowded = problem({
  slots: 4,
  persons: 4,
  tables: 1,
  meetings: [
    meeting([0, 1]),
    meeting([0, 1]),
    meeting([2, 3], { starts: [1] }),
    meeting([2, 3], { starts: [2] }),
  ],
});

/** Every slot is enough for each person alone, and for the tables; three who all meet in two slots is one too many. */
const triangle = problem({
  slots: 3,
  persons: 6,
  meetings: [
    meeting([3, 4]),
    ...[meeting([0, 1]), meeting([1, 2]), meeting([0, 2])].map((each) => ({ ...each, starts: [0, 1] })),
  ],
});

function solve(asked: Problem, folder = assets, keep?: Schedule) {
  const task = { problem: asked, assets: folder, seed: 1, from: null, limit };
  return solveMatching(keep ? { ...task, keep } : task, quiet);
}

it('the best agendas are found and proven to be the best', async () => {
  expect(await solve(crowded)).toMatchObject({
    found: { score: { musts: 0, wants: 0, gaps: 2 } },
    bound: 2,
    proven: true,
    infeasible: false,
    conflict: [],
  });
});

it('musts that cannot all be held are told, and no others; the rest are held', async () => {
  expect(await solve(triangle)).toMatchObject({
    found: { score: { musts: 1, gaps: 0 } },
    proven: true,
    infeasible: true,
    obstacles: [],
    conflict: [1, 2, 3],
  });
});

it('without the solver the search serves, proven or not', async () => {
  expect(await solve(triangle, '/nowhere/assets')).toMatchObject({
    found: { score: { musts: 1, gaps: 0 } },
    proven: false,
    infeasible: false,
  });
});

it('locked meetings that cannot stand together leave nothing to be found', async () => {
  const asked = problem({
    slots: 2,
    persons: 3,
    meetings: [meeting([0, 1], { locked: 0 }), meeting([0, 2], { locked: 0 })],
  });
  expect(await solve(asked)).toMatchObject({
    found: null,
    infeasible: true,
    obstacles: [{ kind: 'overbooked', person: 0, meetings: [0, 1] }],
  });
});

it('a repair moves the one meeting that must move, at the price of a gap', async () => {
  const asked = problem({
    slots: 4,
    persons: 3,
    away: { 1: [0] },
    meetings: [meeting([0, 1]), meeting([0, 2]), meeting([0, 2])],
  });
  const { found, proven } = await solve(asked, assets, [0, 1, 2]);
  expect({ schedule: found?.schedule, proven }).toEqual({ schedule: [3, 1, 2], proven: true });
});

it('whoever is in a hurry has what there is at once', async () => {
  const result = await solveMatching(
    { problem: triangle, assets, seed: 1, from: null, limit: { kind: 'seconds', seconds: 60 } },
    { ...quiet, isHurried: () => true },
  );
  expect(result.found).not.toBeNull();
});
