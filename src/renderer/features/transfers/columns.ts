import { useMemo } from 'react';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import { instantOf } from '../../../shared/domain/instants.ts';
import { travelModes } from '../../../shared/domain/travel.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { Choice, Column } from '../../ui/table/column.ts';
import type { Travel } from './useTransfers.ts';
import { endText, wayText } from './words.ts';

/** The columns of the table of transfers. */
export function useColumns(travel: Travel | undefined): readonly Column<TransferRow>[] {
  const texts = useTexts();
  const language = useLanguage();
  return useMemo(() => {
    if (!travel) return [];
    const { transfers: text, domain } = texts;
    const { column } = text;
    const end = (row: TransferRow, which: 'start' | 'end'): string =>
      row.passage ? endText(texts, language, row.passage, which) : which === 'start' ? text.unscheduled : '';
    const aboard = (row: TransferRow): number => travel.roster.ranksOf(row).length;
    return [
      {
        key: 'departure',
        label: column.departure,
        width: 150,
        grow: 0.5,
        text: (row) => end(row, 'start'),
        number: ({ passage }) => passage && instantOf(passage.start, passage.startZone),
      },
      {
        key: 'mode',
        label: column.mode,
        width: 130,
        grow: 0.4,
        text: (row) => domain.travelMode[row.mode],
      },
      {
        key: 'way',
        label: column.way,
        width: 280,
        grow: 3,
        text: (row) => wayText(texts, travel, row),
        also: (row) => row.comment,
      },
      {
        key: 'arrival',
        label: column.arrival,
        width: 150,
        grow: 0.5,
        text: (row) => end(row, 'end'),
        number: ({ passage }) => passage && instantOf(passage.end, passage.endZone),
      },
      {
        key: 'seats',
        label: column.seats,
        width: 100,
        grow: 0.3,
        text: (row) =>
          row.seats === null ? text.aboard(aboard(row)) : text.seatsTaken(aboard(row), row.seats),
        number: aboard,
      },
      {
        key: 'operator',
        label: column.operator,
        width: 120,
        grow: 0.8,
        text: (row) => [row.operator, row.number].filter(Boolean).join(' '),
      },
      {
        key: 'status',
        label: column.status,
        width: 96,
        grow: 0.3,
        text: (row) => domain.transferStatus[row.status],
      },
    ];
  }, [travel, texts, language]);
}

/** What one can filter by. */
export function useChoices(travel: Travel | undefined): readonly Choice<TransferRow>[] {
  const { transfers: text, domain } = useTexts();
  const legs = travel?.legs;
  return useMemo(
    () => [
      {
        key: 'leg',
        label: text.column.leg,
        options: (legs ?? []).map(({ id, title }) => ({ value: id, label: title })),
        values: (row) => [row.legId],
      },
      {
        key: 'mode',
        label: text.column.mode,
        options: travelModes.map((value) => ({ value, label: domain.travelMode[value] })),
        values: (row) => [row.mode],
      },
    ],
    [text, domain, legs],
  );
}
