import { useMemo } from 'react';
import type { RecommendationRow } from '../../../shared/contract/recommendations.ts';
import { horizons, priorities, recommendationStatuses } from '../../../shared/domain/recommendations.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { Choice, Column } from '../../ui/table/column.ts';
import type { ObjectiveRow } from './usePlan.ts';

export function useRecommendationColumns(): readonly Column<RecommendationRow>[] {
  const { plan: text } = useTexts();
  return useMemo(
    () => [
      { key: 'number', label: text.field.number, width: 100, text: (row) => row.number },
      { key: 'title', label: text.field.title, width: 240, grow: 2, text: (row) => row.title },
      { key: 'theme', label: text.field.theme, width: 170, grow: 1, text: (row) => row.theme },
      { key: 'addressee', label: text.field.addressee, width: 150, text: (row) => row.addressee },
      { key: 'status', label: text.field.status, width: 120, text: (row) => text.status[row.status] },
      { key: 'priority', label: text.field.priority, width: 100, text: (row) => text.priority[row.priority] },
      { key: 'horizon', label: text.field.horizon, width: 130, text: (row) => text.horizon[row.horizon] },
      linkColumn('practices', text.practices, (row: RecommendationRow) => row.practiceIds.length),
      linkColumn('objectives', text.objectives, (row: RecommendationRow) => row.objectiveIds.length),
    ],
    [text],
  );
}

export function useRecommendationChoices(): readonly Choice<RecommendationRow>[] {
  const { plan: text } = useTexts();
  return useMemo(
    () => [
      {
        key: 'status',
        label: text.field.status,
        options: recommendationStatuses.map((value) => ({ value, label: text.status[value] })),
        values: (row) => [row.status],
      },
      {
        key: 'priority',
        label: text.field.priority,
        options: priorities.map((value) => ({ value, label: text.priority[value] })),
        values: (row) => [row.priority],
      },
      {
        key: 'horizon',
        label: text.field.horizon,
        options: horizons.map((value) => ({ value, label: text.horizon[value] })),
        values: (row) => [row.horizon],
      },
    ],
    [text],
  );
}

export function useObjectiveColumns(
  recommendations: readonly RecommendationRow[] | undefined,
): readonly Column<ObjectiveRow>[] {
  const { plan: text } = useTexts();
  return useMemo(
    () => [
      { key: 'number', label: text.field.number, width: 100, text: (row) => row.number },
      { key: 'title', label: text.field.title, width: 300, grow: 2, text: (row) => row.title },
      { key: 'theme', label: text.field.theme, width: 200, grow: 1, text: (row) => row.theme },
      linkColumn(
        'recommendations',
        text.served,
        (row: ObjectiveRow) =>
          recommendations?.filter(({ objectiveIds }) => objectiveIds.includes(row.id)).length ?? 0,
      ),
    ],
    [text, recommendations],
  );
}

function linkColumn<R extends { readonly id: string }>(
  key: string,
  label: string,
  count: (row: R) => number,
): Column<R> {
  return { key, label, width: 160, text: (row) => String(count(row)), number: count };
}
