import { isAbsolute, resolve } from 'node:path';

/** What a start of the desktop app was asked, by the person or by the system on a double click. */
export interface Asked {
  /** `--file`: the database to work on. */
  readonly file: string | undefined;
  /** Mission files (`.escale`) to open in it. */
  readonly missions: readonly string[];
}

/** Reads a command line, in which Chromium and the system put options of their own: whatever is not known is passed over. */
export function readArguments(args: readonly string[], folder: string): Asked {
  const absolute = (path: string) => (isAbsolute(path) ? path : resolve(folder, path));
  const at = args.indexOf('--file');
  const named =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--file='))?.slice('--file='.length);
  const missions = args.filter(
    (arg, index) => !arg.startsWith('-') && isMission(arg) && (at < 0 || index !== at + 1),
  );
  return {
    file: named === undefined || named === '' || named.startsWith('--') ? undefined : absolute(named),
    missions: missions.map(absolute),
  };
}

export function isMission(path: string): boolean {
  return path.toLowerCase().endsWith('.escale');
}
