import { listDeleted } from '../store/deleted.ts';
import { restoreRows } from '../store/records.ts';
import { redo, undo, undoState } from '../store/changes/undo.ts';
import { isEntity } from '../../shared/domain/entities.ts';
import { fail } from '../../shared/errors.ts';
import type { Handlers } from './handlers.ts';

export const history: Handlers<'history'> = {
  state: ({ database }) => undoState(database),
  undo: ({ database, by, touch }) => {
    touch(undo(database, by));
    return null;
  },
  redo: ({ database, by, touch }) => {
    touch(redo(database, by));
    return null;
  },
  deleted: ({ database }) => listDeleted(database),
  restore: ({ act, database }, { id }) =>
    act((writer) => {
      const entity = id.slice(0, id.indexOf('_'));
      if (!isEntity(entity)) fail({ code: 'record.missing', details: { entity } });
      restoreRows(database, writer, entity, [id]);
      return null;
    }),
};
