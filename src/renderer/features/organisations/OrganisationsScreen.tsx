import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { Screen } from '../../ui/Screen.tsx';

export function OrganisationsScreen(_props: { readonly organisationId: string | null }): ReactNode {
  const { frame } = useTexts();
  return <Screen title={frame.organisations}>{null}</Screen>;
}
