import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import {
  goal as shape,
  goalIndicators,
  reachedOf,
  type Goal,
  type GoalCounts,
} from '../../../shared/domain/goals.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedNumber } from '../../ui/fields/SavedNumber.tsx';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import classes from './PreparationScreen.module.css';

interface Props {
  readonly goal: Row<Goal>;
  readonly counts: GoalCounts;
  readonly onClose: () => void;
}

/** One objective beside the list, with all its fields. */
export function GoalPanel({ goal, counts, onClose }: Props): ReactNode {
  const { preparation: text, domain } = useTexts();
  const write = useWrite();
  const { id, ...fields } = goal;
  const save = (changed: Partial<Goal>): Promise<unknown> =>
    write(() => api.goals.update({ ids: [id], fields: changed }));
  const number = (field: 'target' | 'reached', description?: string): ReactNode => (
    <SavedNumber
      label={text.goal[field]}
      {...(description === undefined ? {} : { description })}
      value={goal[field]}
      draftKey={`${id} ${field}`}
      schema={shape.shape[field]}
      onSave={(value) => save({ [field]: value ?? 0 })}
      min={0}
    />
  );
  const remove = (): void => {
    onClose();
    void write(async () => {
      await api.goals.remove({ ids: [id] });
      notify({
        text: text.removedOne(goal.title),
        tone: 'good',
        action: { label: text.undo, run: () => void write(() => api.goals.restore({ ids: [id] })) },
      });
    });
  };

  return (
    <SidePanel
      title={goal.title}
      kind={text.kind.goal}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <PanelActions
          duplicate={text.duplicate}
          onDuplicate={() =>
            void write(() => api.goals.create({ ...fields, title: text.copyOf(goal.title) }))
          }
          remove={text.remove}
          onRemove={remove}
        />
      }
    >
      <Stack>
        <SavedText
          label={text.goal.title}
          value={goal.title}
          draftKey={`${id} title`}
          schema={shape.shape.title}
          onSave={(title) => save({ title })}
          required
        />
        <SavedSelect
          label={text.goal.indicator}
          value={goal.indicator}
          options={goalIndicators.map((value) => ({ value, label: domain.goalIndicator[value] }))}
          onSave={(chosen) => {
            const indicator = goalIndicators.find((known) => known === chosen);
            if (indicator) void save({ indicator });
          }}
        />
        {number('target')}
        {goal.indicator === 'byHand' ? (
          number('reached', text.goal.reachedHelp)
        ) : (
          <p className={classes.dueLine}>{text.goal.counted(reachedOf(goal, counts))}</p>
        )}
      </Stack>
    </SidePanel>
  );
}
