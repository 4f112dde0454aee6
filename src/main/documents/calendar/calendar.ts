import { entriesOf, type Entry, type Version } from '../../../shared/domain/releases/entries.ts';
import { unpack } from '../../../shared/domain/releases/programme.ts';
import type { ItemFacts, KeptProgramme, Moment, ReleasedPlace } from '../../../shared/domain/releases.ts';
import { documents } from '../../../shared/texts/documents.ts';
import {
  isTransfer,
  itemName,
  kindText,
  shortPlace,
  statusText,
} from '../../../shared/texts/releaseItems.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { languagesText, listText } from '../../../shared/texts/wording.ts';
import { cleanText } from '../typography.ts';
import { placeText } from '../wording.ts';
import { meetingEvents, type CalendarMeeting } from './meetings.ts';
import { propertyLine, textValue } from './lines.ts';
import { timeLine, utcValue, zoneWriting, type ZoneWriting } from './zones.ts';

/** What calendars are made of: the versions of a programme, oldest first, as plain data that can cross to a worker thread. */
export interface CalendarSource {
  readonly language: Language;
  readonly mission: string;
  readonly versions: ReadonlyArray<{ readonly at: Moment; readonly programme: KeptProgramme }>;
  /** Whether these are releases. A draft is handed out with number 0 of each entry, which every release replaces. */
  readonly released: boolean;
  /** Which version it is, in words. */
  readonly version: string;
  /** B2B meetings, for the calendars of their persons. They change until the day itself, and are in no release. */
  readonly meetings?: readonly CalendarMeeting[];
}

