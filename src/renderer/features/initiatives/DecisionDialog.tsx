import type { ReactNode } from 'react';
import { z } from 'zod';
import { labelDecision } from '../../../shared/domain/initiatives.ts';
import { moveDay } from '../../../shared/domain/slots.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { useToday } from '../../ui/useToday.ts';
import { closeDialog } from './state.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly status: 'labelled' | 'refused';
}

/** A label is commonly given for three years; the day can be changed. */
const usualDays = 3 * 365;

/** Gives or refuses a label: not without a day and reasons. */
export function DecisionDialog({ id, name, status }: Props): ReactNode {
  const { initiatives: text } = useTexts();
  const write = useWrite();
  const today = useToday();
  const form = useDraftForm({
    draftKey: `${id} ${status}`,
    initial: {
      status,
      decidedOn: today,
      expiresOn: status === 'labelled' ? moveDay(today, usualDays) : '',
      decision: '',
    },
    schema: typed,
  });

  const decide = (): void => {
    void write(async () => {
      await api.initiatives.update({ ids: [id], fields: typed.parse(form.values) });
      form.reset();
      closeDialog();
      notify({ text: text.moved(name, text.status[status]), tone: 'good' });
    });
  };

  return (
    <FormDialog
      form={form}
      opened
      size="md"
      title={text.decisionOn(name)}
      submit={text.decide[status]}
      onSubmit={decide}
      onClose={closeDialog}
    >
      <FormText form={form} field="decidedOn" label={text.field.decidedOn} type="date" required first />
      {status === 'labelled' && (
        <FormText form={form} field="expiresOn" label={text.field.expiresOn} type="date" required />
      )}
      <FormText form={form} field="decision" label={text.field.decision} multiline required />
    </FormDialog>
  );
}

/** An empty day is none. */
const typed = z.preprocess(
  (value) =>
    typeof value === 'object' && value !== null && 'expiresOn' in value && value.expiresOn === ''
      ? { ...value, expiresOn: null }
      : value,
  labelDecision,
);
