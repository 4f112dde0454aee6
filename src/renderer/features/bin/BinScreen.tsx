import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { Screen } from '../../ui/Screen.tsx';

export function BinScreen(_props: object): ReactNode {
  const { frame } = useTexts();
  return <Screen title={frame.bin}>{null}</Screen>;
}
