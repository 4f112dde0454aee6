import ICAL from 'ical.js';
import { documents } from '../../../shared/texts/documents.ts';
import { domain } from '../../../shared/texts/domain.ts';
import { languagesText, listText } from '../../../shared/texts/wording.ts';
import type { VisitStatus } from '../../../shared/domain/visits.ts';
import { forDelegate, type MissionPlan, type PlanVisit } from '../plan.ts';
import { partyNames, programmeOf } from '../programme.ts';
import { instant, personName, placeText } from '../wording.ts';
import { localTime, zoneWriting, type ZoneWriting } from './zones.ts';

/** All scheduled visits of a mission as an iCalendar file (RFC 5545). */
export function missionIcs(plan: MissionPlan): Uint8Array {
  return calendar(plan, plan.mission.title, 'mission');
}

/** The scheduled visits of one delegate as an iCalendar file. Of an unknown delegate, a calendar without events. */
export function delegateIcs(plan: MissionPlan, delegateId: string): Uint8Array {
  const own = forDelegate(plan, delegateId);
  const [delegate] = own.delegates;
  const name = delegate === undefined ? '' : personName(delegate);
  return calendar(own, documents[plan.language].calendarOf(plan.mission.title, name), 'delegate');
}

// The library counts 75 octets without the blank that starts a continued line, the standard with it.
ICAL.foldLength = 74;

type Reader = 'mission' | 'delegate';

const statuses = {
  option: 'TENTATIVE',
  invited: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
} as const satisfies Record<VisitStatus, string>;

function calendar(plan: MissionPlan, name: string, reader: Reader): Uint8Array {
  const visits = programmeOf(plan).flatMap((leg) => leg.days.flatMap((day) => day.visits));
  const zones = zonesOf(visits);
  const root = new ICAL.Component('vcalendar');
  root.addPropertyWithValue('prodid', `-//Escale//Escale//${plan.language.toUpperCase()}`);
  root.addPropertyWithValue('version', '2.0');
  root.addPropertyWithValue('calscale', 'GREGORIAN');
  root.addPropertyWithValue('method', 'PUBLISH');
  // The library writes values of properties it does not know as they are: a line end would start a line of its own.
  root.addPropertyWithValue('x-wr-calname', name.replace(/\s+/gu, ' '));
  const written = new Set<string>();
  for (const zone of zones.values()) {
    if (zone === null || written.has(zone.name)) continue;
    written.add(zone.name);
    root.addSubcomponent(zone.component);
  }
  for (const visit of visits) root.addSubcomponent(event(plan, visit, zones, reader));
  return new TextEncoder().encode(`${root.toString()}\r\n`);
}

function zonesOf(visits: readonly PlanVisit[]): ReadonlyMap<string, ZoneWriting> {
  const slots = visits.flatMap((visit) => (visit.slot === null ? [] : [visit.slot]));
  const byZone = Map.groupBy(slots, (slot) => slot.zone);
  return new Map([...byZone].map(([zone, slotsOfZone]) => [zone, zoneWriting(zone, slotsOfZone)]));
}

/**
 * One visit as a VEVENT. The UID is the visit's for ever, so that a file imported again updates what the first one made: SEQUENCE and
 * DTSTAMP say which is newer.
 */
function event(
  plan: MissionPlan,
  visit: PlanVisit,
  zones: ReadonlyMap<string, ZoneWriting>,
  reader: Reader,
): ICAL.Component {
  const { language } = plan;
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', `${visit.id}@escale`);
  component.addPropertyWithValue('dtstamp', utcTime(plan.generatedAt.minute, plan.generatedAt.zone));
  component.addPropertyWithValue('sequence', visit.sequence);
  component.addPropertyWithValue('status', statuses[visit.status]);
  if (visit.slot !== null) {
    const zone = zones.get(visit.slot.zone) ?? null;
    addTime(component, 'dtstart', visit.slot.start, visit.slot.zone, zone);
    addTime(component, 'dtend', visit.slot.end, visit.slot.zone, zone);
  }
  component.addPropertyWithValue('summary', visit.title);
  const { place } = visit;
  if (place !== null) component.addPropertyWithValue('location', placeText(place));
  if (place?.point)
    component.addPropertyWithValue('geo', [place.point.lat, place.point.lon].map(microdegrees));
  const description = descriptionOf(plan, visit, reader);
  if (description !== '') component.addPropertyWithValue('description', description);
  component.addPropertyWithValue('categories', domain[language].visitKind[visit.kind]);
  component.addPropertyWithValue(
    'transp',
    visit.status === 'cancelled' || visit.kind === 'free' ? 'TRANSPARENT' : 'OPAQUE',
  );
  return component;
}

function addTime(
  component: ICAL.Component,
  name: string,
  minute: string,
  zone: string,
  writing: ZoneWriting,
): void {
  if (writing === null) {
    component.addPropertyWithValue(name, utcTime(minute, zone));
    return;
  }
  const property = component.addPropertyWithValue(name, localTime(minute));
  property.setParameter('tzid', writing.name);
}

function utcTime(minute: string, zone: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${new Date(instant(minute, zone)).toISOString().slice(0, 19)}Z`);
}

/** Six decimals are a decimetre; more would be written with an exponent near zero, which GEO does not know. */
function microdegrees(degrees: number): number {
  return Number(degrees.toFixed(6));
}

function descriptionOf(plan: MissionPlan, visit: PlanVisit, reader: Reader): string {
  const { language } = plan;
  const words = documents[language];
  const parties = reader === 'mission' ? partyNames(plan, visit) : visit.groups.map((group) => group.name);
  const facts = [
    { label: words.label.status, text: domain[language].visitStatus[visit.status] },
    { label: words.label.host, text: visit.host ?? '' },
    { label: words.label.who, text: visit.everyone ? words.everyone : listText(language, parties) },
    { label: words.label.languages, text: languagesText(language, visit.languages) },
  ];
  const lines = facts
    .filter((fact) => fact.text !== '')
    .map((fact) => `${fact.label}${words.colon} ${fact.text}`);
  return [lines.join('\n'), visit.description.trim()].filter((part) => part !== '').join('\n\n');
}
