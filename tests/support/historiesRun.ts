import { rebuild } from '../../src/main/store/changes/project.ts';
import { listConflicts, listLostEdits } from '../../src/main/store/changes/review.ts';
import { streamStates } from '../../src/main/store/changes/merge.ts';
import { findFaults } from '../../src/main/store/changes/verify.ts';
import type { Database } from '../../src/main/store/database.ts';
import { entities, isEntity, type Entity } from '../../src/shared/domain/entities.ts';
import { dumpOf, withCopies } from './copies.ts';
import { shared, type History, type Step } from './histories.ts';
import { doLocally } from './historiesDeeds.ts';
import { writeAsNewer } from './historiesNewer.ts';
import { heal, receive, send, tamper } from './historiesTravel.ts';
import { expectSame, meaningAt, openWorld, type Copy, type World } from './historiesWorld.ts';
import type { Cell, Meaning } from './oracle.ts';
import { random } from './random.ts';

/** Runs a history in real stores beside the oracle. Throws where they differ or where something that must hold does not. */
export function runHistory(history: History): void {
  const devices = history.copies.map((plan) => (plan.newer ? null : plan.device));
  withCopies(devices, (databases) => {
    const world = openWorld(history.copies, databases);
    for (const [index, step] of history.steps.entries()) {
      // Several steps fall on the same tick, so that clocks that agree give equal times.
      world.ticks = Math.floor(index / 4);
      take(world, step);
    }
    for (const copy of world.copies) compare(copy, used);
    const chance = random(history.seed);
    heal(world, chance);
    for (const [index, copy] of world.copies.entries()) {
      compare(copy, Object.keys(entities).filter(isEntity));
      // Reading the whole file is the slowest: one copy of a history.
      if (copy.database && index === history.seed % world.copies.length)
        expectSame(`faults of ${copy.plan.device}`, findFaults(copy.database), []);
    }
    checkCausality(world);
    const rebuilt = world.copies.find((copy) => copy.database !== null)?.database;
    if (rebuilt && history.seed % 8 === 0) checkRebuild(rebuilt);
  });
}

function take(world: World, step: Step): void {
  const copyAt = (index: number): Copy => {
    const copy = world.copies[index % world.copies.length];
    if (!copy) throw new Error('a history without copies');
    return copy;
  };
  const copy = copyAt(step.copy);
  switch (step.kind) {
    case 'send': {
      const to = copyAt(step.to);
      const before = to.log.length;
      send(world, copy, to, step);
      if (to.log.length > before) compare(to, used);
      return;
    }
    case 'hold':
      world.boxes.push([...copy.log]);
      return;
    case 'deliver': {
      const box = world.boxes[step.box % world.boxes.length];
      if (box) receive(copy, box);
      return;
    }
    case 'tamper':
      tamper(world, copy, copyAt(step.to), step);
      return;
    case 'clock':
      copy.offset = step.offset;
      return;
    default:
      if (copy.database) doLocally(world, copy, copy.database, step);
      else if ('values' in step) writeAsNewer(world, copy, step.values);
  }
}

/** The tables that histories write in; the others are looked at in the end. */
const used: readonly Entity[] = [...shared, 'membership'];

/** A copy's tables against what the oracle makes of its changes. */
function compare(copy: Copy, tables: readonly Entity[]): void {
  const { database } = copy;
  if (!database) return;
  const meaning = meaningAt(copy);
  const name = copy.plan.device;
  for (const entity of tables) {
    const columns = ['id', '_deleted', ...Object.keys(entities[entity].shape.shape)];
    const found = database.all<Record<string, unknown>>(
      `SELECT ${columns.join(', ')} FROM "${entity}" ORDER BY id`,
    );
    expectSame(`${entity} of ${name}`, found, rowsOf(meaning, entity, columns));
  }
  const conflicts = database.all<{ name: string }>(`SELECT id || ' ' || field AS name FROM conflict`);
  expectSame(`conflicts of ${name}`, conflicts.map((row) => row.name).toSorted(), meaning.conflicts);
  expectSame(
    `conflicts to review of ${name}`,
    listConflicts(database).flatMap(questionOf),
    questionsIn(meaning),
  );
  const lost = listLostEdits(database).flatMap(({ id, fields }) => fields.map((field) => `${id} ${field}`));
  const unseen = meaning.unseen.filter((line) => isKnown(line));
  expectSame(`lost edits of ${name}`, lost.toSorted(), unseen);
  const states = streamStates(database).map(({ device, audience, seq }) => `${device} ${audience} ${seq}`);
  const have = [...copy.have].flatMap(([stream, seq]) => (seq > 0 ? [`${stream} ${seq}`] : []));
  expectSame(`streams of ${name}`, states.toSorted(), have.toSorted());
}

function rowsOf(meaning: Meaning, entity: string, columns: readonly string[]): Record<string, unknown>[] {
  return [...meaning.rows]
    .filter(([, row]) => row.entity === entity)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { cells }]) =>
      Object.fromEntries(
        columns.map((column) => [column, column === 'id' ? id : storedAs(cells.get(column)?.shown ?? null)]),
      ),
    );
}

/** Texts and numbers as they are, yes and no as 1 and 0, everything else as canonical JSON. */
function storedAs(json: string | null): unknown {
  const value: unknown = json === null ? null : JSON.parse(json);
  if (typeof value === 'boolean') return Number(value);
  return value !== null && typeof value === 'object' ? json : value;
}

function questionOf({ id, field, versions }: ReturnType<typeof listConflicts>[number]): string[] {
  return [
    `${id} ${field} shows ${versions[0]?.value} of ${versions
      .map(({ value }) => String(value))
      .toSorted()
      .join(' ')}`,
  ];
}

/** Conflicts in which not everybody says the same. */
function questionsIn(meaning: Meaning): string[] {
  return meaning.conflicts.filter(isKnown).flatMap((line) => {
    const [id = '', field = ''] = line.split(' ');
    const cell: Cell | undefined = meaning.rows.get(id)?.cells.get(field);
    const values = cell?.heads.map((head) => String(head.value)) ?? [];
    if (new Set(values).size < 2) return [];
    return [`${line} shows ${cell?.shown} of ${values.toSorted().join(' ')}`];
  });
}

function isKnown(line: string): boolean {
  return Object.hasOwn(entities, line.slice(0, line.indexOf('_')));
}

/** Who wrote having seen another's change wins over it, whatever the clocks: `prev` against what the authors' copies really held. */
function checkCausality(world: World): void {
  const all = [...world.ledger.values()].flat();
  for (const copy of world.copies) {
    for (const [id, { cells }] of meaningAt(copy).rows) {
      for (const [field, { heads }] of cells) {
        if (world.odd.has(`${id} ${field}`)) continue;
        const ofCell = all.filter((change) => change.id === id && change.field === field);
        const unseen = ofCell.filter((change) => !ofCell.some((other) => world.seen.get(other)?.has(change)));
        expectSame(
          `heads of ${id} ${field}`,
          heads.map(({ device, seq }) => `${device}:${seq}`).toSorted(),
          unseen.map(({ device, seq }) => `${device}:${seq}`).toSorted(),
        );
      }
    }
    return;
  }
}

/** Folding the log again makes what stands there already, to the last word of the index. */
function checkRebuild(database: Database): void {
  const before = dumpOf(database);
  rebuild(database);
  const after = dumpOf(database);
  for (const table of Object.keys(before)) expectSame(`${table} rebuilt`, after[table], before[table]);
}
