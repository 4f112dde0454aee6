import { Autocomplete } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { initiative } from '../../../shared/domain/initiatives.ts';
import { api } from '../../api/client.ts';
import { useOrganisationChoices } from '../../api/useOrganisationChoices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { PickOrAdd } from '../../ui/fields/PickOrAdd.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { closeDialog } from './state.ts';
import { themesOf, type InitiativeEntry } from './useInitiatives.ts';

const schema = initiative.pick({
  name: true,
  ownerId: true,
  theme: true,
  description: true,
  website: true,
});
const initial = { name: '', ownerId: null as string | null, theme: '', description: '', website: '' };

interface Props {
  readonly rows: readonly InitiativeEntry[];
  readonly onMade: (id: string) => void;
}

/** A new entry of the register; its label comes later. */
export function NewInitiative({ rows, onMade }: Props): ReactNode {
  const { initiatives: text } = useTexts();
  const write = useWrite();
  const organisations = useOrganisationChoices();
  const [typed, setTyped] = useState<string | null>(null);
  const form = useDraftForm({ draftKey: 'new initiative', initial, schema });

  const create = (): void => {
    void write(async () => {
      const { id } = await api.initiatives.create({
        ...form.values,
        status: 'registered',
        criteria: [],
        decidedOn: null,
        expiresOn: null,
        decision: '',
      });
      form.reset();
      closeDialog();
      onMade(id);
    });
  };

  return (
    <FormDialog
      form={form}
      opened
      title={text.add}
      submit={text.create}
      onSubmit={create}
      onClose={closeDialog}
    >
      <FormText form={form} field="name" label={text.field.name} required first />
      <PickOrAdd
        label={text.field.owner}
        value={form.values.ownerId}
        typed={typed}
        options={organisations?.options ?? []}
        onType={setTyped}
        onPick={(ownerId) => {
          form.set('ownerId', ownerId);
        }}
        onAdd={(name) => {
          void write(async () => {
            const id = await organisations?.add(name, 'other');
            setTyped(null);
            form.set('ownerId', id ?? null);
          });
        }}
      />
      <Autocomplete
        label={text.field.theme}
        value={form.values.theme}
        error={form.errorOf('theme')}
        data={themesOf(rows)}
        filter={foldedFilter}
        onChange={(theme) => {
          form.set('theme', theme);
        }}
      />
      <FormText form={form} field="description" label={text.field.description} multiline />
      <FormText form={form} field="website" label={text.field.website} type="url" />
    </FormDialog>
  );
}
