import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { task } from '../../../shared/domain/tasks.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { fromSaid, saidSchema, type Side } from './offset.ts';
import { OffsetField } from './OffsetField.tsx';
import { closeDialog } from './state.ts';

const schema = z.object({
  ...task.pick({ title: true, owner: true, comment: true }).shape,
  ...saidSchema.shape,
});
const initial = {
  title: '',
  count: 30 as number | null,
  side: 'beforeStart' as Side,
  owner: '',
  comment: '',
};

interface Props {
  readonly missionId: string;
  readonly owners: readonly string[];
  readonly onMade: (id: string) => void;
}

export function NewTask({ missionId, owners, onMade }: Props): ReactNode {
  const { preparation: text } = useTexts();
  const write = useWrite();
  const form = useDraftForm({ draftKey: `new task ${missionId}`, initial, schema });
  const { values } = form;

  const create = (): void => {
    void write(async () => {
      const { title, owner, comment } = values;
      const offset = fromSaid(saidSchema.parse({ count: values.count, side: values.side }));
      const made = await api.tasks.create({ missionId, title, owner, comment, doneOn: null, ...offset });
      form.reset();
      closeDialog();
      onMade(made.id);
    });
  };

  return (
    <FormDialog
      form={form}
      opened
      title={text.addTask}
      submit={text.createTask}
      onSubmit={create}
      onClose={closeDialog}
    >
      <FormText form={form} field="title" label={text.field.title} required first />
      <OffsetField
        count={values.count}
        side={values.side}
        error={form.errorOf('count')}
        onCount={(count) => {
          form.set('count', count);
        }}
        onSide={(side) => {
          form.set('side', side);
        }}
      />
      <Autocomplete
        label={text.field.owner}
        value={values.owner}
        error={form.errorOf('owner')}
        data={[...owners]}
        limit={20}
        filter={foldedFilter}
        openOnFocus={false}
        comboboxProps={{ transitionProps: { duration: 0 } }}
        onChange={(owner) => {
          form.set('owner', owner);
        }}
      />
      <FormText form={form} field="comment" label={text.field.comment} multiline />
    </FormDialog>
  );
}
