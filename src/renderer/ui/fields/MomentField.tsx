import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { day as shape } from '../../../shared/domain/values.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { ClockField } from './ClockField.tsx';
import classes from './MomentField.module.css';

interface Props {
  readonly label: string;
  /** `2015-10-19T09:30` */
  readonly value: string;
  /** Heard for whole days only: one that is being typed is none yet. */
  readonly onChange: (minute: string) => void;
}

/** A day and a time of it. */
export function MomentField({ label, value, onChange }: Props): ReactNode {
  const { fields } = useTexts();
  const day = value.slice(0, 10);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={classes.moment}>
      <TextInput
        label={fields.dayOf(label)}
        type="date"
        value={typed ?? day}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setTyped(chosen);
          if (shape.safeParse(chosen).success) onChange(`${chosen}${value.slice(10)}`);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
      <ClockField
        label={fields.clockOf(label)}
        value={value.slice(11)}
        onChange={(clock) => {
          onChange(`${day}T${clock}`);
        }}
      />
    </div>
  );
}
