import { expect, it } from 'vitest';
import type { MapItem, MapMatter, MapPlace } from './matter.ts';
import { daysOfTour, tourOf } from './tour.ts';

const zone = 'Europe/Paris';
const everything = { legId: null, day: null };

function place(id: string, lat: number | null): MapPlace {
  const point = lat === null ? null : { lat, lon: 7.75, source: '', precision: null };
  return { id, name: id.toUpperCase(), address: '', city: 'Strasbourg', point };
}

/** On Monday 19 October unless the time says otherwise. */
function visit(id: string, placeId: string | null, time: string | null, members: number[] = [0]): MapItem {
  const [clock = '', day = '19'] = (time ?? '').split(' ');
  const start = `2015-10-${day}T${clock}`;
  const slot = time === null ? null : { start, end: `2015-10-${day}T23:00`, zone };
  return { kind: 'visit', id, legId: 'leg', title: id, slot, placeId, members };
}

function transfer(from: string | null, to: string | null, clock: string, members: number[] = [0]): MapItem {
  const start = `2015-10-19T${clock}`;
  const passage = { start, startZone: zone, end: '2015-10-19T23:30', endZone: zone };
  const common = { kind: 'transfer', id: `t${clock}`, legId: 'leg', mode: 'train', number: '' } as const;
  return { ...common, passage, fromPlaceId: from, toPlaceId: to, members };
}

function matter(...items: MapItem[]): MapMatter {
  const places = [place('a', 48.5), place('b', 48.6), place('c', 48.7), place('nowhere', null)];
  return { legs: [{ id: 'leg', title: 'Volet' }], places, items };
}

function ways(...items: MapItem[]): string[] {
  return tourOf(matter(...items), everything).ways.map(
    ({ from, to, mode, persons }) => `${from.place.id} ${mode ?? '?'} ${to.place.id} × ${String(persons)}`,
  );
}

it('numbers places in the order in which the programme comes to them', () => {
  const { stops, items } = tourOf(
    matter(
      visit('3', 'a', '15:00'),
      visit('2', 'b', '11:00'),
      visit('1', 'a', '09:00'),
      visit('0', 'c', null),
    ),
    everything,
  );
  expect(items.map(({ id }) => id)).toEqual(['1', '2', '3', '0']);
  expect(stops.map(({ number, place: { id }, visits }) => [number, id, visits.map((one) => one.id)])).toEqual(
    [
      [1, 'a', ['1', '3']],
      [2, 'b', ['2']],
      [3, 'c', ['0']],
    ],
  );
});

it('follows each person: where a group parts from the others there are two ways', () => {
  expect(
    ways(
      visit('all', 'a', '09:00', [0, 1, 2]),
      visit('some', 'b', '11:00', [0, 1]),
      visit('other', 'c', '11:00', [2]),
      visit('again', 'a', '14:00', [0, 1, 2]),
    ),
  ).toEqual(['a ? c × 1', 'a ? b × 2', 'b ? a × 2', 'c ? a × 1']);
});

it('sends one person everywhere before anybody is in the delegation', () => {
  expect(ways(visit('1', 'a', '09:00', []), visit('2', 'b', '11:00', []))).toEqual(['a ? b × 1']);
});

it('takes the mode of the transfers that are planned', () => {
  expect(ways(visit('1', 'a', '09:00'), transfer('a', 'b', '10:00'), visit('2', 'b', '11:00'))).toEqual([
    'a train b × 1',
  ]);
  // Departing elsewhere: the way to the station is still to be planned.
  expect(ways(visit('1', 'a', '09:00'), transfer('c', 'b', '10:00'), visit('2', 'b', '11:00'))).toEqual([
    'a ? c × 1',
    'c train b × 1',
  ]);
});

it('gives a way the mode of a transfer one end of which is not on the map', () => {
  expect(ways(visit('1', 'a', '09:00'), transfer('a', null, '10:00'), visit('2', 'b', '11:00'))).toEqual([
    'a train b × 1',
  ]);
  expect(ways(visit('1', 'a', '09:00'), transfer(null, 'b', '10:00'), visit('2', 'b', '11:00'))).toEqual([
    'a train b × 1',
  ]);
});

it('draws no way out of a place without coordinates', () => {
  expect(ways(visit('1', 'a', '09:00'), visit('x', 'nowhere', '10:00'), visit('2', 'b', '11:00'))).toEqual(
    [],
  );
  // Lunch somewhere is no reason to be nowhere.
  expect(ways(visit('1', 'a', '09:00'), visit('x', null, '10:00'), visit('2', 'b', '11:00'))).toEqual([
    'a ? b × 1',
  ]);
});

it('tells where most people come from to a visit', () => {
  const { arrivals } = tourOf(
    matter(
      visit('1', 'a', '09:00', [0]),
      visit('2', 'b', '09:00', [1, 2]),
      visit('3', 'c', '11:00', [0, 1, 2]),
    ),
    everything,
  );
  expect(arrivals.get('3')?.map(({ from, persons }) => [from.place.id, persons])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
  expect(arrivals.get('1')).toBeUndefined();
});

it('shows one day of one leg', () => {
  const both = matter(visit('1', 'a', '09:00'), visit('2', 'b', '09:00 20'), visit('3', 'c', null));
  expect(daysOfTour(both, 'leg')).toEqual(['2015-10-19', '2015-10-20']);
  expect(daysOfTour(both, 'other')).toEqual([]);
  const tour = tourOf(both, { legId: 'leg', day: '2015-10-20' });
  expect(tour.items.map(({ id }) => id)).toEqual(['2']);
  expect(tour.stops.map(({ number }) => number)).toEqual([1]);
});
