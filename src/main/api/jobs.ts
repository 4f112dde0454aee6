import type { Handlers } from './handlers.ts';

export const jobs: Handlers<'jobs'> = {
  cancel: async ({ cancel }, { ticket }) => {
    await cancel(ticket);
    return null;
  },
  hasten: async ({ hasten }, { ticket }) => {
    hasten(ticket);
    return null;
  },
};
