import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { guessKind } from '../../../shared/domain/imports/kinds.ts';
import {
  organisation,
  organisationKinds,
  type OrganisationKind,
} from '../../../shared/domain/organisations.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { closeNewOrganisation } from './state.ts';

const schema = z.object({
  ...organisation.pick({ name: true, city: true, website: true, comment: true }).shape,
  kind: organisation.shape.kind.nullable(),
});
const initial = { name: '', kind: null as OrganisationKind | null, city: '', website: '', comment: '' };

/** A new organisation of the directory; its kind is guessed from its name until one is chosen. */
export function NewOrganisation(): ReactNode {
  const { organisations: text, domain } = useTexts();
  const write = useWrite();
  const [, navigate] = useLocation();
  const form = useDraftForm({ draftKey: 'new organisation', initial, schema });
  const kind = form.values.kind ?? guessKind(form.values.name) ?? 'company';

  const create = (): void => {
    void write(async () => {
      const { id } = await api.organisations.create({ ...form.values, kind });
      form.reset();
      closeNewOrganisation();
      navigate(`/organisations/${id}`);
    });
  };

  return (
    <FormDialog
      form={form}
      opened
      title={text.add}
      submit={text.create}
      onSubmit={create}
      onClose={closeNewOrganisation}
      size="md"
    >
      <FormText form={form} field="name" label={text.field.name} required first />
      <Select
        label={text.field.kind}
        value={kind}
        allowDeselect={false}
        data={organisationKinds.map((value) => ({ value, label: domain.organisationKind[value] }))}
        onChange={(value) => {
          form.set('kind', organisationKinds.find((known) => known === value) ?? null);
        }}
      />
      <FormText form={form} field="city" label={text.field.city} />
      <FormText form={form} field="website" label={text.field.website} type="url" />
      <FormText form={form} field="comment" label={text.field.comment} multiline />
    </FormDialog>
  );
}
