import { createHash } from 'node:crypto';
import { act, type Writer } from '../../src/main/store/changes/log.ts';
import type { Change } from '../../src/main/store/changes/chain.ts';
import { redo, undo, undoState } from '../../src/main/store/changes/undo.ts';
import type { Database } from '../../src/main/store/database.ts';
import { linkRows, removeRows, restoreRows, updateRows } from '../../src/main/store/records.ts';
import { isEntity } from '../../src/shared/domain/entities.ts';
import { AppError } from '../../src/shared/errors.ts';
import { shared, type Shared, type Step } from './histories.ts';
import { drawn, emptyOf, isVault, jsonOf, rooted } from './historiesFields.ts';
import {
  book,
  expectSame,
  freshChanges,
  lineOf,
  meaningAt,
  timeAt,
  type Copy,
  type Deed,
  type World,
} from './historiesWorld.ts';
import { nameOf } from './oracle.ts';
import { random } from './random.ts';

type Expected = Pick<Change, 'entity' | 'id' | 'field' | 'audience' | 'value' | 'prev'>;

type Local = Extract<Step, { kind: 'create' | 'edit' | 'remove' | 'restore' | 'link' | 'undo' | 'redo' }>;

/** Does one action in a copy's store and checks that it wrote exactly what the step means. */
export function doLocally(world: World, copy: Copy, database: Database, step: Local): void {
  switch (step.kind) {
    case 'create':
      create(world, copy, database, step);
      return;
    case 'edit':
      edit(world, copy, database, step);
      return;
    case 'remove':
    case 'restore':
      removeOrRestore(world, copy, database, step);
      return;
    case 'link':
      link(world, copy, database, step);
      return;
    case 'undo':
    case 'redo':
      goBack(world, copy, database, step.kind);
  }
}

/** The rows of some entities that a copy knows, in an order that all copies share. */
export function rowsAt(copy: Copy, entities: readonly string[]): string[] {
  return [...meaningAt(copy).rows]
    .flatMap(([id, { entity }]) => (entities.includes(entity) ? [id] : []))
    .toSorted();
}

function create(world: World, copy: Copy, database: Database, step: Extract<Step, { kind: 'create' }>): void {
  const chance = random(step.values);
  const fields = {
    ...rooted(step.entity, chance, rowsAt(copy, ['delegate'])),
    ...drawn(step.entity, chance),
  };
  copy.numbers += 1;
  const id = `${step.entity}_${copy.plan.device}_${copy.numbers.toString(36)}`;
  const person = step.entity === 'note' ? fields['writerId'] : null;
  const audience = step.entity !== 'note' ? 'all' : typeof person === 'string' ? `own:${person}` : 'org';
  const expected = Object.entries(fields)
    .filter(([field, value]) => jsonOf(value) !== emptyOf(step.entity, field))
    .map(([field, value]) => ({
      entity: step.entity,
      id,
      field,
      value: jsonOf(value),
      prev: [],
      audience: isVault(step.entity, field) ? `vault:${id}` : audience,
    }));
  perform(world, copy, database, expected, (writer) => {
    writer.create(step.entity, writer.newId(step.entity), fields);
  });
}

function edit(world: World, copy: Copy, database: Database, step: Extract<Step, { kind: 'edit' }>): void {
  const rows = rowsAt(copy, shared);
  const id = rows[step.row % rows.length];
  if (id === undefined) return;
  const entity = sharedOf(id);
  const values = drawn(entity, random(step.values));
  const deleted = isDeleted(copy, id);
  const expected = deleted
    ? []
    : Object.entries(values).flatMap(([field, value]) => expectedEdit(copy, id, field, jsonOf(value)));
  const work = (writer: Writer) => {
    updateRows(database, writer, entity, [id], values);
  };
  if (deleted)
    expectSame(
      'editing a deleted row',
      codeOf(() => act(database, authorOf(world, copy), work)),
      'record.deleted',
    );
  else perform(world, copy, database, expected, work);
}

function removeOrRestore(
  world: World,
  copy: Copy,
  database: Database,
  step: Extract<Step, { kind: 'remove' | 'restore' }>,
): void {
  const rows = rowsAt(copy, shared);
  const id = rows[step.row % rows.length];
  if (id === undefined) return;
  const deleted = isDeleted(copy, id);
  if (step.kind === 'remove') {
    const expected = deleted ? [] : expectedEdit(copy, id, '_deleted', deletionOf(copy, id));
    perform(world, copy, database, expected, (writer) => {
      removeRows(database, writer, sharedOf(id), [id]);
    });
  } else {
    perform(world, copy, database, deleted ? expectedEdit(copy, id, '_deleted', 'null') : [], (writer) => {
      restoreRows(database, writer, sharedOf(id), [id]);
    });
  }
}

function link(world: World, copy: Copy, database: Database, step: Extract<Step, { kind: 'link' }>): void {
  const groups = rowsAt(copy, ['group']);
  const groupId = groups[step.row % groups.length];
  if (groupId === undefined) return;
  const delegateIds = random(step.values).sample(rowsAt(copy, ['delegate']), step.values % 3);
  const wanted = new Map(delegateIds.map((delegateId) => [membershipOf(groupId, delegateId), delegateId]));
  const { rows } = meaningAt(copy);
  const linked = [...rows].filter(
    ([, row]) => row.entity === 'membership' && row.cells.get('groupId')?.shown === JSON.stringify(groupId),
  );
  const expected = [
    ...linked.flatMap(([id]) =>
      wanted.has(id) || isDeleted(copy, id) ? [] : expectedEdit(copy, id, '_deleted', deletionOf(copy, id)),
    ),
    ...[...wanted].flatMap(([id, delegateId]) => {
      if (rows.has(id)) return isDeleted(copy, id) ? expectedEdit(copy, id, '_deleted', 'null') : [];
      const cell = { entity: 'membership', id, audience: 'all', prev: [] };
      return [
        { ...cell, field: 'groupId', value: JSON.stringify(groupId) },
        { ...cell, field: 'delegateId', value: JSON.stringify(delegateId) },
      ];
    }),
  ];
  perform(world, copy, database, expected, (writer) => {
    linkRows(database, writer, 'membership', ['groupId', groupId], ['delegateId', delegateIds]);
  });
}

