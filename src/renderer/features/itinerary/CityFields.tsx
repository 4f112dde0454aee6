import type { ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { city as shape, type City, type Leg } from '../../../shared/domain/missions.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';

export function CityFields({
  city,
  legs,
}: {
  readonly city: Row<City>;
  readonly legs: readonly Row<Leg>[];
}): ReactNode {
  const { field } = useTexts().itinerary;
  const write = useWrite();
  const save = (fields: Partial<City>): Promise<unknown> =>
    write(() => api.cities.update({ ids: [city.id], fields }));
  return (
    <>
      <SavedText
        label={field.cityName}
        value={city.name}
        draftKey={`${city.id} name`}
        schema={shape.shape.name}
        onSave={(name) => save({ name })}
        required
      />
      <SavedText
        label={field.country}
        value={city.country}
        draftKey={`${city.id} country`}
        schema={shape.shape.country}
        onSave={(country) => save({ country })}
      />
      <SavedSelect
        label={field.inLeg}
        value={city.legId}
        options={legs.map((leg) => ({ value: leg.id, label: leg.title }))}
        onSave={(legId) => {
          if (legId !== null) void save({ legId });
        }}
      />
    </>
  );
}
