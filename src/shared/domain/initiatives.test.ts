import { expect, it } from 'vitest';
import { isOutdated, labelDecision } from './initiatives.ts';

const given = { status: 'labelled', decidedOn: '2015-12-01', expiresOn: '2018-12-01', decision: 'Conforme' };
const refused = { ...given, status: 'refused', expiresOn: null };

it('a decision has its reasons and its day; a label given also the day it ends, after the decision', () => {
  const accepted = (said: object) => labelDecision.safeParse(said).success;
  expect([given, refused].map(accepted)).toEqual([true, true]);
  const wrong = [
    { ...given, decision: '' },
    { ...given, expiresOn: null },
    { ...given, expiresOn: '2015-12-01' },
    { ...given, decidedOn: '' },
    { ...refused, decision: '' },
    { ...refused, expiresOn: '2018-12-01' },
  ];
  expect(wrong.map(accepted)).toEqual(wrong.map(() => false));
});

it('a label is outdated the day after its last', () => {
  const at = (today: string) => isOutdated({ status: 'labelled', expiresOn: '2018-12-01' }, today);
  expect([at('2018-12-01'), at('2018-12-02')]).toEqual([false, true]);
  expect(isOutdated({ status: 'expired', expiresOn: '2018-12-01' }, '2019-01-01')).toBe(false);
  expect(isOutdated({ status: 'labelled', expiresOn: null }, '2019-01-01')).toBe(false);
});
