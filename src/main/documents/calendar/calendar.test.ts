import { describe, expect, it } from 'vitest';
import { readEvents } from '../../../../tests/support/calendars.ts';
import { instantOf } from '../../../shared/domain/instants.ts';
import type { ItemFacts, KeptProgramme } from '../../../shared/domain/releases.ts';
import { calendarMaker } from './calendar.ts';
import { anne, cube, kept, luc, passage, releasesOf, train } from './calendar.sample.ts';

type Passage = NonNullable<ItemFacts['passage']>;

function visitsAt(passages: Readonly<Record<string, ItemFacts['passage']>>): ItemFacts[] {
  return Object.entries(passages).map(([title, at], index) => ({
    ...cube,
    id: `visit_sample0000000000_${index + 1}`,
    title,
    passage: at,
  }));
}

function textOf(...items: readonly ItemFacts[]): string {
  return calendarMaker(releasesOf(kept(...items))).ofAll();
}

function instantsIn(text: string): Record<string, [string, string]> {
  return Object.fromEntries(readEvents(text).map(({ summary, start, end }) => [summary, [start, end]]));
}

/** What the IANA data of this machine say of a wall clock. */
function truth({ start, startZone, end, endZone }: Passage): [string, string] {
  return [
    new Date(instantOf(start, startZone)).toISOString(),
    new Date(instantOf(end, endZone)).toISOString(),
  ];
}

