import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importLegs as legs } from '../../../../tests/support/imports.ts';
import { tableOf } from '../../../../tests/support/tables.ts';
import { delegate } from '../delegates.ts';
import { readRows, type Candidate } from './candidates.ts';
import { guessMapping } from './columns.ts';
import { fields, type Field, type Mapping, type Target } from './mapping.ts';

const legColumn: Target = { field: 'leg', legId: 'leg_aaaaaaaa_1' };

/** Reads one row whose columns are these fields. */
function read(
  cells: Partial<Record<Field | 'leg', string>>,
  more: Partial<Mapping> = {},
): Candidate | undefined {
  const columns = Object.keys(cells).map((field): Target =>
    field === 'leg' ? legColumn : { field: field as Field },
  );
  const table = { rows: [Object.values(cells)], lineNumbers: [2], problems: [] };
  return readRows(table, { columns, legIds: [], nameOrder: 'lastFirst', ...more }, legs)[0];
}

function problems(candidate: Candidate | undefined): string[] {
  return (
    candidate?.problems.map(({ field, code, value }) => `${field ?? 'row'} ${code} ${value}`.trim()) ?? []
  );
}

describe('a row', () => {
  it('is read as a person, with what is wrong on it', () => {
    const candidate = read({
      civility: 'Dr',
      lastName: ' AMBLÈVE ',
      firstName: 'Benoît',
      organisation: ' Ville  de\u00a0Tournai ',
      organisationKind: 'Sidérurgie',
      role: 'Cabinet',
      email: 'benoit at tournai',
      phone: 'sur demande',
      languages: 'FR, klingon',
      leg: 'peut-être',
      diet: 'sans gluten ',
      aims: 'a\nb',
      wishes: '=cmd|calc',
      groups: 'Recherche ; Villes, recherche',
    });
    expect(candidate).toEqual({
      row: 0,
      line: 2,
      person: {
        civility: '',
        firstName: 'Benoît',
        lastName: 'Amblève',
        role: 'Cabinet',
        category: '',
        email: '',
        phone: 'sur demande',
        languages: ['fr'],
        legIds: [],
        aims: 'a\nb',
        wishes: '=cmd|calc',
        diet: 'sans gluten',
        access: '',
      },
      organisation: 'Ville de Tournai',
      organisationKind: null,
      groups: ['Recherche', 'Villes'],
      problems: [
        { row: 0, field: 'leg', code: 'leg.unclear', value: 'peut-être' },
        { row: 0, field: 'wishes', code: 'cell.formula', value: '=cmd|calc' },
        { row: 0, field: 'civility', code: 'civility.unknown', value: 'Dr' },
        { row: 0, field: 'email', code: 'email.unreadable', value: 'benoit at tournai' },
        { row: 0, field: 'phone', code: 'phone.unreadable', value: 'sur demande' },
        { row: 0, field: 'languages', code: 'language.unknown', value: 'klingon' },
        { row: 0, field: 'organisationKind', code: 'kind.unknown', value: 'Sidérurgie' },
        { row: 0, field: 'leg', code: 'leg.none', value: '' },
      ],
    });
  });

  it('without a last name is blocked', () => {
    expect(problems(read({ lastName: ' ', firstName: 'Anne', leg: 'x' }))).toEqual(['lastName name.missing']);
  });

  it('may hold full names, with a title', () => {
    const candidate = read({ fullName: 'Mme EAU-NOIRE Chloé', leg: 'x' });
    expect([candidate?.person.lastName, candidate?.person.firstName, candidate?.person.civility]).toEqual([
      'Eau-Noire',
      'Chloé',
      'mrs',
    ]);
  });

  it('takes part in the legs of its columns and in those of the mapping, never in a leg that is not of the mission', () => {
    const all = { legIds: ['leg_aaaaaaaa_2', 'leg_zzzzzzzz_9'] };
    expect(read({ lastName: 'A', leg: 'oui' }, all)?.person.legIds).toEqual([
      'leg_aaaaaaaa_2',
      'leg_aaaaaaaa_1',
    ]);
    const foreign: Mapping = {
      columns: [{ field: 'lastName' }, { field: 'leg', legId: 'leg_zzzzzzzz_9' }],
      legIds: [],
      nameOrder: 'lastFirst',
    };
    const [candidate] = readRows({ rows: [['A', 'x']], lineNumbers: [1], problems: [] }, foreign, legs);
    expect(candidate?.person.legIds).toEqual([]);
  });

  it.each(['=1+1', '=HYPERLINK("http://x";"y")', '@SUM(A1)', '+cmd|x', '-2+3+cmd|calc!A0', '-Martin'])(
    'is warned about when a cell is like a formula: %s',
    (wishes) => {
      expect(problems(read({ lastName: 'A', leg: 'x', wishes }))).toEqual([`wishes cell.formula ${wishes}`]);
    },
  );

  it.each([
    '- voir\n- comparer',
    '+32 475 10 20 30',
    '-',
    '- 3 villes',
    '+ de contacts',
    '-5',
    'a = b',
    '3 @ 4',
  ])('is not warned about %j', (wishes) => {
    expect(problems(read({ lastName: 'A', leg: 'x', wishes }))).toEqual([]);
  });

  it('that is too long for a field is cut, and says so', () => {
    const candidate = read({ lastName: 'x'.repeat(501), leg: 'x', aims: 'y'.repeat(30_000) });
    expect([candidate?.person.lastName.length, candidate?.person.aims.length, problems(candidate)]).toEqual([
      500,
      30_000,
      ['lastName text.cut 501'],
    ]);
  });

  it('uses a second column only where the first is empty, and joins long texts', () => {
    const two = (field: Field, first: string, second: string) => {
      const mapping: Mapping = {
        columns: [{ field: 'lastName' }, legColumn, { field }, { field }],
        legIds: [],
        nameOrder: 'lastFirst',
      };
      return readRows(
        { rows: [['A', 'x', first, second]], lineNumbers: [1], problems: [] },
        mapping,
        legs,
      )[0];
    };
    const [filled, empty, long] = [two('role', 'CEO', 'CTO'), two('role', '', 'CTO'), two('aims', 'a', 'b')];
    expect([filled?.person.role, problems(filled)]).toEqual(['CEO', ['role value.second CTO']]);
    expect([empty?.person.role, problems(empty)]).toEqual(['CTO', []]);
    expect([long?.person.aims, problems(long)]).toEqual(['a\nb', []]);
  });

  it('keeps what the file’s reader found, on the columns that are imported', () => {
    const table = {
      rows: [['A', '', 'z']],
      lineNumbers: [7],
      problems: [
        { row: 0, column: null, code: 'row.tooLong', value: '4' },
        { row: 0, column: 1, code: 'cell.error', value: '#N/A' },
        { row: 0, column: 2, code: 'cell.cleaned', value: '' },
      ],
    } as const;
    const columns: Target[] = [{ field: 'lastName' }, { field: 'phone' }, { field: 'ignore' }];
    const [candidate] = readRows(
      table,
      { columns, legIds: ['leg_aaaaaaaa_1'], nameOrder: 'lastFirst' },
      legs,
    );
    expect([candidate?.line, problems(candidate)]).toEqual([
      7,
      ['row row.tooLong 4', 'phone cell.error #N/A'],
    ]);
  });
});

