import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { practice, type Practice } from '../domain/practices.ts';
import { id, ids } from '../domain/values.ts';
import { read } from './call.ts';
import { recordWrites } from './records.ts';

/** A practice with the notes it rests on. */
export type PracticeRow = Row<Practice> & { readonly noteIds: readonly string[] };

const withNotes = { noteIds: ids.optional() };

export const practices = {
  /** Those of a mission, or of all missions for null. */
  list: read<PracticeRow[]>()({
    input: z.strictObject({ missionId: id.nullable() }),
    of: ['practice', 'evidence', 'note'],
  }),
  ...recordWrites(practice.extend(withNotes), practice.omit({ missionId: true }).extend(withNotes).partial()),
};
