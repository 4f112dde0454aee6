import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import { task } from '../../../shared/domain/tasks.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { closeDialog } from './state.ts';
import { useTaskWrites } from './useTaskWrites.ts';

const schema = task.pick({ owner: true });
const initial = { owner: '' };

interface Props {
  readonly missionId: string;
  readonly ids: readonly string[];
  readonly owners: readonly string[];
}

/** Hands several tasks to one owner. */
export function SetOwner({ missionId, ids, owners }: Props): ReactNode {
  const { preparation: text } = useTexts();
  const writes = useTaskWrites(missionId);
  const form = useDraftForm({ draftKey: `owner of many ${missionId}`, initial, schema });
  return (
    <FormDialog
      form={form}
      opened
      title={text.setOwnerTitle(ids.length)}
      submit={text.apply}
      onSubmit={() => {
        void writes.update(ids, { owner: form.values.owner }).then((done) => {
          if (done === undefined) return;
          form.reset();
          closeDialog();
        });
      }}
      onClose={closeDialog}
      size="md"
    >
      <Autocomplete
        data-autofocus
        label={text.field.owner}
        value={form.values.owner}
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
    </FormDialog>
  );
}