describe('whatever stands in the cells', () => {
  const pieces = fc.constantFrom(
    'a',
    'É',
    ' ',
    ';',
    ',',
    '\n',
    '\u00a0',
    '@',
    '.be',
    '+32',
    '0475',
    '=',
    '-',
    "'",
    '’',
    'FR',
    '😀',
    'x'.repeat(400),
  );
  const cell = fc.oneof(fc.string({ unit: pieces, maxLength: 12 }), fc.string({ unit: 'binary' }));
  const columns: Target[] = [...fields.map((field): Target => ({ field })), legColumn];

  it('a row is read, and what is read fits the records of the app once it has a name', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), (cells) => {
        const clean = cells.map((text) => text.replace(/[^\P{Cc}\n\t]/gu, '').toWellFormed());
        const mapping: Mapping = { columns, legIds: [], nameOrder: 'firstLast' };
        const [candidate] = readRows({ rows: [clean], lineNumbers: [1], problems: [] }, mapping, legs);
        const person = { ...candidate?.person, lastName: candidate?.person.lastName || 'A' };
        const record = { ...person, missionId: 'mission_aaaaaaaa_1', organisationId: null };
        expect(delegate.safeParse(record).error).toBe(undefined);
        expect(readRows({ rows: [clean], lineNumbers: [1], problems: [] }, mapping, legs)[0]).toEqual(
          candidate,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('the registrations of 2015', () => {
  it('are 51 rows with names, phones and languages set right, and eleven things to look at', async () => {
    const table = await tableOf(
      readFileSync(new URL('../../../../tests/files/inscriptions-2015.csv', import.meta.url)),
    );
    const { mapping, certainty } = guessMapping(table.header, table.rows, legs);
    expect(
      mapping.columns.map((target) => (target.field === 'leg' ? target.legId : target.field)).join(' '),
    ).toBe(
      'ignore civility lastName firstName organisation organisationKind role email phone languages leg_aaaaaaaa_1 leg_aaaaaaaa_2 diet access aims wishes',
    );
    expect(certainty.slice(1)).toEqual(certainty.slice(1).map(() => 'sure'));
    const candidates = readRows(table, mapping, legs);
    expect(candidates.length).toBe(51);
    expect(
      candidates
        .slice(2, 6)
        .map(({ person, line }) => [
          line,
          person.lastName,
          person.firstName,
          person.phone,
          person.languages,
          person.legIds.length,
        ]),
    ).toEqual([
      [4, 'Lesse', 'Françoise', '+32 475 12 22 32', ['fr', 'nl', 'en'], 1],
      [5, 'Amblève', 'Benoît', '+32 475 13 23 33', ['fr'], 2],
      [6, 'Vesdre', 'Cécile', '+32 475 14 24 34', ['fr', 'en', 'de'], 0],
      [8, 'Sambre', 'Jérôme', '+32 475 15 25 35', ['fr', 'en'], 2],
    ]);
    expect(candidates.filter(({ person }) => !/^\+32 475 \d\d \d\d \d\d$/u.test(person.phone))).toEqual([]);
    expect(
      candidates.filter(({ person }) => /\p{Lu}{2}|^\s|\s$/u.test(person.lastName + person.firstName)),
    ).toEqual([]);
    expect(candidates.filter(({ person }) => person.email === '').map((one) => one.person.lastName)).toEqual([
      'Eau-Noire',
    ]);
    const found = candidates.flatMap((one) =>
      one.problems.map(({ code, value }) => `${one.line} ${code} ${value}`.trim()),
    );
    expect(found).toEqual([
      '6 leg.none',
      '12 leg.none',
      '18 leg.none',
      '24 leg.none',
      '27 cell.formula =HYPERLINK("http://example.invalid";"clic")',
      '30 leg.none',
      '36 leg.none',
      '42 leg.none',
      '48 leg.none',
      '54 leg.none',
      '61 leg.none',
    ]);
  });
});
