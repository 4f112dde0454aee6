import type { AgendaEntry } from '../../shared/contract/meetings.ts';
import type { DocumentKind } from '../../shared/domain/documents.ts';
import { meetingSheets } from '../../shared/texts/meetingSheets.ts';
import type { Language } from '../../shared/texts/texts.ts';
import { capitalised, clockText, dayText, listText, shortDayText } from '../../shared/texts/wording.ts';
import type { Sheet, SheetPart } from '../documents/sheet.ts';
import type { Database } from '../store/database.ts';
import { listDelegates } from '../store/delegates.ts';
import { listAgenda } from '../store/meetings.ts';
import { listPlaces } from '../store/places.ts';
import { listParties } from '../store/sessions.ts';

interface Asked {
  readonly missionId: string;
  readonly language: Language;
  /** One session; undefined = all of the mission. */
  readonly visitId: string | undefined;
}

type Party = AgendaEntry['parties'][number];

/** The lists of a B2B session; undefined for other kinds. */
export function meetingSheetOf(database: Database, kind: DocumentKind, asked: Asked): Sheet | undefined {
  const make = makers[kind];
  if (!make) return undefined;
  const agenda = listAgenda(database, asked.missionId).filter(
    ({ visitId }) => asked.visitId === undefined || visitId === asked.visitId,
  );
  const about = asked.visitId === undefined ? '' : (agenda[0]?.title ?? '');
  return { ...make(database, agenda, asked), about };
}

type Maker = (database: Database, agenda: readonly AgendaEntry[], asked: Asked) => Omit<Sheet, 'about'>;

const makers: Partial<Readonly<Record<DocumentKind, Maker>>> = {
  agendasPdf: agendasSheet,
  tablePlanPdf: tablePlan,
  dayListPdf: dayList,
};

/** A page for each person who meets somebody: the delegation by last name, then the hosts' side by name. */
function agendasSheet(
  database: Database,
  agenda: readonly AgendaEntry[],
  { missionId, language }: Asked,
): Omit<Sheet, 'about'> {
  const words = meetingSheets[language];
  const places = new Map(listPlaces(database, missionId).map(({ id, name }) => [id, name]));
  const byParty = new Map<string, AgendaEntry[]>();
  for (const entry of agenda)
    for (const { id } of entry.parties) byParty.set(id, [...(byParty.get(id) ?? []), entry]);
  const people = peopleInOrder(database, missionId, agenda);
  return {
    ...blank,
    heading: words.agendas,
    apart: true,
    lines: [],
    partColumn: words.person,
    columns: [
      { title: words.day, share: 1.3 },
      { title: words.time, share: 1.3 },
      { title: words.table, share: 1.2 },
      { title: words.with, share: 4 },
      { title: words.notes, share: 3 },
    ],
    parts: people.map((person) => ({
      title: person.name,
      lines: [person.organisation].filter((line) => line !== ''),
      rows: (byParty.get(person.id) ?? []).map((entry) => [
        shortDayText(language, entry.slot.start.slice(0, 10)),
        times(entry),
        [entry.table, places.get(entry.placeId ?? '') ?? ''].filter((part) => part !== '').join(', '),
        listText(language, entry.parties.filter(({ id }) => id !== person.id).map(fullText)),
        '',
      ]),
    })),
    empty: words.nothing,
  };
}

/** Session by session and table by table: who sits where, slot by slot. */
function tablePlan(
  _database: Database,
  agenda: readonly AgendaEntry[],
  { language }: Asked,
): Omit<Sheet, 'about'> {
  const words = meetingSheets[language];
  const byNumber = new Intl.Collator('fr', { numeric: true }).compare;
  const tables = Map.groupBy(agenda, ({ visitId, table }) => `${visitId} ${table}`);
  const side = ({ parties }: AgendaEntry, wanted: Party['side']): string =>
    listText(language, parties.filter((party) => party.side === wanted).map(fullText));
  return {
    ...blank,
    heading: words.tablePlan,
    lines: [],
    partColumn: words.table,
    columns: [
      { title: words.time, share: 1.4 },
      { title: words.delegation, share: 4 },
      { title: words.hosts, share: 4 },
    ],
    parts: [...tables.values()]
      .toSorted(([a], [b]) => (a && b && a.visitId === b.visitId ? byNumber(a.table, b.table) : 0))
      .map((entries): SheetPart => ({
        title: entries[0]?.table ?? '',
        lines: [headOf(entries, language)],
        rows: entries.map((entry) => [times(entry), side(entry, 'delegation'), side(entry, 'hosts')]),
      })),
    empty: words.nothing,
  };
}

/** At the door: everybody of a session by name, with a box, their first meeting and how many they have. */
function dayList(
  database: Database,
  agenda: readonly AgendaEntry[],
  { missionId, language }: Asked,
): Omit<Sheet, 'about'> {
  const words = meetingSheets[language];
  const sessions = Map.groupBy(agenda, ({ visitId }) => visitId);
  return {
    ...blank,
    heading: words.dayList,
    lines: [],
    partColumn: words.session,
    columns: [
      { title: '', share: 0.4 },
      { title: words.name, share: 3 },
      { title: words.organisation, share: 3 },
      { title: words.first, share: 2.2 },
      { title: words.count, share: 0.8 },
    ],
    parts: [...sessions].map(([visitId, entries]) => {
      const expected = new Set(listParties(database, visitId).map(({ id }) => id));
      return {
        title: entries[0]?.title ?? '',
        lines: [headOf(entries, language)],
        rows: peopleInOrder(database, missionId, entries)
          .filter(({ id }) => expected.has(id))
          .map(({ id, name, organisation }) => {
            const own = entries.filter(({ parties }) => parties.some((party) => party.id === id));
            const first = own[0];
            return [
              '☐',
              name,
              organisation,
              first ? `${clockText(first.slot.start)}, ${first.table}` : '',
              String(own.length),
            ];
          }),
      };
    }),
    empty: words.nothing,
  };
}

const blank = { dense: false, apart: false } as const;

function headOf([first]: readonly AgendaEntry[], language: Language): string {
  if (!first) return '';
  return [first.title, capitalised(language, dayText(language, first.slot.start.slice(0, 10)))].join(' · ');
}

function times({ slot }: AgendaEntry): string {
  return `${clockText(slot.start)}–${clockText(slot.end)}`;
}

function fullText({ name, organisation }: Party): string {
  return organisation === '' ? name : `${name} (${organisation})`;
}

/** Delegates by last name, as on any list, then the others by name; each as « Nom Prénom ». */
function peopleInOrder(
  database: Database,
  missionId: string,
  agenda: readonly AgendaEntry[],
): readonly Party[] {
  const { compare } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  const met = new Map(agenda.flatMap(({ parties }) => parties).map((party) => [party.id, party]));
  const delegates = listDelegates(database, missionId).flatMap(({ id, firstName, lastName }) => {
    const party = met.get(id);
    return party ? [{ ...party, name: `${lastName} ${firstName}`.trim() }] : [];
  });
  const hosts = [...met.values()].filter(({ side }) => side === 'hosts');
  const byName = (a: Party, b: Party): number => compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  return [...delegates.toSorted(byName), ...hosts.toSorted(byName)];
}
