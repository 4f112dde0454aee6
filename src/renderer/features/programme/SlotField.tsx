import { Button, Select } from '@mantine/core';
import { memo, useMemo, type ReactNode } from 'react';
import { slot as shape } from '../../../shared/domain/values.ts';
import { daysOf, minutesBetween } from '../../../shared/domain/slots.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { capitalised, dayInYearText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { useSaved } from '../../ui/fields/useSaved.ts';
import { ClockField } from '../../ui/fields/ClockField.tsx';
import { newSpan } from './newSpan.ts';
import { endingAt, startingAt } from './times.ts';
import { onlyFor, type FieldProps } from './fieldProps.ts';
import classes from './VisitPanel.module.css';

/** When it is: day, start and end by the clocks of the leg; or not yet. */
export const SlotField = memo(DrawnSlot, onlyFor(['slot', 'legId'], ['legs']));

function DrawnSlot({ programme, visit, change }: FieldProps): ReactNode {
  const { panel } = useTexts().programme;
  const leg = programme.legs.find(({ id }) => id === visit.legId);
  if (visit.slot) {
    return <Scheduled programme={programme} visit={visit} change={change} slot={visit.slot} />;
  }
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{panel.schedule}</legend>
      <p className={classes.dim}>{panel.unscheduled}</p>
      <Button
        variant="default"
        onClick={() => {
          const span = leg && newSpan(programme, leg, null);
          if (leg && span) void change({ slot: { start: span.start, end: span.end, zone: leg.zone } });
        }}
      >
        {panel.schedulePut}
      </Button>
    </fieldset>
  );
}

function Scheduled({
  programme,
  visit,
  change,
  slot,
}: FieldProps & { readonly slot: NonNullable<VisitRow['slot']> }): ReactNode {
  const { panel } = useTexts().programme;
  const saved = useSaved({
    value: slot,
    draftKey: `${visit.id} slot`,
    schema: shape,
    onSave: (value) => change({ slot: value }),
  });
  const { value } = saved;
  const day = value.start.slice(0, 10);
  const days = useDays(programme, visit.legId, day);
  const night = value.end.slice(0, 10) !== day;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{panel.schedule}</legend>
      <div className={classes.times}>
        <Select
          label={panel.day}
          className={classes.wide}
          value={day}
          data={days}
          allowDeselect={false}
          comboboxProps={{ transitionProps: { duration: 0 } }}
          onChange={(chosen) => {
            if (chosen === null) return;
            saved.change(startingAt(value, `${chosen}${value.start.slice(10)}`));
            saved.flush();
          }}
        />
        <ClockField
          label={panel.from}
          value={value.start.slice(11)}
          onChange={(clock) => {
            saved.change(startingAt(value, `${day}T${clock}`));
            saved.flush();
          }}
        />
        <ClockField
          label={panel.to}
          value={value.end.slice(11)}
          onChange={(clock) => {
            // A journey of several days keeps its days while its last hour is typed.
            const length = minutesBetween(`${day}T00:00`, `${value.end.slice(0, 10)}T00:00`);
            saved.change(
              length > 1440
                ? { ...value, end: `${value.end.slice(0, 10)}T${clock}` }
                : endingAt(value, clock),
            );
            saved.flush();
          }}
        />
      </div>
      <p className={classes.dim}>
        {night && `${panel.nextDay} `}
        {panel.zone(value.zone)}
      </p>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          void change({ slot: null });
        }}
      >
        {panel.scheduleTake}
      </Button>
    </fieldset>
  );
}

/** The days of the leg to choose from; the one that is chosen even when it is not among them. */
function useDays(
  { legs }: FieldProps['programme'],
  legId: string,
  chosen: string,
): { value: string; label: string }[] {
  const language = useLanguage();
  return useMemo(() => {
    const leg = legs.find(({ id }) => id === legId);
    const days = new Set([...(leg ? daysOf(leg.dates) : []), chosen]);
    return [...days].toSorted().map((day) => ({
      value: day,
      label: capitalised(language, dayInYearText(language, day)),
    }));
  }, [legs, legId, chosen, language]);
}
