import { parentPort, workerData } from 'node:worker_threads';
import type { Problem, Schedule } from '../../../shared/domain/matching/model.ts';
import { relax } from '../../../shared/domain/matching/relaxation.ts';
import { findConflict } from './conflict.ts';
import { loadCpSat } from './cpSat.ts';
import type { Prices } from '../../../shared/domain/matching/prices.ts';
import { buildModel } from './exact.ts';

export interface ProverInput {
  readonly problem: Problem;
  readonly assets: string;
  readonly prices: Prices;
  readonly keep: Schedule | null;
  /** Why the musts cannot all be held is known already, when they cannot. */
  readonly isExplained: boolean;
  readonly seed: number;
  /** The solver's own measure of work; null without end. */
  readonly work: number | null;
}

export type FromProver =
  /** No schedule costs less, by the prices. */
  | { readonly kind: 'bound'; readonly cost: number }
  | { readonly kind: 'schedule'; readonly schedule: Schedule }
  /** Musts that cannot all be held, few of them. */
  | { readonly kind: 'conflict'; readonly meetings: readonly number[] }
  | { readonly kind: 'done' };

const input = workerData as ProverInput;
const tell = (message: FromProver): void => parentPort?.postMessage(message);

/** The program of the thread that proves: the bound that is quick to have, then the solver; all musts first, and when they cannot all be held, as many as can. */
async function prove(): Promise<void> {
  const { problem, prices, keep, isExplained, seed, work } = input;
  const bounded = (cost: number): void => {
    tell({ kind: 'bound', cost });
  };
  const loading = loadCpSat(input.assets, bounded);
  relax(problem, { steps: 1000, tell: bounded });
  const solver = await loading;
  if (!solver) {
    tell({ kind: 'done' });
    return;
  }
  for (const allMusts of [true, false]) {
    const model = buildModel(problem, { allMusts, gaps: true, prices, keep });
    const answer = await solver.solve(model.bytes, { seed, work });
    if (answer.values.length > 0) tell({ kind: 'schedule', schedule: model.schedule(answer.values) });
    if (answer.status !== 'infeasible') {
      bounded(answer.bound);
      break;
    }
    if (!allMusts) break;
    bounded(prices.must);
    if (!isExplained) tell({ kind: 'conflict', meetings: await findConflict(problem, solver, seed) });
  }
  tell({ kind: 'done' });
}

await prove();
