import { TZDate } from '@date-fns/tz';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { Slot } from '../../../shared/domain/values.ts';
import type { MissionPlan, PlanVisit } from '../plan.ts';
import { anne, emptyPlan, samplePlan } from '../plan.sample.ts';
import { delegateIcs, missionIcs } from './calendar.ts';

const decoder = new TextDecoder();

/** Dated by its own VTIMEZONE and nothing else: what a calendar that knows no zones makes of the file. */
function instantsOf(bytes: Uint8Array): Record<string, [string, string]> {
  const root = ICAL.Component.fromString(decoder.decode(bytes));
  const zones = new Map(
    root.getAllSubcomponents('vtimezone').map((one) => {
      const zone = new ICAL.Timezone(one);
      return [zone.tzid, zone];
    }),
  );
  const instant = (component: ICAL.Component, name: string) => {
    const property = component.getFirstProperty(name);
    const time = property?.getFirstValue() as ICAL.Time;
    const tzid = property?.getFirstParameter('tzid');
    if (tzid) time.zone = zones.get(tzid) ?? ICAL.Timezone.localTimezone;
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  return Object.fromEntries(
    root
      .getAllSubcomponents('vevent')
      .map((event) => [
        String(event.getFirstPropertyValue('summary')),
        [instant(event, 'dtstart'), instant(event, 'dtend')],
      ]),
  );
}

function planWith(slots: Readonly<Record<string, Slot>>): MissionPlan {
  const [visit] = samplePlan().visits;
  if (visit === undefined) throw new Error('no visit');
  const visits: PlanVisit[] = Object.entries(slots).map(([title, slot], index) => ({
    ...visit,
    id: `visit_sample0000000000_${index + 1}`,
    title,
    slot,
  }));
  return { ...samplePlan(), visits };
}

/** What the IANA data of this machine say of a wall clock. */
function truth({ start, end, zone }: Slot): [string, string] {
  const at = (minute: string) => {
    const [year = 0, month = 1, day = 1, hour = 0, minutes = 0] = minute.split(/[-T:]/u).map(Number);
    return new Date(+new TZDate(year, month - 1, day, hour, minutes, zone)).toISOString();
  };
  return [at(start), at(end)];
}

it('one visit is one event: identity, version, status, hours on the wall, place, point, description', () => {
  const text = decoder.decode(missionIcs({ ...samplePlan(), visits: samplePlan().visits.slice(0, 1) }));
  expect(text.replace(/BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n/su, '').split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'PRODID:-//Escale//Escale//FR',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Cap sur les villes intelligentes françaises',
    'BEGIN:VEVENT',
    'UID:visit_sample0000000000_1@escale',
    'DTSTAMP:20150918T153000Z',
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    'DTSTART;TZID=Europe/Paris:20151019T140000',
    'DTEND;TZID=Europe/Paris:20151019T153000',
    'SUMMARY:Accueil par l’Eurométropole (exemple)',
    'LOCATION:Ville et Eurométropole\\, centre administratif\\, 1 parc de l’É',
    ' toile\\, 67076\u00a0Strasbourg',
    'GEO:48.574;7.76',
    'DESCRIPTION:Statut\u00a0: Confirmée\\nHôte\u00a0: Eurométropole de Strasbourg\\nP',
    ' articipants\u00a0: Toute la délégation\\nLangues\u00a0: français\\n\\nPrésentatio',
    ' n de la politique de données ouvertes : 64 jeux de données en août 2013',
    ' \\, concours de réutilisation.\\n\\nQuestions et réponses avec les services',
    ' .',
    'CATEGORIES:Séance plénière',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('every scheduled visit is there once, with its status and its version; those without hours are not', () => {
  const root = ICAL.Component.fromString(decoder.decode(missionIcs(samplePlan())));
  const events = root.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name);
    return [value('uid'), value('status'), value('sequence'), value('transp')];
  });
  expect(events).toEqual([
    ['visit_sample0000000000_1@escale', 'CONFIRMED', 0, 'OPAQUE'],
    ['visit_sample0000000000_3@escale', 'TENTATIVE', 0, 'OPAQUE'],
    ['visit_sample0000000000_2@escale', 'CONFIRMED', 2, 'OPAQUE'],
    ['visit_sample0000000000_4@escale', 'CONFIRMED', 0, 'OPAQUE'],
    ['visit_sample0000000000_5@escale', 'CONFIRMED', 0, 'OPAQUE'],
    ['visit_sample0000000000_6@escale', 'CANCELLED', 3, 'TRANSPARENT'],
    ['visit_sample0000000000_8@escale', 'CONFIRMED', 0, 'OPAQUE'],
    ['visit_sample0000000000_9@escale', 'CONFIRMED', 0, 'OPAQUE'],
  ]);
});

it('visits in Paris are right on both sides of the change of clocks of 25 October 2015', () => {
  const zone = 'Europe/Paris';
  const slots = {
    before: { start: '2015-10-24T09:30', end: '2015-10-24T11:00', zone },
    over: { start: '2015-10-24T22:00', end: '2015-10-25T08:00', zone },
    after: { start: '2015-10-26T09:30', end: '2015-10-26T11:00', zone },
  };
  const bytes = missionIcs(planWith(slots));
  expect(instantsOf(bytes)).toEqual({
    before: ['2015-10-24T07:30:00.000Z', '2015-10-24T09:00:00.000Z'],
    over: ['2015-10-24T20:00:00.000Z', '2015-10-25T07:00:00.000Z'],
    after: ['2015-10-26T08:30:00.000Z', '2015-10-26T10:00:00.000Z'],
  });
  expect(instantsOf(bytes)).toEqual(
    Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, truth(slot)])),
  );
  expect(decoder.decode(bytes)).toContain('DTSTART;TZID=Europe/Paris:20151026T093000\r\n');
});

