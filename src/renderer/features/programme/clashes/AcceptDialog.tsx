import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { waiver } from '../../../../shared/domain/rules.ts';
import { api } from '../../../api/client.ts';
import { useTexts } from '../../../app/i18n/language.ts';
import { useWrite } from '../../../app/useWrite.ts';
import { FormDialog } from '../../../ui/fields/FormDialog.tsx';
import { FormText } from '../../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../../ui/fields/useDraftForm.ts';
import type { Told } from './told.ts';
import { closeDialog } from './state.ts';

const schema = z.object({ reason: waiver.shape.reason });

/** Why a clash is accepted, for those it concerns now. */
export function AcceptDialog({
  missionId,
  told,
}: {
  readonly missionId: string;
  readonly told: Told;
}): ReactNode {
  const { clashPanel: text } = useTexts();
  const write = useWrite();
  const { clash } = told;
  const form = useDraftForm({
    draftKey: `accept ${missionId} ${clash.name}`,
    initial: { reason: told.waiver?.reason ?? '' },
    schema,
  });
  const accept = (): void => {
    const { reason } = form.values;
    void write(async () => {
      await api.rules.waive({ missionId, clash: clash.name, reason, delegateIds: [...clash.delegateIds] });
      form.reset();
      closeDialog();
    });
  };
  return (
    <FormDialog
      form={form}
      opened
      title={text.acceptTitle}
      submit={text.doAccept}
      onSubmit={accept}
      onClose={closeDialog}
    >
      <Text>{told.sentence}</Text>
      <FormText form={form} field="reason" label={text.reason} description={text.acceptHelp} required first />
    </FormDialog>
  );
}
