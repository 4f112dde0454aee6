import { Autocomplete } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { practice } from '../../../shared/domain/practices.ts';
import { planThemes } from '../../../shared/domain/themes.ts';
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
import type { PracticeEntry } from './usePractices.ts';

const schema = practice.pick({
  title: true,
  theme: true,
  hostId: true,
  city: true,
  problem: true,
  solution: true,
});
const initial = {
  title: '',
  theme: '',
  hostId: null as string | null,
  city: '',
  problem: '',
  solution: '',
};

interface Props {
  readonly missionId: string;
  readonly rows: readonly PracticeEntry[];
  readonly onMade: (id: string) => void;
}

/** A new card: what was seen, where, and what it solves; the rest follows in the panel. */
export function NewPractice({ missionId, rows, onMade }: Props): ReactNode {
  const { practices: text } = useTexts();
  const write = useWrite();
  const organisations = useOrganisationChoices();
  const [typed, setTyped] = useState<string | null>(null);
  const form = useDraftForm({ draftKey: `new practice ${missionId}`, initial, schema });

  const create = (): void => {
    void write(async () => {
      const { id } = await api.practices.create({
        ...form.values,
        missionId,
        context: '',
        results: '',
        cost: 'unknown',
        governance: '',
        limits: '',
        technical: null,
        legal: null,
        financial: null,
        human: null,
        maturity: 'observed',
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
      <FormText form={form} field="title" label={text.field.title} required first />
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
      <PickOrAdd
        label={text.field.host}
        value={form.values.hostId}
        typed={typed}
        options={organisations?.options ?? []}
        onType={setTyped}
        onPick={(hostId) => {
          form.set('hostId', hostId);
        }}
        onAdd={(name) => {
          void write(async () => {
            const id = await organisations?.add(name, 'host');
            setTyped(null);
            form.set('hostId', id ?? null);
          });
        }}
      />
      <FormText form={form} field="city" label={text.field.city} />
      <FormText form={form} field="problem" label={text.field.problem} multiline />
      <FormText form={form} field="solution" label={text.field.solution} multiline />
    </FormDialog>
  );
}

/** The themes of the plan, then those others wrote. */
export function themesOf(rows: readonly Pick<PracticeEntry, 'theme'>[]): string[] {
  const others = rows.flatMap(({ theme }) => (theme === '' ? [] : [theme]));
  return [...new Set<string>([...planThemes, ...others.toSorted()])];
}