/** Makes calendars of one programme, one after another; entries that several hold are written once. */
export interface CalendarMaker {
  /** All items, under the mission's title. */
  ofAll(): string;
  /** The items of one person, those no longer the person's as cancelled. Of an unknown person, a calendar without events. */
  ofPerson(delegateId: string): string;
  /** Everybody who was in the delegation in any version, by name as last known. */
  readonly people: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

/**
 * iCalendar files (RFC 5545) of the last version. The UID is the item's for ever; SEQUENCE rises exactly when the item changed from
 * one version to the next, for its reader; what is gone is there as cancelled. So a file imported again makes of what the earlier one
 * made just what the last version says.
 */
export function calendarMaker(source: CalendarSource): CalendarMaker {
  const versions = source.versions.map(({ at, programme }): Version => ({
    at,
    programme: unpack(programme),
  }));
  const readBy = entriesOf(versions);
  const write = eventWriter(source, zonesOf(versions));
  const people = new Map(versions.flatMap(({ programme }) => programme.people).map((one) => [one.id, one]));
  const calendar = (name: string, entries: readonly Entry[], meetings: string): string => {
    const events = inOrder(entries).map(write);
    const zones = new Map(events.flatMap((event) => event.zones).map((zone) => [zone.name, zone.text]));
    return [
      headOf(source, name),
      ...zones.values(),
      ...events.map((event) => event.text),
      meetings,
      'END:VCALENDAR\r\n',
    ].join('');
  };
  return {
    ofAll: () => calendar(source.mission, readBy(null), ''),
    ofPerson: (id) =>
      calendar(
        documents[source.language].calendarOf(source.mission, people.get(id)?.name ?? ''),
        readBy(id),
        meetingEvents(source, id),
      ),
    people: [...people.values()],
  };
}

interface Written {
  readonly text: string;
  /** The definitions its times need. */
  readonly zones: ReadonlyArray<Exclude<ZoneWriting, null>>;
}

function headOf({ language, version }: CalendarSource, name: string): string {
  return [
    'BEGIN:VCALENDAR\r\n',
    propertyLine('PRODID', `-//Escale//Escale//${language.toUpperCase()}`),
    'VERSION:2.0\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n',
    propertyLine('X-WR-CALNAME', textValue(oneLine(name))),
    propertyLine('X-WR-CALDESC', textValue(version)),
  ].join('');
}

function eventWriter(
  source: CalendarSource,
  zones: ReadonlyMap<string, ZoneWriting>,
): (entry: Entry) => Written {
  const { language, versions, released } = source;
  const last = versions.at(-1)?.at;
  const stamp = last ? utcValue(last.minute, last.zone) : '';
  const known = new Map<string, Written>();

  const write = ({ facts, changes, cancelled, changedAt }: Entry): Written => {
    const passage = facts.passage;
    const [start = null, end = null] = [passage?.startZone, passage?.endZone].map(
      (zone) => zones.get(zone ?? '') ?? null,
    );
    const lines = [
      'BEGIN:VEVENT\r\n',
      propertyLine('UID', `${facts.id}@escale`),
      propertyLine('DTSTAMP', stamp),
      propertyLine('LAST-MODIFIED', utcValue(changedAt.minute, changedAt.zone)),
      propertyLine('SEQUENCE', String(released ? changes + 1 : 0)),
      propertyLine('STATUS', cancelled ? 'CANCELLED' : statuses[facts.status]),
      passage ? timeLine('DTSTART', passage.start, passage.startZone, start) : '',
      passage ? timeLine('DTEND', passage.end, passage.endZone, end) : '',
      propertyLine('SUMMARY', textValue(itemName(language, facts))),
      ...whereLines(facts),
      propertyLine('DESCRIPTION', textValue(descriptionOf(language, facts))),
      propertyLine('CATEGORIES', textValue(kindText(language, facts.kind))),
      propertyLine('TRANSP', cancelled || facts.kind === 'free' ? 'TRANSPARENT' : 'OPAQUE'),
      'END:VEVENT\r\n',
    ];
    return { text: lines.join(''), zones: [start, end].filter((zone) => zone !== null) };
  };

  return (entry) => {
    const found = known.get(entry.name) ?? write(entry);
    known.set(entry.name, found);
    return found;
  };
}

const statuses = {
  option: 'TENTATIVE',
  invited: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  booked: 'CONFIRMED',
  cancelled: 'CANCELLED',
} as const satisfies Record<ItemFacts['status'], string>;

function whereLines({ place }: ItemFacts): string[] {
  if (place === null) return [];
  const { point } = place;
  return [
    propertyLine('LOCATION', textValue(placeText(place))),
    ...(point ? [propertyLine('GEO', `${microdegrees(point.lat)};${microdegrees(point.lon)}`)] : []),
  ];
}

/** Six decimals are a decimetre; more would be written with an exponent near zero, which GEO does not know. */
function microdegrees(degrees: number): string {
  return String(Number(degrees.toFixed(6)));
}

function descriptionOf(language: Language, facts: ItemFacts): string {
  const words = documents[language];
  const { label } = words;
  const ofTransfer = isTransfer(facts);
  const lines = [
    [label.status, statusText(language, facts)],
    [label.from, ofTransfer ? fullPlace(language, facts.place) : ''],
    [label.to, ofTransfer ? fullPlace(language, facts.to) : ''],
    [ofTransfer ? label.carrier : label.host, facts.host],
    [label.who, facts.everyone ? words.everyone : listText(language, facts.groups)],
    [label.languages, languagesText(language, facts.languages)],
  ].flatMap(([name = '', text = '']) => (text === '' ? [] : [`${name}${words.colon} ${text}`]));
  return cleanText([lines.join('\n'), facts.description.trim()].filter((part) => part !== '').join('\n\n'));
}

function fullPlace(language: Language, place: ReleasedPlace | null): string {
  return place ? placeText(place) : shortPlace(language, place);
}

function zonesOf(versions: readonly Version[]): ReadonlyMap<string, ZoneWriting> {
  const minutes = new Map<string, Set<string>>();
  const add = (zone: string, minute: string): void => {
    const known = minutes.get(zone);
    if (known) known.add(minute);
    else minutes.set(zone, new Set([minute]));
  };
  for (const { programme } of versions) {
    for (const { facts } of programme.items) {
      if (!facts.passage) continue;
      add(facts.passage.startZone, facts.passage.start);
      add(facts.passage.endZone, facts.passage.end);
    }
  }
  return new Map([...minutes].map(([zone, ofZone]) => [zone, zoneWriting(zone, ofZone)]));
}

function inOrder(entries: readonly Entry[]): Entry[] {
  const start = ({ facts }: Entry) => facts.passage?.start ?? '';
  return entries.toSorted((a, b) => compare(start(a), start(b)) || compare(a.facts.id, b.facts.id));
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t ]+/gu, ' ');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
