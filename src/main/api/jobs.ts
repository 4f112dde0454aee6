import type { Handlers } from './handlers.ts';

export const jobs: Handlers<'jobs'> = {
  cancel: ({ cancelJob }, { ticket }) => {
    cancelJob(ticket);
    return null;
  },
};
