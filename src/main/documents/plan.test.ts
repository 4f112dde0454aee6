import { expect, it } from 'vitest';
import { forDelegate, forGroup } from './plan.ts';
import { anne, benoit, francoise, luc, research, samplePlan } from './plan.sample.ts';

function titlesFor(delegateId: string): string[] {
  return forDelegate(samplePlan(), delegateId).visits.map((visit) => visit.title);
}

it('a delegate sees the visits for everyone of their legs, of their groups and theirs in person', () => {
  const forAllOfLegOne = [
    'Accueil par l’Eurométropole (exemple)',
    'Train Strasbourg–Paris (exemple)',
    'Le Cube, centre de création numérique',
    'Palais des Congrès (exemple)',
    'IssyGrid, quartier Seine Ouest (exemple)',
  ];
  expect(titlesFor(francoise)).toEqual(
    forAllOfLegOne.toSpliced(1, 0, 'Atelier scientifique et technologique'),
  );
  expect(titlesFor(luc)).toEqual(
    forAllOfLegOne.toSpliced(1, 0, 'Atelier scientifique et technologique', 'Le Shadok (exemple)'),
  );
  expect(titlesFor(anne)).toEqual([
    ...forAllOfLegOne.toSpliced(1, 0, 'Le Shadok (exemple)'),
    'Ouverture officielle',
    'Réception à l’Hôtel de Ville',
  ]);
});

it('a visit in person brings its leg along, even outside the legs of the delegate', () => {
  const plan = forDelegate(samplePlan(), benoit);
  expect(plan.visits.map((visit) => visit.title)).toEqual(['Le Shadok (exemple)', 'Ouverture officielle']);
  expect(plan.legs.map((leg) => leg.title)).toEqual([
    'Strasbourg et Issy-les-Moulineaux',
    'Bordeaux et Nantes',
  ]);
});

it('a delegate’s plan holds no other person, contact, note or task', () => {
  const plan = forDelegate(samplePlan(), benoit);
  expect(plan.delegates.map((one) => one.id)).toEqual([benoit]);
  expect(plan.contacts).toEqual([]);
  expect(plan.notes).toEqual([]);
  expect(plan.tasks).toEqual([]);
  expect(plan.visits.flatMap((visit) => visit.notes)).toEqual([]);
  expect(plan.visits.flatMap((visit) => visit.delegateIds)).toEqual([benoit]);
});

it('an unknown delegate has no programme', () => {
  const { visits, legs, delegates } = forDelegate(samplePlan(), 'delegate_nobody000000_1');
  expect({ visits, legs, delegates }).toEqual({ visits: [], legs: [], delegates: [] });
});

it('a delegate of whom no leg is known takes part in what is for everyone', () => {
  const plan = samplePlan();
  const delegates = plan.delegates.map((one) => (one.id === benoit ? { ...one, legIds: [] } : one));
  expect(forDelegate({ ...plan, delegates }, benoit).visits.map((visit) => visit.title)).toEqual([
    'Accueil par l’Eurométropole (exemple)',
    'Le Shadok (exemple)',
    'Train Strasbourg–Paris (exemple)',
    'Le Cube, centre de création numérique',
    'Palais des Congrès (exemple)',
    'IssyGrid, quartier Seine Ouest (exemple)',
    'Ouverture officielle',
  ]);
});

it('a group sees what it or everyone is bidden to on the legs of its members, without the names of others', () => {
  const plan = forGroup(samplePlan(), research.id);
  expect(plan.visits.map((visit) => visit.title)).toEqual([
    'Accueil par l’Eurométropole (exemple)',
    'Atelier scientifique et technologique',
    'Train Strasbourg–Paris (exemple)',
    'Le Cube, centre de création numérique',
    'Palais des Congrès (exemple)',
    'IssyGrid, quartier Seine Ouest (exemple)',
  ]);
  expect(plan.legs.map((leg) => leg.title)).toEqual(['Strasbourg et Issy-les-Moulineaux']);
  expect(plan.delegates.map(({ id }) => id).toSorted()).toEqual([luc, francoise].toSorted());
  expect(plan.visits.flatMap(({ delegateIds }) => delegateIds)).toEqual([]);
});
