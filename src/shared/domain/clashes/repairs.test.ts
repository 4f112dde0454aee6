import { describe, expect, it } from 'vitest';
import { clashesByTheRules } from '../../../../tests/support/clashesOracle.ts';
import { changed, sequenceOf } from '../../../../tests/support/clashesScenes.ts';
import { smallScene, transferAt, visitAt } from '../../../../tests/support/clashesSmall.ts';
import type { ClashKind } from '../rules.ts';
import { createClashEngine } from './engine.ts';
import { changesOf, repairsOf, type Repair, type Workshop } from './repairs.ts';
import type { Scene } from './scene.ts';

const dates = { from: '2015-10-20', to: '2015-10-21' };

function workshopOf(scene: Scene, stays: Workshop['stays'] = []): Workshop {
  const legs = scene.legs.map((leg) => ({ ...leg, dates }));
  return { scene, engine: createClashEngine(scene), legs, stays };
}

function repairs(kind: ClashKind, fields: Partial<Scene>, stays: Workshop['stays'] = []): Repair[] {
  const workshop = workshopOf(smallScene({ ...fields, stays }), stays);
  const clash = workshop.engine.clashes().find((each) => each.kind === kind);
  return clash ? repairsOf(clash, workshop) : [];
}

describe('repairs', () => {
  it('of a double booking: the next time that suits all, or without those who were named', () => {
    const visits = [
      visitAt('lab', '10:00', '11:00', { groupIds: ['research'] }),
      visitAt('press', '10:30', '11:00', { everyone: true }),
      visitAt('talk', '11:00', '12:00', { delegateIds: ['anne'] }),
    ];
    expect(repairs('person', { visits })).toEqual([
      {
        kind: 'move',
        visitId: 'press',
        slot: { start: '2015-10-20T12:00', end: '2015-10-20T12:30', zone: 'Europe/Paris' },
      },
      {
        kind: 'move',
        visitId: 'lab',
        slot: { start: '2015-10-20T12:00', end: '2015-10-20T13:00', zone: 'Europe/Paris' },
      },
    ]);
    const named = [visitAt('lab', '10:00', '11:00', { delegateIds: ['anne', 'luc'] }), visits[2]].flatMap(
      (visit) => (visit ? [{ ...visit, slot: visits[0]?.slot ?? null }] : []),
    );
    expect(repairs('person', { visits: named })).toContainEqual({
      kind: 'leave',
      of: 'visit',
      itemId: 'lab',
      groupId: null,
      delegateIds: ['anne'],
      parties: { everyone: false, groupIds: [], delegateIds: ['luc'] },
    });
  });

  it('of a missing transfer: one between the two, for all who go', () => {
    const visits = [
      visitAt('first', '10:00', '11:00', { everyone: true, placeId: 'shadok' }),
      visitAt('second', '12:00', '13:00', { groupIds: ['research'], placeId: 'port' }),
    ];
    const [first] = repairs('transfer', { visits });
    expect(first).toEqual({
      kind: 'transfer',
      transfer: {
        legId: 'leg1',
        mode: 'coach',
        status: 'option',
        passage: {
          start: '2015-10-20T11:00',
          startZone: 'Europe/Paris',
          end: '2015-10-20T11:27',
          endZone: 'Europe/Paris',
        },
        fromPlaceId: 'shadok',
        toPlaceId: 'port',
        everyone: true,
        groupIds: [],
        delegateIds: [],
      },
    });
  });

  it('of a transfer with too little time: a faster mode, or a later arrival', () => {
    const way = { everyone: true, fromPlaceId: 'shadok', toPlaceId: 'port' };
    const transfers = [transferAt('walk', '11:00', '11:30', { ...way, mode: 'walk' })];
    expect(repairs('travel', { transfers })).toEqual([
      { kind: 'mode', transferId: 'walk', mode: 'coach' },
      {
        kind: 'longer',
        transferId: 'walk',
        passage: {
          start: '2015-10-20T11:00',
          startZone: 'Europe/Paris',
          end: '2015-10-20T12:27',
          endZone: 'Europe/Paris',
        },
      },
    ]);
  });

  it('of a night without a bed: one where most others sleep', () => {
    const next = { start: '2015-10-21T10:00', end: '2015-10-21T11:00', zone: 'Europe/Paris' };
    const visits = [
      visitAt('first', '10:00', '11:00', { everyone: true }),
      visitAt('second', '10:00', '11:00', { everyone: true, slot: next }),
    ];
    const nights = { from: '2015-10-20', to: '2015-10-20' };
    const stays = [{ delegateId: 'luc', placeId: 'hotel', nights, status: 'booked' as const }];
    expect(repairs('stay', { visits }, stays)).toEqual([
      { kind: 'bed', placeId: 'hotel', nights, delegateIds: ['anne'] },
    ]);
  });

  it('of a host who has not confirmed, of a person who is not on the leg, of a wrong zone', () => {
    const slot = { start: '2015-10-20T10:00', end: '2015-10-20T11:00', zone: 'Europe/London' };
    const visit = visitAt('lab', '10:00', '11:00', {
      status: 'invited',
      hostId: 'city',
      delegateIds: ['marc'],
    });
    expect(repairs('confirmation', { visits: [visit], today: '2015-10-19' })).toEqual([
      { kind: 'confirm', visitId: 'lab' },
    ]);
    expect(repairs('listed', { visits: [visit] }).map(({ kind }) => kind)).toEqual(['leave']);
    expect(repairs('zones', { visits: [{ ...visit, slot, placeId: 'cube' }] })).toEqual([
      { kind: 'zone', visitId: 'lab', slot: { ...slot, zone: 'Europe/Paris' } },
    ]);
  });

  it('of a room too small: without one of the groups, never without everybody', () => {
    const groups = [
      { id: 'research', delegateIds: ['luc'] },
      { id: 'cities', delegateIds: ['anne'] },
    ];
    const visit = visitAt('lab', '10:00', '11:00', { capacity: 1, groupIds: ['research', 'cities'] });
    expect(
      repairs('capacity', { visits: [visit], groups }).map((one) => 'groupId' in one && one.groupId),
    ).toEqual(['research', 'cities']);
    const alone = visitAt('lab', '10:00', '11:00', { capacity: 0, groupIds: ['research'] });
    expect(repairs('capacity', { visits: [alone], groups })).toEqual([]);
  });
});

describe('a repair of any clash in random programmes', () => {
  it.each(Array.from({ length: 30 }, (_, index) => index + 1))(
    'works, as the oracle sees it, from seed %i',
    (seed) => {
      const { scene } = sequenceOf(seed);
      const days = scene.visits.flatMap(({ slot }) => (slot ? [slot.start.slice(0, 10)] : [])).toSorted();
      const span = { from: days[0] ?? '2015-10-24', to: days.at(-1) ?? '2015-10-24' };
      const workshop = { ...workshopOf(scene), legs: scene.legs.map((leg) => ({ ...leg, dates: span })) };
      for (const clash of workshop.engine.clashes()) {
        for (const repair of repairsOf(clash, workshop)) {
          const left = clashesByTheRules(changed(scene, changesOf(repair, scene)));
          expect(left.map(({ name }) => name)).not.toContain(clash.name);
          expect(left.length).toBeLessThanOrEqual(workshop.engine.clashes().length);
        }
      }
    },
  );
});
