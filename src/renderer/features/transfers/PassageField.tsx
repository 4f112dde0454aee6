import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { passage as shape, type Passage } from '../../../shared/domain/transfers.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { MomentField } from '../../ui/fields/MomentField.tsx';
import { useSaved } from '../../ui/fields/useSaved.ts';
import { ZoneSelect } from '../../ui/fields/ZoneSelect.tsx';
import type { FieldProps } from './fieldProps.ts';
import classes from './TransfersScreen.module.css';

/** When it leaves and arrives, each by the clocks of its own end; or not yet. */
export function PassageField(props: FieldProps): ReactNode {
  const { transfers: text } = useTexts();
  const { travel, transfer, change } = props;
  const leg = travel.legs.find(({ id }) => id === transfer.legId);
  if (transfer.passage) return <Scheduled {...props} passage={transfer.passage} />;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{text.schedule}</legend>
      <p className={classes.dim}>{text.noSchedule}</p>
      <Button
        variant="default"
        onClick={() => {
          if (!leg) return;
          const day = leg.dates.from;
          const zones = { startZone: leg.zone, endZone: leg.zone };
          void change({ passage: { start: `${day}T09:00`, end: `${day}T10:00`, ...zones } });
        }}
      >
        {text.schedulePut}
      </Button>
    </fieldset>
  );
}

function Scheduled({ transfer, change, passage }: FieldProps & { readonly passage: Passage }): ReactNode {
  const { transfers: text } = useTexts();
  const saved = useSaved({
    value: passage,
    draftKey: `${transfer.id} passage`,
    schema: shape,
    onSave: (value) => change({ passage: value }),
  });
  const { value } = saved;
  const set = (changed: Partial<Passage>): void => {
    saved.change({ ...value, ...changed });
    saved.flush();
  };
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{text.schedule}</legend>
      <MomentField
        label={text.departure}
        value={value.start}
        onChange={(start) => {
          set({ start });
        }}
      />
      <MomentField
        label={text.arrival}
        value={value.end}
        onChange={(end) => {
          set({ end });
        }}
      />
      <div className={classes.pair}>
        <ZoneSelect
          label={text.zoneOf(text.departure.toLowerCase())}
          value={value.startZone}
          onChange={(startZone) => {
            set({ startZone });
          }}
        />
        <ZoneSelect
          label={text.zoneOf(text.arrival.toLowerCase())}
          value={value.endZone}
          onChange={(endZone) => {
            set({ endZone });
          }}
        />
      </div>
      {saved.error !== null && (
        <p className={classes.bad} role="alert">
          {saved.error}
        </p>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          void change({ passage: null });
        }}
      >
        {text.scheduleTake}
      </Button>
    </fieldset>
  );
}
