import { expect, it } from 'vitest';
import { diff } from '../domain/releases/diff.ts';
import { packParties, programmeOf, type Item } from '../domain/releases/programme.ts';
import type { ItemFacts } from '../domain/releases.ts';
import { toldChanges } from './toldChanges.ts';

const people = ['Anne Ourthe', 'Luc Semois', 'Zoé Lesse'].map((name, index) => ({
  id: `delegate_0000000000000000_${index + 1}`,
  name,
}));
const [anne = '', luc = '', zoe = ''] = people.map(({ id }) => id);

function visit(number: number, title: string, day: number, delegateIds: readonly string[]): Item {
  const facts: ItemFacts = {
    id: `visit_0000000000000000_${number}`,
    kind: 'visit',
    status: 'confirmed',
    title,
    number: '',
    passage: {
      start: `2015-10-${day}T09:00`,
      startZone: 'Europe/Paris',
      end: `2015-10-${day}T10:00`,
      endZone: 'Europe/Paris',
    },
    place: null,
    to: null,
    host: '',
    languages: [],
    everyone: false,
    groups: [],
    description: '',
  };
  return { facts, delegateIds };
}

it('changes stand by item in the order of time, and by person in the order of names', () => {
  const old = programmeOf([visit(1, 'Cube', 22, [anne, luc]), visit(2, 'Shadok', 20, [anne])], people);
  const next = programmeOf([visit(1, 'Le Cube', 23, [anne, zoe]), visit(3, 'Darwin', 21, [luc])], people);
  const parties = packParties(people);
  const changes = diff(old, next).map(({ delegateIds, ...change }) => ({
    ...change,
    party: parties.indexOf(delegateIds),
  }));
  const items = [...old.items.slice(1), ...next.items].map(({ facts }) => facts);
  const told = toldChanges('fr', { changes, items, parties: parties.all, people });
  expect(told.changes).toBe(6);
  expect(told.items.map(({ name, tone, persons }) => [name, tone, persons])).toEqual([
    ['Shadok', 'cancelled', 1],
    ['Darwin', 'added', 1],
    ['Le Cube', 'changed', 3],
  ]);
  expect(told.persons.map((person) => [person.name, person.items.map(({ name }) => name)])).toEqual([
    ['Zoé Lesse', ['Le Cube']],
    ['Anne Ourthe', ['Shadok', 'Le Cube']],
    ['Luc Semois', ['Darwin', 'Le Cube']],
  ]);
  const [, ofAnne] = told.persons;
  expect(ofAnne?.items[1]?.sentences).toHaveLength(2);
});
