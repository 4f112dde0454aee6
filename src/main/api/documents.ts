import type { Handlers } from './handlers.ts';
import { planOf } from './plan.ts';

export const documents: Handlers<'documents'> = {
  make: async ({ database, files, assets, run, by }, { missionId, kind, language, delegateId }) => {
    const plan = planOf(database, missionId, language, by.now());
    const made = await run('document', { kind, plan, delegateId, assets });
    return files.make(made);
  },
};
