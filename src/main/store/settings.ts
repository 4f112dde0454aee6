import type { Settings } from '../../shared/contract/settings.ts';
import type { Database } from './database.ts';
import type { Changed } from './records.ts';

/** This laptop's choices; French and the system's theme where nothing was chosen. */
export function readSettings(database: Database): Settings {
  const rows = database.all<{ key: string; value: string }>('SELECT key, value FROM setting');
  return { language: 'fr', theme: 'auto', ...Object.fromEntries(rows.map((row) => [row.key, row.value])) };
}

export function writeSettings(database: Database, settings: Changed<Settings>): void {
  for (const [key, value] of Object.entries(settings)) {
    if (value === undefined) continue;
    database.run(
      'INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value',
      [key, value],
    );
  }
}
