import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { act } from '../src/main/store/changes/log.ts';
import { changesSince, mergeChanges, streamStates } from '../src/main/store/changes/merge.ts';
import type { Database } from '../src/main/store/database.ts';
import { updateRows } from '../src/main/store/records.ts';
import { openStore } from '../src/main/store/store.ts';
import { openBare, writtenSince } from '../tests/support/copiesBare.ts';
import { fillMission } from '../tests/support/missions.ts';
import type { Measure } from './figures.ts';
import { median, quantile } from './statistics.ts';

const size = { seed: 2, visits: 400, delegates: 1500, notes: 1000 };
const rounds = 7;
const bar = 3;

/**
 * Taking the changes of another copy: first a whole mission that is new here, then as many edits of it. Microseconds of a change, with
 * its hashes checked, its cell settled and its row shown and indexed, beside the same rows inserted by bare better-sqlite3 with FULL.
 */
export const measure: Measure = async ({ print }) => {
  const folder = mkdtempSync(join(tmpdir(), 'escale-bench-merge-'));
  const author = openStore(join(folder, 'author.db'));
  try {
    const packages = writePackages(author.database);
    const own: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const copy = openStore(join(folder, `copy-${round}.db`));
      const empty = openStore(join(folder, `peer-${round}.db`));
      empty.close();
      const bare = openBare(join(folder, `peer-${round}.db`));
      for (const [name, changes] of Object.entries(packages)) {
        const first = (copy.database.get<{ n: number | null }>('SELECT max(n) AS n FROM change')?.n ?? 0) + 1;
        const before = performance.now();
        mergeChanges(copy.database, changes);
        const time = ((performance.now() - before) * 1000) / changes.length;
        const peer = (bare.write(writtenSince(copy.database, first)) * 1000) / changes.length;
        print(`${name}: ${changes.length} changes, ${time.toFixed(1)} µs each, bare ${peer.toFixed(1)} µs`);
        if (round === 0) continue;
        own.push(time);
        ratios.push(time / peer);
      }
      bare.close();
      copy.close();
    }
    const ratio = median(ratios);
    return {
      name: 'merge',
      median: median(own),
      p99: quantile(own, 0.99),
      unit: 'µs a change',
      peer: 'the same rows inserted by bare better-sqlite3 with FULL',
      ratio,
      bar: `at most ${bar} times the peer`,
      met: ratio <= bar,
    };
  } finally {
    author.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

function writePackages(database: Database) {
  let t = Date.parse('2015-09-01T08:00:00Z');
  const by = { author: 'organiser', now: () => (t += 1) };
  const { delegateIds, visitIds } = fillMission(database, by, size);
  const states = streamStates(database);
  const created = changesSince(database, []);
  for (let round = 0; round < 4; round += 1) {
    act(database, by, (writer) => {
      updateRows(database, writer, 'delegate', delegateIds, { phone: `+32 ${round}`, role: `Rôle ${round}` });
      updateRows(database, writer, 'visit', visitIds, { description: `Texte ${round}` });
    });
  }
  return { created, edited: changesSince(database, states) };
}
