import type { Delegate } from '../delegates.ts';
import { fold } from '../fold.ts';
import type { OrganisationKind } from '../organisations.ts';
import { readAnswer } from './answers.ts';
import { readCivility } from './civilities.ts';
import { readEmail } from './emails.ts';
import { readKind } from './kinds.ts';
import { readLanguages } from './languages.ts';
import { isSingle, type ImportLeg, type Mapping, type Target } from './mapping.ts';
import { properName, splitName } from './names.ts';
import { readPhone } from './phones.ts';
import type { Problem, ProblemCode } from './problems.ts';
import type { Table, TableProblem } from './table.ts';

/** The fields of a delegate that a file can fill. */
export type PersonFields = Omit<Delegate, 'missionId' | 'organisationId'>;

/** One row of the file read as a person. */
export interface Candidate {
  /** Index in the table's rows, and the line a person sees in the file. */
  readonly row: number;
  readonly line: number;
  readonly person: PersonFields;
  /** As written; empty for none. */
  readonly organisation: string;
  readonly organisationKind: OrganisationKind | null;
  readonly groups: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads each row of the table as a person, as the mapping says. Never fails: what cannot be read is a problem on its row. */
export function readRows(
  table: Pick<Table, 'rows' | 'lineNumbers' | 'problems'>,
  mapping: Mapping,
  legs: readonly ImportLeg[],
): Candidate[] {
  const ofTable = new Map<number, TableProblem[]>();
  for (const problem of table.problems) {
    const others = ofTable.get(problem.row);
    if (others) others.push(problem);
    else ofTable.set(problem.row, [problem]);
  }
  const known = new Set(legs.map((leg) => leg.id));
  const readers = {
    civility: remember(readCivility),
    kind: remember(readKind),
    languages: remember(readLanguages),
    answer: remember(readAnswer),
  };
  const valid = { ...mapping, legIds: mapping.legIds.filter((legId) => known.has(legId)) };
  return table.rows.map((cells, row) =>
    readRow({
      readers,
      cells,
      row,
      line: table.lineNumbers[row] ?? row + 1,
      mapping: valid,
      known,
      found: ofTable.get(row) ?? [],
    }),
  );
}

interface Readers {
  readonly civility: typeof readCivility;
  readonly kind: typeof readKind;
  readonly languages: typeof readLanguages;
  readonly answer: typeof readAnswer;
}

/** Columns of this kind hold the same few texts over and over. */
function remember<V>(read: (text: string) => V): (text: string) => V {
  const answers = new Map<string, V>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size < 1000) answers.set(text, answer);
    return answer;
  };
}

interface RowInput {
  readonly readers: Readers;
  readonly cells: readonly string[];
  readonly row: number;
  readonly line: number;
  readonly mapping: Mapping;
  readonly known: ReadonlySet<string>;
  readonly found: readonly TableProblem[];
}

const lineLimit = 500;

function readRow({ readers, cells, row, line, mapping, known, found }: RowInput): Candidate {
  const problems: Problem[] = [];
  const report = (field: Target['field'] | null, code: ProblemCode, value = ''): void => {
    problems.push({ row, field, code, value: value.length > 80 ? `${value.slice(0, 79)}…` : value });
  };
  for (const { column, code, value } of found) {
    const field = column === null ? null : (mapping.columns[column]?.field ?? 'ignore');
    if (field !== 'ignore') report(field, code, value);
  }

  const values = new Map<Target['field'], string>();
  const legIds = new Set(mapping.legIds);
  mapping.columns.forEach((target, column) => {
    const cell = (cells[column] ?? '').trim();
    if (cell === '' || target.field === 'ignore') return;
    if (target.field === 'leg') {
      const answer = readers.answer(cell);
      if (answer === null) report('leg', 'leg.unclear', cell);
      else if (answer && known.has(target.legId)) legIds.add(target.legId);
      return;
    }
    if (isFormula(cell)) report(target.field, 'cell.formula', cell);
    const before = values.get(target.field);
    if (before === undefined) values.set(target.field, cell);
    else if (!isSingle(target.field)) values.set(target.field, `${before}\n${cell}`);
    else if (before !== cell) report(target.field, 'value.second', cell);
  });

  const block = (field: Target['field']): string => values.get(field) ?? '';
  const single = (field: Target['field']): string => {
    const text = block(field).replace(/\s+/gu, ' ');
    if (text.length <= lineLimit) return text;
    report(field, 'text.cut', String(text.length));
    return text.slice(0, lineLimit).toWellFormed();
  };
  const others = (field: Target['field'], list: readonly string[]): void => {
    for (const other of list) report(field, 'value.second', other);
  };

  const full = values.has('fullName') ? splitName(single('fullName'), mapping.nameOrder) : null;
  const lastName = properName(single('lastName')) || (full?.lastName ?? '');
  const firstName = properName(single('firstName')) || (full?.firstName ?? '');
  if (lastName === '') report('lastName', 'name.missing');
  const title = single('civility') || (full?.title ?? '');
  const civility = readers.civility(title);
  if (civility === null) report('civility', 'civility.unknown', title);
  const mail = readEmail(block('email'));
  if (mail.email === '' && values.has('email')) report('email', 'email.unreadable', block('email'));
  others('email', mail.others);
  const phone = readPhone(single('phone'));
  if (!phone.readable) report('phone', 'phone.unreadable', phone.phone);
  others('phone', phone.others);
  const spoken = readers.languages(block('languages'));
  for (const word of spoken.unknown) report('languages', 'language.unknown', word);
  const kind = readers.kind(single('organisationKind'));
  if (kind === null && values.has('organisationKind'))
    report('organisationKind', 'kind.unknown', block('organisationKind'));
  if (legIds.size === 0 && known.size > 0) report('leg', 'leg.none');

  const groups = groupsIn(block('groups'));
  if (groups.length > groupLimit) report('groups', 'text.cut', String(block('groups').length));

  const person: PersonFields = {
    civility: civility ?? '',
    firstName,
    lastName,
    role: single('role'),
    category: single('category'),
    email: mail.email,
    phone: phone.phone,
    languages: [...spoken.languages],
    legIds: [...legIds],
    aims: block('aims'),
    wishes: block('wishes'),
    diet: block('diet'),
    access: block('access'),
  };
  return {
    row,
    line,
    person,
    organisation: single('organisation'),
    organisationKind: kind,
    groups: groups.slice(0, groupLimit),
    problems,
  };
}

/** What Excel would run if the cell were opened as a formula; numbers, phone numbers and dashes of a list are none. */
function isFormula(cell: string): boolean {
  if (/^[=@]./su.test(cell)) return true;
  return /^[+-]\S/u.test(cell) && !/^[+-][\d\s().,/-]*$|^\+\d[\d\s()./-]{6,}/u.test(cell);
}

/** More groups than this in one cell is a text that got into the wrong column. */
const groupLimit = 50;

function groupsIn(text: string): string[] {
  const groups = new Map<string, string>();
  for (const part of text.split(/[;,|\n]/u)) {
    const name = part.replace(/\s+/gu, ' ').trim().slice(0, lineLimit).toWellFormed();
    const key = fold(name);
    if (name !== '' && !groups.has(key)) groups.set(key, name);
  }
  return [...groups.values()];
}
