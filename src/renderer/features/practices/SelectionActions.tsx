import { Button, Menu } from '@mantine/core';
import { IconChartBar, IconRosetteDiscountCheck, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { practiceMaturities } from '../../../shared/domain/practices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { openDialog } from './state.ts';
import type { PracticeEntry } from './usePractices.ts';
import type { PracticeWrites } from './usePracticeWrites.ts';

interface Props {
  readonly rows: readonly PracticeEntry[];
  readonly ids: readonly string[];
  readonly writes: PracticeWrites;
}

/** What can be done with the selected practices. */
export function SelectionActions({ rows, ids, writes }: Props): ReactNode {
  const { practices: text } = useTexts();
  return (
    <>
      {ids.length > 1 && (
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconChartBar size={15} aria-hidden />}
          onClick={() => {
            openDialog({ kind: 'compare', ids });
          }}
        >
          {text.compare}
        </Button>
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant="light"
            size="compact-sm"
            leftSection={<IconRosetteDiscountCheck size={15} aria-hidden />}
          >
            {text.setMaturity}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {practiceMaturities.map((maturity) => (
            <Menu.Item
              key={maturity}
              onClick={() => {
                writes.setMaturity(ids, maturity);
              }}
            >
              {text.maturity[maturity]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="light"
        color="brick"
        size="compact-sm"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={() => {
          const selected = new Set(ids);
          writes.remove(rows.filter(({ id }) => selected.has(id)));
        }}
      >
        {text.remove}
      </Button>
    </>
  );
}
