import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { samplePlan } from '../plan.sample.ts';
import { tasksIcs } from './tasks.ts';

function entriesOf(bytes: Uint8Array): Record<string, string>[] {
  const root = ICAL.Component.fromString(new TextDecoder().decode(bytes));
  return root
    .getAllSubcomponents('vevent')
    .map((event) =>
      Object.fromEntries(
        event.getAllProperties().map((property) => [property.name, String(property.getFirstValue())]),
      ),
    );
}

it('a task is an entry of the whole day it is due, which another import of the file moves', () => {
  expect(entriesOf(tasksIcs(samplePlan()))).toEqual([
    {
      uid: 'task_sample0000000000_1@escale',
      dtstamp: '2015-09-18T15:30:00Z',
      sequence: '1',
      dtstart: '2015-08-20',
      dtend: '2015-08-21',
      summary: 'Fait\u00a0: Réserver le car, le tram\u202f; prévenir l’hôtel',
      description: 'Responsable\u00a0: Logistique\nFait le 18 août 2015',
      categories: 'Construction',
      transp: 'TRANSPARENT',
    },
    {
      uid: 'task_sample0000000000_2@escale',
      dtstamp: '2015-09-18T15:30:00Z',
      sequence: '0',
      dtstart: '2015-12-27',
      dtend: '2015-12-28',
      summary: 'Remettre le rapport',
      description: 'Au ministre,\navec les recommandations.',
      categories: 'Bilan',
      transp: 'TRANSPARENT',
    },
  ]);
});

it('the calendar bears its name, and every line fits in 75 octets', () => {
  const plan = samplePlan('en');
  const long = { ...plan, mission: { ...plan.mission, title: 'Smart\ncities  été '.repeat(20) } };
  const text = new TextDecoder().decode(tasksIcs(long));
  const root = ICAL.Component.fromString(text);
  expect(String(root.getFirstPropertyValue('x-wr-calname'))).toMatch(/^Due dates: Smart cities été Smart/u);
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n'))).toEqual([]);
});
