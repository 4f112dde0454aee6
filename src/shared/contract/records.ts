import { z } from 'zod';
import { id, ids, requiredLine } from '../domain/values.ts';
import { write } from './call.ts';

/** The writes every noun has. `update` changes the same fields of one row or of many; ids come back from `create`. */
export function recordWrites<C extends z.ZodType, U extends z.ZodType>(created: C, updated: U) {
  return {
    create: write<{ id: string }>()({ input: created }),
    update: write<null>()({ input: z.strictObject({ ids: ids.min(1), fields: updated }) }),
    remove: write<null>()({ input: z.strictObject({ ids: ids.min(1) }) }),
    restore: write<null>()({ input: z.strictObject({ ids: ids.min(1) }) }),
  };
}

/** Copies rows; each copy bears the name of its original followed by `mark`: « (copie) ». The new ids come in the order of `ids`. */
export const duplicate = write<{ ids: string[] }>()({
  input: z.strictObject({ ids: ids.min(1), mark: requiredLine.pipe(z.string().max(40)) }),
});

export const byId = z.strictObject({ id });
export const byMission = z.strictObject({ missionId: id });
