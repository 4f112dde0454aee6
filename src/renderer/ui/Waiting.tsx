import { Center, Loader } from '@mantine/core';
import type { ReactNode } from 'react';

/** Shown only when something takes longer than a blink. */
export function Waiting({ label }: { readonly label?: string }): ReactNode {
  return (
    <Center h={160} role="status" aria-label={label}>
      <Loader size="sm" />
    </Center>
  );
}
