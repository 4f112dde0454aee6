import { Button } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  readonly duplicate: string;
  readonly onDuplicate: () => void;
  readonly remove: string;
  readonly onRemove: () => void;
}

/** What can be done with the item of a side panel as a whole. */
export function PanelActions({ duplicate, onDuplicate, remove, onRemove }: Props): ReactNode {
  return (
    <>
      <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={onDuplicate}>
        {duplicate}
      </Button>
      <Button
        variant="subtle"
        color="brick"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={onRemove}
      >
        {remove}
      </Button>
    </>
  );
}
