import { useMemo } from 'react';
import { practiceCosts, practiceMaturities, transferabilityOf } from '../../../shared/domain/practices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { Choice, Column } from '../../ui/table/column.ts';
import { AspectBars } from './AspectChart.tsx';
import classes from './PracticesScreen.module.css';
import type { PracticeEntry } from './usePractices.ts';

/** The columns of the practices; those of all missions say which. */
export function useColumns(allMissions: boolean): readonly Column<PracticeEntry>[] {
  const { practices: text } = useTexts();
  return useMemo(() => {
    const { column } = text;
    const mean = (row: PracticeEntry): string => {
      const value = transferabilityOf(row);
      return value === null ? '' : text.mean(value);
    };
    return [
      { key: 'title', label: column.title, width: 240, grow: 2, text: (row) => row.title },
      { key: 'theme', label: column.theme, width: 170, grow: 1, text: (row) => row.theme },
      ...(allMissions
        ? [{ key: 'mission', label: column.mission, width: 180, text: (row: PracticeEntry) => row.mission }]
        : []),
      { key: 'host', label: column.host, width: 150, grow: 1, text: (row) => row.host },
      { key: 'city', label: column.city, width: 120, text: (row) => row.city },
      { key: 'maturity', label: column.maturity, width: 140, text: (row) => text.maturity[row.maturity] },
      {
        key: 'transferability',
        label: column.transferability,
        width: 145,
        text: mean,
        number: transferabilityOf,
        cell: (row) => (
          <span className={classes.meanCell}>
            <span>{mean(row)}</span>
            <AspectBars practice={row} />
          </span>
        ),
      },
      {
        key: 'notes',
        label: column.notes,
        width: 80,
        text: (row) => String(row.noteIds.length),
        number: (row) => row.noteIds.length,
      },
    ];
  }, [text, allMissions]);
}

/** The facets a practice is looked for by. */
export function useChoices(
  rows: readonly PracticeEntry[] | undefined,
  allMissions: boolean,
): readonly Choice<PracticeEntry>[] {
  const { practices: text } = useTexts();
  return useMemo(() => {
    const known = rows ?? [];
    const named = (values: readonly string[], empty: string) =>
      [...new Set(values)].toSorted().map((value) => ({ value, label: value === '' ? empty : value }));
    return [
      {
        key: 'theme',
        label: text.column.theme,
        options: named(
          known.map(({ theme }) => theme),
          text.noTheme,
        ),
        values: (row) => [row.theme],
      },
      {
        key: 'maturity',
        label: text.column.maturity,
        options: practiceMaturities.map((value) => ({ value, label: text.maturity[value] })),
        values: (row) => [row.maturity],
      },
      {
        key: 'cost',
        label: text.column.cost,
        options: practiceCosts.map((value) => ({ value, label: text.cost[value] })),
        values: (row) => [row.cost],
      },
      {
        key: 'transferability',
        label: text.column.transferability,
        options: bands.map((value) => ({ value, label: text.band[value] })),
        values: (row) => [bandOf(row)],
      },
      {
        key: 'city',
        label: text.column.city,
        options: named(
          known.flatMap(({ city }) => (city === '' ? [] : [city])),
          '',
        ),
        values: (row) => [row.city],
      },
      ...(allMissions
        ? [
            {
              key: 'mission',
              label: text.column.mission,
              options: [...new Map(known.map((row) => [row.missionId, row.mission]))].map(
                ([value, label]) => ({ value, label }),
              ),
              values: (row: PracticeEntry) => [row.missionId],
            },
          ]
        : []),
    ];
  }, [rows, text, allMissions]);
}

const bands = ['high', 'middle', 'low', 'none'] as const;

function bandOf(row: PracticeEntry): (typeof bands)[number] {
  const mean = transferabilityOf(row);
  if (mean === null) return 'none';
  if (mean >= 4) return 'high';
  return mean >= 3 ? 'middle' : 'low';
}
