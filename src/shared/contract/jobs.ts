import { z } from 'zod';
import { job } from './call.ts';

export const jobs = {
  /**
   * Stops the job with this ticket; one that has already ended, or can no longer be stopped, is no error. Not a write: it must not wait
   * for a job that holds the file.
   */
  cancel: job<null>()({ input: z.strictObject({ ticket: z.string().max(64) }) }),
};
