import type { Change } from '../../src/main/store/changes/chain.ts';
import { changesSince, mergeChanges, streamStates } from '../../src/main/store/changes/merge.ts';
import type { Step } from './histories.ts';
import { codeOf } from './historiesDeeds.ts';
import { difference, expectSame, meaningAt, type Copy, type World } from './historiesWorld.ts';
import { hashesOf, nameOf, streamOf, takenFrom } from './oracle.ts';
import { random, type Random } from './random.ts';

/** Sends a package from one copy to another, in one of the ways packages really travel. */
export function send(world: World, from: Copy, to: Copy, step: Extract<Step, { kind: 'send' }>): void {
  const chance = random(step.values);
  const fresh = difference(world, from.have, to.have);
  switch (step.how) {
    case 'since':
      if (from.database) receive(to, sinceFor(from, to, fresh));
      else receive(to, fresh);
      break;
    case 'all':
      receive(to, difference(world, from.have, new Map()));
      break;
    case 'part':
      receive(
        to,
        fresh.filter(() => chance.oneIn(2)),
      );
      break;
    case 'tail':
      receive(to, from.log.slice(-chance.integer(1, 6)));
      break;
    case 'mixed': {
      const all = difference(world, from.have, new Map());
      receive(to, chance.shuffle([...all, ...chance.sample(all, 4)]));
    }
  }
}

/** What the store itself gives for another copy's states must be what the books say. */
function sinceFor(from: Copy, to: Copy, fresh: readonly Change[]): readonly Change[] {
  if (!from.database) return fresh;
  const states = [...to.have].map(([stream, seq]) => {
    const [device = '', audience = ''] = stream.split(' ');
    return { device, audience, seq };
  });
  const given = changesSince(from.database, states);
  const namesOf = (changes: readonly Change[]) =>
    changes.map((change) => `${nameOf(change)} ${change.audience}`).toSorted();
  expectSame('changes since', namesOf(given), namesOf(fresh));
  expectSame('changes as written', given.map(bytesOf).toSorted(), fresh.map(bytesOf).toSorted());
  return fresh;
}

function bytesOf(change: Change): string {
  const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex');
  const { salt, vh, h, ...rest } = change;
  return JSON.stringify([
    Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    hex(salt),
    hex(vh),
    hex(h),
  ]);
}

/** Lets a copy take a package, and checks what it says of it. */
export function receive(to: Copy, batch: readonly Change[]): void {
  const taken = takenFrom(to.have, batch);
  const fresh = newIn(to, batch, taken.have);
  if (to.database) {
    const merged = mergeChanges(to.database, batch);
    const missing = merged.missing.map((gap) => `${gap.device} ${gap.audience} ${gap.from}-${gap.to}`);
    expectSame(
      `package taken by ${to.plan.device}`,
      [merged.added, merged.known, missing.toSorted(), merged.entities.toSorted()],
      [taken.added, taken.known, taken.missing, [...new Set(fresh.map(({ entity }) => entity))].toSorted()],
    );
  }
  to.have = taken.have;
  to.log.push(...fresh);
  to.meaning = null;
}

function newIn(to: Copy, batch: readonly Change[], have: ReadonlyMap<string, number>): Change[] {
  const isNew = ({ seq, ...change }: Change) =>
    seq > (to.have.get(streamOf(change)) ?? 0) && seq <= (have.get(streamOf(change)) ?? 0);
  return [...new Set(batch)].filter(isNew).toSorted((a, b) => a.seq - b.seq);
}

/** Offers a copy a package in which something was changed on the way: it is refused and nothing is taken. */
export function tamper(world: World, from: Copy, to: Copy, step: Extract<Step, { kind: 'tamper' }>): void {
  if (!to.database) return;
  const chance = random(step.values);
  const fresh = difference(world, from.have, to.have);
  const forged = chance.oneIn(4) ? fork(world, to, chance) : null;
  const batch = forged ?? spoil(world, fresh, chance);
  if (!batch) return;
  const { database } = to;
  const refused = codeOf(() => mergeChanges(database, batch));
  expectSame('tampered package', refused, forged ? 'changes.forked' : 'changes.broken');
  const states = streamStates(database).map(({ device, audience, seq }) => `${device} ${audience} ${seq}`);
  const known = [...to.have].flatMap(([stream, seq]) => (seq > 0 ? [`${stream} ${seq}`] : []));
  expectSame('streams after a refusal', states.toSorted(), known.toSorted());
}

/** The same place in a stream, with another content that is sound in itself. */
function fork(world: World, to: Copy, chance: Random): Change[] | null {
  if (to.log.length === 0) return null;
  const known = chance.pick(to.log);
  return [reissue(world, { ...known, value: '"another"', salt: known.salt ?? new Uint8Array(16) })];
}

function spoil(world: World, fresh: readonly Change[], chance: Random): Change[] | null {
  if (fresh.length === 0) return null;
  const index = chance.below(fresh.length);
  const change = fresh[index];
  if (!change) return null;
  const bad = chance.pick(spoilers)(change, world);
  // A change rewritten soundly is found out by the next one of its stream, whose hash goes over it.
  const next = fresh.some((other) => streamOf(other) === streamOf(change) && other.seq > change.seq);
  const rewritten = next && chance.oneIn(3) ? reissue(world, { ...change, t: change.t + 1 }) : bad;
  return fresh.with(index, rewritten);
}

const flip = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, index) => (index === 5 ? byte ^ 1 : byte));

const spoilers: readonly ((change: Change, world: World) => Change)[] = [
  (change) => ({ ...change, value: '"spoilt"' }),
  (change) => ({ ...change, salt: flip(change.salt ?? new Uint8Array(16)) }),
  (change) => ({ ...change, value: null, salt: null, vh: flip(change.vh) }),
  (change) => ({ ...change, h: flip(change.h) }),
  (change) => ({ ...change, prev: [...change.prev, 'a1a1a1a1:999'] }),
  (change) => ({ ...change, t: change.t + 1 }),
  (change) => ({ ...change, author: 'somebody' }),
  (change) => ({ ...change, field: `${change.field}x` }),
  (change) => ({ ...change, act: change.act - 1 }),
  (change) => ({ ...change, schema: change.schema + 1 }),
  // Sound in hash and chain, but nothing that Escale writes.
  (change, world) => reissue(world, { ...change, entity: 'mission' }),
  (change, world) => reissue(world, { ...change, value: '{' }),
  (change, world) => reissue(world, { ...change, prev: ['a b'] }),
  (change, world) =>
    reissue(world, { ...change, id: 'group_y4y4y4y4_zz', entity: 'group', field: 'name', prev: ['x'] }),
];

function reissue(world: World, change: Change): Change {
  const before = world.ledger.get(streamOf(change))?.[change.seq - 2]?.h ?? null;
  return { ...change, ...hashesOf(before, change) };
}

/** All copies get everything, piece by piece, in any order. */
export function heal(world: World, chance: Random): void {
  for (const to of chance.shuffle(world.copies)) {
    const all = [...world.ledger.values()].flat();
    const mixed = chance.shuffle(all);
    const cut = chance.below(mixed.length + 1);
    receive(to, mixed.slice(0, cut));
    receive(to, mixed.slice(cut));
    receive(
      to,
      difference(world, new Map([...world.ledger].map(([stream, { length }]) => [stream, length])), to.have),
    );
    expectSame(`rows of ${to.plan.device} after healing`, to.log.length, all.length);
    meaningAt(to);
  }
}
