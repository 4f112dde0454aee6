import { useMemo } from 'react';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { instantOf } from '../../../shared/domain/instants.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { visitKinds, visitStatuses } from '../../../shared/domain/visits.ts';
import { clockText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { Choice, Column } from '../../ui/table/column.ts';
import { slotSeenIn } from './clocks.ts';
import { whoText } from './entries.ts';
import type { Programme } from './useProgramme.ts';

/** The columns of the table of visits and what it filters by. */
export function useTableColumns(
  { names, places, cities, groups, clashesOf }: Programme,
  leg: Row<Leg>,
): { columns: readonly Column<VisitRow>[]; choices: readonly Choice<VisitRow>[] } {
  const text = useTexts();
  const language = useLanguage();
  return useMemo(() => {
    const { table } = text.programme;
    const { column } = table;
    const cityNames = new Map(cities.map(({ id, name }) => [id, name]));
    const cityOf = new Map(places.map(({ id, cityId }) => [id, cityNames.get(cityId) ?? '']));
    const seen = ({ slot }: VisitRow) => slot && slotSeenIn(leg.zone, slot);
    const columns: Column<VisitRow>[] = [
      {
        key: 'day',
        label: column.day,
        width: 108,
        text: (row) => {
          const times = seen(row);
          return times ? shortDayText(language, times.start.slice(0, 10)) : table.waiting;
        },
        number: ({ slot }) => slot && instantOf(slot.start, slot.zone),
      },
      {
        key: 'time',
        label: column.time,
        width: 112,
        text: (row) => {
          const times = seen(row);
          return times ? `${clockText(times.start)}–${clockText(times.end)}` : '';
        },
      },
      { key: 'title', label: column.title, width: 200, grow: 3, text: ({ title }) => title },
      { key: 'kind', label: column.kind, width: 96, text: ({ kind }) => text.domain.visitKind[kind] },
      {
        key: 'status',
        label: column.status,
        width: 96,
        text: ({ status }) => text.domain.visitStatus[status],
      },
      {
        key: 'place',
        label: column.place,
        width: 120,
        grow: 2,
        text: ({ placeId }) => (placeId === null ? '' : (names.place(placeId) ?? '')),
      },
      {
        key: 'city',
        label: column.city,
        width: 90,
        grow: 1,
        text: ({ placeId }) => cityOf.get(placeId ?? '') ?? '',
      },
      {
        key: 'host',
        label: column.host,
        width: 120,
        grow: 2,
        text: ({ hostId }) => (hostId === null ? '' : (names.host(hostId) ?? '')),
      },
      {
        key: 'who',
        label: column.who,
        width: 130,
        grow: 2,
        text: (row) => whoText(row, { groups }, text),
      },
      {
        key: 'clashes',
        label: column.clashes,
        width: 84,
        text: ({ id }) => String(clashesOf.get(id)?.length ?? ''),
        number: ({ id }) => clashesOf.get(id)?.length ?? null,
      },
    ];
    const choices: Choice<VisitRow>[] = [
      {
        key: 'status',
        label: column.status,
        options: visitStatuses.map((value) => ({ value, label: text.domain.visitStatus[value] })),
        values: ({ status }) => [status],
      },
      {
        key: 'kind',
        label: column.kind,
        options: visitKinds.map((value) => ({ value, label: text.domain.visitKind[value] })),
        values: ({ kind }) => [kind],
      },
      {
        key: 'group',
        label: text.programme.panel.groups,
        options: groups.map(({ id, name }) => ({ value: id, label: name })),
        values: ({ groupIds }) => groupIds,
      },
    ];
    return { columns, choices };
  }, [names, places, cities, groups, clashesOf, leg.zone, text, language]);
}