function goBack(world: World, copy: Copy, database: Database, kind: 'undo' | 'redo'): void {
  const deed =
    kind === 'undo' ? copy.deeds.findLast((each) => !each.undone) : copy.deeds.find((each) => each.undone);
  const run = () => (kind === 'undo' ? undo : redo)(database, authorOf(world, copy));
  if (!deed) {
    expectSame(`${kind} of nothing`, codeOf(run), `${kind}.empty`);
    return;
  }
  const expected = inverseOf(copy, deed);
  run();
  const done = take(world, copy, expected);
  Object.assign(deed, { ...done, undone: kind === 'undo' } satisfies Deed);
  checkState(copy, database);
}

/** What taking back a deed writes: the cells as they were, but for those that others have written since; no row that others wrote in. */
function inverseOf(copy: Copy, deed: Deed): Expected[] {
  const last = deed.changes.at(-1);
  const since = last === undefined ? [] : copy.log.slice(copy.log.indexOf(last) + 1);
  const foreign = since.filter((change) => change.device !== copy.plan.device);
  return [...Map.groupBy(deed.changes, (change) => change.id)].flatMap(([id, changes]) => {
    const inRow = foreign.filter((change) => change.id === id);
    const remove = () => (inRow.length > 0 ? [] : expectedEdit(copy, id, '_deleted', deletionOf(copy, id)));
    if (deed.made.has(id)) return remove();
    return changes.flatMap(({ field }) => {
      if (inRow.some((change) => change.field === field)) return [];
      const value = deed.before.get(`${id} ${field}`) ?? 'null';
      return field === '_deleted' && value !== 'null' ? remove() : expectedEdit(copy, id, field, value);
    });
  });
}

/** Runs an action, checks what it wrote, and keeps what its undo must know. */
function perform(
  world: World,
  copy: Copy,
  database: Database,
  expected: readonly Expected[],
  work: (writer: Writer) => void,
): void {
  act(database, authorOf(world, copy), work);
  const done = take(world, copy, expected);
  if (done.changes.length > 0)
    copy.deeds = [...copy.deeds.filter((deed) => !deed.undone), { ...done, undone: false }];
  checkState(copy, database);
}

function take(world: World, copy: Copy, expected: readonly Expected[]): Omit<Deed, 'undone'> {
  const { rows } = meaningAt(copy);
  const changes = freshChanges(copy);
  expectSame(
    `changes of ${copy.plan.device}`,
    changes.map(lineOf).toSorted(),
    expected.map(lineOf).toSorted(),
  );
  const before = new Map(
    changes.map(({ id, field }) => [`${id} ${field}`, rows.get(id)?.cells.get(field)?.shown ?? null]),
  );
  const made = new Set(changes.map((change) => change.id).filter((id) => !rows.has(id)));
  book(world, copy, changes);
  return { changes, before, made };
}

function checkState(copy: Copy, database: Database): void {
  expectSame('undo state', undoState(database), {
    undo: copy.deeds.some((deed) => !deed.undone),
    redo: copy.deeds.some((deed) => deed.undone),
  });
}

/** Writing a value over what a copy shows: nothing when it is shown already and nobody disagrees. */
function expectedEdit(copy: Copy, id: string, field: string, value: string): Expected[] {
  const row = meaningAt(copy).rows.get(id);
  const heads = row?.cells.get(field)?.heads ?? [];
  const entity = row?.entity ?? '';
  if (heads.length <= 1 && (heads[0] ? heads[0].value : emptyOf(entity, field)) === value) return [];
  const audience = isVault(entity, field) ? `vault:${id}` : audienceOf(copy, id);
  const prev = heads.filter((head) => head.audience === audience).map(nameOf);
  return [{ entity, id, field, value, prev, audience }];
}

/** A row stays in the audience it was made in. */
function audienceOf(copy: Copy, id: string): string {
  return (
    copy.log.find((change) => change.id === id && !isVault(change.entity, change.field))?.audience ?? 'all'
  );
}

function deletionOf(copy: Copy, id: string): string {
  const cells = [...(meaningAt(copy).rows.get(id)?.cells ?? [])].filter(([field]) => field !== '_deleted');
  const names = cells.flatMap(([, { heads }]) => heads.map((head) => `${nameOf(head)}:${head.audience}`));
  return JSON.stringify(names.toSorted());
}

function isDeleted(copy: Copy, id: string): boolean {
  return (meaningAt(copy).rows.get(id)?.cells.get('_deleted')?.shown ?? 'null') !== 'null';
}

function membershipOf(groupId: string, delegateId: string): string {
  const hash = createHash('sha256').update(`${groupId}\0${delegateId}`).digest('hex');
  return `membership_${hash.slice(0, 32)}`;
}

function sharedOf(id: string): Shared {
  const name = id.slice(0, id.indexOf('_'));
  return isEntity(name) && (shared as readonly string[]).includes(name) ? (name as Shared) : 'group';
}

function authorOf(world: World, copy: Copy) {
  return { author: 'organiser', now: () => timeAt(world, copy) };
}

export function codeOf(run: () => unknown): string {
  try {
    run();
    return 'done';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
