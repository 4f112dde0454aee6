import { describe, expect, it } from 'vitest';
import type { Change, Difference } from '../domain/releases/diff.ts';
import type { ItemFacts } from '../domain/releases.ts';
import { changeSentence } from './releaseChanges.ts';

const anne = 'delegate_0000000000000000_1';
const cube: ItemFacts = {
  id: 'visit_0000000000000000_1',
  kind: 'visit',
  status: 'confirmed',
  title: 'Le Cube',
  number: '',
  passage: at('2015-10-20T09:00', '2015-10-20T10:30'),
  place: { name: 'Le Cube', address: '', city: 'Issy', point: null },
  to: null,
  host: '',
  languages: [],
  everyone: false,
  groups: [],
  description: '',
};
const train: ItemFacts = { ...cube, id: 'transfer_0000000000000000_1', kind: 'train', status: 'booked' };
const shadok = { name: 'Le Shadok', address: '', city: 'Strasbourg', point: null };

function at(start: string, end: string, zone = 'Europe/Paris') {
  return { start, startZone: zone, end, endZone: zone };
}

/** A sentence with its no-break spaces as plain ones. */
function said(
  language: 'fr' | 'en',
  difference: Difference,
  facts = cube,
  whom: 'all' | 'one' = 'all',
): string {
  const change: Change = { ...difference, delegateIds: [anne] };
  const names = whom === 'all' ? () => 'Anne Ourthe' : null;
  return changeSentence(language, change, facts, names).replace(/[\u00a0\u202f]/gu, ' ');
}

function moved(to: ItemFacts['passage'], facts = cube, from = cube.passage): Difference {
  return { kind: 'altered', id: facts.id, field: 'passage', from, to };
}

describe('a move says from when to when', () => {
  const thursday = at('2015-10-22T14:30', '2015-10-22T16:00');
  it.each<[string, Difference, ItemFacts]>([
    ['déplacée du mardi 20 octobre à 9 h 00 au jeudi 22 octobre à 14 h 30', moved(thursday), cube],
    ['déplacé du mardi 20 octobre à 9 h 00 au jeudi 22 octobre à 14 h 30', moved(thursday, train), train],
    [
      'déplacée de 9 h 00 à 11 h 00, le mardi 20 octobre, durée 1 h',
      moved(at('2015-10-20T11:00', '2015-10-20T12:00')),
      cube,
    ],
    ['fin : 10 h 30 → 11 h 15', moved(at('2015-10-20T09:00', '2015-10-20T11:15')), cube],
    ['fuseaux : Paris → Lisbon', moved(at('2015-10-20T09:00', '2015-10-20T10:30', 'Europe/Lisbon')), cube],
    ['horaire à préciser (était mardi 20 octobre, de 9 h 00 à 10 h 30)', moved(null), cube],
    ['fixée au mardi 20 octobre, de 9 h 00 à 10 h 30', moved(cube.passage, cube, null), cube],
  ])('%s', (sentence, change, facts) => {
    expect(said('fr', change, facts)).toBe(sentence);
  });

  it('in English too', () => {
    expect(said('en', moved(thursday))).toBe(
      'moved from Tuesday 20 October at 09:00 to Thursday 22 October at 14:30',
    );
  });
});

it.each<[string, string, Difference]>([
  [
    'nouvelle : mardi 20 octobre, de 9 h 00 à 10 h 30, Le Cube',
    'new: Tuesday 20 October, 09:00 to 10:30, Le Cube',
    { kind: 'added', facts: cube },
  ],
  [
    'annulée (était prévue mardi 20 octobre, de 9 h 00 à 10 h 30)',
    'cancelled (was planned Tuesday 20 October, 09:00 to 10:30)',
    { kind: 'cancelled', facts: cube },
  ],
  [
    'lieu : Le Cube → Le Shadok',
    'place: Le Cube → Le Shadok',
    { kind: 'altered', id: cube.id, field: 'place', from: cube.place, to: shadok },
  ],
  [
    'lieu : Le Cube → à préciser',
    'place: Le Cube → to be confirmed',
    { kind: 'altered', id: cube.id, field: 'place', from: cube.place, to: null },
  ],
  [
    'hôte : aucun → Ville d’Issy',
    'host: none → Ville d’Issy',
    { kind: 'altered', id: cube.id, field: 'host', from: '', to: 'Ville d’Issy' },
  ],
  [
    'statut : Option → Confirmée',
    'status: Option → Confirmed',
    { kind: 'altered', id: cube.id, field: 'status', from: 'option', to: 'confirmed' },
  ],
  [
    'description modifiée',
    'description changed',
    { kind: 'altered', id: cube.id, field: 'description', from: '', to: 'x' },
  ],
  [
    'une personne s’ajoute : Anne Ourthe',
    'one person comes in: Anne Ourthe',
    { kind: 'joined', id: cube.id },
  ],
  [
    'Anne Ourthe rejoint la délégation',
    'Anne Ourthe joins the delegation',
    { kind: 'person', id: anne, from: null, to: 'Anne Ourthe' },
  ],
])('%s', (french, english, change) => {
  expect([said('fr', change), said('en', change)]).toEqual([french, english]);
});

it('to the one who leaves it is told as that person’s own', () => {
  expect(said('fr', { kind: 'left', id: cube.id }, cube, 'one')).toBe(
    'ne fait plus partie de son programme (était prévu mardi 20 octobre, de 9 h 00 à 10 h 30)',
  );
});

it('places of one name are told apart by their address', () => {
  const place = { ...shadok, address: '25 presqu’île Malraux' };
  const change: Difference = { kind: 'altered', id: cube.id, field: 'place', from: shadok, to: place };
  expect(said('fr', change)).toBe(
    'lieu : Le Shadok, Strasbourg → Le Shadok, 25 presqu’île Malraux, Strasbourg',
  );
});
