import { describe, expect, it } from 'vitest';
import { importOf } from '../../../../tests/support/imports.ts';
import type { Delegate } from '../delegates.ts';
import type { Row } from '../entities.ts';
import type { Mapping } from './mapping.ts';
import { planImport, type Plan } from './plan.ts';
import { choices, noChoices, type Choices, type ImportInput } from './review.ts';

/** A table of « Nom;Prénom;E-mail;Organisation;Groupe » from lines. */
function small(lines: readonly string[], more: Partial<ImportInput> = {}): ImportInput {
  const rows = lines.map((line) => line.split(';'));
  const mapping: Mapping = {
    columns: [
      { field: 'lastName' },
      { field: 'firstName' },
      { field: 'email' },
      { field: 'organisation' },
      { field: 'groups' },
    ],
    legIds: ['leg_aaaaaaaa_1'],
    nameOrder: 'lastFirst',
  };
  const table = { header: [], rows, lineNumbers: rows.map((_, at) => at + 2), problems: [] };
  return importOf(table, { mapping, ...more });
}

function names(plan: Plan): string[] {
  return plan.create.map(({ rows, fields }) => `${rows.join('+')} ${fields.lastName} ${fields.firstName}`);
}

function chosen(clusters: Choices['clusters']): Choices {
  return { ...noChoices, clusters };
}

describe('a person decides', () => {
  const twins = ['Thyle;Anne;a@b.example;WBI;', 'Thyle;Anne;A@B.example;WBI;', 'Semois;Luc;a@b.example;WBI;'];

  it('nothing: only those who are surely the same are merged', () => {
    expect(names(planImport(small(twins)))).toEqual(['0+1 Thyle Anne', '2 Semois Luc']);
  });

  it('to merge all', () => {
    expect(
      names(planImport(small(twins, { choices: chosen({ row0: { action: 'merge', apart: [] } }) }))),
    ).toEqual(['0+1+2 Semois Luc']);
  });

  it('to keep each', () => {
    const plan = planImport(small(twins, { choices: chosen({ row0: { action: 'keep', apart: [] } }) }));
    expect([names(plan), plan.counts.merged]).toEqual([['0 Thyle Anne', '1 Thyle Anne', '2 Semois Luc'], 0]);
  });

  it('to skip the later ones, but for one who is somebody else', () => {
    const plan = planImport(small(twins, { choices: chosen({ row0: { action: 'skip', apart: [2] } }) }));
    expect([names(plan), plan.counts.skipped]).toEqual([['0 Thyle Anne', '2 Semois Luc'], 1]);
  });

  it('about clusters that are no longer there without effect', () => {
    expect(
      names(planImport(small(twins, { choices: chosen({ row7: { action: 'skip', apart: [] } }) }))),
    ).toHaveLength(2);
  });

  it('in a form that crosses the door', () => {
    const decided: Choices = {
      clusters: { row0: { action: 'merge', apart: [2] } },
      organisations: { wbi: null },
      groupPerLeg: true,
    };
    expect(choices.parse(JSON.parse(JSON.stringify(decided)))).toEqual(decided);
    expect(
      choices.safeParse({ ...decided, clusters: { row0: { action: 'delete', apart: [] } } }).success,
    ).toBe(false);
  });
});

describe('delegates of the mission', () => {
  const existing: Row<Delegate> = {
    id: 'delegate_aaaaaaaa_9',
    missionId: 'mission_aaaaaaaa_1',
    organisationId: 'organisation_aaaaaaaa_1',
    civility: 'mrs',
    firstName: 'Anne',
    lastName: 'Thyle',
    role: 'CTO',
    category: '',
    email: 'Anne.Thyle@wbi.example',
    phone: '',
    languages: ['fr'],
    legIds: ['leg_aaaaaaaa_2'],
    aims: '',
    wishes: '',
    diet: 'halal',
    access: '',
  };
  const mission = {
    existingDelegates: [existing],
    existingOrganisations: [{ id: 'organisation_aaaaaaaa_1', name: 'WBI', kind: 'agency' }],
    existingGroups: [{ id: 'group_aaaaaaaa_1', name: 'Recherche' }],
  } as const;

  it('found in the file are completed with what is new, and nothing else', () => {
    const plan = planImport(
      small(['THYLE;ANNE;anne.thyle@WBI.example;wbi;recherche,Villes', 'Semois;Luc;;WBI;'], mission),
    );
    expect(plan).toEqual({
      organisations: [{ existingId: 'organisation_aaaaaaaa_1', name: 'WBI', kind: 'agency' }],
      groups: [
        { existingId: 'group_aaaaaaaa_1', name: 'Recherche', colour: 'indigo' },
        { existingId: null, name: 'Villes', colour: 'orange' },
      ],
      update: [
        {
          id: 'delegate_aaaaaaaa_9',
          rows: [0],
          fields: { legIds: ['leg_aaaaaaaa_2', 'leg_aaaaaaaa_1'] },
          organisation: null,
          groups: [0, 1],
        },
      ],
      create: [
        {
          rows: [1],
          fields: {
            civility: '',
            firstName: 'Luc',
            lastName: 'Semois',
            role: '',
            category: '',
            email: '',
            phone: '',
            languages: [],
            legIds: ['leg_aaaaaaaa_1'],
            aims: '',
            wishes: '',
            diet: '',
            access: '',
          },
          organisation: 0,
          groups: [],
        },
      ],
      problems: [],
      counts: {
        rows: 2,
        create: 1,
        update: 1,
        unchanged: 0,
        merged: 1,
        skipped: 0,
        blocked: 0,
        clusters: 1,
        newOrganisations: 0,
        newGroups: 1,
        problems: { blocking: 0, warning: 0, note: 0 },
      },
    });
  });

  it('move to the organisation that the file says', () => {
    const { update, organisations } = planImport(
      small(['Thyle;Anne;anne.thyle@wbi.example;Cap 2020;'], mission),
    );
    expect([update[0]?.organisation, organisations]).toEqual([
      0,
      [{ existingId: null, name: 'Cap 2020', kind: 'other' }],
    ]);
  });

  it('stay as they are when the row is skipped', () => {
    const plan = planImport(
      small(['Thyle;Anne;anne.thyle@wbi.example;Cap 2020;'], {
        ...mission,
        choices: chosen({ row0: { action: 'skip', apart: [] } }),
      }),
    );
    expect([plan.create, plan.update, plan.organisations, plan.counts.skipped]).toEqual([[], [], [], 1]);
  });
});

describe('rows without a last name', () => {
  it('are left out and counted, unless a duplicate has one', () => {
    const plan = planImport(
      small([';Anne;a@b.example;;', 'Thyle;;a@b.example;;', ';Luc;;;'], {
        choices: chosen({ row0: { action: 'merge', apart: [] } }),
      }),
    );
    expect([names(plan), plan.counts.blocked, plan.counts.problems.blocking]).toEqual([
      ['0+1 Thyle Anne'],
      1,
      2,
    ]);
  });
});
