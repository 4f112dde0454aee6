import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TaskRow } from '../../../shared/contract/tasks.ts';
import type { TaskPhase } from '../../../shared/domain/tasks.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { select } from './state.ts';
import { TaskLine } from './TaskLine.tsx';
import classes from './TaskList.module.css';

interface Props {
  readonly missionId: string;
  readonly phase: TaskPhase;
  /** Those the filters let through. */
  readonly tasks: readonly TaskRow[];
  readonly all: readonly TaskRow[];
  readonly today: string;
  readonly selected: ReadonlySet<string>;
  readonly openId: string | null;
  readonly base: string;
}

/** One part of the preparation, its tasks along the line of time. */
export function Phase({ missionId, phase, tasks, all, today, selected, openId, base }: Props): ReactNode {
  const { preparation: text, domain } = useTexts();
  const name = domain.taskPhase[phase];
  const chosen = tasks.filter(({ id }) => selected.has(id)).length;
  if (tasks.length === 0) return null;
  return (
    <section className={classes.phase} aria-labelledby={`phase-${phase}`}>
      <header className={classes.phaseHeader}>
        <Checkbox
          size="xs"
          aria-label={text.selectPhase(name)}
          checked={chosen === tasks.length}
          indeterminate={chosen > 0 && chosen < tasks.length}
          onChange={() => {
            const ids = tasks.map(({ id }) => id);
            select(missionId, ids, chosen < tasks.length);
          }}
        />
        <h2 id={`phase-${phase}`} className={classes.phaseTitle}>
          {name}
        </h2>
        <span className={classes.phaseDone}>
          {text.phaseDone(all.filter(({ doneOn }) => doneOn !== null).length, all.length)}
        </span>
      </header>
      <ol className={classes.lines}>
        {tasks.map((task) => (
          <TaskLine
            key={task.id}
            missionId={missionId}
            task={task}
            today={today}
            selected={selected.has(task.id)}
            open={task.id === openId}
            to={`${base}/${task.id}`}
          />
        ))}
      </ol>
    </section>
  );
}
