import { release, type Moment, type Release } from '../../shared/domain/releases.ts';
import { fail } from '../../shared/errors.ts';
import { canonicalJson } from '../../shared/domain/json.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { createRow, getRow } from './records.ts';

export type StoredRelease = Release & { readonly id: string };
export type ReleaseHeading = Pick<StoredRelease, 'id' | 'number' | 'at' | 'comment'>;

/** The versions of a mission without what they hold, the latest first. */
export function listReleases(database: Database, missionId: string): ReleaseHeading[] {
  return headings(database, missionId)
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ withdrawn: _withdrawn, ...shown }) => shown)
    .toReversed();
}

/** Errors: record.missing, record.deleted. */
export function getRelease(database: Database, id: string): StoredRelease {
  getRow(database, 'release', id);
  return readRelease(database, id) ?? fail({ code: 'record.missing', details: { entity: 'release' } });
}

/** A version, and whether it was taken back. */
export type PastRelease = StoredRelease & { readonly withdrawn: boolean };

/**
 * All that was ever released, oldest first, versions that were taken back among them: their calendars may be in somebody's hands,
 * and what changed since must count.
 */
export function releaseHistory(database: Database, missionId: string): PastRelease[] {
  return headings(database, missionId).flatMap(({ id, withdrawn }) => {
    const read = readRelease(database, id);
    return read ? [{ ...read, withdrawn }] : [];
  });
}

/** Makes the next version. Its number is one that no version of the mission has had, be it taken back. */
export function createRelease(
  database: Database,
  writer: Writer,
  fields: Omit<Release, 'number'>,
): { id: string; number: number } {
  const number = nextNumber(database, fields.missionId);
  return { id: createRow(writer, 'release', { ...fields, number }), number };
}

export function nextNumber(database: Database, missionId: string): number {
  return Math.max(0, ...headings(database, missionId).map(({ number }) => number)) + 1;
}

function headings(
  database: Database,
  missionId: string,
): (ReleaseHeading & { readonly withdrawn: boolean })[] {
  return database
    .all<{ id: string; withdrawn: number }>(`SELECT id, _deleted IS NOT NULL AS withdrawn FROM "release"`)
    .flatMap(({ id, withdrawn }) => {
      const read = heading.safeParse({ comment: '', ...firstWords(database, id, headingFields) });
      if (!read.success || read.data.missionId !== missionId) return [];
      const { number, at, comment } = read.data;
      return [{ id, number, at, comment, withdrawn: withdrawn === 1 }];
    })
    .toSorted((a, b) => a.number - b.number || compareMoments(a.at, b.at) || (a.id < b.id ? -1 : 1));
}

const heading = release.pick({ missionId: true, number: true, at: true, comment: true });
const headingFields = Object.keys(heading.shape);
const allFields = Object.keys(release.shape);

/** Null when what came with it is no release. */
function readRelease(database: Database, id: string): StoredRelease | null {
  const read = release.safeParse({ comment: '', waivers: [], ...firstWords(database, id, allFields) });
  return read.success ? { id, ...read.data } : null;
}

/**
 * What a row was made with, by the laptop its id names, straight from the log: whatever anybody writes into it later, a version reads as it was
 * released.
 */
function firstWords(database: Database, id: string, fields: readonly string[]): Record<string, unknown> {
  const device = id.split('_')[1] ?? '';
  const rows = database.all<{ field: string; value: string | null }>(
    `SELECT c.field, c.value FROM change c JOIN stream s ON s.n = c.stream
     WHERE c.id = ? AND s.device = ? AND c.field IN (SELECT value FROM json_each(?)) ORDER BY c.seq DESC`,
    [id, device, canonicalJson(fields)],
  );
  return Object.fromEntries(
    rows.flatMap(({ field, value }) => (value === null ? [] : [[field, JSON.parse(value) as unknown]])),
  );
}

function compareMoments(one: Moment, other: Moment): number {
  return one.minute < other.minute ? -1 : one.minute > other.minute ? 1 : 0;
}
