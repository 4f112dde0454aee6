import { z } from 'zod';
import { write } from './call.ts';

export const jobs = {
  /** Stops the job with this ticket; one that has already ended is no error. */
  cancel: write<null>()({ input: z.strictObject({ ticket: z.string().max(64) }) }),
};
