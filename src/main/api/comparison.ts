import type { ComparedChange, Comparison, Side } from '../../shared/contract/releases.ts';
import { diff, itemIdOf } from '../../shared/domain/releases/diff.ts';
import {
  emptyProgramme,
  packParties,
  unpack,
  type Programme,
} from '../../shared/domain/releases/programme.ts';
import { fail } from '../../shared/errors.ts';
import { documents } from '../../shared/texts/documents.ts';
import { releases as words } from '../../shared/texts/releases.ts';
import type { Language } from '../../shared/texts/texts.ts';
import { toldChanges } from '../../shared/texts/toldChanges.ts';
import { capitalised } from '../../shared/texts/wording.ts';
import type { PlanVersion } from '../documents/plan.ts';
import type { Sheet } from '../documents/sheet.ts';
import type { Database } from '../store/database.ts';
import { getRelease } from '../store/releases.ts';
import { draftOf } from './draft.ts';

interface Sides {
  readonly from: Side;
  readonly to: Side;
}

/** What leads from one programme of a mission to another. Errors: record.missing, also where a version is of another mission. */
export function comparisonOf(database: Database, missionId: string, { from, to }: Sides): Comparison {
  return compared(programmeAt(database, missionId, from), programmeAt(database, missionId, to));
}

/** The same as a list to print or to sort: an item or a person a part, a change a row. */
export function changesSheet(
  database: Database,
  missionId: string,
  language: Language,
  sides: Sides & { readonly by: 'item' | 'person' },
): Sheet {
  const told = toldChanges(language, comparisonOf(database, missionId, sides));
  const text = words[language];
  const [first, second] = [sides.from, sides.to].map((side) => sideText(database, language, side));
  const about = {
    heading: text.sheet.heading,
    dense: false,
    lines: [`${first} → ${second}`],
    empty: text.unchanged,
  };
  const name = [first, second].filter((part) => part !== nothing).join(' - ');
  if (sides.by === 'person')
    return {
      ...about,
      partColumn: text.sheet.person,
      columns: [
        { title: text.sheet.item, share: 35 },
        { title: text.sheet.change, share: 65 },
      ],
      parts: told.persons.map((person) => ({
        title: person.name,
        lines: [],
        rows: person.items.flatMap((item) =>
          item.sentences.map((sentence) => [item.name, capitalised(language, sentence)]),
        ),
      })),
      about: name,
    };
  return {
    ...about,
    partColumn: text.sheet.item,
    columns: [{ title: text.sheet.change, share: 100 }],
    parts: [
      ...told.items.map((item) => ({
        title: item.name,
        lines: [capitalised(language, item.when)],
        rows: item.sentences.map((sentence) => [capitalised(language, sentence)]),
      })),
      ...(told.delegation.length === 0
        ? []
        : [{ title: text.delegation, lines: [], rows: told.delegation.map((sentence) => [sentence]) }]),
    ],
    about: name,
  };
}

/** Which version a list of changes leads to: a release's own, else that of the draft. */
export function versionAt(database: Database, side: Side, draft: PlanVersion): PlanVersion {
  if (side === 'draft' || side === 'none') return draft;
  const { number, at } = getRelease(database, side);
  return { kind: 'release', number, at };
}

const nothing = '–';

function sideText(database: Database, language: Language, side: Side): string {
  if (side === 'draft') return words[language].draft;
  return side === 'none' ? nothing : documents[language].versionNumber(getRelease(database, side).number);
}

function programmeAt(database: Database, missionId: string, side: Side): Programme {
  if (side === 'none') return emptyProgramme;
  if (side === 'draft') return draftOf(database, missionId).programme;
  const found = getRelease(database, side);
  if (found.missionId !== missionId) fail({ code: 'record.missing', details: { entity: 'release' } });
  return unpack(found.programme);
}

function compared(old: Programme, next: Programme): Comparison {
  const people = [...new Map([...old.people, ...next.people].map((one) => [one.id, one])).values()];
  const parties = packParties(people);
  const changes = diff(old, next);
  const facts = new Map([...old.items, ...next.items].map((item) => [item.facts.id, item.facts]));
  const ids = new Set(changes.map(itemIdOf));
  return {
    changes: changes.map(({ delegateIds, ...change }): ComparedChange => {
      return { ...change, party: parties.indexOf(delegateIds) };
    }),
    items: [...ids].flatMap((id) => (id === null ? [] : (facts.get(id) ?? []))),
    parties: parties.all,
    people,
  };
}
