import { useMemo } from 'react';
import type { Task } from '../../../shared/domain/tasks.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { clearSelection } from './state.ts';

export interface TaskWrites {
  /** Undefined when it failed, which was said. */
  update(ids: readonly string[], fields: Partial<Omit<Task, 'missionId'>>): Promise<unknown>;
  /** Deletes tasks and offers to bring them back. */
  remove(tasks: readonly { readonly id: string; readonly title: string }[]): void;
  /** Gives the id of the copy, undefined when it failed. */
  duplicate(task: Task): Promise<string | undefined>;
  applyTemplate(): void;
  saveAsTemplate(): void;
}

/** What is done to the tasks of a mission from the list, the panel and the selection alike. */
export function useTaskWrites(missionId: string): TaskWrites {
  const { preparation: text } = useTexts();
  const write = useWrite();
  return useMemo(
    () => ({
      update: (ids, fields) => write(() => api.tasks.update({ ids: [...ids], fields })),
      remove: (tasks) => {
        const ids = tasks.map(({ id }) => id);
        const [first] = tasks;
        if (!first) return;
        void write(async () => {
          await api.tasks.remove({ ids });
          clearSelection(missionId);
          notify({
            text: tasks.length === 1 ? text.removedOne(first.title) : text.removedMany(tasks.length),
            tone: 'good',
            action: { label: text.undo, run: () => void write(() => api.tasks.restore({ ids })) },
          });
        });
      },
      duplicate: async (task) => {
        const made = await write(() =>
          api.tasks.create({ ...task, title: text.copyOf(task.title), doneOn: null }),
        );
        return made?.id;
      },
      applyTemplate: () => {
        void write(async () => {
          const { ids } = await api.tasks.applyTemplate({ missionId });
          const said = ids.length === 0 ? text.nothingToApply : text.applied(ids.length);
          notify({ text: said, tone: 'good' });
        });
      },
      saveAsTemplate: () => {
        void write(async () => {
          await api.tasks.saveAsTemplate({ missionId });
          notify({ text: text.savedAsTemplate, tone: 'good' });
        });
      },
    }),
    [missionId, text, write],
  );
}
