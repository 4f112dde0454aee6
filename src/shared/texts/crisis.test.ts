import { describe, expect, it } from 'vitest';
import { instantOf } from '../domain/instants.ts';
import type { Gathering, Whereabout } from '../domain/whereabouts.ts';
import { gatheringTitle, purposeText, rallyingText, whereaboutText } from './crisis.ts';

const zone = 'Europe/Paris';
const names = {
  zone,
  place: (id: string | null) => (id === 'cube' ? 'Le Cube' : undefined),
  item: (id: string) => ({ v: 'Visite du Cube', w: 'Atelier', t: 'En route : train' })[id],
};
const last = { placeId: 'cube', until: instantOf('2015-10-21T16:00', zone) };

function gathering(kind: Gathering['kind'], itemIds: string[], placeId: string | null = null): Gathering {
  return { name: kind, kind, placeId, itemIds, people: [] };
}

describe('a gathering is called', () => {
  it.each([
    ['by its place', gathering('place', ['v'], 'cube'), 'Le Cube', 'Visite du Cube'],
    ['by what happens, where no place is said', gathering('visit', ['w']), 'Atelier', ''],
    ['by its way', gathering('transfer', ['t']), 'En route : train', ''],
    ['by what is wrong', gathering('missing', ['v']), 'N’ont pas répondu à l’appel', ''],
  ])('%s', (_name, one, title, purpose) => {
    expect([gatheringTitle('fr', one, names), purposeText(one, names)]).toEqual([title, purpose]);
  });
});

describe('of one person is told what the gathering does not say', () => {
  const person = (rest: object) => ({ delegateId: 'a', last, ...rest }) as Whereabout;
  const visit = { kind: 'visit', itemId: 'v', placeId: 'cube', mark: null };
  it.each([
    ['nothing of the one visit there is', person(visit), ['v'], ''],
    ['which visit of several', person(visit), ['v', 'w'], 'Visite du Cube'],
    ['who came late', person({ ...visit, mark: 'late' }), ['v', 'w'], 'Visite du Cube, en retard à l’appel'],
    ['the room', person({ kind: 'stay', placeId: 'cube', room: '12' }), [], 'à l’hôtel, chambre 12'],
    [
      'what came of the roll-call, and where last seen',
      person({ kind: 'missing', itemId: 'v', placeId: null, mark: 'absent' }),
      ['v'],
      'Visite du Cube\u00a0: absent, dernier lieu connu\u00a0: Le Cube, mer. 21 oct., 16\u00a0h\u00a000',
    ],
    ['the reason', person({ kind: 'away', placeId: null, reason: 'Collège' }), [], 'Collège'],
    ['that nobody knows', person({ kind: 'free', placeId: null, last: null }), [], 'dernier lieu inconnu'],
  ])('%s', (_name, one, itemIds, told) => {
    expect(whereaboutText('fr', one, gathering('place', itemIds, 'cube'), names)).toBe(told);
  });
});

describe('the way to the meeting point', () => {
  const at = (lat: number) => ({ lat, lon: 2, source: '', precision: null });
  const places = [
    { id: 'cube', name: 'Le Cube', point: at(48) },
    { id: 'hall', name: 'Hôtel de Ville', point: at(48.004) },
    { id: 'far', name: 'Gare', point: at(48.05) },
  ];
  it.each([
    ['in metres', 'cube', 'hall', 'Point de rassemblement\u00a0: Hôtel de Ville, à 450 m. Devant'],
    ['in kilometres', 'cube', 'far', 'Point de rassemblement\u00a0: Gare, à 5,6 km. Devant'],
    ['on the spot', 'hall', 'hall', 'Point de rassemblement\u00a0: Hôtel de Ville, sur place. Devant'],
  ])('is told %s', (_name, placeId, point, told) => {
    expect(rallyingText('fr', placeId, places, [{ placeId: point, instructions: 'Devant' }])).toBe(told);
  });

  it('is not told where there is none', () => {
    expect(rallyingText('fr', 'cube', places, [])).toBeNull();
  });
});
