import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';

/** A time typed on the system's own clock field; what is not a time yet stays in the field. */
export function Clock({
  label,
  value,
  onChange,
  onBlur,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (clock: string) => void;
  readonly onBlur?: () => void;
}): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      type="time"
      label={label}
      value={typed ?? value}
      onBlur={() => {
        setTyped(null);
        onBlur?.();
      }}
      onChange={(event) => {
        const clock = event.currentTarget.value;
        setTyped(clock);
        if (clock !== '') onChange(clock);
      }}
    />
  );
}
