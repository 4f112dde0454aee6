import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useSaved } from './useSaved.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly draftKey: string;
  readonly schema: z.ZodType;
  readonly onSave: (value: string) => Promise<unknown>;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly multiline?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
}

/** A text of an existing row. */
export function SavedText({
  label,
  value,
  draftKey,
  schema,
  onSave,
  required = false,
  multiline = false,
  type = 'text',
  ...rest
}: Props): ReactNode {
  const saved = useSaved({ value, draftKey, schema, onSave });
  const common = {
    ...rest,
    label,
    required,
    value: saved.value,
    error: saved.error,
    onBlur: saved.flush,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      saved.change(event.currentTarget.value);
    },
  };
  return multiline ? (
    <Textarea {...common} autosize minRows={2} maxRows={16} />
  ) : (
    <TextInput {...common} type={type} />
  );
}
