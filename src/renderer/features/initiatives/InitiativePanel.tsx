import { Stack, TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { initiative as shape, type Initiative } from '../../../shared/domain/initiatives.ts';
import { api } from '../../api/client.ts';
import { useOrganisationChoices } from '../../api/useOrganisationChoices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedPick } from '../../ui/fields/SavedPick.tsx';
import { SavedSuggest } from '../../ui/fields/SavedSuggest.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { Label } from './Label.tsx';
import { themesOf, type InitiativeEntry } from './useInitiatives.ts';
import { useRemoveInitiatives } from './useRemoveInitiatives.ts';

interface Props {
  readonly initiative: InitiativeEntry;
  readonly rows: readonly InitiativeEntry[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One initiative beside the register, with its label. */
export function InitiativePanel({ initiative, rows, onOpen, onClose }: Props): ReactNode {
  const { initiatives: text } = useTexts();
  const write = useWrite();
  const remove = useRemoveInitiatives();
  const organisations = useOrganisationChoices();
  const { id, owner: _owner, outdated: _outdated, ...row } = initiative;
  const save = (fields: Partial<Initiative>): Promise<unknown> =>
    write(() => api.initiatives.update({ ids: [id], fields }));
  const duplicate = async (): Promise<void> => {
    const undecided = { status: 'registered', decidedOn: null, expiresOn: null, decision: '' } as const;
    const made = await write(() =>
      api.initiatives.create({ ...row, ...undecided, name: text.copyOf(row.name) }),
    );
    if (made) onOpen(made.id);
  };
  const textField = (key: 'name' | 'description' | 'website'): ReactNode => (
    <SavedText
      label={text.field[key]}
      value={initiative[key]}
      draftKey={`${id} ${key}`}
      schema={shape.shape[key]}
      onSave={(value) => save({ [key]: value })}
      required={key === 'name'}
      multiline={key === 'description'}
      type={key === 'website' ? 'url' : 'text'}
    />
  );

  return (
    <SidePanel
      title={initiative.name}
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
            remove([initiative]);
          }}
        />
      }
    >
      <Stack>
        {textField('name')}
        <SavedPick
          label={text.field.owner}
          value={initiative.ownerId}
          options={organisations?.options ?? []}
          onSave={(ownerId) => void save({ ownerId })}
          onAdd={(name) =>
            write(async () => {
              const ownerId = await organisations?.add(name, 'other');
              return ownerId === undefined ? undefined : save({ ownerId });
            })
          }
        />
        <SavedSuggest
          label={text.field.theme}
          value={initiative.theme}
          suggestions={themesOf(rows)}
          draftKey={`${id} theme`}
          schema={shape.shape.theme}
          onSave={(theme) => save({ theme })}
        />
        {textField('description')}
        {textField('website')}
        <TagsInput
          label={text.field.criteria}
          description={text.field.criteriaHelp}
          data={[...new Set(rows.flatMap(({ criteria }) => criteria))].toSorted()}
          value={[...initiative.criteria]}
          maxTags={50}
          onChange={(criteria) => void save({ criteria })}
        />
        <Label initiative={initiative} />
      </Stack>
    </SidePanel>
  );
}
