import { expect, it } from 'vitest';
import { historyOf, type Step } from './histories.ts';
import { faultOf, shrink, story } from './historiesShrink.ts';

const runs = 2000;

it(
  'keeps what the change log promises over random histories: the oracle agrees in every copy, nothing is lost',
  { timeout: 240_000 },
  () => {
    const seeds = Array.from({ length: runs }, (_, index) => index + 1);
    const failed = seeds.find((seed) => faultOf(historyOf(seed)) !== null);
    expect(failed === undefined ? '' : story(failed)).toBe('');
  },
);

it('makes the same history of the same seed, another of another', () => {
  expect(historyOf(7)).toEqual(historyOf(7));
  expect(historyOf(7)).not.toEqual(historyOf(8));
});

it('takes out of a failing history what it does not take to fail', () => {
  const kinds = (steps: readonly Step[]) => steps.map((step) => step.kind);
  const [seed = 0] = Array.from({ length: 200 }, (_, index) => index).filter((each) => {
    const { steps } = historyOf(each);
    return (
      steps.length > 20 &&
      kinds(steps).includes('undo') &&
      kinds(steps).lastIndexOf('edit') > kinds(steps).indexOf('undo')
    );
  });
  const fails = (steps: readonly Step[]): boolean => {
    const first = kinds(steps).indexOf('undo');
    return first !== -1 && kinds(steps).indexOf('edit', first) !== -1;
  };
  expect(kinds(shrink(historyOf(seed), ({ steps }) => fails(steps)).steps)).toEqual(['undo', 'edit']);
});
