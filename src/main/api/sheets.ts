import type { DelegateRow } from '../../shared/contract/delegates.ts';
import type { DocumentKind } from '../../shared/domain/documents.ts';
import { instantOf } from '../../shared/domain/instants.ts';
import { rosterOf } from '../../shared/domain/participants.ts';
import { bedlessRuns, roomingOf } from '../../shared/domain/rooming.ts';
import { daysOf } from '../../shared/domain/slots.ts';
import { gatheringsOf, whereabouts } from '../../shared/domain/whereabouts.ts';
import { gatheringTitle, purposeText, rallyingText, whereaboutText } from '../../shared/texts/crisis.ts';
import { domain } from '../../shared/texts/domain.ts';
import { sheets } from '../../shared/texts/sheets.ts';
import type { Language } from '../../shared/texts/texts.ts';
import { transfers as transferWords } from '../../shared/texts/transfers.ts';
import { whereabouts as whereaboutWords } from '../../shared/texts/whereabouts.ts';
import { capitalised, dayText, hourText, minuteText, shortDayText } from '../../shared/texts/wording.ts';
import type { Sheet } from '../documents/sheet.ts';
import { listAttendance, listEmergencies, listRallying } from '../store/attendance.ts';
import type { Database } from '../store/database.ts';
import { listDelegates } from '../store/delegates.ts';
import { listGroups } from '../store/groups.ts';
import { listPlaces } from '../store/places.ts';
import { listRows } from '../store/records.ts';
import { listTransfers } from '../store/transfers.ts';
import { listVisits } from '../store/visits.ts';

interface Asked {
  readonly missionId: string;
  readonly language: Language;
  readonly crisis:
    { readonly minute: string; readonly zone: string; readonly emergency: boolean } | undefined;
}

/**
 * The list that a kind of document is made of; undefined for other kinds, and for a crisis sheet without its moment. Emergency contacts lie in the
 * vault: they are read for a crisis sheet that asks for them, and for nothing else.
 */
export function sheetOf(database: Database, kind: DocumentKind, asked: Asked): Sheet | undefined {
  const { missionId, language } = asked;
  if (kind === 'roomingPdf' || kind === 'roomingXlsx') return roomingSheet(database, missionId, language);
  if (kind === 'manifestsPdf' || kind === 'manifestsXlsx')
    return manifestsSheet(database, missionId, language);
  return kind === 'crisisPdf' && asked.crisis
    ? crisisSheet(database, missionId, language, asked.crisis)
    : undefined;
}

/** Hotels one after the other, in each the rooms, for which nights; at the end who has no bed. */
function roomingSheet(database: Database, missionId: string, language: Language): Sheet {
  const words = sheets[language];
  const delegates = inOrder(listDelegates(database, missionId));
  const byId = new Map(delegates.map((delegate) => [delegate.id, delegate]));
  const ranks = new Map(delegates.map(({ id }, rank) => [id, rank]));
  const place = placeNames(database, missionId);
  const legs = listRows(database, 'leg', 'missionId = ?', [missionId]);
  const stays = listRows(database, 'stay', `missionId = ? AND status <> 'cancelled'`, [missionId]).filter(
    ({ delegateId }) => byId.has(delegateId),
  );
  const day = (night: string): string => shortDayText(language, night);
  const nightCells = (from: string, to: string) => [day(from), day(to), String(daysOf({ from, to }).length)];
  const byNumber = new Intl.Collator('fr', { numeric: true }).compare;
  const hotels = Map.groupBy(stays, ({ placeId, nights }) => `${nights.from} ${placeId ?? ''}`);
  const parts = [...hotels]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ofHotel]) => {
      const sorted = ofHotel.toSorted(
        (a, b) => byNumber(a.room, b.room) || (ranks.get(a.delegateId) ?? 0) - (ranks.get(b.delegateId) ?? 0),
      );
      const rooms = new Set(sorted.map(({ room, id }) => (room === '' ? id : room))).size;
      return {
        title: place(sorted[0]?.placeId ?? null) ?? whereaboutWords[language].unknownPlace,
        lines: [words.sleepers(sorted.length, rooms)],
        rows: sorted.map(({ room, delegateId, nights }) => [
          room,
          fullName(byId.get(delegateId)),
          byId.get(delegateId)?.organisation ?? '',
          ...nightCells(nights.from, nights.to),
        ]),
      };
    });
  const missing = bedlessRuns(roomingOf(legs, delegates, stays)).map(({ delegateId, nights }) => [
    '',
    fullName(byId.get(delegateId)),
    byId.get(delegateId)?.organisation ?? '',
    ...nightCells(nights.from, nights.to),
  ]);
  return {
    heading: words.rooming,
    dense: false,
    lines: [],
    partColumn: words.hotel,
    columns: [
      { title: words.column.room, share: 1 },
      { title: words.column.name, share: 3 },
      { title: words.column.organisation, share: 3 },
      { title: words.column.from, share: 1.6 },
      { title: words.column.to, share: 1.6 },
      { title: words.column.nights, share: 0.8 },
    ],
    parts: missing.length === 0 ? parts : [...parts, { title: words.bedless, lines: [], rows: missing }],
    empty: words.noRooms,
    about: '',
  };
}

