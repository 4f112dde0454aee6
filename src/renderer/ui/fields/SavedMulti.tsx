import { MultiSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { foldedFilter } from './foldedFilter.ts';
import type { Choice } from './SavedSelect.tsx';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly options: readonly Choice[];
  readonly onSave: (value: string[]) => unknown;
  readonly description?: string;
  readonly placeholder?: string;
}

/** Several of a list, saved as they are chosen. */
export function SavedMulti({ value, options, onSave, ...rest }: Props): ReactNode {
  const { fields } = useTexts();
  return (
    <MultiSelect
      {...rest}
      value={[...value]}
      data={[...options]}
      searchable
      clearable
      filter={foldedFilter}
      nothingFoundMessage={fields.nothingFound}
      clearButtonProps={{ 'aria-label': fields.clear }}
      onChange={onSave}
    />
  );
}
