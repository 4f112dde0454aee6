import { headsOf, shownOf, versionName, type Version } from '../../../shared/domain/cells.ts';
import { entities, isEntity, type Entity } from '../../../shared/domain/entities.ts';
import type { Database } from '../database.ts';
import { searchedEntities } from '../search.ts';
import { genesis, hashChange, sameBytes } from './chain.ts';
import { columnNames, tableOf, toColumn } from './columns.ts';
import { rowsOfLog } from './project.ts';
import { changesAfter, namesIn } from './rows.ts';
import type { Stream } from './streams.ts';

/**
 * Reads the whole file and says, in words for a log, what does not hold: every stream is gapless and its chain of hashes unbroken;
 * heads, conflicts and awaited names are those that the changes give; every row shows the fold of its changes; the search index holds
 * the rows that are shown. Nothing is taken from the code that writes but the rules of a cell. About 5 s for 100,000 notes.
 */
export function findFaults(database: Database): string[] {
  return [...streamFaults(database), ...rowFaults(database), ...indexFaults(database)];
}

const page = 1000;

/** The first part alone: what a backup must hold, since all else can be folded from it. */
export function streamFaults(database: Database): string[] {
  const lost = database.get('SELECT 1 FROM change WHERE stream NOT IN (SELECT n FROM stream) LIMIT 1');
  const streams = database.all<NamedStream>('SELECT n, device, audience, seq, t, h FROM stream');
  const faults = streams.flatMap((stream) => chainFault(database, stream) ?? []);
  return lost === undefined ? faults : ['changes of no stream', ...faults];
}

interface NamedStream extends Stream {
  readonly device: string;
  readonly audience: string;
}

function chainFault(database: Database, stream: NamedStream): string | null {
  const name = `${stream.device}/${stream.audience}`;
  const end = { seq: 0, t: 0, h: genesis };
  for (;;) {
    const changes = changesAfter(database, stream.n, end.seq, page);
    for (const change of changes) {
      if (change.seq !== end.seq + 1 || !sameBytes(hashChange(end.h, change), change.h))
        return `chain of ${name} breaks at ${end.seq + 1}`;
      Object.assign(end, { seq: change.seq, t: change.t, h: change.h });
    }
    if (changes.length < page) break;
  }
  const ends = stream.seq === end.seq && stream.t === end.t && sameBytes(stream.h, end.h);
  return ends ? null : `stream ${name} does not end at its last change`;
}

interface Stored extends Version {
  readonly n: number;
  readonly field: string;
  readonly value: string | null;
  readonly head: number;
}

function rowFaults(database: Database): string[] {
  const faults: string[] = [];
  const rows: string[] = [];
  const conflicts: string[] = [];
  const awaited: string[] = [];
  for (const { n, id, entity } of rowsOfLog(database)) {
    const cells = new Map<string, unknown>();
    for (const [field, versions] of Map.groupBy(versionsOf(database, id), (version) => version.field)) {
      const heads = headsOf(versions);
      if (versions.some((version) => (version.head === 1) !== heads.includes(version)))
        faults.push(`heads of ${id}.${field}`);
      if (heads.length > 1) conflicts.push(`${entity} ${id} ${field}`);
      awaited.push(...missingNames(database, versions).map((name) => `${id} ${field} ${name}`));
      const value = shownOf(heads)?.value ?? null;
      cells.set(field, value === null ? null : JSON.parse(value));
    }
    if (!isEntity(entity)) continue;
    rows.push(id);
    if (!showsCells(database, entity, id, n, cells)) faults.push(`row ${id}`);
  }
  const tables = Object.keys(entities)
    .filter(isEntity)
    .map((entity) => `SELECT id AS name FROM ${tableOf(entity)}`);
  const differs = (expected: readonly string[], sql: string): boolean => {
    const found = database.all<{ name: string }>(sql).map(({ name }) => name);
    return found.toSorted().join('\n') !== expected.toSorted().join('\n');
  };
  if (differs(rows, tables.join(' UNION ALL '))) faults.push('rows that nobody wrote, or that are missing');
  if (differs(conflicts, `SELECT entity || ' ' || id || ' ' || field AS name FROM conflict`))
    faults.push('list of conflicts');
  if (differs(awaited, `SELECT id || ' ' || field || ' ' || version || ':' || audience AS name FROM awaited`))
    faults.push('list of awaited names');
  return faults;
}

function versionsOf(database: Database, id: string): Stored[] {
  return database
    .all<Omit<Stored, 'prev'> & { prev: string }>(
      `SELECT c.n, s.device, s.audience, c.seq, c.t, c.field, c.value, c.prev, c.head FROM change c JOIN stream s ON s.n = c.stream
       WHERE c.id = ?`,
      [id],
    )
    .map((version) => ({ ...version, prev: namesIn(version.prev) }));
}

/** Names in `prev` of a cell's versions that this copy does not have, each with its audience. */
function missingNames(database: Database, versions: readonly Stored[]): string[] {
  const here = new Set(versions.map((version) => `${versionName(version)}:${version.audience}`));
  const named = versions.flatMap((version) =>
    version.prev
      .filter((name) => name !== versionName(version))
      .map((name) => [name, version.audience] as const),
  );
  const missing = named
    .filter(([name, audience]) => !here.has(`${name}:${audience}`) && !isStored(database, name, audience))
    .map(([name, audience]) => `${name}:${audience}`);
  return [...new Set(missing)];
}

/** Whether a name speaks of a change of another cell: then nothing is awaited. */
function isStored(database: Database, name: string, audience: string): boolean {
  const [device = '', seq] = name.split(':');
  return (
    database.get(
      'SELECT 1 FROM change c JOIN stream s ON s.n = c.stream WHERE s.device = ? AND s.audience = ? AND c.seq = ?',
      [device, audience, Number(seq)],
    ) !== undefined
  );
}

function showsCells(
  database: Database,
  entity: Entity,
  id: string,
  n: number,
  cells: ReadonlyMap<string, unknown>,
): boolean {
  const row = database.get<Record<string, unknown>>(`SELECT * FROM ${tableOf(entity)} WHERE id = ?`, [id]);
  return (
    row !== undefined &&
    row.n === n &&
    columnNames(entity).every((column) => row[column] === toColumn(cells.get(column)))
  );
}

function indexFaults(database: Database): string[] {
  const numbers = (sql: string): string => JSON.stringify(database.all(sql));
  const shown = searchedEntities()
    .filter((entity) => entity !== 'note')
    .map((entity) => `SELECT n FROM ${tableOf(entity)} WHERE _deleted IS NULL`);
  const faults: string[] = [];
  if (
    numbers('SELECT rowid AS n FROM record_search ORDER BY rowid') !==
    numbers(`${shown.join(' UNION ALL ')} ORDER BY n`)
  )
    faults.push('search index of records');
  if (
    numbers('SELECT rowid AS n FROM note_search ORDER BY rowid') !==
    numbers('SELECT n FROM note WHERE _deleted IS NULL ORDER BY n')
  )
    faults.push('search index of notes');
  return faults;
}
