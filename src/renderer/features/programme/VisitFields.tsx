import { memo, useMemo, type ReactNode } from 'react';
import {
  visit as shape,
  visitKinds,
  visitStatuses,
  type VisitKind,
  type VisitStatus,
} from '../../../shared/domain/visits.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { languageOptions } from '../../ui/fields/languageOptions.ts';
import { SavedMulti } from '../../ui/fields/SavedMulti.tsx';
import { SavedNumber } from '../../ui/fields/SavedNumber.tsx';
import { SavedSelect, type Choice } from '../../ui/fields/SavedSelect.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { onlyFor, type FieldProps } from './fieldProps.ts';
import classes from './VisitPanel.module.css';

/** Title, kind and status. */
export const AboutFields = memo(DrawnAbout, onlyFor(['title', 'kind', 'status']));

function DrawnAbout({ visit, change }: FieldProps): ReactNode {
  const { programme, domain } = useTexts();
  return (
    <>
      <SavedText
        label={programme.panel.title}
        value={visit.title}
        draftKey={`${visit.id} title`}
        schema={shape.shape.title}
        onSave={(title) => change({ title })}
        required
      />
      <div className={classes.pair}>
        <SavedSelect
          label={programme.panel.visitKind}
          value={visit.kind}
          options={choices(visitKinds, domain.visitKind)}
          onSave={(kind) => change({ kind: kind as VisitKind })}
        />
        <SavedSelect
          label={programme.panel.status}
          value={visit.status}
          options={choices(visitStatuses, domain.visitStatus)}
          onSave={(status) => change({ status: status as VisitStatus })}
        />
      </div>
    </>
  );
}

/** Where it is, how many there is room for, what is spoken. */
export const RoomFields = memo(
  DrawnRoom,
  onlyFor(['placeId', 'legId', 'capacity', 'languages'], ['places', 'cities']),
);

function DrawnRoom({ programme, visit, change }: FieldProps): ReactNode {
  const { panel } = useTexts().programme;
  const language = useLanguage();
  const places = usePlaces(programme, visit.legId, visit.placeId);
  return (
    <>
      <SavedSelect
        label={panel.place}
        description={places.length === 0 ? panel.noPlace : panel.placeHelp}
        value={visit.placeId}
        options={places}
        onSave={(placeId) => change({ placeId })}
        nullable
        searchable
      />
      <div className={classes.pair}>
        <SavedNumber
          label={panel.capacity}
          description={panel.capacityHelp}
          value={visit.capacity}
          draftKey={`${visit.id} capacity`}
          schema={shape.shape.capacity}
          onSave={(capacity) => change({ capacity })}
        />
      </div>
      <SavedMulti
        label={panel.languages}
        value={visit.languages}
        options={languageOptions(language, visit.languages)}
        onSave={(languages) => change({ languages })}
      />
    </>
  );
}

export const DescriptionField = memo(DrawnDescription, onlyFor(['description']));

function DrawnDescription({ visit, change }: FieldProps): ReactNode {
  const { panel } = useTexts().programme;
  return (
    <SavedText
      label={panel.description}
      value={visit.description}
      draftKey={`${visit.id} description`}
      schema={shape.shape.description}
      onSave={(description) => change({ description })}
      multiline
    />
  );
}

function choices<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): Choice[] {
  return values.map((value) => ({ value, label: names[value] }));
}

/** The places of the leg's cities, and the one that is chosen wherever it is: « Le Cube, Issy-les-Moulineaux ». */
function usePlaces(
  { places, cities }: FieldProps['programme'],
  legId: string,
  chosenId: string | null,
): readonly Choice[] {
  return useMemo(() => {
    const byId = new Map(cities.map((city) => [city.id, city]));
    return places.flatMap((place) => {
      const city = byId.get(place.cityId);
      if (city?.legId !== legId && place.id !== chosenId) return [];
      return [{ value: place.id, label: [place.name, city?.name].filter(Boolean).join(', ') }];
    });
  }, [places, cities, legId, chosenId]);
}
