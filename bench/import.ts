import { execFile } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { openApp } from '../src/main/api/index.ts';
import type { ImportPreview } from '../src/shared/contract/imports.ts';
import { noChoices } from '../src/shared/domain/imports/review.ts';
import { registrations, writeRegistrations } from '../tests/support/registrations.ts';
import { installPrograms } from '../tools/setup.mjs';
import { Unmeasurable, type Measure } from './figures.ts';
import { median, quantile } from './statistics.ts';

const runs = 5;
const people = 10_000;
const assets = join(import.meta.dirname, '../assets');

/**
 * A workbook of 10,000 people, one in twenty registered twice, imported through the app into a file of its own, beside LibreOffice turning
 * the same workbook into CSV. The figure is what the person waits for once the preview has been looked at: all of it on the disk,
 * from what the preview had read and compared. What the preview itself takes is printed beside. Milliseconds; the two in turn, after one warm-up each.
 */
export const measure: Measure = async ({ print }) => {
  const missing = installPrograms([{ program: 'soffice', debian: 'libreoffice-calc-nogui' }]);
  if (missing !== null) throw new Unmeasurable(missing);
  const folder = mkdtempSync(join(tmpdir(), 'escale-bench-import-'));
  try {
    const workbook = join(folder, 'inscriptions.xlsx');
    await writeRegistrations(registrations({ seed: 1, people }), workbook);
    const ours: Times[] = [];
    const theirs: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const own = await importWorkbook(workbook, join(folder, `${String(run)}.db`));
      const other = await convertWorkbook(workbook, folder);
      print(
        `run ${String(run)}: import ${own.commit.toFixed(0)} ms, preview before ${own.preview.toFixed(0)} ms, ` +
          `undo ${own.undo.toFixed(0)} ms, LibreOffice ${other.toFixed(0)} ms`,
      );
      if (run > 0) {
        ours.push(own);
        theirs.push(other);
      }
    }
    const commits = ours.map(({ commit }) => commit);
    const ratio = median(commits) / median(theirs);
    return {
      name: 'import',
      median: median(commits),
      p99: quantile(commits, 0.99),
      unit: 'ms',
      peer: `LibreOffice headless, same file to CSV: ${median(theirs).toFixed(0)} ms`,
      ratio,
      bar: 'faster than the peer',
      met: ratio < 1,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Times {
  readonly preview: number;
  readonly commit: number;
  readonly undo: number;
}

async function importWorkbook(workbook: string, path: string): Promise<Times> {
  const app = await openApp({ path, assets, shell: 'web' });
  const call = async (name: string, input: unknown): Promise<unknown> => {
    const answer = await app.call({ name, input });
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.error.code}`);
    return answer.value;
  };
  const timed = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
    const before = performance.now();
    const value = await work();
    return [performance.now() - before, value];
  };
  try {
    const missionId = await makeMission(call);
    const { token } = await app.files.receive({ name: 'a.xlsx', type: '', body: createReadStream(workbook) });
    const file = { missionId, token, delimiter: null, encoding: null, sheet: null, headerLine: null };
    const source = { ...file, choices: noChoices };
    const [preview, { mapping, counts }] = await timed(
      async () => (await call('imports.preview', { ...source, mapping: null })) as ImportPreview,
    );
    const [commit] = await timed(() => call('imports.commit', { ...source, mapping }));
    const delegates = (await call('delegates.list', { missionId })) as readonly unknown[];
    if (delegates.length !== counts.create || counts.create < people * 0.99)
      throw new Error(`${String(delegates.length)} delegates of ${String(people)} were imported`);
    const [undo] = await timed(() => call('history.undo', {}));
    return { preview, commit, undo };
  } finally {
    await app.close();
  }
}

async function makeMission(call: (name: string, input: unknown) => Promise<unknown>): Promise<string> {
  const mission = { title: 'Villes intelligentes', banner: '', organisers: [], status: 'draft', purpose: '' };
  const { id: missionId } = (await call('missions.create', mission)) as { id: string };
  const zone = 'Europe/Paris';
  const first = { from: '2015-10-19', to: '2015-10-23' };
  const second = { from: '2015-11-23', to: '2015-11-27' };
  await call('legs.create', { missionId, title: 'Strasbourg - Issy', dates: first, zone });
  await call('legs.create', { missionId, title: 'Bordeaux - Nantes', dates: second, zone });
  return missionId;
}

/** In milliseconds. The profile stays from run to run: LibreOffice sets a new one up at its first start. */
async function convertWorkbook(workbook: string, folder: string): Promise<number> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const before = performance.now();
  await promisify(execFile)('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'csv',
    '--outdir',
    folder,
    workbook,
  ]);
  return performance.now() - before;
}
