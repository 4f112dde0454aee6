import { Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { api } from '../../api/client.ts';
import { useAvailability } from '../../api/useAvailability.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Periods } from '../../ui/fields/Periods.tsx';
import { WeeklyHours } from '../../ui/fields/WeeklyHours.tsx';

/** When an organisation receives, and when it cannot during one of the missions it takes part in. */
export function HostAvailability({ organisationId }: { readonly organisationId: string }): ReactNode {
  const { availability: text } = useTexts();
  const write = useWrite();
  const [chosen, setChosen] = useState<string | null>(null);
  const missions = useRead(api.organisations.appearances, { id: organisationId }).value ?? [];
  const missionId =
    missions.find((mission) => mission.missionId === chosen)?.missionId ?? missions[0]?.missionId ?? null;
  const availability = useAvailability(organisationId, missionId);
  if (!availability) return null;
  return (
    <>
      <WeeklyHours
        value={availability.hours}
        draftKey={`${organisationId} hours`}
        onSave={(hours) => write(() => availability.open(hours))}
      />
      {missions.length > 1 && (
        <Select
          label={text.mission}
          data={missions.map((mission) => ({ value: mission.missionId, label: mission.title }))}
          value={missionId}
          allowDeselect={false}
          onChange={setChosen}
        />
      )}
      <Periods
        periods={availability.absences}
        onAdd={() => void write(availability.add)}
        onSave={(id, fields) => write(() => availability.save(id, fields))}
        onRemove={({ id }) => void write(() => availability.remove(id))}
      />
    </>
  );
}
