import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { Screen } from '../../ui/Screen.tsx';

export function ItineraryScreen(_props: {
  readonly missionId: string;
  readonly rowId: string | null;
}): ReactNode {
  const { frame } = useTexts();
  return <Screen title={frame.itinerary}>{null}</Screen>;
}
