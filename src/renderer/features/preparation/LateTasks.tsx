import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { TaskRow } from '../../../shared/contract/tasks.ts';
import { minutesBetween } from '../../../shared/domain/slots.ts';
import { dateText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { useTaskWrites } from './useTaskWrites.ts';
import classes from './TaskList.module.css';

interface Props {
  readonly missionId: string;
  readonly tasks: readonly TaskRow[];
  readonly today: string;
  readonly base: string;
}

const shownAtOnce = 4;

/** What should be done already, the longest overdue first. */
export function LateTasks({ missionId, tasks, today, base }: Props): ReactNode {
  const { preparation: text } = useTexts();
  const language = useLanguage();
  const writes = useTaskWrites(missionId);
  const [all, setAll] = useState(false);
  const inOrder = tasks.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  return (
    <section className={classes.late} aria-labelledby="late-tasks">
      <h2 id="late-tasks" className={classes.lateTitle}>
        <IconAlertTriangle size={18} aria-hidden /> {text.late(tasks.length)}
      </h2>
      <ul className={classes.lateList}>
        {inOrder.slice(0, all ? inOrder.length : shownAtOnce).map((task) => (
          <li key={task.id} className={classes.lateRow}>
            <Checkbox
              radius="xl"
              size="sm"
              aria-label={text.doneNamed(task.title)}
              checked={false}
              onChange={() => void writes.update([task.id], { doneOn: today })}
            />
            <Link href={`${base}/${task.id}`} className={classes.lateLink}>
              {task.title}
            </Link>
            <span className={classes.lateBy}>
              {dateText(language, task.due ?? today)} ·{' '}
              {text.lateSince(daysBetween(task.due ?? today, today))}
            </span>
          </li>
        ))}
      </ul>
      {!all && tasks.length > shownAtOnce && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            setAll(true);
          }}
        >
          {text.showAll(tasks.length)}
        </Button>
      )}
    </section>
  );
}

function daysBetween(from: string, to: string): number {
  return minutesBetween(`${from}T00:00`, `${to}T00:00`) / 1440;
}
