import { findEverything } from '../store/hits.ts';
import type { Handlers } from './handlers.ts';

export const search: Handlers<'search'> = {
  find: ({ database }, { text }) => findEverything(database, text),
};
