import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faults } from './faults.ts';
import type { Verdict } from './faultsPlanted.ts';

it(
  'is strict enough: every planted fault makes the random histories fail, and without one they pass',
  { timeout: 240_000 },
  () => {
    const done = spawnSync(process.execPath, [join(import.meta.dirname, 'faultsPlanted.ts')], {
      encoding: 'utf8',
    });
    expect(done.stderr).toBe('');
    const verdicts = done.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict);
    const [sound, ...planted] = verdicts;
    expect(sound).toEqual({ name: '', seed: null, what: 'passes' });
    // Found out by what it does, not by not running at all.
    expect(verdicts.filter(({ what }) => /SyntaxError|ReferenceError|TypeError/u.test(what))).toEqual([]);
    expect(planted.map(({ name, seed }) => ({ name, caught: seed !== null }))).toEqual(
      faults.map(({ name }) => ({ name, caught: true })),
    );
  },
);

it('plants at least twenty different faults', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(20);
});
