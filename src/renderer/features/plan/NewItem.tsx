import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import { objective } from '../../../shared/domain/recommendations.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { setAdding } from './state.ts';

interface Props {
  readonly of: 'recommendations' | 'objectives';
  /** The number proposed: the one after the last. */
  readonly number: string;
  readonly themes: readonly string[];
  readonly onMade: (id: string) => void;
}

/** A new recommendation or objective: its number, title, theme and text; the rest follows in the panel. */
export function NewItem({ of, number, themes, onMade }: Props): ReactNode {
  const { plan: text } = useTexts();
  const write = useWrite();
  const form = useDraftForm({
    draftKey: `new ${of}`,
    initial: { number, title: '', theme: '', text: '' },
    schema: objective,
  });
  const close = (): void => {
    setAdding(false);
  };
  const create = (): void => {
    void write(async () => {
      const { id } =
        of === 'objectives'
          ? await api.objectives.create(form.values)
          : await api.recommendations.create({
              ...form.values,
              addressee: '',
              priority: 'medium',
              horizon: 'medium',
              owner: '',
              indicator: '',
              status: 'draft',
            });
      form.reset();
      close();
      onMade(id);
    });
  };
  const isObjective = of === 'objectives';
  return (
    <FormDialog
      form={form}
      opened
      title={isObjective ? text.addObjective : text.addRecommendation}
      submit={isObjective ? text.createObjective : text.createRecommendation}
      onSubmit={create}
      onClose={close}
    >
      <FormText form={form} field="title" label={text.field.title} required first />
      <FormText form={form} field="number" label={text.field.number} />
      <Autocomplete
        label={text.field.theme}
        value={form.values.theme}
        error={form.errorOf('theme')}
        data={[...themes]}
        filter={foldedFilter}
        onChange={(theme) => {
          form.set('theme', theme);
        }}
      />
      <FormText form={form} field="text" label={text.field.text} multiline />
    </FormDialog>
  );
}
