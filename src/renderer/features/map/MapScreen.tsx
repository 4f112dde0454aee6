import { Button } from '@mantine/core';
import { IconMapPin, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Selection } from '../../../shared/domain/map/matter.ts';
import { daysOfTour, tourOf } from '../../../shared/domain/map/tour.ts';
import { capitalised, dayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Legend } from './Legend.tsx';
import { MapView } from './MapView.tsx';
import { Picker } from './Picker.tsx';
import { useSelection } from './state.ts';
import { StopList } from './StopList.tsx';
import { useMatter, type Matter } from './useMatter.ts';
import classes from './MapScreen.module.css';

/** The map of a mission, a leg or a day, with the programme beside it. */
export function MapScreen({ missionId }: { readonly missionId: string }): ReactNode {
  const { map: text } = useTexts();
  const matter = useMatter(missionId);
  const kept = useSelection(missionId);
  if (matter && matter.legs.length > 0)
    return <Shown missionId={missionId} matter={matter} selection={present(kept, matter)} />;
  return (
    <Screen title={text.title} above={matter?.missionTitle}>
      {matter ? (
        <Empty
          title={text.noLegTitle}
          text={text.noLegText}
          actions={<ToItinerary missionId={missionId} />}
        />
      ) : (
        <Waiting />
      )}
    </Screen>
  );
}

function Shown({
  missionId,
  matter,
  selection: { legId, day },
}: {
  readonly missionId: string;
  readonly matter: Matter;
  readonly selection: Selection;
}): ReactNode {
  const { map: text } = useTexts();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const tour = useMemo(() => tourOf(matter, { legId, day }), [matter, legId, day]);
  const leg = matter.legs.find(({ id }) => id === legId);
  const shown = [leg?.title ?? text.allLegs, day === null ? '' : dayText(language, day)];
  const what = shown.filter((part) => part !== '').join(', ');
  const selection = { legId, day };
  return (
    <Screen
      full
      title={text.title}
      above={matter.missionTitle}
      below={<span className={classes.onPaper}>{capitalised(language, what)}</span>}
      actions={
        <>
          <ExportMenu missionId={missionId} selection={selection} />
          <Button
            variant="default"
            leftSection={<IconPrinter size={17} aria-hidden />}
            onClick={() => {
              window.print();
            }}
          >
            {text.print}
          </Button>
        </>
      }
    >
      <Picker missionId={missionId} matter={matter} selection={selection} />
      <div className={classes.split}>
        <div className={classes.map}>
          {tour.stops.length > 0 ? (
            <>
              <MapView tour={tour} what={what} chosen={chosen} onChoose={setChosen} />
              <Legend tour={tour} matter={matter} />
            </>
          ) : (
            <Empty
              title={text.noPlaceTitle}
              text={text.noPlaceText}
              actions={<ToItinerary missionId={missionId} />}
            />
          )}
        </div>
        <div className={classes.side}>
          <StopList missionId={missionId} tour={tour} matter={matter} chosen={chosen} onChoose={setChosen} />
        </div>
      </div>
    </Screen>
  );
}

function ToItinerary({ missionId }: { readonly missionId: string }): ReactNode {
  const { map: text } = useTexts();
  return (
    <Button
      component={Link}
      href={`/missions/${missionId}/itinerary`}
      leftSection={<IconMapPin size={17} aria-hidden />}
    >
      {text.toItinerary}
    </Button>
  );
}

/** What was looked at last may be gone since. */
function present({ legId, day }: Selection, matter: Matter): Selection {
  const leg = matter.legs.some(({ id }) => id === legId) ? legId : null;
  return { legId: leg, day: day !== null && daysOfTour(matter, leg).includes(day) ? day : null };
}
