import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Booking } from '../../shared/domain/bookings.ts';
import { AppError } from '../../shared/errors.ts';
import { readBooking } from './bookings.ts';

const first = 'leg_0000000000000000_1';
const second = 'leg_0000000000000000_2';
const itinerary = {
  legs: [
    { id: first, dates: { from: '2015-10-19', to: '2015-10-23' }, zone: 'Europe/Paris' },
    { id: second, dates: { from: '2015-11-23', to: '2015-11-27' }, zone: 'Europe/Lisbon' },
  ],
  places: [
    { id: 'place_0000000000000000_1', name: 'Gare de Strasbourg', city: 'Strasbourg', legId: first },
    { id: 'place_0000000000000000_2', name: 'Le Shadok', city: 'Strasbourg', legId: first },
    { id: 'place_0000000000000000_4', name: 'Université de Strasbourg', city: 'Strasbourg', legId: first },
    { id: 'place_0000000000000000_3', name: 'Aéroport Humberto-Delgado', city: 'Lisbonne', legId: second },
  ],
};

/** What a file with these lines in its only entry is read as. */
async function read(...lines: readonly string[]): Promise<Booking[]> {
  return readText(calendar(['BEGIN:VEVENT', ...lines, 'END:VEVENT']));
}

async function readText(text: string | Uint8Array): Promise<Booking[]> {
  const folder = await mkdtemp(join(tmpdir(), 'escale-booking-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'booking.ics');
  await writeFile(path, text);
  return readBooking({ path, itinerary });
}

function calendar(lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

it('a train has its number, carrier, ends, and hours on the clocks of both ends', async () => {
  expect(
    await read(
      'SUMMARY:TGV INOUI 9826 Bruxelles-Midi → Strasbourg',
      'LOCATION:Bruxelles-Midi',
      'DESCRIPTION:SNCF Voyageurs\\nVoiture 12',
      'DTSTART;TZID=Europe/Brussels:20151019T081700',
      'DTEND;TZID=Europe/Paris:20151019T124000',
    ),
  ).toEqual([
    {
      title: 'TGV INOUI 9826 Bruxelles-Midi → Strasbourg',
      mode: 'train',
      certain: true,
      number: 'TGV INOUI 9826',
      operator: 'SNCF',
      passage: {
        start: '2015-10-19T08:17',
        startZone: 'Europe/Brussels',
        end: '2015-10-19T12:40',
        endZone: 'Europe/Paris',
      },
      legId: first,
      fromPlaceId: null,
      toPlaceId: 'place_0000000000000000_1',
      from: 'Bruxelles-Midi',
      to: 'Strasbourg',
      cancelled: false,
      repeats: false,
    },
  ]);
});

it('a flight in UTC is put on the clocks of its ends', async () => {
  const [booking] = await read(
    'SUMMARY:Flight SN 3809 Brussels to Lisbonne',
    'DTSTART:20151122T190000Z',
    'DTEND:20151122T220000Z',
  );
  expect(booking).toMatchObject({
    mode: 'flight',
    number: 'SN3809',
    legId: second,
    toPlaceId: 'place_0000000000000000_3',
    passage: { start: '2015-11-22T19:00', startZone: 'Europe/Lisbon', end: '2015-11-22T22:00' },
  });
});

it('a zone by a name of its own is read by its definition, on both sides of the change of clocks', async () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Romance Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  const at = (day: string) => [
    'BEGIN:VEVENT',
    'SUMMARY:Autocar',
    `DTSTART;TZID=Romance Standard Time:${day}T090000`,
    `DTEND;TZID=Romance Standard Time:${day}T100000`,
    'END:VEVENT',
  ];
  const bookings = await readText(calendar([...zone, ...at('20151024'), ...at('20151026')]));
  expect(bookings.map(({ passage }) => [passage?.start, passage?.startZone])).toEqual([
    ['2015-10-24T09:00', 'Europe/Paris'],
    ['2015-10-26T09:00', 'Europe/Paris'],
  ]);
});

it.each([
  ['DTSTART:20151019T081700', 'DTEND:20151019T124000', '2015-10-19T12:40'],
  ['DTSTART:20151019T081700', 'DURATION:PT2H', '2015-10-19T10:17'],
  ['DTSTART;VALUE=DATE:20151019', 'DTEND;VALUE=DATE:20151020', undefined],
  ['DTSTART:20151019T124000', 'DTEND:20151019T081700', undefined],
  ['DTSTART:20151019T124000', 'SEQUENCE:1', undefined],
])('%s with %s ends at %s', async (start, end, expected) => {
  const [booking] = await read('SUMMARY:Train', start, end);
  expect(booking?.passage?.end).toBe(expected);
});

it('labels in the description win over the title; what nothing betrays is a train, as a guess', async () => {
  const [booking] = await read(
    'SUMMARY:Réservation ABCDEF',
    'DESCRIPTION:Départ : Le Shadok\\nArrivée : Kehl',
    'DTSTART:20151020T081700',
    'DTEND:20151020T091700',
  );
  expect(booking).toMatchObject({
    mode: 'train',
    certain: false,
    fromPlaceId: 'place_0000000000000000_2',
    toPlaceId: null,
    to: 'Kehl',
  });
});

it('a repetition and a cancellation are told', async () => {
  const [booking] = await read(
    'SUMMARY:Navette',
    'DTSTART:20151020T081700',
    'DTEND:20151020T091700',
    'RRULE:FREQ=SECONDLY',
    'STATUS:CANCELLED',
  );
  expect(booking).toMatchObject({ mode: 'coach', repeats: true, cancelled: true });
});

it('what Windows wrote is read with its accents', async () => {
  const text = calendar([
    'BEGIN:VEVENT',
    'SUMMARY:Train vers Orléans',
    'DTSTART:20151020T081700',
    'END:VEVENT',
  ]);
  const [booking] = await readText(Buffer.from(text, 'latin1'));
  expect(booking?.title).toBe('Train vers Orléans');
});

const event = 'BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n';
it.each([
  ['a picture', '\u0089PNG\r\n\u001a\n', 'booking.unreadable'],
  ['nothing', '', 'booking.unreadable'],
  ['a vCard', 'BEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n', 'booking.unreadable'],
  ['a file that breaks off', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=', 'booking.unreadable'],
  [
    'a day that is none',
    calendar(['BEGIN:VEVENT', 'DTSTART:20151399T990000', 'END:VEVENT']),
    'booking.unreadable',
  ],
  ['no event', calendar([]), 'booking.empty'],
  ['a whole calendar', calendar([event.repeat(201).trim()]), 'booking.tooMany'],
  ['a huge file', `BEGIN:VCALENDAR\r\n${'X'.repeat(1_000_001)}`, 'booking.tooLarge'],
])('%s is refused with a sentence', async (_, text, code) => {
  const failed: unknown = await readText(text).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(AppError);
  expect(failed).toMatchObject({ code });
});
