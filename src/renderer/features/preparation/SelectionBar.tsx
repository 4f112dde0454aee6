import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TaskRow } from '../../../shared/contract/tasks.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { clearSelection, openDialog } from './state.ts';
import { useTaskWrites } from './useTaskWrites.ts';
import classes from './TaskList.module.css';

interface Props {
  readonly missionId: string;
  /** The chosen ones among those shown: what nobody sees is not changed. */
  readonly tasks: readonly TaskRow[];
  readonly today: string;
}

/** What can be done with the chosen tasks. */
export function SelectionBar({ missionId, tasks, today }: Props): ReactNode {
  const { preparation: text } = useTexts();
  const writes = useTaskWrites(missionId);
  const ids = tasks.map(({ id }) => id);
  const action = (label: string, run: () => void, colour = 'lagoon'): ReactNode => (
    <Button variant="light" color={colour} size="compact-sm" onClick={run}>
      {label}
    </Button>
  );
  return (
    <div role="group" aria-label={text.actions} className={classes.selection}>
      <span role="status">{text.selected(tasks.length)}</span>
      {action(text.markDone, () => void writes.update(ids, { doneOn: today }))}
      {action(text.markOpen, () => void writes.update(ids, { doneOn: null }))}
      {action(text.setOwner, () => {
        openDialog({ kind: 'owner', ids });
      })}
      {action(
        text.remove,
        () => {
          writes.remove(tasks);
        },
        'brick',
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          clearSelection(missionId);
        }}
      >
        {text.deselect}
      </Button>
    </div>
  );
}
