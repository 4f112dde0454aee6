import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { absence as shape } from '../../../shared/domain/availability.ts';
import type { Slot } from '../../../shared/domain/values.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { MomentField } from './MomentField.tsx';
import { SavedText } from './SavedText.tsx';
import { useSaved } from './useSaved.ts';
import classes from './Periods.module.css';

interface Period {
  readonly id: string;
  readonly slot: Slot;
  readonly reason: string;
}

interface Props {
  readonly periods: readonly Period[];
  readonly onAdd: () => void;
  readonly onSave: (id: string, fields: { slot?: Slot; reason?: string }) => Promise<unknown>;
  readonly onRemove: (period: Period) => void;
}

/** Periods with a reason, each saved as it is changed. */
export function Periods({ periods, onAdd, onSave, onRemove }: Props): ReactNode {
  const { availability: text } = useTexts();
  return (
    <section className={classes.section} aria-label={text.absences}>
      <h3 className={classes.title}>{text.absences}</h3>
      <p className={classes.help}>{periods.length === 0 ? text.noAbsences : text.absencesHelp}</p>
      <ul className={classes.list}>
        {periods.map((period) => (
          <PeriodFields key={period.id} period={period} onSave={onSave} onRemove={onRemove} />
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={onAdd}
      >
        {text.add}
      </Button>
    </section>
  );
}

function PeriodFields({
  period,
  onSave,
  onRemove,
}: Pick<Props, 'onSave' | 'onRemove'> & { readonly period: Period }): ReactNode {
  const { availability: text } = useTexts();
  const saved = useSaved({
    value: period.slot,
    draftKey: `${period.id} slot`,
    schema: shape.shape.slot,
    onSave: (slot) => onSave(period.id, { slot }),
  });
  const set = (changed: Partial<Slot>): void => {
    saved.change({ ...saved.value, ...changed });
    saved.flush();
  };
  return (
    <li className={classes.period}>
      <MomentField
        label={text.from}
        value={saved.value.start}
        onChange={(start) => {
          set({ start });
        }}
      />
      <MomentField
        label={text.to}
        value={saved.value.end}
        onChange={(end) => {
          set({ end });
        }}
      />
      {saved.error !== null && (
        <p className={classes.wrong} role="alert">
          {text.wrong}
        </p>
      )}
      <div className={classes.reason}>
        <SavedText
          label={text.reason}
          value={period.reason}
          draftKey={`${period.id} reason`}
          schema={shape.shape.reason}
          onSave={(reason) => onSave(period.id, { reason })}
        />
        <ActionIcon
          variant="subtle"
          color="brick"
          size="lg"
          aria-label={text.remove(period.reason)}
          onClick={() => {
            onRemove(period);
          }}
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
