import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Selection } from '../../../shared/domain/map/matter.ts';
import { daysOfTour } from '../../../shared/domain/map/tour.ts';
import { capitalised, dayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { select } from './state.ts';
import type { Matter } from './useMatter.ts';
import classes from './MapScreen.module.css';

const all = 'all';

/** Which leg and which day the map shows. */
export function Picker({
  missionId,
  matter,
  selection,
}: {
  readonly missionId: string;
  readonly matter: Matter;
  readonly selection: Selection;
}): ReactNode {
  const { map: text } = useTexts();
  const language = useLanguage();
  const days = daysOfTour(matter, selection.legId);
  return (
    <div className={classes.picker}>
      <Select
        className={classes.leg}
        label={text.leg}
        value={selection.legId ?? all}
        data={[
          { value: all, label: text.allLegs },
          ...matter.legs.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        allowDeselect={false}
        onChange={(legId) => {
          select(missionId, { legId: legId === all ? null : legId, day: null });
        }}
      />
      <Select
        className={classes.day}
        label={text.day}
        value={selection.day ?? all}
        data={[
          { value: all, label: text.allDays },
          ...days.map((day) => ({ value: day, label: capitalised(language, dayText(language, day)) })),
        ]}
        allowDeselect={false}
        onChange={(day) => {
          select(missionId, { ...selection, day: day === all ? null : day });
        }}
      />
    </div>
  );
}
