import { z } from 'zod';
import type { Note } from '../domain/notes.ts';
import { id } from '../domain/values.ts';
import { read } from './call.ts';

/** A note in few words. `text`: its beginning; `visit` and `day`: of the visit it was taken at; `writer` '' = an organiser. */
export interface NoteLine {
  readonly id: string;
  readonly text: string;
  readonly visibility: Note['visibility'];
  readonly writer: string;
  readonly visitId: string | null;
  readonly visit: string | null;
  readonly day: string | null;
}

const of = ['evidence', 'note', 'visit', 'delegate'];

export const evidence = {
  /** The notes a practice or an opportunity rests on. */
  list: read<NoteLine[]>()({ input: z.strictObject({ itemId: id }), of }),
  /** Notes of a mission that hold these words, the newest first; without a word, the newest. At most 20. */
  find: read<NoteLine[]>()({ input: z.strictObject({ missionId: id, text: z.string().max(200) }), of }),
};
