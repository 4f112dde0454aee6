import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (zone: string) => void;
}

const zones = Intl.supportedValuesOf('timeZone');

/** One of the IANA zones this machine knows. */
export function ZoneSelect({ value, onChange, ...rest }: Props): ReactNode {
  const { fields } = useTexts();
  return (
    <Select
      {...rest}
      value={value}
      data={zones.includes(value) ? zones : [value, ...zones]}
      searchable
      allowDeselect={false}
      limit={50}
      nothingFoundMessage={fields.nothingFound}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen);
      }}
    />
  );
}