/** The passengers of each transfer, in the order of departure, with a box to tick. */
function manifestsSheet(database: Database, missionId: string, language: Language): Sheet {
  const words = sheets[language];
  const delegates = inOrder(listDelegates(database, missionId));
  const roster = rosterOf(delegates, listGroups(database, missionId));
  const item = itemNames(database, missionId, language);
  const scheduled = listTransfers(database, missionId)
    .flatMap((row) => (row.passage && row.status !== 'cancelled' ? [{ ...row, passage: row.passage }] : []))
    .toSorted(
      (a, b) =>
        instantOf(a.passage.start, a.passage.startZone) - instantOf(b.passage.start, b.passage.startZone),
    );
  return {
    heading: words.manifests,
    dense: false,
    lines: [],
    partColumn: words.transfer,
    columns: [
      { title: words.column.number, share: 0.5 },
      { title: words.column.name, share: 3 },
      { title: words.column.organisation, share: 3 },
      { title: words.column.phone, share: 2 },
      { title: words.column.boarded, share: 0.9 },
    ],
    parts: scheduled.map((transfer) => {
      const aboard = new Set(roster.ranksOf(transfer));
      const people = delegates.filter((_delegate, rank) => aboard.has(rank));
      const { passage, seats, operator, number: code } = transfer;
      const day = capitalised(language, dayText(language, passage.start.slice(0, 10)));
      const hours = words.passage(hourText(language, passage.start), hourText(language, passage.end));
      const count = seats === null ? words.aboard(people.length) : words.aboardOf(people.length, seats);
      const carrier = [operator, code].filter((part) => part !== '').join(' ');
      return {
        title: item(transfer.id) ?? '',
        lines: [[`${day}. ${hours}`, carrier, count].filter((part) => part !== '').join(' · ')],
        rows: people.map((person, index) => [
          String(index + 1),
          fullName(person),
          person.organisation,
          person.phone,
          '☐',
        ]),
      };
    }),
    empty: words.noTransfers,
    about: '',
  };
}

function crisisSheet(
  database: Database,
  missionId: string,
  language: Language,
  { emergency, ...at }: NonNullable<Asked['crisis']>,
): Sheet {
  const words = sheets[language];
  const told = whereaboutWords[language];
  const delegates = inOrder(listDelegates(database, missionId));
  const byId = new Map(delegates.map((delegate) => [delegate.id, delegate]));
  const places = listPlaces(database, missionId);
  const place = placeNames(database, missionId);
  const rallying = listRallying(database, missionId);
  const contacts = new Map(
    emergency ? listEmergencies(database, missionId).map((one) => [one.delegateId, one]) : [],
  );
  const people = whereabouts({
    at,
    delegates,
    groups: listGroups(database, missionId),
    legs: listRows(database, 'leg', 'missionId = ?', [missionId]),
    visits: listVisits(database, missionId),
    transfers: listTransfers(database, missionId),
    stays: listRows(database, 'stay', 'missionId = ?', [missionId]),
    absences: listRows(database, 'absence', 'missionId = ?', [missionId]),
    marks: listAttendance(database, missionId),
  });
  const names = { zone: at.zone, place, item: itemNames(database, missionId, language) };
  const contactOf = (id: string): string => {
    const one = contacts.get(id);
    const parts = one ? [one.name, one.relation, one.phone].filter((part) => part !== '') : [];
    return parts.length === 0 ? told.noEmergency : parts.join(', ');
  };
  return {
    heading: words.crisis,
    dense: true,
    lines: [
      `${capitalised(language, dayText(language, at.minute.slice(0, 10)))}, ${hourText(language, at.minute)}. ${told.zone(at.zone)}.`,
    ],
    partColumn: words.place,
    columns: [
      { title: words.column.name, share: 2.6 },
      { title: words.column.phone, share: 1.7 },
      ...(emergency ? [{ title: words.column.emergency, share: 3 }] : []),
      { title: words.column.detail, share: 3.4 },
    ],
    parts: gatheringsOf(people).map((gathering) => {
      const point = gathering.placeId && rallyingText(language, gathering.placeId, places, rallying);
      return {
        title: `${gatheringTitle(language, gathering, names)} (${told.people(gathering.people.length)})`,
        lines: [purposeText(gathering, names), point ?? ''].filter((line) => line !== ''),
        rows: gathering.people.map((one) => [
          fullName(byId.get(one.delegateId)),
          byId.get(one.delegateId)?.phone ?? '',
          ...(emergency ? [contactOf(one.delegateId)] : []),
          whereaboutText(language, one, gathering, names),
        ]),
      };
    }),
    empty: words.nobody,
    about: minuteText(language, at.minute),
  };
}

function placeNames(database: Database, missionId: string): (id: string | null) => string | undefined {
  const names = new Map(listPlaces(database, missionId).map(({ id, name }) => [id, name]));
  return (id) => (id === null ? undefined : names.get(id));
}

/** Visits by their titles, transfers by their mode and way. */
function itemNames(
  database: Database,
  missionId: string,
  language: Language,
): (id: string) => string | undefined {
  const { nowhere, way, named } = transferWords[language];
  const place = placeNames(database, missionId);
  const names = new Map([
    ...listVisits(database, missionId).map(({ id, title }) => [id, title] as const),
    ...listTransfers(database, missionId).map(({ id, mode, fromPlaceId, toPlaceId }) => {
      const ends = way(place(fromPlaceId) ?? nowhere, place(toPlaceId) ?? nowhere);
      return [id, named(domain[language].travelMode[mode], ends)] as const;
    }),
  ]);
  return (id) => names.get(id);
}

function fullName(delegate: Pick<DelegateRow, 'firstName' | 'lastName'> | undefined): string {
  return delegate ? `${delegate.lastName} ${delegate.firstName}`.trim() : '';
}

function inOrder(delegates: readonly DelegateRow[]): DelegateRow[] {
  const { compare } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  return delegates.toSorted(
    (a, b) => compare(a.lastName, b.lastName) || compare(a.firstName, b.firstName) || compare(a.id, b.id),
  );
}