it('each zone has one definition, under the name its times use', () => {
  const plan = planWith({
    Liège: { start: '2015-10-26T09:30', end: '2015-10-26T10:00', zone: 'Europe/Brussels' },
    Kyiv: { start: '2015-07-01T09:30', end: '2015-07-01T10:00', zone: 'Europe/Kiev' },
    Kiev: { start: '2015-07-02T09:30', end: '2015-07-02T10:00', zone: 'Europe/Kyiv' },
  });
  const text = decoder.decode(missionIcs(plan));
  expect(text.match(/^TZID:.*$/gmu)).toEqual(['TZID:Europe/Kyiv', 'TZID:Europe/Brussels']);
  expect(text.match(/^DTSTART.*(?=:20)/gmu)).toEqual([
    'DTSTART;TZID=Europe/Kyiv',
    'DTSTART;TZID=Europe/Kyiv',
    'DTSTART;TZID=Europe/Brussels',
  ]);
});

it('zones without a truthful definition are written in UTC: UTC itself, unknown ones, rules that have changed', () => {
  const slots = {
    utc: { start: '2015-10-26T09:30', end: '2015-10-26T10:00', zone: 'Etc/UTC' },
    gmt: { start: '2015-10-26T09:30', end: '2015-10-26T10:00', zone: 'GMT' },
    unlisted: { start: '2015-10-26T09:30', end: '2015-10-26T10:00', zone: '+05:30' },
    // Summer and winter time until 2016, +3 all year since: today's rule would be an hour wrong.
    Istanbul: { start: '2015-12-01T09:30', end: '2015-12-01T10:00', zone: 'Europe/Istanbul' },
  };
  const bytes = missionIcs(planWith(slots));
  expect(decoder.decode(bytes)).not.toContain('VTIMEZONE');
  expect(instantsOf(bytes)).toEqual({
    utc: ['2015-10-26T09:30:00.000Z', '2015-10-26T10:00:00.000Z'],
    gmt: ['2015-10-26T09:30:00.000Z', '2015-10-26T10:00:00.000Z'],
    unlisted: ['2015-10-26T04:00:00.000Z', '2015-10-26T04:30:00.000Z'],
    Istanbul: ['2015-12-01T07:30:00.000Z', '2015-12-01T08:00:00.000Z'],
  });
});

it('no line is longer than 75 octets and all end with CRLF, whatever the texts', () => {
  const plan = planWith({
    ['é😀'.repeat(80)]: { start: '2015-10-26T09:30', end: '2015-10-26T10:00', zone: 'Europe/Paris' },
  });
  const text = decoder.decode(missionIcs(plan));
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(Object.keys(instantsOf(missionIcs(plan)))).toEqual(['é😀'.repeat(80)]);
});

it('texts cannot add properties or events', () => {
  const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil;a,b\\';
  const plan = planWith({
    [hostile]: { start: '2015-10-26T09:30', end: '2015-10-26T10:00', zone: 'Europe/Paris' },
  });
  const text = decoder.decode(missionIcs({ ...plan, mission: { ...plan.mission, title: hostile } }));
  expect(text.match(/^BEGIN:VEVENT$/gmu)).toHaveLength(1);
  expect(text.match(/^UID:.*$/gmu)).toEqual(['UID:visit_sample0000000000_1@escale']);
});

it('the calendar of a delegate holds the visits of that person and names nobody else', () => {
  const text = decoder.decode(delegateIcs(samplePlan('en'), anne));
  expect(text).toContain('X-WR-CALNAME:Cap sur les villes intelligentes françaises: Anne Ourthe\r\n');
  expect(Object.keys(instantsOf(delegateIcs(samplePlan('en'), anne)))).toEqual([
    'Accueil par l’Eurométropole (exemple)',
    'Le Shadok (exemple)',
    'Train Strasbourg–Paris (exemple)',
    'Le Cube, centre de création numérique',
    'Palais des Congrès (exemple)',
    'Ouverture officielle',
    'Réception à l’Hôtel de Ville',
  ]);
  expect(text).not.toMatch(/Semois|Lesse|Amblève/u);
});

it('a point on the equator is written without an exponent', () => {
  const plan = planWith({
    Quito: { start: '2015-10-26T09:30', end: '2015-10-26T10:00', zone: 'America/Guayaquil' },
  });
  const point = { lat: -0.00000012, lon: -78.4678382, source: '', precision: null };
  const visits = plan.visits.map((visit) => ({
    ...visit,
    place: { name: 'Mitad', address: '', city: 'Quito', point },
  }));
  expect(decoder.decode(missionIcs({ ...plan, visits }))).toContain('GEO:0;-78.467838\r\n');
});

it('a mission without visits gives a calendar without events', () => {
  expect(decoder.decode(missionIcs(emptyPlan('en')))).toBe(
    'BEGIN:VCALENDAR\r\nPRODID:-//Escale//Escale//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n' +
      'X-WR-CALNAME:Cap sur les villes intelligentes françaises\r\nEND:VCALENDAR\r\n',
  );
});
