import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useSaved } from './useSaved.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly draftKey: string;
  readonly schema: z.ZodType;
  readonly onSave: (value: string) => Promise<unknown>;
  readonly min?: string;
  readonly max?: string;
}

/** A calendar day, by the system's own date field. */
export function SavedDay({ value, draftKey, schema, onSave, ...rest }: Props): ReactNode {
  const saved = useSaved({ value, draftKey, schema, onSave });
  return (
    <TextInput
      {...rest}
      type="date"
      value={saved.value}
      error={saved.error}
      onBlur={saved.flush}
      onChange={(event) => {
        saved.change(event.currentTarget.value);
      }}
    />
  );
}
