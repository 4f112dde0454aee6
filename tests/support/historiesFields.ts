import type { Random } from './random.ts';
import type { Shared } from './histories.ts';

interface Field {
  readonly values: readonly unknown[];
  /** What it reads as when nobody has written it. */
  readonly empty: unknown;
  readonly vault?: true;
}

/** The fields that histories write, each with few values, so that copies often write the same. */
export const fields: Readonly<Record<Shared, Readonly<Record<string, Field>>>> = {
  group: {
    name: { values: ['', 'Nord', 'Sud', 'Été œuvre'], empty: '' },
    colour: { values: ['teal', 'indigo', 'red'], empty: 'teal' },
  },
  delegate: {
    lastName: { values: ['', 'Évrard', 'Dubois'], empty: '' },
    legIds: { values: [[], ['leg_aaaaaaaa_1'], ['leg_aaaaaaaa_1', 'leg_aaaaaaaa_2']], empty: [] },
    diet: { values: ['', 'végétarien', 'sans gluten'], empty: '', vault: true },
  },
  note: {
    text: { values: ['', 'a', 'b c', 'réseaux'], empty: '' },
    visibility: { values: ['private', 'delegation', 'report'], empty: 'private' },
  },
  visit: {
    title: { values: ['', 'Mairie', 'Port'], empty: '' },
    capacity: { values: [null, 0, 12], empty: null },
    everyone: { values: [false, true], empty: false },
    slot: {
      values: [
        null,
        { start: '2015-10-19T09:00', end: '2015-10-19T10:00', zone: 'Europe/Paris' },
        { start: '2015-10-20T14:00', end: '2015-10-20T15:00', zone: 'Europe/Paris' },
      ],
      empty: null,
    },
  },
};

/** Fields a row is made with besides, always written: what it hangs on. */
export function rooted(
  entity: Shared,
  chance: Random,
  delegates: readonly string[],
): Record<string, unknown> {
  const missionId = 'mission_aaaaaaaa_1';
  if (entity !== 'note') return { missionId };
  return { missionId, writerId: chance.oneIn(3) || delegates.length === 0 ? null : chance.pick(delegates) };
}

/** Values of one to three fields of an entity, mostly of the first alone. */
export function drawn(entity: Shared, chance: Random): Record<string, unknown> {
  const all = Object.keys(fields[entity]);
  const names = chance.oneIn(2) ? all.slice(0, 1) : chance.sample(all, chance.integer(1, 3));
  return Object.fromEntries(names.map((name) => [name, chance.pick(fields[entity][name]?.values ?? [])]));
}

/** Canonical JSON, written down once more: members sorted, no blanks. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** The JSON of what a field reads as when nobody has written it; `null` for `_deleted` and what hangs on other rows. */
export function emptyOf(entity: string, field: string): string {
  const known: Readonly<Record<string, Readonly<Record<string, Field>>>> = fields;
  if (['missionId', 'groupId', 'delegateId'].includes(field)) return '""';
  return jsonOf(known[entity]?.[field]?.empty ?? null);
}

export function isVault(entity: string, field: string): boolean {
  return entity === 'delegate' && fields.delegate[field]?.vault === true;
}
