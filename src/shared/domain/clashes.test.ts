import { describe, expect, it } from 'vitest';
import { random, type Random } from '../../../tests/support/random.ts';
import { clashName, findClashes, findClashesOf, type Clash, type Planned } from './clashes.ts';
import { rosterOf } from './participants.ts';
import { visitStatuses } from './visits.ts';

const paris = 'Europe/Paris';

function planned(id: string, start: string, end: string, fields: Partial<Planned> = {}): Planned {
  return {
    id,
    legId: 'leg1',
    status: 'confirmed',
    slot: { start: `2015-10-20T${start}`, end: `2015-10-20T${end}`, zone: paris },
    everyone: false,
    groupIds: [],
    delegateIds: [],
    placeId: null,
    capacity: null,
    ...fields,
  };
}

const delegates = [
  { id: 'anne', legIds: ['leg1'] },
  { id: 'luc', legIds: ['leg1'] },
  { id: 'marc', legIds: ['leg2'] },
];
const groups = [{ id: 'research', delegateIds: ['luc', 'anne'] }];
const roster = rosterOf(delegates, groups);

describe('clashes', () => {
  it('name every person expected in two visits at once, and for how long', () => {
    const visits = [
      planned('cube', '09:00', '10:30', { everyone: true }),
      planned('lab', '10:00', '11:00', { groupIds: ['research'] }),
      planned('press', '10:15', '10:20', { delegateIds: ['marc', 'anne'] }),
    ];
    expect(findClashes(visits, roster)).toEqual([
      { kind: 'person', visitIds: ['cube', 'lab'], delegateIds: ['anne', 'luc'], minutes: 30 },
      { kind: 'person', visitIds: ['cube', 'press'], delegateIds: ['anne'], minutes: 5 },
      { kind: 'person', visitIds: ['lab', 'press'], delegateIds: ['anne'], minutes: 5 },
    ]);
  });

  it('are none where one visit ends when the next begins', () => {
    const visits = [
      planned('cube', '09:00', '10:00', { everyone: true, placeId: 'place1' }),
      planned('lab', '10:00', '11:00', { everyone: true, placeId: 'place1' }),
    ];
    expect(findClashes(visits, roster)).toEqual([]);
  });

  it('leave out cancelled and unscheduled visits', () => {
    const visits = [
      planned('cube', '09:00', '10:00', { everyone: true, capacity: 1, status: 'cancelled' }),
      planned('lab', '09:00', '10:00', { everyone: true }),
      { ...planned('later', '09:00', '10:00', { everyone: true }), slot: null },
    ];
    expect(findClashes(visits, roster)).toEqual([]);
  });

  it('compare instants where the zones differ', () => {
    const london = { start: '2015-10-20T08:30', end: '2015-10-20T09:15', zone: 'Europe/London' };
    const visits = [
      planned('here', '09:00', '10:00', { delegateIds: ['anne'] }),
      { ...planned('there', '00:00', '00:01', { delegateIds: ['anne'] }), slot: london },
    ];
    expect(findClashes(visits, roster)).toEqual([
      { kind: 'person', visitIds: ['here', 'there'], delegateIds: ['anne'], minutes: 30 },
    ]);
  });

  it('count the hour that comes twice in autumn', () => {
    const night = (start: string, end: string) => ({
      start: `2015-10-25T${start}`,
      end: `2015-10-25T${end}`,
      zone: paris,
    });
    const visits = [
      { ...planned('train', '00:00', '00:01', { delegateIds: ['anne'] }), slot: night('01:00', '05:00') },
      { ...planned('call', '00:00', '00:01', { delegateIds: ['anne'] }), slot: night('01:30', '03:30') },
    ];
    expect(findClashes(visits, roster)).toEqual([
      { kind: 'person', visitIds: ['train', 'call'], delegateIds: ['anne'], minutes: 180 },
    ]);
  });

  it('tell a place booked twice and a room too small, scheduled or not', () => {
    const visits = [
      planned('cube', '09:00', '10:00', { placeId: 'place1' }),
      planned('lab', '09:30', '09:45', { placeId: 'place1' }),
      { ...planned('later', '09:00', '10:00', { groupIds: ['research'], capacity: 1 }), slot: null },
      planned('room', '14:00', '15:00', { groupIds: ['research'], capacity: 2 }),
    ];
    expect(findClashes(visits, roster)).toEqual([
      { kind: 'place', visitIds: ['cube', 'lab'], placeId: 'place1', minutes: 15 },
      { kind: 'capacity', visitIds: ['later'], capacity: 1, persons: 2 },
    ]);
  });

  it('come in the order of time, whatever the order of the visits', () => {
    const chance = random(7);
    const visits = plan(chance, 40);
    const expected = findClashes(visits, roster);
    expect(expected.length).toBeGreaterThan(20);
    expect(findClashes(chance.shuffle(visits), roster)).toEqual(expected);
  });

  it('of one proposed visit are those that the whole list would have with it', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const chance = random(seed);
      const visits = plan(chance, 25);
      const [proposed] = plan(chance, 1);
      if (!proposed) throw new Error('no visit');
      const replaced = visits.map((visit) => (visit.id === proposed.id ? proposed : visit));
      const names = (clash: Clash) => (clash.visitIds as readonly string[]).includes(proposed.id);
      expect(findClashesOf(proposed, visits, roster)).toEqual(findClashes(replaced, roster).filter(names));
    }
  });
});

