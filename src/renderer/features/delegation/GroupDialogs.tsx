import { Checkbox, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { group as shape, groupColours } from '../../../shared/domain/delegates.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { ColourChoice } from '../../ui/fields/ColourChoice.tsx';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { useTable } from '../../ui/table/state.ts';
import { closeDialog, tableName } from './state.ts';
import type { Delegation } from './useDelegation.ts';

const schema = z.object({ name: shape.shape.name, colour: shape.shape.colour });

/** A new group, with the selected delegates in it if wanted. */
export function NewGroup({ delegation }: { readonly delegation: Delegation }): ReactNode {
  const { delegation: text } = useTexts();
  const write = useWrite();
  const { missionId, groups } = delegation;
  const selected = [...useTable(tableName(missionId)).selection.ids];
  const used = groups.map(({ colour }) => colour);
  const form = useDraftForm({
    draftKey: `new group ${missionId}`,
    initial: {
      name: '',
      colour: groupColours.find((colour) => !used.includes(colour)) ?? groupColours[0],
      withSelection: true,
    },
    schema,
  });
  const create = (): void => {
    const { name, colour, withSelection } = form.values;
    void write(async () => {
      await api.groups.create({ missionId, name, colour, delegateIds: withSelection ? selected : [] });
      form.reset();
      closeDialog();
    });
  };

  return (
    <FormDialog
      form={form}
      opened
      title={text.newGroup}
      submit={text.createGroup}
      onSubmit={create}
      onClose={closeDialog}
      size="md"
    >
      <FormText form={form} field="name" label={text.groupName} required first />
      <ColourChoice
        label={text.groupColour}
        value={form.values.colour}
        options={useColours()}
        onChange={(colour) => {
          form.set('colour', colour);
        }}
      />
      {selected.length > 0 && (
        <Checkbox
          label={text.groupWith(selected.length)}
          checked={form.values.withSelection}
          onChange={(event) => {
            form.set('withSelection', event.currentTarget.checked);
          }}
        />
      )}
    </FormDialog>
  );
}

/** Name and colour of a group; each saves by itself. */
export function EditGroup({
  delegation,
  groupId,
}: {
  readonly delegation: Delegation;
  readonly groupId: string;
}): ReactNode {
  const { delegation: text, frame } = useTexts();
  const write = useWrite();
  const colours = useColours();
  const group = delegation.groups.find(({ id }) => id === groupId);
  if (!group) return null;
  return (
    <Modal
      opened
      onClose={closeDialog}
      title={text.editGroup}
      size="md"
      closeButtonProps={{ 'aria-label': frame.close }}
    >
      <Stack>
        <SavedText
          label={text.groupName}
          value={group.name}
          draftKey={`${group.id} name`}
          schema={shape.shape.name}
          onSave={(name) => write(() => api.groups.update({ ids: [group.id], fields: { name } }))}
          required
        />
        <ColourChoice
          label={text.groupColour}
          value={group.colour}
          options={colours}
          onChange={(colour) => void write(() => api.groups.update({ ids: [group.id], fields: { colour } }))}
        />
      </Stack>
    </Modal>
  );
}

function useColours(): { value: (typeof groupColours)[number]; label: string }[] {
  const { domain } = useTexts();
  return groupColours.map((value) => ({ value, label: domain.groupColour[value] }));
}
