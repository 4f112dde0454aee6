import type { Database } from '../database.ts';
import { genesis } from './chain.ts';

/** How far this copy has one stream: the changes of one device for one audience. */
export interface Stream {
  readonly n: number;
  seq: number;
  t: number;
  h: Uint8Array;
}

/** The laptop's own name in the log. */
export function deviceOf(database: Database): string {
  return database.get<{ value: string }>(`SELECT value FROM meta WHERE key = 'device'`)?.value ?? '';
}

export function ensureStream(database: Database, device: string, audience: string): Stream {
  const found = database.get<Stream>('SELECT n, seq, t, h FROM stream WHERE device = ? AND audience = ?', [
    device,
    audience,
  ]);
  if (found) return found;
  const made = database.run('INSERT INTO stream(device, audience, seq, t, h) VALUES (?, ?, 0, 0, ?)', [
    device,
    audience,
    genesis,
  ]);
  return { n: made.lastInsertRowid, seq: 0, t: 0, h: genesis };
}

export function saveStream(database: Database, { n, seq, t, h }: Stream): void {
  database.run('UPDATE stream SET seq = ?, t = ?, h = ? WHERE n = ?', [seq, t, h, n]);
}

/** The latest time this device has written. */
export function lastTime(database: Database, device: string): number {
  const row = database.get<{ t: number | null }>('SELECT max(t) AS t FROM stream WHERE device = ?', [device]);
  return row?.t ?? 0;
}