describe('clashes against the rule read minute by minute', () => {
  it.each(Array.from({ length: 60 }, (_, index) => index + 1))('agree in random programme %i', (seed) => {
    const visits = plan(random(seed), 12);
    const found = findClashes(visits, roster);
    expect(found.map(tell).toSorted()).toEqual(oracle(visits).toSorted());
    expect(new Set(found.map(clashName)).size).toBe(found.length);
  });
});

const zones = [paris, 'Europe/London', 'America/Montreal'] as const;
const everyMinute = Array.from({ length: 3 * 1440 }, (_, index) => Date.UTC(2015, 9, 19) + index * 60_000);
/** What the clocks of each zone show at each minute of three days. */
const clocks = new Map<string, readonly string[]>(
  zones.map((zone) => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    return [zone, everyMinute.map((instant) => format.format(instant).replace(' ', 'T'))];
  }),
);

function plan(chance: Random, count: number): Planned[] {
  return Array.from({ length: count }, (_, index) => {
    const start = chance.integer(6, 40) * 15;
    const end = start + chance.integer(1, 12) * 15;
    const clock = (quarter: number) =>
      `${String(Math.floor(quarter / 60)).padStart(2, '0')}:${String(quarter % 60).padStart(2, '0')}`;
    return planned(`visit${String(index)}`, clock(start), clock(end), {
      legId: chance.pick(['leg1', 'leg2']),
      status: chance.pick(visitStatuses),
      slot: chance.oneIn(10)
        ? null
        : { start: `2015-10-20T${clock(start)}`, end: `2015-10-20T${clock(end)}`, zone: chance.pick(zones) },
      everyone: chance.oneIn(4),
      groupIds: chance.oneIn(3) ? ['research'] : [],
      delegateIds: chance.sample(['anne', 'luc', 'marc'], chance.below(3)),
      placeId: chance.pick([null, 'place1', 'place2']),
      capacity: chance.pick([null, 0, 1, 2]),
    });
  });
}

function tell(clash: Clash): string {
  const [first = '', second = ''] = clash.visitIds.toSorted();
  if (clash.kind === 'capacity') return `${first} ${String(clash.persons)} > ${String(clash.capacity)}`;
  const who = clash.kind === 'person' ? clash.delegateIds.join(' ') : clash.placeId;
  return `${first} ${second} ${who} ${String(clash.minutes)}`;
}

/** The rule as written, slow and without any of the code above: who is where at every minute of every two visits. */
function oracle(visits: readonly Planned[]): string[] {
  const takesPart = (person: string, visit: Planned): boolean => {
    const onLeg = delegates.some(({ id, legIds }) => id === person && legIds.includes(visit.legId));
    const isMeant =
      visit.everyone ||
      groups.some((group) => visit.groupIds.includes(group.id) && group.delegateIds.includes(person));
    return (isMeant && onLeg) || visit.delegateIds.includes(person);
  };
  const runs = (visit: Planned, index: number): boolean => {
    if (visit.slot === null || visit.status === 'cancelled') return false;
    const shown = clocks.get(visit.slot.zone)?.[index] ?? '';
    return visit.slot.start <= shown && shown < visit.slot.end;
  };
  const said: string[] = [];
  for (const visit of visits) {
    const persons = delegates.filter(({ id }) => takesPart(id, visit)).length;
    if (visit.status !== 'cancelled' && visit.capacity !== null && persons > visit.capacity)
      said.push(`${visit.id} ${String(persons)} > ${String(visit.capacity)}`);
  }
  for (const [index, first] of visits.entries()) {
    for (const second of visits.slice(index + 1)) {
      const minutes = everyMinute.filter((_, minute) => runs(first, minute) && runs(second, minute)).length;
      if (minutes === 0) continue;
      const names = [first.id, second.id].toSorted().join(' ');
      const both = delegates
        .map(({ id }) => id)
        .filter((id) => takesPart(id, first) && takesPart(id, second));
      if (both.length > 0) said.push(`${names} ${both.join(' ')} ${String(minutes)}`);
      if (first.placeId !== null && first.placeId === second.placeId)
        said.push(`${names} ${first.placeId} ${String(minutes)}`);
    }
  }
  return said;
}
