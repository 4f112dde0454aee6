import { Button, Stack, TextInput } from '@mantine/core';
import { IconBed, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Row } from '../../../shared/domain/entities.ts';
import { stay as shape, stayStatuses, type Stay } from '../../../shared/domain/stays.ts';
import type { Span } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { useSaved } from '../../ui/fields/useSaved.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { assign } from './state.ts';
import { useRemoveStays } from './useRemoveStays.ts';
import type { BedRow, Rooming } from './useStays.ts';
import classes from './StaysScreen.module.css';

interface Props {
  readonly rooming: Rooming;
  readonly row: BedRow;
  readonly onClose: () => void;
}

/** One stay beside the table, or the nights somebody still needs a bed for. */
export function StayPanel({ rooming, row, onClose }: Props): ReactNode {
  const { stays: text, delegation } = useTexts();
  const remove = useRemoveStays(rooming.missionId);
  const { stay, delegate } = row;
  return (
    <SidePanel
      title={`${delegate.firstName} ${delegate.lastName}`.trim()}
      kind={text.kind}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        stay && (
          <Button
            variant="subtle"
            color="brick"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => {
              onClose();
              remove([stay.id]);
            }}
          >
            {text.remove}
          </Button>
        )
      }
    >
      <Stack gap={14}>
        <Link href={`/missions/${rooming.missionId}/delegation/${delegate.id}`} className={classes.link}>
          {delegation.kind} : {delegate.organisation === '' ? delegate.lastName : delegate.organisation}
        </Link>
        {stay ? (
          <StayFields rooming={rooming} stay={stay} />
        ) : (
          <>
            <p className={classes.missing}>{text.bedless}</p>
            <Button
              leftSection={<IconBed size={17} aria-hidden />}
              onClick={() => {
                assign([row.id]);
              }}
            >
              {text.assign}
            </Button>
          </>
        )}
      </Stack>
    </SidePanel>
  );
}

function StayFields({ rooming, stay }: { readonly rooming: Rooming; readonly stay: Row<Stay> }): ReactNode {
  const { stays: text } = useTexts();
  const write = useWrite();
  const save = (fields: Partial<Stay>): Promise<unknown> =>
    write(() => api.stays.update({ ids: [stay.id], fields }));
  const textField = (key: 'room' | 'reference' | 'comment', description?: string): ReactNode => (
    <SavedText
      label={text.field[key]}
      value={stay[key]}
      draftKey={`${stay.id} ${key}`}
      schema={shape.shape[key]}
      onSave={(value) => save({ [key]: value })}
      multiline={key === 'comment'}
      {...(description === undefined ? {} : { description })}
    />
  );
  return (
    <>
      <SavedSelect
        label={text.field.hotel}
        description={text.field.hotelHelp}
        value={stay.placeId}
        options={rooming.places.map(({ id, name }) => ({ value: id, label: name }))}
        onSave={(placeId) => save({ placeId })}
        nullable
        searchable
      />
      <Nights stay={stay} onSave={(nights) => save({ nights })} />
      {textField('room', text.field.roomHelp)}
      <SavedSelect
        label={text.field.status}
        value={stay.status}
        options={stayStatuses.map((value) => ({ value, label: text.status[value] }))}
        onSave={(value) => {
          const status = stayStatuses.find((known) => known === value);
          if (status) void save({ status });
        }}
      />
      {textField('reference')}
      {textField('comment')}
    </>
  );
}

function Nights({
  stay,
  onSave,
}: {
  readonly stay: Row<Stay>;
  readonly onSave: (nights: Span) => Promise<unknown>;
}): ReactNode {
  const { stays: text } = useTexts();
  const saved = useSaved({
    value: stay.nights,
    draftKey: `${stay.id} nights`,
    schema: shape.shape.nights,
    onSave,
  });
  return (
    <>
      <div className={classes.pair}>
        {(['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            label={text.field[end]}
            type="date"
            value={saved.value[end]}
            onBlur={saved.flush}
            onChange={(event) => {
              saved.change({ ...saved.value, [end]: event.currentTarget.value });
            }}
          />
        ))}
      </div>
      {saved.error !== null && (
        <p className={classes.missing} role="alert">
          {text.wrongNights}
        </p>
      )}
    </>
  );
}
