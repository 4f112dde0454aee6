import { z } from 'zod';
import { read, write } from './call.ts';
import { id } from '../domain/values.ts';

export interface UndoState {
  readonly undo: boolean;
  readonly redo: boolean;
}

/** A deleted row that can be restored. `at` is the deleter's wall clock, ISO instant. */
export interface DeletedRow {
  readonly id: string;
  readonly entity: string;
  readonly title: string;
  readonly at: string;
  readonly author: string;
}

export const history = {
  state: read<UndoState>()({ input: z.strictObject({}), of: ['*'] }),
  undo: write<null>()({ input: z.strictObject({}) }),
  redo: write<null>()({ input: z.strictObject({}) }),
  /** What was deleted, newest first, at most 500. */
  deleted: read<DeletedRow[]>()({ input: z.strictObject({}), of: ['*'] }),
  restore: write<null>()({ input: z.strictObject({ id }) }),
};
