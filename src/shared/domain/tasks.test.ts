import { describe, expect, it } from 'vitest';
import { dueDay, inOrderOfDue, isLate, missingSteps, phaseOf, taskPhases, type TaskAnchor } from './tasks.ts';

const dates = { from: '2015-10-19', to: '2015-11-27' };

function at(anchor: TaskAnchor, days: number) {
  return { anchor, days };
}

describe('a step', () => {
  it('is due so many days from the first or the last day, over months and years', () => {
    expect(dueDay(at('start', -180), dates)).toBe('2015-04-22');
    expect(dueDay(at('start', 0), dates)).toBe('2015-10-19');
    expect(dueDay(at('end', 30), dates)).toBe('2015-12-27');
    expect(dueDay(at('end', 365), dates)).toBe('2016-11-26');
    expect(dueDay(at('start', -1), { from: '2016-03-01', to: null })).toBe('2016-02-29');
  });

  it('is due on no day while the mission has none', () => {
    expect(dueDay(at('start', -1), { from: null, to: null })).toBeNull();
    expect(dueDay(at('end', 1), { from: '2016-03-01', to: null })).toBeNull();
  });

  it('is late from the day after it was due, unless it is done', () => {
    expect(isLate({ doneOn: null }, '2015-10-18', '2015-10-18')).toBe(false);
    expect(isLate({ doneOn: null }, '2015-10-18', '2015-10-19')).toBe(true);
    expect(isLate({ doneOn: '2015-10-20' }, '2015-10-18', '2015-10-21')).toBe(false);
    expect(isLate({ doneOn: null }, null, '2900-01-01')).toBe(false);
  });

  it('belongs to the phase its distance from the journey says', () => {
    const ends = [
      [at('start', -3650), at('start', -91)],
      [at('start', -90), at('start', -31)],
      [at('start', -30), at('start', -1)],
      [at('start', 0), at('end', 0)],
      [at('end', 1), at('end', 30)],
      [at('end', 31), at('end', 3650)],
    ];
    expect(ends.map((pair) => pair.map(phaseOf))).toEqual(taskPhases.map((phase) => [phase, phase]));
  });
});

it('steps are in the order they are due, with dates and without', () => {
  const steps = [
    { title: 'report', ...at('end', 30) },
    { title: 'survey', ...at('end', 0) },
    { title: 'opening', ...at('start', 0) },
    { title: 'call', ...at('start', -120) },
    { title: 'scope', ...at('start', -180) },
    { title: 'safety', ...at('start', -3) },
  ];
  const titles = ['scope', 'call', 'safety', 'opening', 'survey', 'report'];
  expect(inOrderOfDue(steps, dates).map(({ title }) => title)).toEqual(titles);
  const without = inOrderOfDue(steps, { from: null, to: null }).map(({ title }) => title);
  expect(new Set(without.slice(3, 5))).toEqual(new Set(['opening', 'survey']));
  expect(without.toSpliced(3, 2)).toEqual(['scope', 'call', 'safety', 'report']);
});

it('a mission lacks the steps whose title it does not have, however it is written', () => {
  const template = ['Réserver le car', 'Inviter'].map((title) => ({ title }));
  expect(missingSteps(template, [{ title: 'reserver  le CAR' }])).toEqual([{ title: 'Inviter' }]);
  expect(missingSteps(template, [])).toEqual(template);
});
