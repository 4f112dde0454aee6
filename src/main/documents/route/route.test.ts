import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import type { MapMatter } from '../../../shared/domain/map/matter.ts';
import { gpxOf } from './gpx.ts';
import { kmlOf } from './kml.ts';
import { routeOf } from './tour.ts';

const zone = 'Europe/Paris';
const hostile = 'L’atelier <b>&amp; "co"</b> ]]>\u0000\u000B\uD800';
const cleaned = 'L’atelier <b>&amp; "co"</b> ]]>\uFFFD';

const matter: MapMatter = {
  legs: [{ id: 'leg', title: 'Volet 1' }],
  places: [
    {
      id: 'a',
      name: hostile,
      address: '20 cours Saint-Vincent',
      city: 'Issy',
      point: { lat: 48.819, lon: 2.25402, source: 'fichier public', precision: null },
    },
    {
      id: 'b',
      name: 'Mairie',
      address: '',
      city: 'Issy',
      // So near the meridian and the equator that a number would be written with an exponent.
      point: { lat: 0.0000001, lon: -0.0000002, source: '', precision: 200 },
    },
    { id: 'c', name: 'Inconnu', address: '', city: '', point: null },
  ],
  items: [
    visit('1', 'Visite du Cube', 'a', '2015-10-24T10:00', '2015-10-24T12:00'),
    visit('2', 'Réception', 'b', '2015-10-24T19:00', '2015-10-24T21:00'),
    visit('3', 'Lieu sans coordonnées', 'c', '2015-10-24T22:00', '2015-10-24T23:00'),
    // The clocks go back in the night between the two days.
    visit('4', 'Bilan', 'a', '2015-10-25T10:00', '2015-10-25T11:00'),
    visit('5', 'Sans horaire', 'b', null, null),
    {
      kind: 'transfer',
      id: '6',
      legId: 'leg',
      mode: 'train',
      number: 'TGV 2350',
      passage: { start: '2015-10-24T13:00', startZone: zone, end: '2015-10-24T14:00', endZone: zone },
      fromPlaceId: 'a',
      toPlaceId: 'b',
      members: [],
    },
  ],
};

function visit(id: string, title: string, placeId: string, start: string | null, end: string | null) {
  const slot = start === null || end === null ? null : { start, end, zone };
  return { kind: 'visit', id, legId: 'leg', title, slot, placeId, members: [] } as const;
}

const whole = routeOf(matter, { legId: null, day: null }, 'fr');
const title = 'Mission & <essai>';

it('writes a GPX file with a waypoint for each place and a route for each day, as another parser reads it', () => {
  const gpx = parse(gpxOf(whole, { title, at: '2015-09-18T15:30:00Z' }));
  expect(gpx.documentElement.getAttribute('version')).toBe('1.1');
  expect(gpx.documentElement.namespaceURI).toBe('http://www.topografix.com/GPX/1/1');
  expect(textIn(gpx.getElementsByTagName('metadata')[0], 'name')).toBe(title);
  const waypoints = Array.from(gpx.getElementsByTagName('wpt'));
  expect(
    waypoints.map((one) => [one.getAttribute('lat'), one.getAttribute('lon'), textIn(one, 'name')]),
  ).toEqual([
    ['48.819000', '2.254020', `1. ${cleaned}`],
    ['0.000000', '0.000000', '2. Mairie'],
  ]);
  expect(textIn(waypoints[0], 'desc')).toBe(
    '20 cours Saint-Vincent, Issy\nSamedi 24 octobre 2015, 10 h 00–12 h 00 – Visite du Cube\nDimanche 25 octobre 2015, 10 h 00–11 h 00 – Bilan'.replace(
      /(\d) h (\d)/gu,
      '$1\u00a0h\u00a0$2',
    ),
  );
  expect(textIn(waypoints[1], 'desc')).toContain('position estimée à 200 m près');
  const routes = Array.from(gpx.getElementsByTagName('rte'), (route) => ({
    name: textIn(route, 'name'),
    points: Array.from(route.getElementsByTagName('rtept'), (point) => [
      textIn(point, 'time'),
      textIn(point, 'name').replaceAll('\u00a0', ' '),
    ]),
  }));
  expect(routes).toEqual([
    {
      name: 'Samedi 24 octobre 2015',
      points: [
        ['2015-10-24T08:00:00Z', `10 h 00 – ${cleaned}`],
        ['2015-10-24T11:00:00Z', `13 h 00 – Train TGV 2350, ${cleaned}`],
        ['2015-10-24T12:00:00Z', '14 h 00 – Mairie'],
        ['2015-10-24T17:00:00Z', '19 h 00 – Mairie'],
      ],
    },
    { name: 'Dimanche 25 octobre 2015', points: [['2015-10-25T09:00:00Z', `10 h 00 – ${cleaned}`]] },
  ]);
});

it('keeps the order of elements that the schema of GPX asks for', () => {
  const gpx = parse(gpxOf(whole, { title, at: '2015-09-18T15:30:00Z' }));
  const order = ['time', 'name', 'desc', 'src', 'type'];
  for (const point of ['wpt', 'rtept'].flatMap((name) => Array.from(gpx.getElementsByTagName(name)))) {
    const names = Array.from(point.childNodes, ({ nodeName }) => nodeName);
    expect(names).toEqual(order.filter((name) => names.includes(name)));
  }
});

it('writes a KML file with the same places, times and the line of each day', () => {
  const kml = parse(kmlOf(whole, { title, stopsTitle: 'Lieux' }));
  expect(kml.documentElement.namespaceURI).toBe('http://www.opengis.net/kml/2.2');
  const folders = Array.from(kml.getElementsByTagName('Folder'), (folder) => ({
    name: textIn(folder, 'name'),
    placemarks: Array.from(folder.getElementsByTagName('Placemark'), (one) => [
      textIn(one, 'when'),
      textIn(one, 'coordinates'),
    ]),
  }));
  expect(folders).toEqual([
    {
      name: 'Lieux',
      placemarks: [
        ['', '2.254020,48.819000'],
        ['', '0.000000,0.000000'],
      ],
    },
    {
      name: 'Samedi 24 octobre 2015',
      placemarks: [
        ['2015-10-24T08:00:00Z', '2.254020,48.819000'],
        ['2015-10-24T11:00:00Z', '2.254020,48.819000'],
        ['2015-10-24T12:00:00Z', '0.000000,0.000000'],
        ['2015-10-24T17:00:00Z', '0.000000,0.000000'],
        ['', '2.254020,48.819000 2.254020,48.819000 0.000000,0.000000 0.000000,0.000000'],
      ],
    },
    { name: 'Dimanche 25 octobre 2015', placemarks: [['2015-10-25T09:00:00Z', '2.254020,48.819000']] },
  ]);
});

it('holds one day when one day is asked for', () => {
  const { stops, days } = routeOf(matter, { legId: 'leg', day: '2015-10-25' }, 'en');
  expect(stops.map(({ name }) => name)).toEqual([`1. ${hostile}`]);
  expect(days.map(({ name, points }) => [name, points.map((point) => point.name)])).toEqual([
    ['Sunday 25 October 2015', [`10:00 – ${hostile}`]],
  ]);
});

function parse(text: string): Document {
  const fatal = (level: string, message: unknown): never => {
    throw new Error(`${level}: ${String(message)}`);
  };
  return new DOMParser({ errorHandler: fatal }).parseFromString(text, 'text/xml');
}

function textIn(element: Element | undefined, name: string): string {
  return element?.getElementsByTagName(name)[0]?.textContent ?? '';
}
