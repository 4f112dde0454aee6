import { createClashEngine, findClashes } from '../src/shared/domain/clashes/engine.ts';
import type { Change, Scene } from '../src/shared/domain/clashes/scene.ts';
import { canonicalJson } from '../src/shared/domain/json.ts';
import { rosterOf } from '../src/shared/domain/participants.ts';
import { moveSlot } from '../src/shared/domain/slots.ts';
import { largeScene } from '../tests/support/clashesLarge.ts';
import { clashesByTheRules } from '../tests/support/clashesOracle.ts';
import { changed } from '../tests/support/clashesScenes.ts';
import { random, type Random } from '../tests/support/random.ts';
import type { Measure } from './figures.ts';
import { median, quantile } from './statistics.ts';

const size = { seed: 1, visits: 1000, delegates: 500, days: 10 };
/** Small enough for the oracle to come to an end. */
const small = { seed: 1, visits: 60, delegates: 40, days: 3 };
const rounds = 25;
/** Code that was never run is slow the first times. */
const warmUps = 5;
const tries = 3;
const moves = 400;
const bars = { full: 50, move: 4 };

/**
 * All clashes of 1,000 visits × 500 delegates × 10 days from the rows of the store, and those after one card was moved, as a drag asks for them.
 * Milliseconds, of each the best of three; the peer is the oracle of the tests, which reads the rules as they are written, on a programme it can manage.
 */
export const measure: Measure = async ({ print }) => {
  const scene = largeScene(size);
  const full = fullTimes(scene, rounds);
  const drag = dragTimes(scene, print);
  const found = findClashes(scene).length;
  print(
    `full, ${size.visits} visits × ${size.delegates} delegates × ${size.days} days, ${participations(scene)} participations, ${found} clashes: ${told(full)}`,
  );
  print(`a move: ${told(drag)}, slowest ${Math.max(...drag).toFixed(2)} ms of ${drag.length}`);
  growth(print);

  const little = largeScene(small);
  const same =
    canonicalJson(findClashes(little)) === canonicalJson(clashesByTheRules(little)) &&
    isSameAfterMoves(scene);
  const ours = median(fullTimes(little, rounds));
  const peer = median(timesOf(3, () => clashesByTheRules(little)));
  print(
    `${small.visits} visits × ${small.delegates} delegates: ours ${ours.toFixed(2)} ms, oracle ${peer.toFixed(0)} ms; same clashes: ${same}`,
  );
  const met = same && quantile(full, 0.99) <= bars.full && quantile(drag, 0.99) <= bars.move;
  return {
    name: 'clashes',
    median: median(full),
    p99: quantile(full, 0.99),
    unit: 'ms',
    peer: `the oracle on ${small.visits} visits × ${small.delegates} delegates`,
    ratio: ours / peer,
    bar: `99th percentiles: all clashes within ${bars.full} ms, after a move within ${bars.move} ms (here ${quantile(drag, 0.99).toFixed(2)}), both the same`,
    met,
  };
};

/** Each time with rows nobody has asked anything of yet. */
function fullTimes(scene: Scene, count: number): number[] {
  const copies = Array.from({ length: (count + warmUps) * tries }, () => structuredClone(scene));
  return timesOf(count, () => {
    const copy = copies.pop();
    return copy && findClashes(copy);
  });
}

/** The best of three: what other programs take of the machine meanwhile does not count. */
function quickest(work: () => unknown): number {
  let best = Infinity;
  for (let turn = 0; turn < tries; turn += 1) {
    const before = performance.now();
    work();
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

function timesOf(count: number, work: () => unknown): number[] {
  const times: number[] = [];
  for (let round = -warmUps; round < count; round += 1) {
    const time = quickest(work);
    if (round >= 0) times.push(time);
  }
  return times;
}

/** A quarter of an hour up or down, as a drag goes; one move in ten takes five visits along. */
function moveIn(scene: Scene, chance: Random): Change[] {
  const by = chance.pick([-60, -15, 15, 60, 1440]);
  return chance
    .sample(scene.visits, chance.oneIn(10) ? 5 : 1)
    .map((visit) => ({ kind: 'visit', visit: { ...visit, slot: visit.slot && moveSlot(visit.slot, by) } }));
}

function dragTimes(scene: Scene, print: (line: string) => void): number[] {
  const engine = createClashEngine(scene);
  const chance = random(7);
  const times: number[] = [];
  const whole: number[] = [];
  for (let move = -50; move < moves; move += 1) {
    const changes = moveIn(scene, chance);
    const time = quickest(() => engine.with(changes));
    if (move >= 0) {
      times.push(time);
      if (changes.some((change) => change.kind === 'visit' && change.visit.everyone))
        whole.push(times.at(-1) ?? 0);
    }
  }
  if (whole.length > 0) print(`a move of what everyone takes part in: ${told(whole)}`);
  return times;
}

function isSameAfterMoves(scene: Scene): boolean {
  const engine = createClashEngine(scene);
  const chance = random(9);
  let now = scene;
  for (let move = 0; move < 20; move += 1) {
    const changes = moveIn(now, chance);
    const tried = canonicalJson(engine.with(changes));
    engine.change(changes);
    now = changed(now, changes);
    const whole = canonicalJson(findClashes(now));
    if (canonicalJson(engine.clashes()) !== whole || tried !== whole) return false;
  }
  return true;
}

/** Twice the visits, days and delegates are four times the participations. */
function growth(print: (line: string) => void): void {
  for (const times of [1, 2, 4]) {
    const scene = largeScene({
      ...size,
      visits: size.visits * times,
      delegates: size.delegates * times,
      days: size.days * times,
    });
    const full = median(fullTimes(scene, times === 4 ? 5 : 9));
    const engine = createClashEngine(scene);
    const chance = random(7);
    const move = median(timesOf(100, () => engine.with(moveIn(scene, chance))));
    const count = participations(scene);
    print(
      `${times * times}×: ${count} participations, full ${full.toFixed(1)} ms (${((full * 1e6) / count).toFixed(0)} ns each), a move ${move.toFixed(2)} ms`,
    );
  }
}

function participations(scene: Scene): number {
  const roster = rosterOf(scene.delegates, scene.groups);
  const count = (rows: readonly Parameters<typeof roster.ranksOf>[0][]): number =>
    rows.reduce((sum, row) => sum + roster.ranksOf(row).length, 0);
  return count(scene.visits) + count(scene.transfers);
}

function told(times: readonly number[]): string {
  return `median ${median(times).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`;
}
