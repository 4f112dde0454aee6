import { z } from 'zod';
import { job } from './call.ts';

const byTicket = z.strictObject({ ticket: z.string().max(64) });

export const jobs = {
  /**
   * Stops the job with this ticket; one that has already ended, or can no longer be stopped, is no error. Not a write: it must not wait
   * for a job that holds the file.
   */
  cancel: job<null>()({ input: byTicket }),
  /** Asks a job that gets better with time to end now with what it has; others go on as if nothing was said. */
  hasten: job<null>()({ input: byTicket }),
};
