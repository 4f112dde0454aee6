import { listGoals } from '../store/goals.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const goals: Handlers<'goals'> = {
  ...recordHandlers('goal'),
  list: ({ database, now }, { missionId }) => listGoals(database, missionId, now()),
};
