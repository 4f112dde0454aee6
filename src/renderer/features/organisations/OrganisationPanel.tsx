import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OrganisationRow } from '../../../shared/contract/organisations.ts';
import {
  organisation as shape,
  organisationKinds,
  type Organisation,
} from '../../../shared/domain/organisations.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Appearances } from './Appearances.tsx';
import { Contacts } from './Contacts.tsx';
import { Profile } from './Profile.tsx';
import { HostAvailability } from './HostAvailability.tsx';
import { useOrganisationWrites } from './useOrganisationWrites.ts';

interface Props {
  readonly organisation: OrganisationRow;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One organisation beside the table: its fields, its contacts, where it appears. */
export function OrganisationPanel({ organisation, onOpen, onClose }: Props): ReactNode {
  const { organisations: text, domain } = useTexts();
  const write = useWrite();
  const writes = useOrganisationWrites();
  const save = (fields: Partial<Organisation>): Promise<unknown> =>
    write(() => api.organisations.update({ ids: [organisation.id], fields }));
  const duplicate = async (): Promise<void> => {
    const [copy] = (await writes.duplicate([organisation.id])) ?? [];
    if (copy !== undefined) onOpen(copy);
  };
  const textField = (
    key: 'name' | 'city' | 'website' | 'comment',
    options: { readonly required?: boolean; readonly multiline?: boolean; readonly type?: 'url' } = {},
  ): ReactNode => (
    <SavedText
      label={text.field[key]}
      value={organisation[key]}
      draftKey={`${organisation.id} ${key}`}
      schema={shape.shape[key]}
      onSave={(value) => save({ [key]: value })}
      {...options}
    />
  );

  return (
    <SidePanel
      title={organisation.name}
      kind={text.kind}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <PanelActions
          duplicate={text.duplicate}
          onDuplicate={() => void duplicate()}
          remove={text.remove}
          onRemove={() => {
            onClose();
            writes.remove([organisation]);
          }}
        />
      }
    >
      <Stack>
        {textField('name', { required: true })}
        <SavedSelect
          label={text.field.kind}
          value={organisation.kind}
          options={organisationKinds.map((value) => ({ value, label: domain.organisationKind[value] }))}
          searchable={false}
          onSave={(value) => {
            const kind = organisationKinds.find((known) => known === value);
            if (kind) void save({ kind });
          }}
        />
        {textField('city')}
        {textField('website', { type: 'url' })}
        {textField('comment', { multiline: true })}
        <Profile organisationId={organisation.id} />
        <Contacts organisationId={organisation.id} />
        <Appearances organisationId={organisation.id} />
        <HostAvailability organisationId={organisation.id} />
      </Stack>
    </SidePanel>
  );
}
