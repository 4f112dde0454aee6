import { describe, expect, it } from 'vitest';
import { rosterOf, type Party } from './participants.ts';

const delegates = [
  { id: 'anne', legIds: ['leg1'] },
  { id: 'luc', legIds: ['leg1', 'leg2'] },
  { id: 'marc', legIds: ['leg2'] },
  { id: 'zoe', legIds: [] },
];
const groups = [
  { id: 'research', delegateIds: ['zoe', 'marc', 'anne', 'gone'] },
  { id: 'cities', delegateIds: ['luc', 'anne'] },
];

function party(fields: Partial<Party>): Party {
  return { legId: 'leg1', everyone: false, groupIds: [], delegateIds: [], ...fields };
}

describe('who takes part in a visit', () => {
  const roster = rosterOf(delegates, groups);

  it.each([
    [
      'everyone: the delegates of its leg, and those without any leg',
      { everyone: true },
      ['anne', 'luc', 'zoe'],
    ],
    ['everyone of another leg', { everyone: true, legId: 'leg2' }, ['luc', 'marc', 'zoe']],
    [
      'a group: its delegates on the leg or without any, in the order of the delegation',
      { groupIds: ['research'] },
      ['anne', 'zoe'],
    ],
    ['a group on another leg', { groupIds: ['research'], legId: 'leg2' }, ['marc', 'zoe']],
    ['two groups: each person once', { groupIds: ['research', 'cities'] }, ['anne', 'luc', 'zoe']],
    [
      'a group and one of its persons from the other leg',
      { groupIds: ['research'], delegateIds: ['marc'] },
      ['anne', 'marc', 'zoe'],
    ],
    ['persons, whatever their leg', { delegateIds: ['zoe', 'marc'] }, ['marc', 'zoe']],
    [
      'everyone and a person of the other leg',
      { everyone: true, delegateIds: ['marc'] },
      ['anne', 'luc', 'marc', 'zoe'],
    ],
    ['groups and persons that are gone: nobody', { groupIds: ['none'], delegateIds: ['gone'] }, []],
    ['nobody', {}, []],
  ])('%s', (_who, fields, expected) => {
    expect(roster.participantsOf(party(fields))).toEqual(expected);
  });

  it('is worked out once for the same visit', () => {
    const visit = party({ groupIds: ['research'] });
    expect(roster.ranksOf(visit)).toBe(roster.ranksOf(visit));
  });
});
