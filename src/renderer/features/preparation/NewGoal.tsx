import { NumberInput, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { goal, goalIndicators, type GoalIndicator } from '../../../shared/domain/goals.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { closeDialog } from './state.ts';

const schema = goal.pick({ title: true, indicator: true, target: true });
const initial = { title: '', indicator: 'visitsDone' as GoalIndicator, target: 10 as number | null };

interface Props {
  readonly missionId: string;
  readonly onMade: (id: string) => void;
}

export function NewGoal({ missionId, onMade }: Props): ReactNode {
  const { preparation: text, domain } = useTexts();
  const write = useWrite();
  const form = useDraftForm({ draftKey: `new goal ${missionId}`, initial, schema });

  const create = (): void => {
    void write(async () => {
      const { id } = await api.goals.create({ ...schema.parse(form.values), missionId, reached: 0 });
      form.reset();
      closeDialog();
      onMade(id);
    });
  };

  return (
    <FormDialog
      form={form}
      opened
      title={text.addGoal}
      submit={text.createGoal}
      onSubmit={create}
      onClose={closeDialog}
      size="md"
    >
      <FormText form={form} field="title" label={text.goal.title} required first />
      <Select
        label={text.goal.indicator}
        value={form.values.indicator}
        data={goalIndicators.map((value) => ({ value, label: domain.goalIndicator[value] }))}
        allowDeselect={false}
        onChange={(chosen) => {
          form.set('indicator', goalIndicators.find((known) => known === chosen) ?? 'byHand');
        }}
      />
      <NumberInput
        label={text.goal.target}
        value={form.values.target ?? ''}
        error={form.errorOf('target')}
        required
        hideControls
        clampBehavior="none"
        allowNegative={false}
        onChange={(typed) => {
          form.set('target', typed === '' ? null : Number(typed));
        }}
      />
    </FormDialog>
  );
}
