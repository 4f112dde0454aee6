import type { ReactNode } from 'react';

export function SearchPalette(): ReactNode {
  return null;
}
