import { NumberInput, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { sides, type Side } from './offset.ts';
import classes from './PreparationScreen.module.css';

interface Props {
  /** Null while nothing is typed. */
  readonly count: number | null;
  readonly side: Side;
  readonly error: string | null;
  /** Which step, where several stand under each other: labels are then heard, not seen. */
  readonly of?: string;
  readonly onCount: (count: number | null) => void;
  readonly onSide: (side: Side) => void;
  readonly onLeave?: () => void;
}

/** « 90 » « jours avant le premier jour ». */
export function OffsetField({ count, side, error, of, onCount, onSide, onLeave }: Props): ReactNode {
  const { preparation: text } = useTexts();
  const label = (name: string) => (of === undefined ? { label: name } : { 'aria-label': `${name} (${of})` });
  return (
    <div className={classes.offset}>
      <NumberInput
        {...label(text.field.count)}
        value={count ?? ''}
        error={error}
        hideControls
        clampBehavior="none"
        allowNegative={false}
        onBlur={() => onLeave?.()}
        onChange={(typed) => {
          onCount(typed === '' ? null : Number(typed));
        }}
      />
      <Select
        {...label(text.field.when)}
        value={side}
        data={sides.map((value) => ({ value, label: text.side[value] }))}
        allowDeselect={false}
        onChange={(chosen) => {
          const known = sides.find((one) => one === chosen);
          if (known) onSide(known);
        }}
      />
    </div>
  );
}
