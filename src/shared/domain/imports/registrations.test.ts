import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importOf, written } from '../../../../tests/support/imports.ts';
import { registrations } from '../../../../tests/support/registrations.ts';
import { tableOf } from '../../../../tests/support/tables.ts';
import { fold } from '../fold.ts';
import { planImport } from './plan.ts';
import { noChoices, reviewImport } from './review.ts';

describe('the registrations of 2015', () => {
  const real = () =>
    tableOf(readFileSync(new URL('../../../../tests/files/inscriptions-2015.csv', import.meta.url)));

  it('are 48 people from 25 organisations, three of them registered twice', async () => {
    const table = await real();
    const review = reviewImport(importOf(table));
    expect(
      review.clusters.map(({ members, choice, proposals }) => ({
        lines: members.map((member) => (member.kind === 'row' ? table.lineNumbers[member.row] : member.id)),
        action: choice.action,
        differ: proposals.map(({ field, value }) => `${field}: ${String(value)}`),
      })),
    ).toEqual([
      { lines: [4, 59], action: 'merge', differ: ['phone: +32 475 99 99 99'] },
      { lines: [15, 60], action: 'merge', differ: ['firstName: Inès', 'diet: sans gluten\nvégétalien'] },
      { lines: [30, 61], action: 'merge', differ: [] },
    ]);
    const plan = planImport(importOf(table, { choices: { ...noChoices, groupPerLeg: true } }));
    expect(plan.counts).toEqual({
      rows: 51,
      create: 48,
      update: 0,
      unchanged: 0,
      merged: 3,
      skipped: 0,
      blocked: 0,
      clusters: 3,
      newOrganisations: 25,
      newGroups: 2,
      problems: { blocking: 0, warning: 1, note: 10 },
    });
    expect(plan.groups.map(({ name, colour }) => [name, colour])).toEqual([
      ['Volet 1', 'teal'],
      ['Volet 2', 'indigo'],
    ]);
    const kinds = Map.groupBy(plan.organisations, (one) => one.kind);
    expect([...kinds].map(([kind, list]) => `${kind} ${list.length}`).toSorted()).toEqual([
      'agency 3',
      'association 1',
      'cluster 5',
      'company 5',
      'municipality 5',
      'researchCentre 2',
      'university 4',
    ]);
    const lesse = plan.create.find(({ fields }) => fields.lastName === 'Lesse');
    expect(lesse).toEqual({
      rows: [2, 48],
      fields: {
        civility: 'mrs',
        firstName: 'Françoise',
        lastName: 'Lesse',
        role: 'Service informatique',
        category: '',
        email: 'francoise.lesse@ville-de-mons.example',
        phone: '+32 475 99 99 99',
        languages: ['fr', 'nl', 'en'],
        legIds: ['leg_aaaaaaaa_1'],
        aims: 'Consortium H2020 "Smart Cities"',
        wishes: 'Nantes Métropole, SAMOA',
        diet: 'végétarien',
        access: '',
      },
      organisation: plan.organisations.findIndex(({ name }) => name === 'Ville de Mons'),
      groups: [0],
    });
  });

  it('imported a second time change nothing', async () => {
    const table = await real();
    const again = planImport(importOf(table, written(planImport(importOf(table)))));
    expect([again.create, again.update, again.counts.unchanged, again.counts.newOrganisations]).toEqual([
      [],
      [],
      48,
      0,
    ]);
  });
});

describe('thousands of registrations', () => {
  const made = registrations({ seed: 20_151_019, people: 2000 });
  const table = {
    header: made.header,
    rows: made.rows,
    lineNumbers: made.rows.map((_, at) => at + 2),
    problems: [],
  };
  const review = reviewImport(importOf(table));
  const together = new Map(
    review.clusters.flatMap((cluster) =>
      cluster.members.map((member) => [member.kind === 'row' ? member.row : -1, cluster]),
    ),
  );

  it('show every repeat, and merge all but those with a slip in the name and no address to confirm it', () => {
    const missed = made.repeats.filter(
      ({ row, of }) => together.get(row) === undefined || together.get(row) !== together.get(of),
    );
    expect(missed).toEqual([]);
    const kept = made.repeats.filter(
      ({ row }) =>
        together.get(row)?.choice.action === 'keep' || together.get(row)?.choice.apart.includes(row) === true,
    );
    expect(new Set(kept.map(({ how }) => how))).toEqual(new Set(['typo']));
  });

  it('merge nobody who is somebody else', () => {
    const plan = planImport(importOf(table));
    const repeats = new Map(made.repeats.map(({ row, of }) => [row, of]));
    const wrong = plan.create.filter(({ rows: [first = -1, ...others] }) =>
      others.some((row) => repeats.get(row) !== first),
    );
    expect(wrong).toEqual([]);
    expect(plan.counts.create).toBe(made.people + made.repeats.filter(({ how }) => how === 'typo').length);
  });

  it('imported a second time create nobody and change nothing', () => {
    const again = planImport(importOf(table, written(planImport(importOf(table)))));
    expect([again.create, again.update, again.counts.newOrganisations]).toEqual([[], [], 0]);
  });

  it('give the same plan every time, and one that crosses threads', () => {
    const plan = planImport(importOf(table));
    expect(structuredClone(plan)).toEqual(planImport(importOf(table)));
    expect(new Set(plan.create.map(({ fields }) => fold(fields.lastName))).size).toBeGreaterThan(500);
  });
});
