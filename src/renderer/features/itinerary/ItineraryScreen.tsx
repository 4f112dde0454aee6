import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { AddDialogs } from './AddDialogs.tsx';
import { LegSection } from './LegSection.tsx';
import { RowPanel } from './RowPanel.tsx';
import { add } from './state.ts';
import { useItinerary } from './useItinerary.ts';
import classes from './ItineraryScreen.module.css';

/** Where the mission goes: legs one below the other, their cities as stops on a line, the places of each. */
export function ItineraryScreen({
  missionId,
  rowId,
}: {
  readonly missionId: string;
  readonly rowId: string | null;
}): ReactNode {
  const { itinerary: text } = useTexts();
  const [, navigate] = useLocation();
  const itinerary = useItinerary(missionId);
  const base = `/missions/${missionId}/itinerary`;
  const addLeg = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      onClick={() => {
        add({ kind: 'leg' });
      }}
    >
      {text.addLeg}
    </Button>
  );

  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Screen
          title={text.title}
          below={text.below}
          actions={itinerary && itinerary.legs.length > 0 && addLeg}
        >
          {!itinerary && <Waiting />}
          {itinerary?.legs.length === 0 && (
            <Empty title={text.emptyTitle} text={text.emptyText} actions={addLeg} />
          )}
          {itinerary?.legs.map((leg) => (
            <LegSection key={leg.id} leg={leg} itinerary={itinerary} base={base} current={rowId} />
          ))}
        </Screen>
      </div>
      {itinerary && rowId !== null && (
        <RowPanel
          key={rowId}
          rowId={rowId}
          itinerary={itinerary}
          onClose={() => {
            navigate(base);
          }}
        />
      )}
      <AddDialogs missionId={missionId} itinerary={itinerary} />
    </div>
  );
}
