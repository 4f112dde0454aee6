import { describe, expect, it } from 'vitest';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { planDays, type LegPlan } from './days.ts';

const strasbourg = leg('leg_1', '2015-10-19', '2015-10-21');
const bordeaux = leg('leg_2', '2015-11-23', '2015-11-23');

function leg(id: string, from: string, to: string) {
  return { id, missionId: 'mission_a', title: id, dates: { from, to }, zone: 'Europe/Paris' };
}

function visit(title: string, start: string, end: string, fields: Partial<VisitRow> = {}): VisitRow {
  return {
    id: `visit_${title}`,
    missionId: 'mission_a',
    legId: 'leg_1',
    title,
    kind: 'visit',
    status: 'confirmed',
    slot: { start: `2015-${start}`, end: `2015-${end}`, zone: 'Europe/Paris' },
    placeId: null,
    hostId: null,
    capacity: null,
    languages: [],
    everyone: true,
    description: '',
    groupIds: [],
    delegateIds: [],
    ...fields,
  };
}

/** « 2015-10-19: cube, 60 min, lab » */
function tell({ leg: { id }, days, waiting }: LegPlan): string[] {
  const told = days.map(({ day, entries }) => {
    const list = entries.map((entry) =>
      entry.kind === 'gap' ? `${String(entry.minutes)} min` : entry.visit.title,
    );
    return `${day}: ${list.join(', ')}`;
  });
  return [id, ...told, ...waiting.map(({ title }) => `? ${title}`)];
}

describe('the days of one person', () => {
  it('are all those of the legs travelled on, with visits in time and the gaps between', () => {
    const visits = [
      visit('lab', '10-19T12:00', '10-19T13:00'),
      visit('cube', '10-19T09:00', '10-19T11:00'),
      visit('talk', '10-19T13:30', '10-19T14:00'),
      visit('train', '10-20T22:00', '10-21T06:00'),
      { ...visit('later', '10-19T09:00', '10-19T11:00'), slot: null },
    ];
    const plans = planDays([strasbourg, bordeaux], visits, (id) => id === 'leg_1');
    expect(plans.map(tell)).toEqual([
      ['leg_1', '2015-10-19: cube, 60 min, lab, talk', '2015-10-20: train', '2015-10-21: ', '? later'],
    ]);
  });

  it('count a gap from the end of whatever lasts longest, and not from what is cancelled', () => {
    const visits = [
      visit('plenary', '10-19T09:00', '10-19T12:00'),
      visit('interview', '10-19T09:30', '10-19T10:00'),
      visit('walk', '10-19T12:10', '10-19T12:50', { status: 'cancelled' }),
      visit('reception', '10-19T13:00', '10-19T14:00'),
    ];
    expect(planDays([strasbourg], visits, () => false).map(tell)).toEqual([
      ['leg_1', '2015-10-19: plenary, interview, walk, 60 min, reception'],
    ]);
  });

  it('of another leg are there when a visit asks for it', () => {
    const visits = [visit('opening', '11-23T09:00', '11-23T10:00', { legId: 'leg_2' })];
    expect(planDays([strasbourg, bordeaux], visits, () => false).map(tell)).toEqual([
      ['leg_2', '2015-11-23: opening'],
    ]);
  });
});
