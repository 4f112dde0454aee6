import { useMemo } from 'react';
import { daysOf } from '../../../shared/domain/slots.ts';
import { shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { Choice, Column } from '../../ui/table/column.ts';
import type { BedRow, Rooming } from './useStays.ts';

/** The value of the hotel filter that stands for nights without a bed. */
export const bedless = 'bedless';

/** The columns of the table of beds. */
export function useColumns(rooming: Rooming | undefined): readonly Column<BedRow>[] {
  const { stays: text } = useTexts();
  const language = useLanguage();
  return useMemo(() => {
    const { column } = text;
    const day = (night: string): string => shortDayText(language, night);
    return [
      { key: 'name', label: column.name, width: 180, grow: 1.2, text: nameOf },
      {
        key: 'organisation',
        label: column.organisation,
        width: 150,
        grow: 1.2,
        text: ({ delegate }) => delegate.organisation,
      },
      {
        key: 'hotel',
        label: column.hotel,
        width: 180,
        grow: 1.4,
        text: ({ stay }) => (stay ? (rooming?.placeName(stay.placeId) ?? text.noHotel) : text.bedless),
      },
      {
        key: 'nights',
        label: column.nights,
        width: 268,
        grow: 0.4,
        text: ({ nights }) => text.nights(day(nights.from), day(nights.to), daysOf(nights).length),
        number: ({ nights }) => Date.parse(nights.from) + daysOf(nights).length,
      },
      { key: 'room', label: column.room, width: 90, grow: 0.3, text: ({ stay }) => stay?.room ?? '' },
      {
        key: 'with',
        label: column.with,
        width: 150,
        grow: 1,
        text: (row) =>
          row.with.map(({ firstName, lastName }) => `${lastName} ${firstName}`.trim()).join(', '),
      },
      {
        key: 'status',
        label: column.status,
        width: 90,
        grow: 0.3,
        text: ({ stay }) => (stay ? text.status[stay.status] : ''),
      },
    ];
  }, [rooming, text, language]);
}

/** Hotels and nights to filter by. */
export function useChoices(rooming: Rooming | undefined): readonly Choice<BedRow>[] {
  const { stays: text } = useTexts();
  const language = useLanguage();
  return useMemo(() => {
    const hotelIds = new Set((rooming?.rows ?? []).flatMap(({ stay }) => (stay ? [stay.placeId ?? ''] : [])));
    return [
      {
        key: 'hotel',
        label: text.column.hotel,
        options: [
          ...[...hotelIds].map((id) => ({ value: id, label: rooming?.placeName(id) ?? text.noHotel })),
          { value: bedless, label: text.bedless },
        ],
        values: ({ stay }) => [stay ? (stay.placeId ?? '') : bedless],
      },
      {
        key: 'night',
        label: text.column.night,
        options: (rooming?.nights ?? []).map(({ night }) => ({
          value: night,
          label: shortDayText(language, night),
        })),
        values: ({ nights }) => daysOf(nights),
      },
    ];
  }, [rooming, text, language]);
}

/** As tables name people: last name first. */
export function nameOf({ delegate }: BedRow): string {
  return `${delegate.lastName} ${delegate.firstName}`.trim();
}
