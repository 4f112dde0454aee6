import type { ReactNode } from 'react';
import { journey } from '../../../shared/domain/transfers.ts';
import { durationText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedNumber } from '../../ui/fields/SavedNumber.tsx';
import type { FieldProps } from './fieldProps.ts';
import { lengthOf } from './words.ts';
import classes from './TransfersScreen.module.css';

/** How long the way takes, measured or estimated, and whether the times allow it. */
export function NeededTime({ travel, transfer }: FieldProps): ReactNode {
  const { transfers: text } = useTexts();
  const { fromPlaceId, toPlaceId, mode } = transfer;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{text.duration}</legend>
      {fromPlaceId === null || toPlaceId === null || fromPlaceId === toPlaceId ? (
        <p className={classes.dim}>{text.noWay}</p>
      ) : (
        <Known
          key={`${fromPlaceId} ${toPlaceId} ${mode}`}
          travel={travel}
          transfer={transfer}
          ends={{ fromPlaceId, toPlaceId }}
        />
      )}
    </fieldset>
  );
}

function Known({
  travel,
  transfer,
  ends,
}: Omit<FieldProps, 'change'> & {
  readonly ends: { readonly fromPlaceId: string; readonly toPlaceId: string };
}): ReactNode {
  const { transfers: text } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const { mode, passage } = transfer;
  const way = { ...ends, mode };
  const persons = travel.roster.ranksOf(transfer).length;
  const needed = travel.ways.needed(ends.fromPlaceId, ends.toPlaceId, mode, persons);
  const planned = passage && lengthOf(passage);
  const short = needed && planned !== null ? needed.minutes - planned : 0;
  const measured = travel.journeys.find(
    (one) => one.fromPlaceId === way.fromPlaceId && one.toPlaceId === way.toPlaceId && one.mode === mode,
  );
  return (
    <>
      <p className={classes.sentence}>
        {needed ? text.needed[needed.source](durationText(language, needed.minutes)) : text.unknown}{' '}
        {planned !== null && text.planned(durationText(language, planned))}{' '}
        {short > 0 && <strong className={classes.bad}>{text.short(durationText(language, short))}</strong>}
      </p>
      <SavedNumber
        label={text.field.measured}
        description={text.field.measuredHelp}
        value={measured?.minutes ?? null}
        draftKey={`journey ${way.fromPlaceId} ${way.toPlaceId} ${mode}`}
        schema={journey.shape.minutes}
        onSave={(minutes) => write(() => api.transfers.measure({ ...way, minutes }))}
      />
    </>
  );
}
