import { readSettings } from '../store/settings.ts';
import {
  adoptTemplate,
  applyTemplate,
  countLate,
  listTasks,
  readTemplate,
  saveAsTemplate,
} from '../store/tasks.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const tasks: Handlers<'tasks'> = {
  ...recordHandlers('task'),
  list: ({ database }, { missionId }) => listTasks(database, missionId),
  late: ({ database }, { today }) => countLate(database, today),
  template: ({ database }) => readTemplate(database, readSettings(database).language),
  adoptTemplate: ({ act, database }) =>
    act((writer) => {
      adoptTemplate(database, writer, readSettings(database).language);
      return null;
    }),
  applyTemplate: ({ act, database }, { missionId }) =>
    act((writer) => ({ ids: applyTemplate(database, writer, missionId, readSettings(database).language) })),
  saveAsTemplate: ({ act, database }, { missionId }) =>
    act((writer) => {
      saveAsTemplate(database, writer, missionId);
      return null;
    }),
};
