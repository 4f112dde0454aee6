import { Anchor } from '@mantine/core';
import { memo, useMemo, useState, type ReactNode } from 'react';
import { fold } from '../../../shared/domain/fold.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { PickOrAdd } from '../../ui/fields/PickOrAdd.tsx';
import { onlyFor, type FieldProps } from './fieldProps.ts';
import classes from './VisitPanel.module.css';

/** Who receives the delegation: an organisation that is known, or a new one made of what is typed; and its contacts. */
export const HostField = memo(DrawnHost, onlyFor(['hostId']));

function DrawnHost({ visit, change }: FieldProps): ReactNode {
  const { panel } = useTexts().programme;
  const write = useWrite();
  const [typed, setTyped] = useState<string | null>(null);
  const organisations = useRead(api.organisations.list, {}).value;
  const options = useMemo(
    () =>
      (organisations ?? [])
        .map(({ id, name, city }) => ({
          value: id,
          label: city === '' ? name : `${name}, ${city}`,
          key: fold(name),
        }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    [organisations],
  );

  const add = (name: string): void => {
    void write(async () => {
      const { id } = await api.organisations.create({
        name,
        kind: 'host',
        city: '',
        website: '',
        comment: '',
      });
      setTyped(null);
      return change({ hostId: id });
    });
  };

  return (
    <div>
      <PickOrAdd
        label={panel.host}
        value={visit.hostId}
        typed={typed}
        options={options}
        onType={setTyped}
        onPick={(hostId) => void change({ hostId })}
        onAdd={add}
        missing={organisations ? panel.hostMissing : ''}
      />
      {visit.hostId !== null && <Contacts organisationId={visit.hostId} />}
    </div>
  );
}

function Contacts({ organisationId }: { readonly organisationId: string }): ReactNode {
  const { panel } = useTexts().programme;
  const contacts = useRead(api.contacts.list, { organisationId }).value;
  if (!contacts) return null;
  if (contacts.length === 0) return <p className={classes.dim}>{panel.noContact}</p>;
  return (
    <ul className={classes.contacts} aria-label={panel.contacts}>
      {contacts.map((contact) => (
        <li key={contact.id}>
          <span className={classes.strong}>{`${contact.firstName} ${contact.lastName}`.trim()}</span>
          {contact.role !== '' && `, ${contact.role}`}
          <span className={classes.reach}>
            {contact.phone !== '' && (
              <Anchor href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</Anchor>
            )}
            {contact.email !== '' && <Anchor href={`mailto:${contact.email}`}>{contact.email}</Anchor>}
          </span>
        </li>
      ))}
    </ul>
  );
}
