import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openStore } from '../../src/main/store/store.ts';
import { fillMission, type Size } from './missions.ts';

const project = join(import.meta.dirname, '../..');
/** Whatever shapes the file: the store, the records, the generator. */
const sources = ['src/main/store/**/*.ts', 'src/shared/domain/*.ts', 'tests/support/{missions*,random}.ts'];
const folder = join(tmpdir(), 'escale-missions');

/**
 * Puts a filled mission at `path`. It is made once and kept in the system's folder for passing files, under a name that changes with
 * the code that makes it.
 */
export function copyMissionFile(size: Size, path: string): void {
  const key = createHash('sha256')
    .update(JSON.stringify(size))
    .update(sourceTexts())
    .digest('hex')
    .slice(0, 16);
  const kept = join(folder, `${size.visits}-${size.delegates}-${size.notes}-${key}.db`);
  if (!existsSync(kept)) makeFile(size, kept);
  mkdirSync(dirname(path), { recursive: true });
  for (const end of ['', '-wal', '-shm', '-lock']) rmSync(path + end, { force: true });
  copyFileSync(kept, path);
}

function makeFile(size: Size, kept: string): void {
  mkdirSync(folder, { recursive: true });
  // Files of older code only: what another process is making has another end.
  for (const old of globSync('*.db', { cwd: folder })) rmSync(join(folder, old), { force: true });
  const part = `${kept}.${process.pid}.part`;
  const store = openStore(part);
  let t = Date.parse('2015-09-01T08:00:00Z');
  fillMission(store.database, { author: 'organiser', now: () => (t += 1) }, size);
  store.close();
  renameSync(part, kept);
  rmSync(`${part}-lock`, { force: true });
}

function sourceTexts(): string {
  return sources
    .flatMap((pattern) => globSync(pattern, { cwd: project }))
    .filter((path) => !path.endsWith('.test.ts'))
    .toSorted()
    .map((path) => readFileSync(join(project, path), 'utf8'))
    .join('\0');
}
