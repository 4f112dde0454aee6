import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** By this the packer finds the fuses in Electron's program. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The fuses in their order in the program. */
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

export interface Packed {
  readonly folder: string;
  /** The archive's files, in the order of their paths. */
  readonly paths: readonly string[];
  readonly locales: string;
  readonly fuses: Readonly<Record<string, boolean>>;
  /** Writes the archive's files out as the running app would see them; gives the folder. */
  unpack(): Promise<string>;
}

/** Packs the built app for a system with a stand-in for Electron, whose program is only the fuses as they come. */
export async function pack(system: 'linux' | 'win'): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'escale-pack-'));
  const electron = join(folder, 'electron');
  await mkdir(join(electron, 'locales'), { recursive: true });
  const program = `a program ${sentinel}\u0001\u0008${'10110001'} to its end`;
  for (const name of ['electron', 'electron.exe', 'chrome-sandbox', 'LICENSE', 'LICENSES.chromium.html'])
    await writeFile(join(electron, name), program, { mode: 0o755 });
  for (const name of ['fr', 'en-US', 'en-GB', 'de'])
    await writeFile(join(electron, 'locales', `${name}.pak`), '');
  const flags = [`-c.electronDist=${electron}`, `-c.directories.output=${join(folder, 'out')}`];
  // What only Windows can do, or a program that is one.
  const spared =
    system === 'win' ? ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'] : [];
  const child = spawn(
    process.execPath,
    [
      join(project, 'node_modules/electron-builder/cli.js'),
      `--${system}`,
      'dir',
      '--x64',
      '--publish',
      'never',
      ...flags,
      ...spared,
    ],
    { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  await once(child, 'exit');
  if (child.exitCode !== 0)
    throw new Error(`packing failed with ${String(child.exitCode ?? child.signalCode)}:\n${output}`);
  const app = join(folder, 'out', `${system}-unpacked`);
  const archive = readArchive(join(app, 'resources/app.asar'));
  return {
    folder: app,
    paths: archive.map(({ path }) => path),
    locales: join(app, 'locales'),
    fuses: readFuses(join(app, system === 'win' ? 'Escale.exe' : 'escale')),
    async unpack() {
      const target = join(folder, 'unpacked');
      for (const { path, bytes } of archive) {
        await mkdir(dirname(join(target, path)), { recursive: true });
        const lies = join(app, 'resources/app.asar.unpacked', path);
        await writeFile(join(target, path), bytes ?? (await readFile(lies)));
      }
      return target;
    },
  };
}

function readFuses(program: string): Record<string, boolean> {
  const text = readFileSync(program, 'latin1');
  const states = text.slice(text.indexOf(sentinel) + sentinel.length + 2);
  return Object.fromEntries(fuseNames.map((name, index) => [name, states[index] === '1']));
}

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly offset?: string;
}

interface ArchivedFile {
  readonly path: string;
  /** Null where the file lies beside the archive. */
  readonly bytes: Buffer | null;
}

/** Reads an asar archive: four numbers, a header in JSON, then the files one after the other. */
function readArchive(file: string): ArchivedFile[] {
  const bytes = readFileSync(file);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  const start = 8 + bytes.readUInt32LE(4);
  return walk('', header).map(({ path, entry: { offset, size = 0 } }) => ({
    path,
    bytes:
      offset === undefined ? null : bytes.subarray(start + Number(offset), start + Number(offset) + size),
  }));
}

function walk(under: string, { files = {} }: Entry): { path: string; entry: Entry }[] {
  return Object.entries(files)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, entry]) => {
      const path = under === '' ? name : `${under}/${name}`;
      return entry.files ? walk(path, entry) : [{ path, entry }];
    });
}
