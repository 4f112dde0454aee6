import { expect, it } from 'vitest';
import { by, doing, memory } from '../../../tests/support/copiesOpen.ts';
import { fillMission } from '../../../tests/support/missions.ts';
import { findFaults } from './changes/verify.ts';
import { undo } from './changes/undo.ts';
import { listGroups } from './groups.ts';
import { copyMission } from './missionCopy.ts';
import { getMission, listMissions } from './missions.ts';
import { listCities, listPlaces } from './places.ts';
import { linkParties } from './parties.ts';
import { createRow, listRows } from './records.ts';
import { listTransfers } from './transfers.ts';
import { listVisits } from './visits.ts';

const size = { seed: 3, visits: 40, delegates: 12, notes: 10 };

it('copies a mission with every date moved; delegates and notes stay with what happened', () => {
  const database = memory();
  const { missionId } = fillMission(database, by, size);
  const before = getMission(database, missionId);
  const copy = doing(database, (writer) =>
    copyMission(database, writer, { id: missionId, title: 'Villes de demain', firstDay: '2016-03-07' }),
  );
  expect(getMission(database, copy)).toEqual({
    ...before,
    id: copy,
    title: 'Villes de demain',
    status: 'draft',
    from: '2016-03-07',
    to: '2016-04-01',
    delegates: 0,
  });
  expect([before.from, before.to]).toEqual(['2015-10-05', '2015-10-30']);
  const names = (id: string) => ({
    cities: listCities(database, id).map((city) => city.name),
    places: listPlaces(database, id).map((place) => place.name),
    groups: listGroups(database, id).map((group) => group.name),
    visits: listVisits(database, id).map((visit) => visit.title),
  });
  expect(names(copy)).toEqual(names(missionId));
  expect(listRows(database, 'note', 'missionId = ?', [copy])).toEqual([]);
  expect(findFaults(database)).toEqual([]);
});

it('copies visits as options in the copied legs, places and groups, at the same time of day', () => {
  const database = memory();
  const { missionId } = fillMission(database, by, size);
  const copy = doing(database, (writer) =>
    copyMission(database, writer, { id: missionId, title: 'Copie', firstDay: '2015-11-02' }),
  );
  const legs = new Set(listRows(database, 'leg', 'missionId = ?', [copy]).map((leg) => leg.id));
  const places = new Set(listPlaces(database, copy).map((place) => place.id));
  const groups = new Set(listGroups(database, copy).map((group) => group.id));
  const visits = listVisits(database, copy);
  expect(visits).toHaveLength(size.visits);
  expect(visits.filter(({ legId, placeId }) => !legs.has(legId) || !places.has(placeId ?? ''))).toEqual([]);
  expect(visits.flatMap(({ groupIds }) => groupIds).filter((id) => !groups.has(id))).toEqual([]);
  expect(visits.map(({ groupIds, delegateIds }) => [groupIds.length, delegateIds.length])).toEqual(
    visits.map(() => [1, 0]),
  );
  const times = (id: string) =>
    listVisits(database, id).map(({ slot }) => slot && [slot.start.slice(10), slot.end.slice(10)]);
  expect(times(copy)).toEqual(times(missionId));
  expect(new Set(visits.map(({ status }) => status))).toEqual(new Set(['option']));
});

it('copies transfers as options between the copied places, with their groups and without their persons', () => {
  const database = memory();
  const { missionId, legIds, placeIds, groupIds, delegateIds } = fillMission(database, by, size);
  const [legId = '', [from = '', to = ''], [group = ''], [delegate = '']] = [
    legIds[1],
    placeIds,
    groupIds,
    delegateIds,
  ];
  doing(database, (writer) => {
    const id = createRow(writer, 'transfer', {
      missionId,
      legId,
      mode: 'train',
      status: 'booked',
      passage: {
        start: '2015-10-05T23:10',
        startZone: 'Europe/Brussels',
        end: '2015-10-06T00:05',
        endZone: 'Europe/London',
      },
      fromPlaceId: from,
      toPlaceId: to,
      operator: 'Eurostar',
      number: '9161',
      seats: 40,
      everyone: false,
      comment: '',
    });
    linkParties(database, writer, 'boarding', id, { groupIds: [group], delegateIds: [delegate] });
  });
  const copy = doing(database, (writer) =>
    copyMission(database, writer, { id: missionId, title: 'Copie', firstDay: '2015-10-12' }),
  );
  const named = (id: string) => {
    const legs = new Map(listRows(database, 'leg', 'missionId = ?', [id]).map((leg) => [leg.id, leg.title]));
    const places = new Map(listPlaces(database, id).map((place) => [place.id, place.address]));
    const groups = new Map(listGroups(database, id).map((each) => [each.id, each.name]));
    return listTransfers(database, id).map((row) => ({
      leg: legs.get(row.legId),
      way: [places.get(row.fromPlaceId ?? ''), places.get(row.toPlaceId ?? '')],
      groups: row.groupIds.map((each) => groups.get(each)),
    }));
  };
  expect(named(copy)).toEqual(named(missionId));
  expect(named(copy)[0]?.groups).toEqual(['Groupe 1']);
  const [before] = listTransfers(database, missionId);
  expect(listTransfers(database, copy)).toMatchObject([
    {
      status: 'option',
      passage: { ...before?.passage, start: '2015-10-12T23:10', end: '2015-10-13T00:05' },
      number: '9161',
      delegateIds: [],
    },
  ]);
});

it('copies tasks as not done yet and objectives as not reached yet', () => {
  const database = memory();
  const { missionId } = fillMission(database, by, size);
  const task = { title: 'Réserver', anchor: 'start', days: -60, owner: 'Logistique', comment: '' } as const;
  const goal = { title: 'Cinq accords', indicator: 'byHand', target: 5 } as const;
  doing(database, (writer) => {
    createRow(writer, 'task', { ...task, missionId, doneOn: '2015-08-03' });
    createRow(writer, 'goal', { ...goal, missionId, reached: 3 });
  });
  const copy = doing(database, (writer) =>
    copyMission(database, writer, { id: missionId, title: 'Copie', firstDay: '2016-01-04' }),
  );
  const copies = (entity: 'task' | 'goal') =>
    listRows(database, entity, 'missionId = ?', [copy]).map(({ id: _id, ...row }) => row);
  expect(copies('task')).toEqual([{ ...task, missionId: copy, doneOn: null }]);
  expect(copies('goal')).toEqual([{ ...goal, missionId: copy, reached: 0 }]);
});

it('takes the copy back in one step', () => {
  const database = memory();
  const { missionId } = fillMission(database, by, size);
  doing(database, (writer) =>
    copyMission(database, writer, { id: missionId, title: 'Copie', firstDay: '2016-01-04' }),
  );
  expect(listMissions(database)).toHaveLength(2);
  undo(database, by);
  expect(listMissions(database).map(({ id }) => id)).toEqual([missionId]);
  expect(listRows(database, 'visit', '1', [])).toHaveLength(size.visits);
});
