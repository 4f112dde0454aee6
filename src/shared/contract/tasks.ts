import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { task, type Step, type Task } from '../domain/tasks.ts';
import { day } from '../domain/values.ts';
import { read, write } from './call.ts';
import { byMission, recordWrites } from './records.ts';

/** A task with the day it is due; null while the mission has no dates. */
export type TaskRow = Row<Task> & { readonly due: string | null };

/** The steps new missions take. Those that ship with Escale have no ids, since no file holds them. */
export type Template =
  | { readonly kind: 'own'; readonly steps: readonly Row<Step>[] }
  | { readonly kind: 'shipped'; readonly steps: readonly Step[] };

/** How many tasks of a mission are late. */
export interface LateTasks {
  readonly missionId: string;
  readonly count: number;
}

/** A task without a mission is a step of the template. */
export const tasks = {
  /** By phase, and within it by what is due first. */
  list: read<TaskRow[]>()({ input: byMission, of: ['task', 'leg'] }),
  /** Of all missions that have any; what is due before `today` and not done is late. */
  late: read<LateTasks[]>()({ input: z.strictObject({ today: day }), of: ['task', 'leg', 'mission'] }),
  ...recordWrites(task, task.omit({ missionId: true }).partial()),
  /** The file's own steps; while it has none, those that ship with Escale, in the language of the interface. */
  template: read<Template>()({ input: z.strictObject({}), of: ['task', 'setting'] }),
  /** Makes the shipped steps the file's own, so that they can be changed. A file that has steps keeps them. */
  adoptTemplate: write<null>()({ input: z.strictObject({}) }),
  /** Gives a mission the steps of the template that it lacks. */
  applyTemplate: write<{ readonly ids: string[] }>()({ input: byMission }),
  /** The tasks of a mission replace the steps of the template. */
  saveAsTemplate: write<null>()({ input: byMission }),
};
