import { describe, expect, it } from 'vitest';
import { properName, splitName } from './names.ts';

describe('a name', () => {
  it.each([
    ['AMBLÈVE', 'Amblève'],
    ['EAU-NOIRE', 'Eau-Noire'],
    ['JEAN-PIERRE', 'Jean-Pierre'],
    ['  EAU   NOIRE ', 'Eau Noire'],
    ['D’AMBLÈVE', 'd’Amblève'],
    ["O'BRIEN", "O'Brien"],
    ['VAN DEN BERG', 'van den Berg'],
    ['MARTIN DE LA TOUR', 'Martin de la Tour'],
    ['LE GOFF', 'Le Goff'],
    ['J.-P. TON', 'J.-P. Ton'],
    ['ÉLÉONORE', 'Éléonore'],
    ['E\u0301TIENNE', 'E\u0301tienne'],
  ])('in capitals, %s, becomes %s', (text, name) => {
    expect(properName(text)).toBe(name);
  });

  it.each(['de Smet', 'van DAMME', 'McDonald', 'dupont', 'Eau-d’Heure', 'X', 'Ton', '', '北京'])(
    'not in capitals, %j, stays as it was written',
    (text) => {
      expect(properName(text)).toBe(text);
    },
  );
});

describe('a full name', () => {
  it.each([
    ['Amblève, Benoît', 'firstLast', 'Amblève', 'Benoît', ''],
    ['AMBLÈVE Benoît', 'firstLast', 'Amblève', 'Benoît', ''],
    ['Benoît AMBLÈVE', 'lastFirst', 'Amblève', 'Benoît', ''],
    ['Marie-Noëlle VAN DEN BERG', 'lastFirst', 'van den Berg', 'Marie-Noëlle', ''],
    ['Jean de LA TOUR', 'firstLast', 'de LA TOUR', 'Jean', ''],
    ['M. Benoît AMBLÈVE', 'lastFirst', 'Amblève', 'Benoît', 'M.'],
    ['Mme Anne de la Tour', 'firstLast', 'de la Tour', 'Anne', 'Mme'],
    ['Anne Ourthe', 'firstLast', 'Ourthe', 'Anne', ''],
    ['Ourthe Anne', 'lastFirst', 'Ourthe', 'Anne', ''],
    ['van den Berg Marie', 'lastFirst', 'van den Berg', 'Marie', ''],
    ['AMBLÈVE BENOÎT', 'lastFirst', 'Amblève', 'Benoît', ''],
    ['Ourthe', 'firstLast', 'Ourthe', '', ''],
    ['Ourthe', 'lastFirst', 'Ourthe', '', ''],
    ['Melchior', 'firstLast', 'Melchior', '', ''],
  ] as const)('%s (%s) is %s, %s', (text, order, lastName, firstName, title) => {
    expect(splitName(text, order)).toEqual({ lastName, firstName, title });
  });
});
