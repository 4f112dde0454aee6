import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { milestone, opportunity, type Milestone, type Opportunity } from '../domain/opportunities.ts';
import { id, ids } from '../domain/values.ts';
import { read, write } from './call.ts';
import { recordWrites } from './records.ts';

/** An opportunity with the notes it rests on and what its milestones found. */
export type OpportunityRow = Row<Opportunity> & {
  readonly noteIds: readonly string[];
  readonly milestones: readonly Omit<Milestone, 'opportunityId'>[];
};

const withNotes = { noteIds: ids.optional() };

export const opportunities = {
  /** Those of a mission, or of all missions for null. */
  list: read<OpportunityRow[]>()({
    input: z.strictObject({ missionId: id.nullable() }),
    of: ['opportunity', 'milestone', 'evidence', 'note'],
  }),
  ...recordWrites(
    opportunity.extend(withNotes),
    opportunity.omit({ missionId: true, writerId: true }).extend(withNotes).partial(),
  ),
  /** Says what a milestone found, or that it is to be done again. */
  reach: write<null>()({ input: milestone }),
};
