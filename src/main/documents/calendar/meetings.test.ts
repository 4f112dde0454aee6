import { expect, it } from 'vitest';
import { meetingEvents, type CalendarMeeting } from './meetings.ts';

const party = (id: string, name: string, organisation = '') => ({
  id,
  name,
  organisation,
  side: 'hosts' as const,
});
const meeting: CalendarMeeting = {
  id: 'meeting_sample0000000000_1',
  title: 'Rendez-vous B2B à Nantes',
  slot: { start: '2015-11-26T09:00', end: '2015-11-26T09:20', zone: 'Europe/Paris' },
  table: 'Table 3',
  parties: [party('a', 'Anne Ourthe', 'Ville de Namur'), party('x', 'SAMOA')],
  place: ['La Cité', '5 rue de Valmy; Nantes'],
  cancelled: false,
  sequence: 4,
};
const source = {
  language: 'fr',
  versions: [{ at: { minute: '2015-11-01T12:00', zone: 'Europe/Brussels' } }],
} as const;

it('a calendar tells a person when, at which table and with whom they meet', () => {
  expect(meetingEvents({ ...source, meetings: [meeting] }, 'a').split('\r\n')).toEqual([
    'BEGIN:VEVENT',
    'UID:meeting_sample0000000000_1@escale',
    'DTSTAMP:20151101T110000Z',
    'SEQUENCE:4',
    'STATUS:CONFIRMED',
    'DTSTART:20151126T080000Z',
    'DTEND:20151126T082000Z',
    'SUMMARY:Rendez-vous\u00a0: SAMOA',
    'LOCATION:Table 3\\, La Cité\\, 5 rue de Valmy\\; Nantes',
    'DESCRIPTION:Rendez-vous B2B à Nantes',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    '',
  ]);
  expect(meetingEvents({ ...source, meetings: [meeting] }, 'x')).toContain('Anne Ourthe (Ville de Namur)');
});

it('a meeting that is no more is told as cancelled, and others’ meetings are not told', () => {
  const text = meetingEvents({ ...source, meetings: [{ ...meeting, cancelled: true }] }, 'a');
  expect(text).toContain('STATUS:CANCELLED\r\n');
  expect(text).toContain('TRANSP:TRANSPARENT\r\n');
  expect(meetingEvents({ ...source, meetings: [meeting] }, 'b')).toBe('');
});
