import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Contact } from './Contact.tsx';
import { NewContact } from './NewContact.tsx';
import classes from './OrganisationsScreen.module.css';

/** The people known at an organisation: added, changed and deleted in place. */
export function Contacts({ organisationId }: { readonly organisationId: string }): ReactNode {
  const { organisations: text } = useTexts();
  const contacts = useRead(api.contacts.list, { organisationId }).value;
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  return (
    <section aria-label={text.contacts}>
      <h3 className={classes.section}>{text.contacts}</h3>
      {contacts?.length === 0 && !adding && <p className={classes.none}>{text.noContact}</p>}
      <ul className={classes.contacts}>
        {contacts?.map((contact) => (
          <Contact
            key={contact.id}
            contact={contact}
            open={contact.id === open}
            onToggle={() => {
              setOpen(contact.id === open ? null : contact.id);
            }}
          />
        ))}
      </ul>
      {adding ? (
        <NewContact
          organisationId={organisationId}
          onClose={() => {
            setAdding(false);
          }}
        />
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => {
            setAdding(true);
          }}
        >
          {text.addContact}
        </Button>
      )}
    </section>
  );
}
