import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether khal, a calendar for the terminal, is installed: a real client to import our files. */
export function hasKhal(): boolean {
  return spawnSync('khal', ['--version']).status === 0;
}

/**
 * Imports these files one after the other into a new calendar and tells what it shows then, sorted: `uid start end`, times in UTC, `cancelled`
 * where it says so. Throws what khal complains of.
 */
export function khalShows(
  files: readonly string[],
  days: { readonly from: string; readonly count: number },
): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'escale-khal-'));
  try {
    const settings = join(folder, 'settings');
    writeFileSync(settings, settingsIn(folder));
    const khal = (...args: string[]): string => {
      const { status, stdout, stderr } = spawnSync('khal', ['-c', settings, ...args], { encoding: 'utf8' });
      if (status !== 0 || /error|critical/iu.test(stderr))
        throw new Error(`khal ${args[0] ?? ''}: ${stderr}`);
      return stdout;
    };
    for (const [index, file] of files.entries()) {
      const path = join(folder, `${index}.ics`);
      writeFileSync(path, file);
      khal('import', '--batch', '-a', 'mission', path);
    }
    const shown = khal(
      'list',
      days.from,
      `${days.count}d`,
      '--day-format',
      '',
      '--format',
      '{uid} {start-long} {end-long} {cancelled}',
    );
    const lines = shown.split('\n').map((line) => line.trim().toLowerCase());
    // What lasts over midnight is listed on each of its days.
    return [...new Set(lines)].filter((line) => line !== '').toSorted();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settingsIn(folder: string): string {
  return `[calendars]
[[mission]]
path = ${join(folder, 'calendar')}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
local_timezone = UTC
default_timezone = UTC
[default]
default_calendar = mission
[sqlite]
path = ${join(folder, 'cache')}
`;
}
