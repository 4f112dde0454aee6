import type { ReactNode } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import type { City } from '../../../shared/domain/missions.ts';
import { place as shape, type Place } from '../../../shared/domain/places.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { PointFields } from './PointFields.tsx';

export function PlaceFields({
  place,
  cities,
}: {
  readonly place: Row<Place>;
  readonly cities: readonly Row<City>[];
}): ReactNode {
  const { field } = useTexts().itinerary;
  const write = useWrite();
  const save = (fields: Partial<Place>): Promise<unknown> =>
    write(() => api.places.update({ ids: [place.id], fields }));
  return (
    <>
      <SavedText
        label={field.placeName}
        value={place.name}
        draftKey={`${place.id} name`}
        schema={shape.shape.name}
        onSave={(name) => save({ name })}
        required
      />
      <SavedText
        label={field.address}
        value={place.address}
        draftKey={`${place.id} address`}
        schema={shape.shape.address}
        onSave={(address) => save({ address })}
      />
      <SavedSelect
        label={field.inCity}
        value={place.cityId}
        options={cities.map((city) => ({ value: city.id, label: city.name }))}
        onSave={(cityId) => {
          if (cityId !== null) void save({ cityId });
        }}
      />
      <PointFields point={place.point} draftKey={place.id} onSave={(point) => save({ point })} />
      <SavedText
        label={field.comment}
        value={place.comment}
        draftKey={`${place.id} comment`}
        schema={shape.shape.comment}
        onSave={(comment) => save({ comment })}
        multiline
      />
    </>
  );
}
