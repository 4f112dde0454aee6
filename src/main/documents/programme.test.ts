import { expect, it } from 'vitest';
import type { MissionPlan, PlanVisit } from './plan.ts';
import { inOrder, partyNames, programmeOf, reportedPlan } from './programme.ts';
import { anne, luc, research, samplePlan } from './plan.sample.ts';

it('visits come by leg, day and hour; those without hours last, those without a leg after all legs', () => {
  const plan = samplePlan();
  const mixed: MissionPlan = {
    ...plan,
    legs: plan.legs.toReversed(),
    visits: plan.visits
      .toReversed()
      .map((visit) => (visit.title.startsWith('Train') ? { ...visit, legId: 'leg_gone' } : visit)),
  };
  const programme = programmeOf(mixed).map(({ leg, days, unscheduled }) => ({
    leg: leg?.title,
    days: days.map(({ day, visits }) => [day, ...visits.map((visit) => visit.title)]),
    unscheduled: unscheduled.map((visit) => visit.title),
  }));
  expect(programme).toEqual([
    {
      leg: 'Strasbourg et Issy-les-Moulineaux',
      days: [
        ['2015-10-19', 'Accueil par l’Eurométropole (exemple)'],
        ['2015-10-20', 'Le Shadok (exemple)', 'Atelier scientifique et technologique'],
        ['2015-10-21', 'Le Cube, centre de création numérique'],
        ['2015-10-22', 'Palais des Congrès (exemple)'],
      ],
      unscheduled: ['IssyGrid, quartier Seine Ouest (exemple)'],
    },
    {
      leg: 'Bordeaux et Nantes',
      days: [['2015-11-23', 'Ouverture officielle', 'Réception à l’Hôtel de Ville']],
      unscheduled: [],
    },
    { leg: undefined, days: [['2015-10-20', 'Train Strasbourg–Paris (exemple)']], unscheduled: [] },
  ]);
});

it('a report tells cancelled visits and free time only when a note for the report says something of them', () => {
  const plan = samplePlan();
  const note = { writer: null, text: 'Reportée.', visibility: 'report' } as const;
  const told = (change: Partial<PlanVisit>) =>
    reportedPlan({
      ...plan,
      visits: plan.visits.slice(0, 1).map((visit) => ({ ...visit, notes: [], ...change })),
    }).visits.length;
  expect(told({})).toBe(1);
  expect(told({ status: 'cancelled' })).toBe(0);
  expect(told({ kind: 'free' })).toBe(0);
  expect(told({ status: 'cancelled', notes: [{ ...note, visibility: 'delegation' }] })).toBe(0);
  expect(told({ status: 'cancelled', notes: [note] })).toBe(1);
  expect(told({ kind: 'free', notes: [note] })).toBe(1);
});

it('notes for the delegation stay out of a report', () => {
  const { visits } = reportedPlan(samplePlan());
  expect(visits.flatMap((visit) => visit.notes.map((one) => one.writer))).toEqual([
    'Anne Ourthe',
    'Françoise Lesse',
  ]);
});

it('the parties of a visit are its groups, then its persons by name', () => {
  const plan = samplePlan();
  const [visit] = plan.visits;
  if (visit === undefined) throw new Error('no visit');
  const party = { ...visit, groups: [research], delegateIds: [luc, anne] };
  expect(partyNames(plan, { ...party, everyone: false })).toEqual([
    'Sous-groupe Recherche',
    'Anne Ourthe',
    'Luc Semois',
  ]);
  expect(partyNames(plan, { ...party, everyone: true })).toEqual([]);
});

it('delegates are listed as in French: accents and case aside', () => {
  const [person] = samplePlan().delegates;
  if (person === undefined) throw new Error('no delegate');
  const names = ['Écaussinnes', 'eau', 'Ébly', 'Zwin', 'Dyle'];
  const delegates = names.map((lastName, index) => ({ ...person, id: `d${index}`, lastName }));
  expect(inOrder(delegates).map((one) => one.lastName)).toEqual([
    'Dyle',
    'eau',
    'Ébly',
    'Écaussinnes',
    'Zwin',
  ]);
});
