import ICAL from 'ical.js';
import { calendarMaker } from '../src/main/documents/calendar/calendar.ts';
import { instantOf } from '../src/shared/domain/instants.ts';
import { programmeOf, type Programme } from '../src/shared/domain/releases/programme.ts';
import { itemName } from '../src/shared/texts/releaseItems.ts';
import { readEvents } from '../tests/support/calendars.ts';
import { expectedOf, faultIn, versionsOf } from '../tests/support/handedOut.ts';
import { hasKhal, khalShows } from '../tests/support/khal.ts';
import { laterProgramme, randomProgramme } from '../tests/support/programmes.ts';
import { random, type Random } from '../tests/support/random.ts';
import type { Measure, Print } from './figures.ts';
import { median, quantile } from './statistics.ts';

const size = { visits: 1000, delegates: 500, comers: 40 };
const rounds = 5;

/**
 * The calendars of all delegates of a large mission over three versions, beside ical.js writing the same events. Every file is read back by
 * ical.js and must hold the last version, at the same instants on the clocks of every zone; where khal is installed it
 * imports the versions in turn and must show the last alone. Milliseconds for all files.
 */
export const measure: Measure = async ({ print }) => {
  const programmes = threeVersions(random(1));
  const source = versionsOf(programmes);
  const ours: number[] = [];
  const peers: number[] = [];
  let files = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const maker = calendarMaker(source);
    files = new Map(maker.people.map(({ id }) => [id, maker.ofPerson(id)]));
    ours.push(performance.now() - started);
    const before = performance.now();
    for (const id of files.keys()) peerCalendar(programmes.at(-1), id);
    peers.push(performance.now() - before);
  }
  const faults = [...readBack(files, programmes, print), ...importedByKhal(programmes, print)];
  for (const fault of faults.slice(0, 5)) print(fault);
  const ratio = median(ours) / median(peers);
  return {
    name: 'ics',
    median: median(ours),
    p99: quantile(ours, 0.99),
    unit: 'ms',
    peer: `ical.js writing the live events of the last version (median ${median(peers).toFixed(0)} ms)`,
    ratio,
    bar: 'every file reads back as the last version; faster than ical.js',
    met: faults.length === 0 && ratio < 1,
  };
};

/** Everybody comes to about 80 of the visits; then things change, twice. */
function threeVersions(chance: Random): Programme[] {
  const { items, people } = randomProgramme(chance, size.delegates, size.visits);
  const first = programmeOf(
    items.map(({ facts }) => ({
      facts,
      delegateIds: chance
        .sample(people, size.comers)
        .map(({ id }) => id)
        .toSorted(),
    })),
    people,
  );
  const second = laterProgramme(chance, first);
  return [first, second, laterProgramme(chance, second)];
}

/** The same events by the library's own components; a VTIMEZONE is not among them. */
function peerCalendar(programme: Programme | undefined, person: string): string {
  const root = new ICAL.Component('vcalendar');
  root.addPropertyWithValue('version', '2.0');
  for (const { facts, delegateIds } of programme?.items ?? []) {
    if (!facts.passage || !delegateIds.includes(person)) continue;
    const event = new ICAL.Component('vevent');
    event.addPropertyWithValue('uid', `${facts.id}@escale`);
    event.addPropertyWithValue('sequence', 1);
    event.addPropertyWithValue('status', 'CONFIRMED');
    const times = [
      ['dtstart', facts.passage.start, facts.passage.startZone],
      ['dtend', facts.passage.end, facts.passage.endZone],
    ] as const;
    for (const [name, minute, zone] of times)
      event
        .addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${minute}:00`))
        .setParameter('tzid', zone);
    event.addPropertyWithValue('summary', itemName('fr', facts));
    event.addPropertyWithValue('location', facts.place?.name ?? '');
    event.addPropertyWithValue('description', facts.description);
    root.addSubcomponent(event);
  }
  return root.toString();
}

function readBack(
  files: ReadonlyMap<string, string>,
  programmes: readonly Programme[],
  print: Print,
): string[] {
  let events = 0;
  const faults = [...files].flatMap(([person, file]) => {
    const read = readEvents(file);
    events += read.length;
    return faultIn(read, expectedOf(programmes, person)) ?? [];
  });
  print(`${files.size} files with ${events} events read back by ical.js, ${faults.length} wrong`);
  return faults;
}

function importedByKhal(programmes: readonly Programme[], print: Print): string[] {
  if (!hasKhal()) {
    print('KHAL IS NOT INSTALLED: no real calendar imported the versions. On Debian: apt-get install khal');
    return [];
  }
  const [person] = programmes[0]?.people ?? [];
  const reader = person?.id ?? '';
  const files = programmes.map((_, index) =>
    calendarMaker(versionsOf(programmes.slice(0, index + 1))).ofPerson(reader),
  );
  const expected = [...expectedOf(programmes, reader)];
  const live = expected.flatMap(([uid, passage]) =>
    passage
      ? [`${uid} ${utc(passage.start, passage.startZone)} ${utc(passage.end, passage.endZone)}`.toLowerCase()]
      : [],
  );
  const shown = khalShows(files, { from: '2015-10-17', count: 14 });
  const alive = shown.filter((line) => !line.endsWith('cancelled'));
  print(
    `khal imported ${files.length} versions in turn: ${alive.length} live, ${shown.length - alive.length} cancelled`,
  );
  return alive.join('\n') === live.toSorted().join('\n') && shown.length === expected.length
    ? []
    : ['khal shows something else than the last version'];
}

function utc(minute: string, zone: string): string {
  return new Date(instantOf(minute, zone)).toISOString().slice(0, 16);
}
