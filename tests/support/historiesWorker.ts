import { parentPort, workerData } from 'node:worker_threads';
import { historyOf } from './histories.ts';
import { faultOf, story } from './historiesShrink.ts';

/** Which seeds a worker takes: every `stride`-th from `first`, below `end`. */
export interface Share {
  readonly first: number;
  readonly end: number;
  readonly stride: number;
}

/** What a worker tells of a stretch of seeds; `story` of the first that failed in it. */
export interface Stretch {
  readonly runs: number;
  readonly failures: number;
  readonly story: string | null;
}

const stretch = 250;
const { first, end, stride } = workerData as Share;
for (let start = first; start < end; start += stretch * stride) {
  const seeds = Array.from({ length: stretch }, (_, index) => start + index * stride).filter(
    (seed) => seed < end,
  );
  const failed = seeds.filter((seed) => faultOf(historyOf(seed)) !== null);
  const told: Stretch = {
    runs: seeds.length,
    failures: failed.length,
    story: failed[0] === undefined ? null : story(failed[0]),
  };
  parentPort?.postMessage(told);
}
