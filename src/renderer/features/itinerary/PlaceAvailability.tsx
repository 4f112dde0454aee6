import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import { rallying as shape } from '../../../shared/domain/attendance.ts';
import { api } from '../../api/client.ts';
import { useAvailability } from '../../api/useAvailability.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Periods } from '../../ui/fields/Periods.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { WeeklyHours } from '../../ui/fields/WeeklyHours.tsx';

interface Props {
  readonly missionId: string;
  readonly placeId: string;
}

/** When a place is open, and whether people gather there when something happens. */
export function PlaceAvailability({ missionId, placeId }: Props): ReactNode {
  const write = useWrite();
  const availability = useAvailability(placeId, missionId);
  return (
    <>
      <RallyingField missionId={missionId} placeId={placeId} />
      {availability && (
        <>
          <WeeklyHours
            value={availability.hours}
            draftKey={`${placeId} hours`}
            onSave={(hours) => write(() => availability.open(hours))}
          />
          <Periods
            periods={availability.absences}
            onAdd={() => void write(availability.add)}
            onSave={(id, fields) => write(() => availability.save(id, fields))}
            onRemove={({ id }) => void write(() => availability.remove(id))}
          />
        </>
      )}
    </>
  );
}

function RallyingField({ missionId, placeId }: Props): ReactNode {
  const { whereabouts: text } = useTexts();
  const write = useWrite();
  const points = useRead(api.rallying.list, { missionId }).value;
  if (!points) return null;
  const point = points.find((one) => one.placeId === placeId);
  return (
    <>
      <Switch
        label={text.rallyingField}
        description={text.rallyingHelp}
        checked={point !== undefined}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          void write(() =>
            on ? api.rallying.set({ placeId, instructions: '' }) : api.rallying.unset({ placeId }),
          );
        }}
      />
      {point && (
        <SavedText
          label={text.instructions}
          value={point.instructions}
          draftKey={`${placeId} rallying`}
          schema={shape.shape.instructions}
          onSave={(instructions) => write(() => api.rallying.set({ placeId, instructions }))}
        />
      )}
    </>
  );
}
