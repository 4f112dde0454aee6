import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useSaved } from './useSaved.ts';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly draftKey: string;
  readonly schema: z.ZodType;
  readonly onSave: (value: number | null) => Promise<unknown>;
  readonly description?: string;
  readonly min?: number;
  readonly max?: number;
}

/** A number of an existing row; an empty field is null. */
export function SavedNumber({ value, draftKey, schema, onSave, ...rest }: Props): ReactNode {
  const saved = useSaved({ value, draftKey, schema, onSave });
  return (
    <NumberInput
      {...rest}
      value={saved.value ?? ''}
      error={saved.error}
      onBlur={saved.flush}
      onChange={(typed) => {
        saved.change(typed === '' ? null : Number(typed));
      }}
      clampBehavior="none"
      hideControls
    />
  );
}
