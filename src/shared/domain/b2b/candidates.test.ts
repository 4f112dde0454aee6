import { describe, expect, it } from 'vitest';
import { candidatesOf } from './candidates.ts';

const party = (id: string, offers: string, seeks: string, sectors: string[] = []) => ({
  id,
  profile: { offers, seeks, sectors },
});

describe('candidates for a meeting', () => {
  it('are those of whom one offers what the other looks for, accents and plurals aside', () => {
    const ours = [party('a', 'Des capteurs pour l’éclairage public', '')];
    const theirs = [party('x', '', 'Capteur d’eclairage'), party('y', '', 'Voirie')];
    expect(candidatesOf(ours, theirs, 10).map(({ partyIds, reasons }) => [partyIds, reasons])).toEqual([
      [['a', 'x'], [{ kind: 'offer', byFirst: true, words: ['capteurs', 'éclairage'] }]],
    ]);
  });

  it('are found the other way round too, and by a shared sector', () => {
    const ours = [party('a', '', 'données ouvertes', ['Énergie', 'Eau'])];
    const theirs = [party('x', 'Données', '', ['énergies'])];
    expect(candidatesOf(ours, theirs, 10)[0]?.reasons).toEqual([
      { kind: 'sector', sectors: ['Énergie'] },
      { kind: 'offer', byFirst: false, words: ['Données'] },
    ]);
  });

  it('come first when what they share is rare', () => {
    const ours = [party('a', 'mobilité hydrogène', '')];
    const theirs = [
      party('x', '', 'mobilité'),
      party('y', '', 'hydrogène'),
      party('z', 'mobilité', 'mobilité'),
    ];
    expect(candidatesOf(ours, theirs, 2).map(({ partyIds }) => partyIds[1])).toEqual(['y', 'x']);
  });

  it('are none for words everybody uses', () => {
    expect(
      candidatesOf([party('a', 'avec les villes', '')], [party('x', '', 'pour les gares avec')], 9),
    ).toEqual([]);
  });
});