it('one visit is one event: identity, version, status, hours on the wall, place, point, description', () => {
  expect(
    textOf(cube)
      .replace(/BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n/su, '')
      .split('\r\n'),
  ).toEqual([
    'BEGIN:VCALENDAR',
    'PRODID:-//Escale//Escale//FR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Villes intelligentes',
    'X-WR-CALDESC:Version 1',
    'BEGIN:VEVENT',
    'UID:visit_sample0000000000_1@escale',
    'DTSTAMP:20150918T153000Z',
    'LAST-MODIFIED:20150918T153000Z',
    'SEQUENCE:1',
    'STATUS:CONFIRMED',
    'DTSTART;TZID=Europe/Paris:20151019T140000',
    'DTEND;TZID=Europe/Paris:20151019T153000',
    'SUMMARY:Accueil par l’Eurométropole',
    'LOCATION:Centre administratif\\, 1 parc de l’Étoile\\, 67076\u00a0Strasbourg',
    'GEO:48.574;7.76',
    'DESCRIPTION:Statut\u00a0: Confirmée\\nHôte\u00a0: Eurométropole de Strasbourg\\nPa',
    ' rticipants\u00a0: Toute la délégation\\nLangues\u00a0: français\\n\\nPolitique de ',
    ' données ouvertes : 64 jeux de données\\, concours de réutilisation.\\n\\nQ',
    ' uestions.',
    'CATEGORIES:Séance plénière',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('a transfer leaves on the clocks of one zone and arrives on those of another', () => {
  const text = textOf(train);
  expect(text).toContain('\r\nSUMMARY:Train St Pancras – Gare du Nord (EST 9133)\r\n');
  expect(text).toContain('\r\nDTSTART;TZID=Europe/London:20151019T102400\r\n');
  expect(text).toContain('\r\nDTEND;TZID=Europe/Paris:20151019T134700\r\n');
  expect(text).toContain('DESCRIPTION:Statut\u00a0: Réservé\\nDépart\u00a0: St Pancras\\, Londres\\nArrivée');
  expect(Object.values(instantsIn(text))).toEqual([['2015-10-19T09:24:00.000Z', '2015-10-19T11:47:00.000Z']]);
});

describe('from release to release', () => {
  const later = { ...cube, passage: passage('2015-10-20T09:00', '2015-10-20T10:00') };
  const told = (...programmes: readonly KeptProgramme[]) => {
    const maker = calendarMaker(releasesOf(...programmes));
    const of = (text: string) =>
      readEvents(text).map(({ uid, sequence, status }) => `${uid.slice(0, 5)} ${sequence} ${status}`);
    return { all: of(maker.ofAll()), anne: of(maker.ofPerson(anne)), luc: of(maker.ofPerson(luc)) };
  };

  it('the number rises exactly when an item changed', () => {
    expect(told(kept(cube), kept(cube), kept(later), kept(later)).all).toEqual(['visit 2 CONFIRMED']);
    expect(told(kept(cube), kept(later), kept(cube)).all).toEqual(['visit 3 CONFIRMED']);
    expect(told(kept(train), kept(train, cube)).all).toEqual(['trans 1 CONFIRMED', 'visit 1 CONFIRMED']);
  });

  it('what is gone is cancelled, and stays so until it comes back', () => {
    expect(told(kept(cube), kept()).all).toEqual(['visit 2 CANCELLED']);
    expect(told(kept(cube), kept(), kept(train)).all).toEqual(['trans 1 CONFIRMED', 'visit 2 CANCELLED']);
    expect(told(kept(cube), kept(), kept(cube)).all).toEqual(['visit 3 CONFIRMED']);
    const unscheduled = { ...cube, passage: null };
    expect(told(kept(cube), kept(unscheduled)).all).toEqual(['visit 2 CANCELLED']);
    expect(told(kept(unscheduled)).all).toEqual([]);
  });

  it('who no longer comes has it cancelled; who comes later has it as new', () => {
    const onlyLuc = { facts: cube, delegateIds: [luc] };
    expect(told(kept(cube), kept(onlyLuc))).toEqual({
      all: ['visit 1 CONFIRMED'],
      anne: ['visit 2 CANCELLED'],
      luc: ['visit 1 CONFIRMED'],
    });
    expect(told(kept(onlyLuc), kept(cube)).anne).toEqual(['visit 1 CONFIRMED']);
    expect(told(kept(onlyLuc), kept(onlyLuc)).anne).toEqual([]);
    expect(told(kept(cube), kept(onlyLuc), kept(cube)).anne).toEqual(['visit 3 CONFIRMED']);
  });

  it('the cancelled one keeps its hours as they were and takes nobody’s time', () => {
    const text = calendarMaker(releasesOf(kept(cube), kept())).ofAll();
    expect(text).toContain('DTSTART;TZID=Europe/Paris:20151019T140000\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(text).toContain('DTSTAMP:20150919T153000Z\r\nLAST-MODIFIED:20150919T153000Z\r\n');
  });

  it('what did not change was last modified when it last did', () => {
    const text = calendarMaker(releasesOf(kept(cube), kept(cube, train))).ofAll();
    expect(text.match(/(?<=DTSTAMP:.*\r\n)LAST-MODIFIED:.*(?=\r)/gu)).toEqual([
      'LAST-MODIFIED:20150919T153000Z',
      'LAST-MODIFIED:20150918T153000Z',
    ]);
  });
});

it('visits in Paris are right on both sides of the change of clocks of 25 October 2015, and in the hour that comes twice', () => {
  const passages = {
    before: passage('2015-10-24T09:30', '2015-10-24T11:00'),
    over: passage('2015-10-24T22:00', '2015-10-25T08:00'),
    twice: passage('2015-10-25T02:15', '2015-10-25T03:15'),
    after: passage('2015-10-26T09:30', '2015-10-26T11:00'),
  };
  const text = textOf(...visitsAt(passages));
  expect(instantsIn(text)).toEqual({
    before: ['2015-10-24T07:30:00.000Z', '2015-10-24T09:00:00.000Z'],
    over: ['2015-10-24T20:00:00.000Z', '2015-10-25T07:00:00.000Z'],
    twice: ['2015-10-25T00:15:00.000Z', '2015-10-25T02:15:00.000Z'],
    after: ['2015-10-26T08:30:00.000Z', '2015-10-26T10:00:00.000Z'],
  });
  expect(text).toContain('DTSTART;TZID=Europe/Paris:20151026T093000\r\n');
});

it('every zone there is reads back as the same instants, on each side of both changes of clocks', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const minutes = ['2015-03-28T09:30', '2015-03-30T09:30', '2015-10-24T09:30', '2015-10-26T09:30'];
  const passages = Object.fromEntries(
    zones.flatMap((zone) =>
      minutes.map((start): [string, Passage] => [
        `${zone} ${start}`,
        { start, startZone: zone, end: start.replace('T09', 'T19'), endZone: zone },
      ]),
    ),
  );
  const expected = Object.fromEntries(Object.entries(passages).map(([name, one]) => [name, truth(one)]));
  expect(instantsIn(textOf(...visitsAt(passages)))).toEqual(expected);
});

it('each zone has one definition, under the name its times use', () => {
  const text = textOf(
    ...visitsAt({
      Liège: passage('2015-10-26T09:30', '2015-10-26T10:00', 'Europe/Brussels'),
      Kyiv: passage('2015-07-01T09:30', '2015-07-01T10:00', 'Europe/Kiev'),
      Kiev: passage('2015-07-02T09:30', '2015-07-02T10:00', 'Europe/Kyiv'),
    }),
  );
  expect(text.match(/^TZID:.*$/gmu)).toEqual(['TZID:Europe/Kyiv', 'TZID:Europe/Brussels']);
  expect(text.match(/^DTSTART.*(?=:20)/gmu)).toEqual([
    'DTSTART;TZID=Europe/Kyiv',
    'DTSTART;TZID=Europe/Kyiv',
    'DTSTART;TZID=Europe/Brussels',
  ]);
});

it('zones without a truthful definition are written in UTC: UTC itself, unknown ones, rules that have changed', () => {
  const at = (zone: string, day = '2015-10-26') => passage(`${day}T09:30`, `${day}T10:00`, zone);
  const text = textOf(
    ...visitsAt({
      utc: at('Etc/UTC'),
      gmt: at('GMT'),
      unlisted: at('+05:30'),
      // Summer and winter time until 2016, +3 all year since: today's rule would be an hour wrong.
      Istanbul: at('Europe/Istanbul', '2015-12-01'),
    }),
  );
  expect(text).not.toContain('VTIMEZONE');
  expect(instantsIn(text)).toEqual({
    utc: ['2015-10-26T09:30:00.000Z', '2015-10-26T10:00:00.000Z'],
    gmt: ['2015-10-26T09:30:00.000Z', '2015-10-26T10:00:00.000Z'],
    unlisted: ['2015-10-26T04:00:00.000Z', '2015-10-26T04:30:00.000Z'],
    Istanbul: ['2015-12-01T07:30:00.000Z', '2015-12-01T08:00:00.000Z'],
  });
});

it('no line is longer than 75 octets and all end with CRLF, whatever the texts', () => {
  const title = 'é😀'.repeat(80);
  const text = textOf({ ...cube, title });
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(readEvents(text).map(({ summary }) => summary)).toEqual([title]);
});

it('texts cannot add properties or events', () => {
  const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil;a,b\\';
  const text = calendarMaker({ ...releasesOf(kept({ ...cube, title })), mission: title }).ofAll();
  expect(text.match(/^BEGIN:VEVENT$/gmu)).toHaveLength(1);
  expect(text.match(/^UID:.*$/gmu)).toEqual(['UID:visit_sample0000000000_1@escale']);
});

it('the calendar of a delegate bears that name and names nobody else', () => {
  const text = calendarMaker(releasesOf(kept(cube, { facts: train, delegateIds: [luc] }))).ofPerson(anne);
  expect(text).toContain('X-WR-CALNAME:Villes intelligentes\u00a0: Anne Ourthe\r\n');
  expect(readEvents(text).map(({ uid }) => uid)).toEqual(['visit_sample0000000000_1@escale']);
  expect(text).not.toContain('Semois');
});

it('the draft is handed out under number 0', () => {
  const source = { ...releasesOf(kept(cube, train), kept(cube)), released: false };
  const events = readEvents(calendarMaker(source).ofAll());
  expect(events.map(({ sequence, status }) => [sequence, status])).toEqual([
    [0, 'CANCELLED'],
    [0, 'CONFIRMED'],
  ]);
});

it('a point on the equator is written without an exponent', () => {
  const point = { lat: -0.00000012, lon: -78.4678382 };
  const place = { name: 'Mitad', address: '', city: 'Quito', point };
  expect(textOf({ ...cube, place })).toContain('GEO:0;-78.467838\r\n');
});

it('a programme without items gives a calendar without events', () => {
  expect(calendarMaker({ ...releasesOf(kept()), language: 'en' }).ofAll()).toBe(
    'BEGIN:VCALENDAR\r\nPRODID:-//Escale//Escale//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n' +
      'X-WR-CALNAME:Villes intelligentes\r\nX-WR-CALDESC:Version 1\r\nEND:VCALENDAR\r\n',
  );
});
