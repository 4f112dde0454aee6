import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { foldedFilter } from './foldedFilter.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Choice[];
  readonly onSave: (value: string | null) => unknown;
  readonly description?: string;
  readonly placeholder?: string;
  /** Can be emptied. */
  readonly nullable?: boolean;
  readonly searchable?: boolean;
}

/** One of a list, saved as it is chosen. */
export function SavedSelect({
  options,
  onSave,
  nullable = false,
  searchable = options.length > 8,
  ...rest
}: Props): ReactNode {
  const { fields } = useTexts();
  return (
    <Select
      {...rest}
      data={[...options]}
      searchable={searchable}
      clearable={nullable}
      allowDeselect={nullable}
      filter={foldedFilter}
      nothingFoundMessage={fields.nothingFound}
      clearButtonProps={{ 'aria-label': fields.clear }}
      onChange={(chosen) => {
        if (chosen !== null || nullable) onSave(chosen);
      }}
    />
  );
}
