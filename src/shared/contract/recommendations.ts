import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { objective, recommendation, type Objective, type Recommendation } from '../domain/recommendations.ts';
import { ids } from '../domain/values.ts';
import { read } from './call.ts';
import { recordWrites } from './records.ts';

/** A recommendation with the practices it rests on and the objectives it serves. */
export type RecommendationRow = Row<Recommendation> & {
  readonly practiceIds: readonly string[];
  readonly objectiveIds: readonly string[];
};

const withLinks = { practiceIds: ids.optional(), objectiveIds: ids.optional() };

export const recommendations = {
  list: read<RecommendationRow[]>()({
    input: z.strictObject({}),
    of: ['recommendation', 'basis', 'service', 'practice', 'objective'],
  }),
  ...recordWrites(recommendation.extend(withLinks), recommendation.extend(withLinks).partial()),
};

export const objectives = {
  list: read<Row<Objective>[]>()({ input: z.strictObject({}), of: ['objective'] }),
  ...recordWrites(objective, objective.partial()),
};
