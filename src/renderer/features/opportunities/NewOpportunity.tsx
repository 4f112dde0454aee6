import { Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { opportunity, opportunityKinds, type Opportunity } from '../../../shared/domain/opportunities.ts';
import { api } from '../../api/client.ts';
import { useOrganisationChoices } from '../../api/useOrganisationChoices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { PickOrAdd } from '../../ui/fields/PickOrAdd.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { setAdding } from './state.ts';

const schema = opportunity.pick({
  title: true,
  kind: true,
  walloonId: true,
  partnerId: true,
  owner: true,
  nextAction: true,
});
const initial = {
  title: '',
  kind: 'commercial' as Opportunity['kind'],
  walloonId: null as string | null,
  partnerId: null as string | null,
  owner: '',
  nextAction: '',
};

interface Props {
  readonly missionId: string;
  readonly onMade: (id: string) => void;
}

/** A new opportunity: between whom, of what kind, who takes it up; it starts as a lead. */
export function NewOpportunity({ missionId, onMade }: Props): ReactNode {
  const { opportunities: text } = useTexts();
  const write = useWrite();
  const organisations = useOrganisationChoices();
  const [typed, setTyped] = useState<Readonly<Record<'walloonId' | 'partnerId', string | null>>>({
    walloonId: null,
    partnerId: null,
  });
  const form = useDraftForm({ draftKey: `new opportunity ${missionId}`, initial, schema });
  const close = (): void => {
    setAdding(false);
  };

  const create = (): void => {
    void write(async () => {
      const { id } = await api.opportunities.create({
        ...form.values,
        missionId,
        stage: 'lead',
        amount: null,
        probability: null,
        nextOn: null,
        comment: '',
        writerId: null,
      });
      form.reset();
      close();
      onMade(id);
    });
  };
  const party = (field: 'walloonId' | 'partnerId', label: string): ReactNode => (
    <PickOrAdd
      label={label}
      value={form.values[field]}
      typed={typed[field]}
      options={organisations?.options ?? []}
      onType={(name) => {
        setTyped((before) => ({ ...before, [field]: name }));
      }}
      onPick={(id) => {
        form.set(field, id);
      }}
      onAdd={(name) => {
        void write(async () => {
          const id = await organisations?.add(name, 'company');
          setTyped((before) => ({ ...before, [field]: null }));
          form.set(field, id ?? null);
        });
      }}
    />
  );

  return (
    <FormDialog form={form} opened title={text.add} submit={text.create} onSubmit={create} onClose={close}>
      <FormText form={form} field="title" label={text.field.title} required first />
      <Select
        label={text.field.kind}
        value={form.values.kind}
        allowDeselect={false}
        data={opportunityKinds.map((value) => ({ value, label: text.kind[value] }))}
        onChange={(chosen) => {
          form.set('kind', opportunityKinds.find((known) => known === chosen) ?? 'commercial');
        }}
      />
      {party('walloonId', text.field.walloon)}
      {party('partnerId', text.field.partner)}
      <FormText form={form} field="owner" label={text.field.owner} />
      <FormText form={form} field="nextAction" label={text.field.nextAction} />
    </FormDialog>
  );
}
