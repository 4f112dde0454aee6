import { Checkbox } from '@mantine/core';
import { IconAlertTriangle, IconChevronRight } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { TaskRow } from '../../../shared/contract/tasks.ts';
import { isLate, task as shape } from '../../../shared/domain/tasks.ts';
import { dayText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { SavedCell } from './SavedCell.tsx';
import { select } from './state.ts';
import { useTaskWrites } from './useTaskWrites.ts';
import classes from './TaskList.module.css';

interface Props {
  readonly missionId: string;
  readonly task: TaskRow;
  readonly today: string;
  readonly selected: boolean;
  readonly open: boolean;
  readonly to: string;
}

/** One task: chosen, when, done, what, who; changed where it stands. */
export const TaskLine = memo(function TaskLine({
  missionId,
  task,
  today,
  selected,
  open,
  to,
}: Props): ReactNode {
  const { preparation: text } = useTexts();
  const language = useLanguage();
  const writes = useTaskWrites(missionId);
  const late = isLate(task, task.due, today);
  const year = task.due !== null && task.due.slice(0, 4) !== today.slice(0, 4);
  return (
    <li
      className={classes.line}
      data-done={task.doneOn !== null || undefined}
      data-late={late || undefined}
      data-open={open || undefined}
      data-selected={selected || undefined}
    >
      <Checkbox
        size="xs"
        aria-label={text.selectNamed(task.title)}
        checked={selected}
        onChange={(event) => {
          select(missionId, [task.id], event.currentTarget.checked);
        }}
      />
      <span className={classes.offsetText} title={text.offsetWords(task.anchor, task.days)}>
        {text.offset(task.anchor, task.days)}
      </span>
      <Checkbox
        radius="xl"
        size="sm"
        className={classes.tick ?? ''}
        aria-label={text.doneNamed(task.title)}
        checked={task.doneOn !== null}
        onChange={(event) => {
          void writes.update([task.id], { doneOn: event.currentTarget.checked ? today : null });
        }}
      />
      <SavedCell
        label={text.titleOf(task.title)}
        column="title"
        value={task.title}
        draftKey={`${task.id} title`}
        schema={shape.shape.title}
        onSave={(title) => writes.update([task.id], { title })}
      />
      <SavedCell
        label={text.ownerOf(task.title)}
        column="owner"
        value={task.owner}
        draftKey={`${task.id} owner`}
        schema={shape.shape.owner}
        placeholder={text.filter.noOwner}
        list="task-owners"
        onSave={(owner) => writes.update([task.id], { owner })}
      />
      {task.due === null ? (
        <span className={classes.due}>{text.dueUnknown}</span>
      ) : (
        <time className={classes.due} dateTime={task.due} title={dayText(language, task.due)}>
          {late && <IconAlertTriangle size={15} role="img" aria-label={text.late(1)} />}
          {task.due === today ? text.dueToday : shortDayText(language, task.due)}
          {year && ` ${task.due.slice(0, 4)}`}
        </time>
      )}
      <Link href={to} className={classes.openLink} aria-label={text.openNamed(task.title)}>
        <IconChevronRight size={18} aria-hidden />
      </Link>
    </li>
  );
});
