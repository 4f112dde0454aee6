import { Button, Group, Popover, Text } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { clockText } from '../../../shared/texts/wording.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { ClockField } from '../../ui/fields/ClockField.tsx';
import { middleOf } from '../../ui/timeBoard/many.ts';
import { endingAt } from './times.ts';

interface Props {
  readonly slot: NonNullable<VisitRow['slot']>;
  readonly onSplit: (at: string) => void;
}

/** Makes two of a visit, at a time that is proposed in its middle. */
export function SplitAction({ slot, onSplit }: Props): ReactNode {
  const { panel } = useTexts().programme;
  const [at, setAt] = useState<string | null>(null);
  const middle = middleOf(slot, 5);
  if (middle === null) return null;
  const bad = at !== null && !(at > slot.start && at < slot.end);
  return (
    <Popover
      opened={at !== null}
      onChange={(opened) => {
        setAt(opened ? middle : null);
      }}
      trapFocus
      position="top-start"
      shadow="lg"
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconArrowsSplit2 size={16} aria-hidden />}
          onClick={() => {
            setAt(at === null ? middle : null);
          }}
        >
          {panel.split}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Group align="end" gap="sm">
          <ClockField
            label={panel.splitAt}
            value={clockText(at ?? middle)}
            onChange={(clock) => {
              setAt(endingAt({ start: slot.start, end: slot.end }, clock).end);
            }}
          />
          <Button
            disabled={bad}
            onClick={() => {
              if (at !== null) onSplit(at);
              setAt(null);
            }}
          >
            {panel.split}
          </Button>
        </Group>
        {bad && (
          <Text size="sm" c="var(--escale-bad)" role="alert">
            {panel.splitBad(clockText(slot.start), clockText(slot.end))}
          </Text>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
