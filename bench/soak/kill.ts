import { killWhileSaving } from '../../tests/support/copiesKilled.ts';
import type { Soak } from '../figures.ts';

/** A real process saves and is killed at random moments: every acknowledged action must be there, none by half. */
export const soak: Soak = async ({ runs, seed, print }) => {
  const started = performance.now();
  const failures = await killWhileSaving({ runs, seed, print });
  return { name: 'kill', runs, failures, seconds: (performance.now() - started) / 1000 };
};
