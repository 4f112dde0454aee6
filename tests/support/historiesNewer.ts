import type { Change } from '../../src/main/store/changes/chain.ts';
import { shared } from './histories.ts';
import { rowsAt } from './historiesDeeds.ts';
import { fields, isVault, jsonOf } from './historiesFields.ts';
import { book, meaningAt, timeAt, type Copy, type World } from './historiesWorld.ts';
import { hashesOf, nameOf, streamOf } from './oracle.ts';
import { random, type Random } from './random.ts';

const newerFormat = 7;

/**
 * What a later version of Escale writes in one action: entities and fields of its own, and other values in the fields of today. Now
 * and then it names in `prev` what it should not: changes of other cells, of its own future, of nobody.
 */
export function writeAsNewer(world: World, copy: Copy, seed: number): void {
  const chance = random(seed);
  const places = Array.from({ length: chance.integer(1, 3) }, (_, index) => cellFor(copy, chance, index));
  const [first] = places;
  const changes: Change[] = [];
  if (first && chance.oneIn(12)) tieKnot(world, copy, chance, first, changes);
  for (const place of places) {
    const isTaken = changes.some((change) => change.id === place.id && change.field === place.field);
    if (!isTaken) changes.push(changeOf(world, copy, chance, place, changes, []));
  }
  book(world, copy, changes);
}

/** Two changes of a cell that name each other: it has no head left and shows nothing. */
function tieKnot(world: World, copy: Copy, chance: Random, place: Place, changes: Change[]): void {
  const { seq } = changeOf(world, copy, chance, place, [], []);
  const own = copy.plan.device;
  for (const name of [`${own}:${seq + 1}`, `${own}:${seq}`])
    changes.push(changeOf(world, copy, chance, place, changes, [name]));
}

interface Place {
  readonly entity: string;
  readonly id: string;
  readonly field: string;
  readonly audience: string;
}

function cellFor(copy: Copy, chance: Random, index: number): Place {
  const own = {
    entity: 'wish',
    id: `wish_${copy.plan.device}_${chance.below(3)}`,
    field: 'strength',
    audience: 'all',
  };
  const rows = rowsAt(copy, shared);
  if (rows.length === 0 || chance.oneIn(4)) return own;
  const id = chance.pick(rows);
  const entity = id.slice(0, id.indexOf('_'));
  const known = Object.entries(fields).find(([name]) => name === entity)?.[1] ?? {};
  const field = chance.pick([...Object.keys(known), '_deleted', `novelty${index}`]);
  const first = copy.log.find((change) => change.id === id && !isVault(change.entity, change.field));
  const audience = isVault(entity, field) ? `vault:${id}` : (first?.audience ?? null);
  return audience === null ? own : { entity, id, field, audience };
}

function changeOf(
  world: World,
  copy: Copy,
  chance: Random,
  place: Place,
  before: readonly Change[],
  named: readonly string[],
): Change {
  const heads = meaningAt(copy).rows.get(place.id)?.cells.get(place.field)?.heads ?? [];
  const stream = streamOf({ device: copy.plan.device, audience: place.audience });
  const last = before.findLast((change) => streamOf(change) === stream) ?? world.ledger.get(stream)?.at(-1);
  const seq = (last?.seq ?? 0) + 1;
  const now = Math.max(Math.round(timeAt(world, copy) * 1000), copy.lastTime + 1);
  const odd = named.length === 0 && chance.oneIn(8) ? oddNames(copy, chance, seq) : named;
  if (odd.length > 0) world.odd.add(`${place.id} ${place.field}`);
  const change = {
    ...place,
    device: copy.plan.device,
    seq,
    t: now + before.length,
    value: place.field === '_deleted' ? chance.pick(['null', '[]']) : jsonOf(chance.pick(values)),
    salt: Buffer.alloc(16, chance.below(256)),
    prev: [...heads.filter((head) => head.audience === place.audience).map(nameOf), ...odd],
    act: now,
    author: 'newcomer',
    schema: newerFormat,
  };
  return { ...change, ...hashesOf(last?.h ?? null, change) };
}

const values: readonly unknown[] = [
  'x',
  '',
  4,
  -1.5,
  true,
  null,
  ['a', { b: 1 }],
  { a: [1, 2], z: null },
  'été',
];

/** Of another cell, of itself, of what it will write next, of a stranger. */
function oddNames(copy: Copy, chance: Random, seq: number): string[] {
  const other = copy.log.length > 0 ? nameOf(chance.pick(copy.log)) : 'nobody00:3';
  const own = copy.plan.device;
  return chance.pick([
    [other],
    [`${own}:${seq}`],
    [`${own}:${seq + 1}`],
    ['nobody00:1', `${own}:${seq + 2}`],
  ]);
}
