import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clashFaults } from './clashesFaults.ts';
import type { ClashVerdict } from './clashesPlanted.ts';
import { faultOf, shrink } from './clashesRun.ts';
import { sequenceOf } from './clashesScenes.ts';

describe('random programmes', () => {
  it.each(Array.from({ length: 10 }, (_, index) => index * 25 + 1))(
    'clash the same for the engine, step by step or whole, and for the oracle, from seed %i',
    (first) => {
      for (let seed = first; seed < first + 25; seed += 1) expect(faultOf(sequenceOf(seed))).toBeNull();
    },
  );

  it('are shrunk to what matters', () => {
    const sequence = sequenceOf(5);
    const [one] = sequence.scene.visits;
    const small = shrink(sequence, ({ scene }) => scene.visits.some(({ id }) => id === one?.id));
    const { rules, stays, delegates, transfers, visits } = small.scene;
    expect({ steps: small.steps, rules, stays, delegates, transfers, visits }).toEqual({
      steps: [],
      rules: [],
      stays: [],
      delegates: [],
      transfers: [],
      visits: [one],
    });
  });
});

it(
  'is strict enough: every planted fault makes the random programmes fail, and without one they pass',
  { timeout: 240_000 },
  () => {
    const done = spawnSync(process.execPath, [join(import.meta.dirname, 'clashesPlanted.ts')], {
      encoding: 'utf8',
    });
    expect(done.stderr).toBe('');
    const verdicts = done.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ClashVerdict);
    expect(verdicts.map(({ name, seed }) => ({ name, caught: seed !== null }))).toEqual([
      { name: '', caught: false },
      ...clashFaults.map(({ name }) => ({ name, caught: true })),
    ]);
  },
);
