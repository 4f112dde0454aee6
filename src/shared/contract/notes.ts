import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { note, type Note } from '../domain/notes.ts';
import { id } from '../domain/values.ts';
import { read } from './call.ts';
import { recordWrites } from './records.ts';

export const notes = {
  list: read<Row<Note>[]>()({ input: z.strictObject({ visitId: id }), of: ['note'] }),
  ...recordWrites(note, note.pick({ text: true, visibility: true }).partial()),
};
