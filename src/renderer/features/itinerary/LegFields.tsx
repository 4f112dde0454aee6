import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { leg as shape, type Leg } from '../../../shared/domain/missions.ts';
import { day } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedDay } from '../../ui/fields/SavedDay.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { ZoneSelect } from '../../ui/fields/ZoneSelect.tsx';

export function LegFields({ leg }: { readonly leg: Row<Leg> }): ReactNode {
  const { field } = useTexts().itinerary;
  const write = useWrite();
  const save = (fields: Partial<Leg>): Promise<unknown> =>
    write(() => api.legs.update({ ids: [leg.id], fields }));
  const { from, to } = leg.dates;
  return (
    <>
      <SavedText
        label={field.title}
        value={leg.title}
        draftKey={`${leg.id} title`}
        schema={shape.shape.title}
        onSave={(title) => save({ title })}
        required
      />
      <Group grow align="flex-start">
        <SavedDay
          label={field.from}
          value={from}
          draftKey={`${leg.id} from`}
          schema={day.refine((value) => value <= to)}
          onSave={(value) => save({ dates: { from: value, to } })}
        />
        <SavedDay
          label={field.to}
          value={to}
          draftKey={`${leg.id} to`}
          schema={day.refine((value) => value >= from)}
          onSave={(value) => save({ dates: { from, to: value } })}
        />
      </Group>
      <ZoneSelect
        label={field.zone}
        description={field.zoneHelp}
        value={leg.zone}
        onChange={(zone) => void save({ zone })}
      />
    </>
  );
}
