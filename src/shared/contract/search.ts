import { z } from 'zod';
import { read } from './call.ts';

/** One thing found. `missionId` null for what belongs to no mission; `parentId` the row whose screen shows it, when not its own. */
export interface SearchHit {
  readonly id: string;
  readonly entity: string;
  readonly title: string;
  readonly detail: string;
  readonly missionId: string | null;
  readonly parentId: string | null;
}

export const search = {
  /** Hits over all nouns, best first within each noun. Accents, case and plurals are forgiven, each word may be a beginning. */
  find: read<SearchHit[]>()({
    input: z.strictObject({ text: z.string().max(200) }),
    of: [
      'mission',
      'leg',
      'city',
      'place',
      'organisation',
      'contact',
      'delegate',
      'group',
      'visit',
      'note',
      'practice',
      'opportunity',
      'recommendation',
      'objective',
      'initiative',
    ],
  }),
};
