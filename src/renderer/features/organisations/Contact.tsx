import { Button, Stack } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconTrash } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { contact as shape, type Contact as Fields } from '../../../shared/domain/organisations.ts';
import { api } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { languageOptions } from '../../ui/fields/languageOptions.ts';
import { SavedMulti } from '../../ui/fields/SavedMulti.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import classes from './OrganisationsScreen.module.css';

interface Props {
  readonly contact: Row<Fields>;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One contact: a line, and its fields when open. */
export function Contact({ contact, open, onToggle }: Props): ReactNode {
  const id = useId();
  const name = `${contact.firstName} ${contact.lastName}`.trim();
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes.contact}>
      <button
        type="button"
        className={classes.contactName}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <Chevron size={16} aria-hidden />
        <span>
          {name}
          {contact.role !== '' && <span className={classes.role}>{contact.role}</span>}
        </span>
      </button>
      <div id={id} hidden={!open}>
        {open && <ContactFields contact={contact} name={name} />}
      </div>
    </li>
  );
}

function ContactFields({
  contact,
  name,
}: {
  readonly contact: Row<Fields>;
  readonly name: string;
}): ReactNode {
  const { organisations: text } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const ids = [contact.id];
  const save = (fields: Partial<Omit<Fields, 'organisationId'>>): Promise<unknown> =>
    write(() => api.contacts.update({ ids, fields }));
  const remove = (): void => {
    void write(async () => {
      await api.contacts.remove({ ids });
      notify({
        text: text.contactRemoved(name),
        tone: 'good',
        action: { label: text.undo, run: () => void write(() => api.contacts.restore({ ids })) },
      });
    });
  };
  const textField = (
    key: 'firstName' | 'lastName' | 'role' | 'email' | 'phone',
    options: { readonly required?: boolean; readonly type?: 'email' | 'tel' } = {},
  ): ReactNode => (
    <SavedText
      label={text.contact[key]}
      value={contact[key]}
      draftKey={`${contact.id} ${key}`}
      schema={shape.shape[key]}
      onSave={(value) => save({ [key]: value })}
      {...options}
    />
  );
  return (
    <Stack gap="sm" className={classes.contactFields}>
      <div className={classes.pair}>
        {textField('lastName', { required: true })}
        {textField('firstName')}
      </div>
      {textField('role')}
      {textField('email', { type: 'email' })}
      {textField('phone', { type: 'tel' })}
      <SavedMulti
        label={text.contact.languages}
        value={contact.languages}
        options={languageOptions(language, contact.languages)}
        onSave={(languages) => void save({ languages })}
      />
      <div>
        <Button
          variant="subtle"
          color="brick"
          size="compact-sm"
          leftSection={<IconTrash size={15} aria-hidden />}
          onClick={remove}
        >
          {text.remove}
        </Button>
      </div>
    </Stack>
  );
}
