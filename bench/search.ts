import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import MiniSearch from 'minisearch';
import type { Database } from '../src/main/store/database.ts';
import { findEverything } from '../src/main/store/hits.ts';
import { matchOf } from '../src/main/store/search.ts';
import { openStore } from '../src/main/store/store.ts';
import { fold, searchWords } from '../src/shared/domain/fold.ts';
import { copyMissionFile } from '../tests/support/missionsFile.ts';
import type { Measure } from './figures.ts';
import { median, quantile } from './statistics.ts';

const size = { seed: 1, visits: 1000, delegates: 500, notes: 100_000 };
const rounds = 15;
const bar = 1.5;
/** Milliseconds a measure takes at least. */
const least = 10;

/** What people type: common and rare words, beginnings, two words, accents, a name, something that is not there. */
const queries = [
  'ville',
  'projet données',
  'géothermie',
  'géo',
  'cœur',
  'nœud hydrogène',
  'incinérateur tri',
  'Belange',
  'réseaux chevaux',
  'pé',
  'xylophone',
  'Mont',
];

/**
 * Search over 100,000 notes and 2,000 records as the app asks it, beside the two bare FTS5 queries in the same file that give the texts
 * found, and beside MiniSearch on the same texts. Milliseconds of a query; all in turn.
 */
export const measure: Measure = async ({ print }) => {
  const folder = mkdtempSync(join(tmpdir(), 'escale-bench-search-'));
  const path = join(folder, 'mission.db');
  copyMissionFile(size, path);
  const store = openStore(path);
  const bare = new Sqlite(path, { readonly: true });
  try {
    const finders = {
      ours: (typed: string) => findEverything(store.database, typed).length,
      bare: bareFinder(bare),
      mini: miniFinder(store.database, print),
    };
    const times = {
      ours: new Map<string, number[]>(),
      bare: new Map<string, number[]>(),
      mini: new Map<string, number[]>(),
    };
    for (let round = 0; round <= rounds; round += 1) {
      for (const typed of queries) {
        for (const name of turned(['ours', 'bare', 'mini'] as const, round)) {
          const time = timeOf(() => finders[name](typed));
          if (round > 0) times[name].set(typed, [...(times[name].get(typed) ?? []), time]);
        }
      }
    }
    return figures(times, print);
  } finally {
    bare.close();
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Milliseconds of one call. Short ones are called until they have taken long enough to be measured, and are warm. */
function timeOf(call: () => unknown): number {
  const before = performance.now();
  let calls = 0;
  do {
    call();
    calls += 1;
  } while (performance.now() - before < least);
  return (performance.now() - before) / calls;
}

/** Another one begins each time: who follows whom counts in a processor's caches. */
function turned<T>(items: readonly T[], by: number): T[] {
  const first = by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

type Times = Readonly<Record<'ours' | 'bare' | 'mini', ReadonlyMap<string, readonly number[]>>>;

/** Of each query the ratios of the same round, taken one after the other; the ratio of all is the middle of their middles. */
function figures(times: Times, print: (line: string) => void): Awaited<ReturnType<Measure>> {
  const middle = (name: keyof Times, typed: string) => median(times[name].get(typed) ?? []);
  const ratios = (typed: string, peer: 'bare' | 'mini') =>
    (times.ours.get(typed) ?? []).map(
      (ours, round) => ours / (times[peer].get(typed)?.[round] ?? Number.NaN),
    );
  for (const typed of queries) {
    const peers = (['bare', 'mini'] as const).map(
      (peer) => `${peer} ${middle(peer, typed).toFixed(2)} ms (${median(ratios(typed, peer)).toFixed(2)})`,
    );
    print(`${typed.padEnd(18)} ${middle('ours', typed).toFixed(2)} ms, ${peers.join(', ')}`);
  }
  const of = (peer: 'bare' | 'mini') => queries.map((typed) => median(ratios(typed, peer)));
  const all = [...times.ours.values()].flat();
  const ratio = median(of('bare'));
  const toMini = median(of('mini'));
  return {
    name: 'search',
    median: median(all),
    p99: quantile(all, 0.99),
    unit: 'ms',
    peer: `bare FTS5 queries in the same file (worst query ${Math.max(...of('bare')).toFixed(2)}); to MiniSearch on the same texts ${toMini.toFixed(2)}`,
    ratio,
    bar: `at most ${bar} times bare FTS5, and faster than MiniSearch`,
    met: ratio <= bar && toMini < 1,
  };
}

/** The least that any search in this file asks: notes with their texts, records with their ids, by rank. */
function bareFinder(database: Sqlite.Database): (typed: string) => number {
  const notes = database.prepare(
    'SELECT n.id, n.text FROM note_search s CROSS JOIN note n ON n.n = s.rowid WHERE note_search MATCH ? ORDER BY s.rank LIMIT 12',
  );
  const records = database.prepare(
    'SELECT c.id FROM record_search s CROSS JOIN change c ON c.n = s.rowid WHERE record_search MATCH ? ORDER BY s.rank LIMIT 60',
  );
  return (typed) => {
    const match = matchOf(typed);
    return match === null ? 0 : notes.all(match).length + records.all(match).length;
  };
}

function miniFinder(database: Database, print: (line: string) => void): (typed: string) => number {
  const before = performance.now();
  const index = new MiniSearch<{ n: number; text: string }>({
    idField: 'n',
    fields: ['text'],
    storeFields: ['text'],
    tokenize: (text) => fold(text).split(' '),
    processTerm: (term) => searchWords(term)[0] ?? null,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  index.addAll(database.all('SELECT n, text FROM note WHERE _deleted IS NULL'));
  print(`MiniSearch indexed 100,000 texts in ${((performance.now() - before) / 1000).toFixed(1)} s`);
  return (typed) => index.search(typed).slice(0, 12).length;
}
