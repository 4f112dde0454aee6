import type { Database } from '../store/database.ts';
import type { Writer } from '../store/changes/log.ts';
import { listRecommendations } from '../store/findings.ts';
import { createRow, linkRows, listRows, updateRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers, removal } from './records.ts';

export const recommendations: Handlers<'recommendations'> = {
  ...removal('recommendation'),
  list: ({ database }) => listRecommendations(database),
  create: ({ act, database }, { practiceIds, objectiveIds, ...fields }) =>
    act((writer) => {
      const id = createRow(writer, 'recommendation', fields);
      link(database, writer, id, { practiceIds, objectiveIds });
      return { id };
    }),
  update: ({ act, database }, { ids, fields: { practiceIds, objectiveIds, ...fields } }) =>
    act((writer) => {
      updateRows(database, writer, 'recommendation', ids, fields);
      for (const id of ids) link(database, writer, id, { practiceIds, objectiveIds });
      return null;
    }),
};

export const objectives: Handlers<'objectives'> = {
  ...recordHandlers('objective'),
  list: ({ database }) => listRows(database, 'objective', 'TRUE', [], 'number, n'),
};

interface Links {
  readonly practiceIds: readonly string[] | undefined;
  readonly objectiveIds: readonly string[] | undefined;
}

function link(database: Database, writer: Writer, id: string, { practiceIds, objectiveIds }: Links): void {
  if (practiceIds) linkRows(database, writer, 'basis', ['recommendationId', id], ['practiceId', practiceIds]);
  if (objectiveIds)
    linkRows(database, writer, 'service', ['recommendationId', id], ['objectiveId', objectiveIds]);
}
