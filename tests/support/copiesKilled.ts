import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { findFaults } from '../../src/main/store/changes/verify.ts';
import type { Database } from '../../src/main/store/database.ts';
import { openStore } from '../../src/main/store/store.ts';
import { random } from './random.ts';

const saver = fileURLToPath(new URL('./copiesSaver.ts', import.meta.url));
const runsPerFile = 10;

export interface Kills {
  readonly runs: number;
  readonly seed: number;
  /** Told of every run that went wrong, and how many actions were acknowledged in the end. */
  readonly print: (line: string) => void;
}

/** Kills a saving program again and again, two at a time, and counts the runs after which something was not as it must be. */
export async function killWhileSaving({ runs, seed, print }: Kills): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'escale-kill-'));
  let next = 0;
  let failures = 0;
  let saved = 0;
  const work = async (slot: number): Promise<void> => {
    for (let index = 0; next < runs; index += 1) {
      const run = next;
      next += 1;
      const path = join(folder, `${slot}-${Math.floor(index / runsPerFile)}.db`);
      const acknowledged = await saveUntilKilled(path, seed + run);
      saved += acknowledged.length;
      const fault = faultAfter(path, acknowledged);
      if (fault === null) continue;
      failures += 1;
      print(`run of seed ${seed + run}: ${fault}`);
    }
  };
  try {
    await Promise.all([work(0), work(1)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  print(`${saved} actions acknowledged`);
  return failures;
}

/** Most are killed while they save, some while they open or make the file. Gives the fingerprints that were printed. */
async function saveUntilKilled(path: string, seed: number): Promise<string[]> {
  const chance = random(seed);
  const child = spawn(process.execPath, [saver, path, String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const closed = once(child, 'close');
  if (chance.oneIn(6)) {
    await wait(chance.below(400));
  } else {
    await Promise.race([once(child.stdout, 'data'), closed]);
    await wait(chance.fraction() * 150);
  }
  child.kill('SIGKILL');
  await closed;
  if (child.signalCode !== 'SIGKILL') throw new Error('the saving program ended by itself');
  // The last line may have been cut in the middle: what was not printed whole was not acknowledged.
  return printed.split('\n').slice(0, -1);
}

/** What is not as it must be after a kill, in words, or null. */
export function faultAfter(path: string, acknowledged: readonly string[]): string | null {
  const { database, close } = openStore(path);
  try {
    const lost = acknowledged.find((line) => fingerprint(database, Number(line.split(' ')[0])) !== line);
    if (lost !== undefined) return `an acknowledged action is lost or changed: ${lost}`;
    if (!endsWithStep(database)) return 'the last change belongs to no action';
    const unequal = database.all<{ name: string }>(pairs).map(({ name }) => name);
    if (unequal.length > 0) return `half an action: ${unequal.join(', ')}`;
    return findFaults(database)[0] ?? null;
  } finally {
    close();
  }
}

/** How many changes there are and what they are: the ends of all streams as they stood at change `n`, or now. */
export function fingerprint(database: Database, n: number | null): string {
  const last = n ?? database.get<{ n: number | null }>('SELECT max(n) AS n FROM change')?.n ?? 0;
  const ends = database.all<{ stream: number; seq: number; h: Uint8Array }>(
    `SELECT stream, max(seq) AS seq, h FROM change WHERE n <= ? GROUP BY stream ORDER BY stream`,
    [last],
  );
  const hash = createHash('sha256');
  for (const { stream, seq, h } of ends) hash.update(`${stream} ${seq} `).update(h);
  return `${last} ${hash.digest('base64url')}`;
}

function endsWithStep(database: Database): boolean {
  const ends = database.get<{ step: number | null; change: number | null }>(
    'SELECT (SELECT max(last) FROM step) AS step, (SELECT max(n) FROM change) AS change',
  );
  return ends?.step === ends?.change;
}

const pairs = `WITH g AS (SELECT row_number() OVER (ORDER BY n) AS place, name, _deleted FROM "group"),
  d AS (SELECT row_number() OVER (ORDER BY n) AS place, lastName, _deleted FROM delegate)
  SELECT coalesce(g.name, d.lastName) AS name FROM g FULL JOIN d ON d.place = g.place
  WHERE g.name IS NOT d.lastName OR (g._deleted IS NULL) <> (d._deleted IS NULL)`;
