import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { foldedFilter } from './foldedFilter.ts';
import { useSaved } from './useSaved.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly draftKey: string;
  readonly schema: z.ZodType;
  readonly onSave: (value: string) => Promise<unknown>;
  readonly description?: string;
}

/** A text of an existing row, with what others have there to choose from. */
export function SavedSuggest({ value, suggestions, draftKey, schema, onSave, ...rest }: Props): ReactNode {
  const saved = useSaved({ value, draftKey, schema, onSave });
  return (
    <Autocomplete
      {...rest}
      value={saved.value}
      error={saved.error}
      data={[...suggestions]}
      limit={20}
      filter={foldedFilter}
      openOnFocus={false}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      onChange={saved.change}
      onBlur={saved.flush}
    />
  );
}
