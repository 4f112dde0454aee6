import type { Row } from '../domain/entities.ts';
import { goal, type Goal, type GoalCounts } from '../domain/goals.ts';
import { read } from './call.ts';
import { byMission, recordWrites } from './records.ts';

/** The objectives of a mission and what can be counted towards them now. */
export interface Goals {
  readonly goals: readonly Row<Goal>[];
  readonly counts: GoalCounts;
}

export const goals = {
  list: read<Goals>()({
    input: byMission,
    of: ['goal', 'visit', 'delegate', 'practice', 'opportunity', 'meeting'],
  }),
  ...recordWrites(goal, goal.omit({ missionId: true }).partial()),
};
