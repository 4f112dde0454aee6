import { mkdirSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { fail } from '../../shared/errors.ts';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The folder where this system keeps what programs store for a person. */
export function dataFolder({ platform, env, home }: Surroundings): string {
  if (platform === 'win32')
    return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'Escale');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Escale');
  const named = env['XDG_DATA_HOME'];
  // The specification has relative paths ignored.
  const base = named !== undefined && posix.isAbsolute(named) ? named : posix.join(home, '.local', 'share');
  return posix.join(base, 'escale');
}

/** Makes the default folder where it is missing. Throws `file.readOnly`, `file.diskFull`. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    fail({ code: full ? 'file.diskFull' : 'file.readOnly', details: { path }, cause: error });
  }
}
