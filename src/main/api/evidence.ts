import { findEvidence, listEvidence } from '../store/evidence.ts';
import type { Handlers } from './handlers.ts';

export const evidence: Handlers<'evidence'> = {
  list: ({ database }, { itemId }) => listEvidence(database, itemId),
  find: ({ database }, { missionId, text }) => findEvidence(database, missionId, text),
};
