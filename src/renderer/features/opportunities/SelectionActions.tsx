import { Button, Menu } from '@mantine/core';
import { IconArrowRight, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { opportunityStages } from '../../../shared/domain/opportunities.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { OpportunityEntry } from './useOpportunities.ts';
import type { OpportunityWrites } from './useOpportunityWrites.ts';

interface Props {
  readonly rows: readonly OpportunityEntry[];
  readonly ids: readonly string[];
  readonly writes: OpportunityWrites;
}

/** What can be done with the selected opportunities. */
export function SelectionActions({ rows, ids, writes }: Props): ReactNode {
  const { opportunities: text } = useTexts();
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="light" size="compact-sm" leftSection={<IconArrowRight size={15} aria-hidden />}>
            {text.setStage}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {opportunityStages.map((stage) => (
            <Menu.Item
              key={stage}
              onClick={() => {
                writes.setStage(ids, stage);
              }}
            >
              {text.stage[stage]}
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
