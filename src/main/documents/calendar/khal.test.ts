import { expect, it } from 'vitest';
import { expectedOf, versionsOf } from '../../../../tests/support/handedOut.ts';
import { hasKhal, khalShows } from '../../../../tests/support/khal.ts';
import { laterProgramme, randomProgramme } from '../../../../tests/support/programmes.ts';
import { random } from '../../../../tests/support/random.ts';
import { instantOf } from '../../../shared/domain/instants.ts';
import { calendarMaker } from './calendar.ts';

// left out: because khal is a program of its own, which Windows and a bare machine do not have.
it.skipIf(!hasKhal())(
  'khal, importing each version in turn, shows the last one, what is gone as cancelled (skipped where khal is not installed)',
  { timeout: 60_000 },
  () => {
    const chance = random(7);
    const first = randomProgramme(chance, 5, 12);
    const programmes = [first, laterProgramme(chance, first)];
    const [person] = first.people;
    const reader = person?.id ?? '';
    const files = programmes.map((_, index) =>
      calendarMaker(versionsOf(programmes.slice(0, index + 1))).ofPerson(reader),
    );
    const shown = khalShows(files, { from: '2015-10-17', count: 14 });
    const utc = (minute: string, zone: string) =>
      new Date(instantOf(minute, zone)).toISOString().slice(0, 16);
    const expected = [...expectedOf(programmes, reader)].map(([uid, passage]) =>
      passage
        ? `${uid} ${utc(passage.start, passage.startZone)} ${utc(passage.end, passage.endZone)}`
        : `${uid} cancelled`,
    );
    const simplified = shown.map((line) => (line.endsWith('cancelled') ? line.replace(/ .* /u, ' ') : line));
    expect(simplified).toEqual(expected.map((line) => line.toLowerCase()).toSorted());
    expect(expected.some((line) => line.endsWith('cancelled'))).toBe(true);
  },
);
