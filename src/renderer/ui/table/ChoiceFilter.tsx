import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import classes from './Table.module.css';

interface Props {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** The values of a column to choose from; what is chosen is said on the button. */
export function ChoiceFilter({ label, options, value, onChange }: Props): ReactNode {
  const { tables } = useTexts();
  const names = options.filter((option) => value.includes(option.value)).map((option) => option.label);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant={names.length > 0 ? 'light' : 'default'}
          size="sm"
          fw={400}
          maw={320}
          rightSection={<IconChevronDown size={15} aria-hidden />}
        >
          <VisuallyHidden>
            {tables.filterBy} {names.length === 1 && label}{' '}
          </VisuallyHidden>
          <span className={classes.chosen}>
            {names.length === 0 ? label : names.length === 1 ? names[0] : `${label} (${names.length})`}
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} maw={420} style={{ overflowY: 'auto' }}>
        <Menu.CheckboxGroup value={[...value]} onChange={onChange}>
          {options.map((option) => (
            <Menu.CheckboxItem key={option.value} value={option.value}>
              {option.label}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
