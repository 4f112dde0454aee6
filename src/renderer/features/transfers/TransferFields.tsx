import type { ReactNode } from 'react';
import { transfer as shape, transferStatuses } from '../../../shared/domain/transfers.ts';
import { travelModes } from '../../../shared/domain/travel.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { SavedNumber } from '../../ui/fields/SavedNumber.tsx';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import type { FieldProps } from './fieldProps.ts';
import classes from './TransfersScreen.module.css';

/** How, on which leg, from where to where. */
export function WayFields({ travel, transfer, change }: FieldProps): ReactNode {
  const { transfers: text, domain } = useTexts();
  const { field } = text;
  const places = travel.placesFor(transfer.legId);
  return (
    <>
      <div className={classes.pair}>
        <SavedSelect
          label={field.mode}
          value={transfer.mode}
          options={travelModes.map((value) => ({ value, label: domain.travelMode[value] }))}
          onSave={(value) => {
            const mode = travelModes.find((known) => known === value);
            if (mode) void change({ mode });
          }}
        />
        <SavedSelect
          label={field.status}
          value={transfer.status}
          options={transferStatuses.map((value) => ({ value, label: domain.transferStatus[value] }))}
          onSave={(value) => {
            const status = transferStatuses.find((known) => known === value);
            if (status) void change({ status });
          }}
        />
      </div>
      {travel.legs.length > 1 && (
        <SavedSelect
          label={field.leg}
          value={transfer.legId}
          options={travel.legs.map(({ id, title }) => ({ value: id, label: title }))}
          onSave={(legId) => {
            if (legId !== null) void change({ legId });
          }}
        />
      )}
      <SavedSelect
        label={field.from}
        value={transfer.fromPlaceId}
        options={places}
        onSave={(fromPlaceId) => change({ fromPlaceId })}
        placeholder={text.nowhere}
        nullable
        searchable
      />
      <SavedSelect
        label={field.to}
        value={transfer.toPlaceId}
        options={places}
        onSave={(toPlaceId) => change({ toPlaceId })}
        placeholder={text.nowhere}
        nullable
        searchable
      />
    </>
  );
}

/** Who carries, under which number, with how many seats. */
export function OperatorFields({ transfer, change }: FieldProps): ReactNode {
  const { field } = useTexts().transfers;
  return (
    <>
      <SavedText
        label={field.operator}
        value={transfer.operator}
        draftKey={`${transfer.id} operator`}
        schema={shape.shape.operator}
        onSave={(operator) => change({ operator })}
      />
      <div className={classes.pair}>
        <SavedText
          label={field.number}
          description={field.numberHelp}
          value={transfer.number}
          draftKey={`${transfer.id} number`}
          schema={shape.shape.number}
          onSave={(value) => change({ number: value })}
        />
        <SavedNumber
          label={field.seats}
          description={field.seatsHelp}
          value={transfer.seats}
          draftKey={`${transfer.id} seats`}
          schema={shape.shape.seats}
          onSave={(seats) => change({ seats })}
        />
      </div>
    </>
  );
}

export function CommentField({ transfer, change }: FieldProps): ReactNode {
  const { field } = useTexts().transfers;
  return (
    <SavedText
      label={field.comment}
      value={transfer.comment}
      draftKey={`${transfer.id} comment`}
      schema={shape.shape.comment}
      onSave={(comment) => change({ comment })}
      multiline
    />
  );
}
