import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../src/main/api/index.ts';
import type { App } from '../src/main/app.ts';
import type { Database } from '../src/main/store/database.ts';
import { openShared } from '../src/main/store/store.ts';
import { moveSlot } from '../src/shared/domain/slots.ts';
import { openBare, writtenSince, type Bare } from '../tests/support/copiesBare.ts';
import { copyMissionFile } from '../tests/support/missionsFile.ts';
import { random, type Random } from '../tests/support/random.ts';
import type { Measure } from './figures.ts';
import { median, quantile } from './statistics.ts';

const size = { seed: 1, visits: 1000, delegates: 500, notes: 100_000 };
const rounds = 150;
const warmUp = 15;
const bar = 2;
const kinds = ['create', 'move', 'edit'] as const;
type Kind = (typeof kinds)[number];

/**
 * Creating, moving and editing a visit through the app's door, in a file with 1,000 visits, 500 delegates and 100,000 notes, beside the
 * same rows written by bare better-sqlite3 in a copy of the file, one after the other. Milliseconds; both wait for the disk.
 */
export const measure: Measure = async ({ print }) => {
  const folder = mkdtempSync(join(tmpdir(), 'escale-bench-write-'));
  const [path, peerPath] = [join(folder, 'mission.db'), join(folder, 'peer.db')];
  copyMissionFile(size, path);
  copyFileSync(path, peerPath);
  withoutBackup(folder);
  const app = await openApp({ path, assets: join(import.meta.dirname, '../assets'), shell: 'web' });
  const reader = openShared(path);
  const bare = openBare(peerPath);
  try {
    const times = await timesOf(app, reader, bare);
    for (const kind of kinds) print(`${kind}: ${lineOf(times, kind)}`);
    const ours = kinds.flatMap((kind) => times[kind].map(({ own }) => own));
    const ratio = median(kinds.flatMap((kind) => times[kind].map(({ own, peer }) => own / peer)));
    return {
      name: 'write',
      median: median(ours),
      p99: quantile(ours, 0.99),
      unit: 'ms',
      peer: 'the same rows inserted by bare better-sqlite3 with FULL',
      ratio,
      bar: `at most ${bar} times the peer`,
      met: ratio <= bar,
    };
  } finally {
    bare.close();
    reader.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Pair {
  readonly own: number;
  readonly peer: number;
}
type Times = Readonly<Record<Kind, Pair[]>>;

async function timesOf(app: App, reader: Database, bare: Bare): Promise<Times> {
  const times: Times = { create: [], move: [], edit: [] };
  const chance = random(7);
  const ask = asker(reader, chance);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const kind of kinds) {
      const request = ask(kind);
      const first = changesIn(reader) + 1;
      const before = performance.now();
      const answer = await app.call(request);
      const own = performance.now() - before;
      if (!answer.ok) throw new Error(`${request.name}: ${answer.error.code}`);
      const peer = bare.write(writtenSince(reader, first));
      if (round >= 0) times[kind].push({ own, peer });
    }
  }
  return times;
}

function changesIn(reader: Database): number {
  return reader.get<{ n: number }>('SELECT max(n) AS n FROM change')?.n ?? 0;
}

/** Requests as the board sends them: each about another visit. */
function asker(reader: Database, chance: Random): (kind: Kind) => { name: string; input: unknown } {
  const idsOf = (table: string) =>
    reader.all<{ id: string }>(`SELECT id FROM ${table} ORDER BY n`).map(({ id }) => id);
  const [missionId] = idsOf('mission');
  const [legs, visits, groups, delegates] = [
    idsOf('leg'),
    idsOf('visit'),
    idsOf('"group"'),
    idsOf('delegate'),
  ];
  const slot = { start: '2015-10-06T09:00', end: '2015-10-06T10:00', zone: 'Europe/Paris' };
  let made = 0;
  return (kind) => {
    made += 1;
    const ids = [chance.pick(visits)];
    if (kind === 'move')
      return { name: 'visits.update', input: { ids, fields: { slot: moveSlot(slot, made * 15) } } };
    if (kind === 'edit') {
      const fields = {
        title: `Visite modifiée ${made}`,
        description: `Un texte de ${made} mots, à peu près.`,
      };
      return { name: 'visits.update', input: { ids, fields } };
    }
    const parties = { groupIds: [chance.pick(groups)], delegateIds: chance.sample(delegates, 2) };
    const refs = { missionId, legId: chance.pick(legs), placeId: null, hostId: null };
    const texts = { title: `Visite ${made}`, description: 'Accueil, puis démonstration.' };
    const rest = { kind: 'visit', status: 'option', capacity: 20, languages: ['fr'], everyone: false };
    return { name: 'visits.create', input: { ...refs, ...texts, ...rest, ...parties, slot } };
  };
}

function lineOf(times: Times, kind: Kind): string {
  const own = times[kind].map((pair) => pair.own);
  const peer = times[kind].map((pair) => pair.peer);
  const ratio = median(times[kind].map((pair) => pair.own / pair.peer));
  const both = [own, peer].map(
    (values) => `${median(values).toFixed(2)} ms, p99 ${quantile(values, 0.99).toFixed(2)} ms`,
  );
  return `${both.join('; bare ')}; ratio ${ratio.toFixed(2)}`;
}

/** The day's backup would begin in the middle of it all: it is taken for made. */
function withoutBackup(folder: string): void {
  mkdirSync(join(folder, 'backups'));
  for (const days of [0, 1]) {
    const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    writeFileSync(join(folder, 'backups', `mission-${day}.db`), '');
  }
}
