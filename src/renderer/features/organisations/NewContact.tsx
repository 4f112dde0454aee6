import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { contact } from '../../../shared/domain/organisations.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import classes from './OrganisationsScreen.module.css';

const schema = contact.pick({ firstName: true, lastName: true, role: true, email: true, phone: true });
const initial = { firstName: '', lastName: '', role: '', email: '', phone: '' };

interface Props {
  readonly organisationId: string;
  readonly onClose: () => void;
}

/** A further contact, under the others. Enter adds it and stays for the next one. */
export function NewContact({ organisationId, onClose }: Props): ReactNode {
  const { organisations: text, fields } = useTexts();
  const write = useWrite();
  const form = useDraftForm({ draftKey: `new contact ${organisationId}`, initial, schema });
  const element = useRef<HTMLFormElement>(null);
  const focusFirst = (): void => {
    element.current?.querySelector('input')?.focus();
  };
  useEffect(focusFirst, []);

  const create = (): void => {
    void write(async () => {
      await api.contacts.create({ ...form.values, organisationId, languages: [] });
      form.reset();
      focusFirst();
    });
  };

  return (
    <form
      ref={element}
      className={classes.newContact}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.valid) create();
        else form.showAll();
      }}
    >
      <Stack gap="sm">
        <div className={classes.pair}>
          <FormText form={form} field="lastName" label={text.contact.lastName} required />
          <FormText form={form} field="firstName" label={text.contact.firstName} />
        </div>
        <FormText form={form} field="role" label={text.contact.role} />
        <FormText form={form} field="email" label={text.contact.email} type="email" />
        <FormText form={form} field="phone" label={text.contact.phone} type="tel" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" size="compact-md" onClick={onClose}>
            {fields.cancel}
          </Button>
          <Button type="submit" size="compact-md">
            {text.createContact}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
