import { Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TaskRow } from '../../../shared/contract/tasks.ts';
import { task as shape, type Task } from '../../../shared/domain/tasks.ts';
import { day } from '../../../shared/domain/values.ts';
import { dayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { SavedDay } from '../../ui/fields/SavedDay.tsx';
import { SavedSuggest } from '../../ui/fields/SavedSuggest.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { useToday } from '../../ui/useToday.ts';
import { SavedOffset } from './SavedOffset.tsx';
import { useTaskWrites } from './useTaskWrites.ts';
import classes from './PreparationScreen.module.css';

interface Props {
  readonly task: TaskRow;
  /** All of the mission: their owners are suggested. */
  readonly tasks: readonly TaskRow[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One task beside the list, with all its fields. */
export function TaskPanel({ task, tasks, onOpen, onClose }: Props): ReactNode {
  const { preparation: text } = useTexts();
  const language = useLanguage();
  const today = useToday();
  const { id, due, ...fields } = task;
  const writes = useTaskWrites(task.missionId ?? '');
  const save = (changed: Partial<Omit<Task, 'missionId'>>): Promise<unknown> => writes.update([id], changed);
  const duplicate = async (): Promise<void> => {
    const copy = await writes.duplicate(fields);
    if (copy !== undefined) onOpen(copy);
  };
  const owners = [...new Set(tasks.map(({ owner }) => owner))].filter((owner) => owner !== '');

  return (
    <SidePanel
      title={task.title}
      kind={text.kind.task}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <PanelActions
          duplicate={text.duplicate}
          onDuplicate={() => void duplicate()}
          remove={text.remove}
          onRemove={() => {
            onClose();
            writes.remove([task]);
          }}
        />
      }
    >
      <Stack>
        <SavedText
          label={text.field.title}
          value={task.title}
          draftKey={`${id} title`}
          schema={shape.shape.title}
          onSave={(title) => save({ title })}
          required
        />
        <div>
          <SavedOffset value={task} draftKey={`${id} offset`} onSave={save} />
          <p className={classes.dueLine}>
            {text.due(due === null ? text.dueUnknown : dayText(language, due))}
          </p>
        </div>
        <SavedSuggest
          label={text.field.owner}
          value={task.owner}
          suggestions={owners}
          draftKey={`${id} owner`}
          schema={shape.shape.owner}
          onSave={(owner) => save({ owner })}
        />
        <Checkbox
          label={text.field.done}
          checked={task.doneOn !== null}
          onChange={(event) => void save({ doneOn: event.currentTarget.checked ? today : null })}
        />
        {task.doneOn !== null && (
          <SavedDay
            label={text.field.doneOn}
            value={task.doneOn}
            draftKey={`${id} doneOn`}
            schema={day}
            onSave={(doneOn) => save({ doneOn })}
          />
        )}
        <SavedText
          label={text.field.comment}
          value={task.comment}
          draftKey={`${id} comment`}
          schema={shape.shape.comment}
          onSave={(comment) => save({ comment })}
          multiline
        />
      </Stack>
    </SidePanel>
  );
}
