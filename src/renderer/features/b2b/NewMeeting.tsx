import { MultiSelect, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { meeting as shape, type Meeting } from '../../../shared/domain/meetings.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import type { Agendas } from './useAgendas.ts';
import { useMeetingWrites } from './useMeetingWrites.ts';

interface Props {
  readonly visitId: string;
  readonly agendas: Agendas;
  /** What is known of it: a walk-in has its seat already. */
  readonly fields: Partial<Meeting>;
  readonly title?: string;
  readonly onClose: () => void;
}

const schema = shape.pick({ partyIds: true, length: true, afterIds: true });
const longest = 50;
const nobody: string[] = [];

/** The dialog for a meeting nobody wished for, or that came about on the spot. */
export function NewMeeting({ visitId, agendas, fields: known, title, onClose }: Props): ReactNode {
  const { agendas: text, fields } = useTexts();
  const { create } = useMeetingWrites(visitId);
  const form = useDraftForm({
    draftKey: `new meeting ${visitId} ${known.seat?.start ?? ''}`,
    initial: { partyIds: nobody, length: 1, afterIds: nobody },
    schema,
  });
  const { values } = form;
  const others = agendas.scene.meetings.filter(({ status }) => status !== 'cancelled');
  return (
    <FormDialog
      form={form}
      opened
      title={title ?? text.add}
      submit={text.add}
      onSubmit={() =>
        void create(values.partyIds, { ...known, length: values.length, afterIds: values.afterIds }).then(
          (done) => {
            if (!done) return;
            form.reset();
            onClose();
          },
        )
      }
      onClose={onClose}
    >
      <MultiSelect
        label={text.parties}
        data={agendas.scene.parties.map(({ id, name, organisation }) => ({
          value: id,
          label: organisation === '' ? name : `${name} (${organisation})`,
        }))}
        value={values.partyIds}
        searchable
        filter={foldedFilter}
        nothingFoundMessage={fields.nothingFound}
        error={form.errorOf('partyIds') === null ? null : text.twoParties}
        onChange={(partyIds) => {
          form.set('partyIds', partyIds);
        }}
      />
      <NumberInput
        label={text.length}
        value={values.length}
        min={1}
        max={longest}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => {
          form.set('length', Number(value) || 1);
        }}
      />
      <MultiSelect
        label={text.after}
        data={others.map((other) => ({ value: other.id, label: agendas.nameOf(other) }))}
        value={values.afterIds}
        searchable
        filter={foldedFilter}
        nothingFoundMessage={fields.nothingFound}
        onChange={(afterIds) => {
          form.set('afterIds', afterIds);
        }}
      />
    </FormDialog>
  );
}
