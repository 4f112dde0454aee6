import type { Entity, FieldsOf } from '../../shared/domain/entities.ts';
import { createRow, removeRows, restoreRows, updateRows, type Changed } from '../store/records.ts';
import type { Writing } from './handlers.ts';

/** The four writes every noun has, for nouns whose rows stand alone. */
export function recordHandlers<E extends Entity>(entity: E) {
  return {
    create: ({ act }: Writing, input: FieldsOf<E>) => ({
      id: act((writer) => createRow(writer, entity, input)),
    }),
    update: ({ act, database }: Writing, { ids, fields }: { ids: string[]; fields: Changed<FieldsOf<E>> }) =>
      act((writer) => {
        updateRows(database, writer, entity, ids, fields);
        return null;
      }),
    ...removal(entity),
  };
}

/** Deleting and bringing back, the same for all nouns. */
export function removal(entity: Entity) {
  return {
    remove: ({ act, database }: Writing, { ids }: { ids: string[] }) =>
      act((writer) => {
        removeRows(database, writer, entity, ids);
        return null;
      }),
    restore: ({ act, database }: Writing, { ids }: { ids: string[] }) =>
      act((writer) => {
        restoreRows(database, writer, entity, ids);
        return null;
      }),
  };
}
