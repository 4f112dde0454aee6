import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** A small copy of the project: its configuration and installed packages, with other files in it. */
export interface Tree {
  readonly root: string;
  /** Runs one of the project's programs in the copy. */
  run(program: string, ...args: string[]): { readonly status: number | null; readonly output: string };
  remove(): void;
}

/** Makes a tree with `files` (path → text) and a copy of the project's own `configuration` files. */
export function plantTree(files: Readonly<Record<string, string>>, configuration: readonly string[]): Tree {
  const root = mkdtempSync(join(tmpdir(), 'escale-tree-'));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  for (const path of configuration) cpSync(join(project, path), join(root, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    run(program, ...args) {
      const done = spawnSync(join(project, 'node_modules/.bin', program), args, {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64_000_000,
        env: {
          ...process.env,
          PATH: [join(project, 'node_modules/.bin'), process.env['PATH']].join(':'),
          NO_COLOR: '1',
        },
      });
      return { status: done.status, output: done.stdout + done.stderr };
    },
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
