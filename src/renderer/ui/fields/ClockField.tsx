import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { parseClock, turnClock } from './clock.ts';

interface Props {
  readonly label: string;
  /** `09:30` */
  readonly value: string;
  /** Heard when the field is left, on Enter, and when the arrows turn the clock by a quarter of an hour. */
  readonly onChange: (clock: string) => void;
}

const quarter = 15;

/** A time of day typed as one likes. The system's own field shows the clock of the browser's language, not of Escale's. */
export function ClockField({ label, value, onChange }: Props): ReactNode {
  const { fields } = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const clock = typed === null ? value : parseClock(typed);

  const commit = (): void => {
    if (typed === null || clock === null) return;
    setTyped(null);
    if (clock !== value) onChange(clock);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setTyped(null);
    onChange(turnClock(clock ?? value, event.key === 'ArrowUp' ? quarter : -quarter));
  };

  return (
    <TextInput
      label={label}
      value={typed ?? value}
      error={clock === null ? fields.clock : null}
      inputMode="numeric"
      autoComplete="off"
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
