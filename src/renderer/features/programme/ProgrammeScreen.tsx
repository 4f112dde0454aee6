import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { Screen } from '../../ui/Screen.tsx';

export function ProgrammeScreen(_props: {
  readonly missionId: string;
  readonly visitId: string | null;
}): ReactNode {
  const { frame } = useTexts();
  return <Screen title={frame.programme}>{null}</Screen>;
}
