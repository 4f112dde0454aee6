import { Button, Progress } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { TaskRow } from '../../../shared/contract/tasks.ts';
import { isLate, phaseOf, taskPhases } from '../../../shared/domain/tasks.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useToday } from '../../ui/useToday.ts';
import { LateTasks } from './LateTasks.tsx';
import { Phase } from './Phase.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { clearFilter, openDialog, useShown, type Filter } from './state.ts';
import { TaskFilter } from './TaskFilter.tsx';
import { useTaskWrites } from './useTaskWrites.ts';
import classes from './PreparationScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly tasks: readonly TaskRow[];
  readonly openId: string | null;
  /** The address of the list; one task stands under it. */
  readonly base: string;
}

/** The back-planning: what is late, how far it is, and all tasks by phase along a line of time. */
export function TaskList({ missionId, tasks, openId, base }: Props): ReactNode {
  const { preparation: text } = useTexts();
  const today = useToday();
  const { filter, selected } = useShown(missionId);
  const shown = useMemo(() => tasks.filter((task) => matches(task, filter)), [tasks, filter]);
  const late = tasks.filter((task) => isLate(task, task.due, today));
  const done = tasks.filter(({ doneOn }) => doneOn !== null).length;
  const owners = useMemo(() => ownersOf(tasks), [tasks]);
  const chosen = shown.filter(({ id }) => selected.has(id));
  if (tasks.length === 0) return <NoTasks missionId={missionId} />;

  return (
    <>
      {tasks.every(({ due }) => due === null) && (
        <p className={classes.hint}>
          {text.noDates} <Link href={`/missions/${missionId}/itinerary`}>{text.toItinerary}</Link>
        </p>
      )}
      {late.length > 0 && <LateTasks missionId={missionId} tasks={late} today={today} base={base} />}
      <div className={classes.progress}>
        <Progress
          value={(100 * done) / tasks.length}
          aria-label={text.progressLabel}
          className={classes.bar ?? ''}
        />
        <span>{text.progress(done, tasks.length)}</span>
      </div>
      <TaskFilter missionId={missionId} filter={filter} owners={owners} />
      {chosen.length > 0 && <SelectionBar missionId={missionId} tasks={chosen} today={today} />}
      <datalist id="task-owners">
        {owners.map((owner) => (
          <option key={owner}>{owner}</option>
        ))}
      </datalist>
      {shown.length === 0 && (
        <p className={classes.nothing}>
          {text.filter.nothing}{' '}
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => {
              clearFilter(missionId);
            }}
          >
            {text.filter.clear}
          </Button>
        </p>
      )}
      {taskPhases.map((phase) => (
        <Phase
          key={phase}
          missionId={missionId}
          phase={phase}
          tasks={shown.filter((task) => phaseOf(task) === phase)}
          all={tasks.filter((task) => phaseOf(task) === phase)}
          today={today}
          selected={selected}
          openId={openId}
          base={base}
        />
      ))}
    </>
  );
}

function NoTasks({ missionId }: { readonly missionId: string }): ReactNode {
  const { preparation: text } = useTexts();
  const writes = useTaskWrites(missionId);
  const template = useRead(api.tasks.template, {}).value;
  return (
    <Empty
      title={text.emptyTitle}
      text={text.emptyText(template?.steps.length ?? 0)}
      actions={
        <>
          <Button onClick={writes.applyTemplate}>{text.applyTemplate}</Button>
          <Button
            variant="default"
            onClick={() => {
              openDialog({ kind: 'template' });
            }}
          >
            {text.editTemplate}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              openDialog({ kind: 'newTask' });
            }}
          >
            {text.addTask}
          </Button>
        </>
      }
    />
  );
}

function matches(task: TaskRow, { status, owner, phase }: Filter): boolean {
  if (status !== 'all' && (task.doneOn !== null) !== (status === 'done')) return false;
  return (owner === null || task.owner === owner) && (phase === null || phaseOf(task) === phase);
}

/** Everybody who owns a task, each once, in the order of a French list. */
function ownersOf(tasks: readonly TaskRow[]): string[] {
  return [...new Set(tasks.map(({ owner }) => owner))]
    .filter((owner) => owner !== '')
    .toSorted(new Intl.Collator('fr').compare);
}
