import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { Screen } from '../../ui/Screen.tsx';

export function DocumentsScreen(_props: { readonly missionId: string }): ReactNode {
  const { frame } = useTexts();
  return <Screen title={frame.documents}>{null}</Screen>;
}
