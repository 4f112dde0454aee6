import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DraftForm } from './useDraftForm.ts';

type TextFields<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T];

interface Props<T> {
  readonly form: DraftForm<T>;
  readonly field: TextFields<T>;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly multiline?: boolean;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date';
  /** Takes the focus when the dialog opens. */
  readonly first?: boolean;
}

/** A text or a day of a form for something new. */
export function FormText<T>({
  form,
  field,
  required = false,
  multiline = false,
  type = 'text',
  first = false,
  ...rest
}: Props<T>): ReactNode {
  const common = {
    ...rest,
    required,
    value: String(form.values[field]),
    error: form.errorOf(field),
    ...(first ? { 'data-autofocus': true } : {}),
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      form.set(field, event.currentTarget.value as T[TextFields<T>]);
    },
  };
  return multiline ? (
    <Textarea {...common} autosize minRows={2} maxRows={12} />
  ) : (
    <TextInput {...common} type={type} />
  );
}
