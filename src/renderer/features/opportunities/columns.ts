import { useMemo } from 'react';
import { opportunityKinds, opportunityStages } from '../../../shared/domain/opportunities.ts';
import { amountText, dateText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { Choice, Column } from '../../ui/table/column.ts';
import type { OpportunityEntry } from './useOpportunities.ts';

export function useColumns(): readonly Column<OpportunityEntry>[] {
  const { opportunities: text } = useTexts();
  const language = useLanguage();
  return useMemo(() => {
    const { field } = text;
    return [
      { key: 'title', label: field.title, width: 230, grow: 2, text: (row) => row.title },
      {
        key: 'stage',
        label: field.stage,
        width: 120,
        text: (row) => text.stage[row.stage],
        number: (row) => opportunityStages.indexOf(row.stage),
      },
      {
        key: 'nextDay',
        label: text.next,
        width: 240,
        text: (row) =>
          row.nextDay === null
            ? ''
            : `${dateText(language, row.nextDay)}${row.overdue ? ` · ${text.overdue}` : ''}`,
        number: (row) => (row.nextDay === null ? null : Date.parse(row.nextDay)),
      },
      { key: 'kind', label: field.kind, width: 130, text: (row) => text.kind[row.kind] },
      { key: 'walloon', label: field.walloon, width: 150, grow: 1, text: (row) => row.walloon },
      { key: 'partner', label: field.partner, width: 150, grow: 1, text: (row) => row.partner },
      {
        key: 'amount',
        label: field.amount,
        width: 110,
        text: (row) => (row.amount === null ? '' : amountText(language, row.amount)),
        number: (row) => row.amount?.value ?? null,
      },
      { key: 'owner', label: field.owner, width: 130, text: (row) => row.owner },
      { key: 'nextAction', label: field.nextAction, width: 180, text: (row) => row.nextAction },
    ];
  }, [text, language]);
}

export function useChoices(
  rows: readonly OpportunityEntry[] | undefined,
): readonly Choice<OpportunityEntry>[] {
  const { opportunities: text } = useTexts();
  return useMemo(
    () => [
      {
        key: 'stage',
        label: text.field.stage,
        options: opportunityStages.map((value) => ({ value, label: text.stage[value] })),
        values: (row) => [row.stage],
      },
      {
        key: 'kind',
        label: text.field.kind,
        options: opportunityKinds.map((value) => ({ value, label: text.kind[value] })),
        values: (row) => [row.kind],
      },
      {
        key: 'owner',
        label: text.field.owner,
        options: [...new Set(rows?.map(({ owner }) => owner))]
          .toSorted()
          .map((value) => ({ value, label: value === '' ? text.noOwner : value })),
        values: (row) => [row.owner],
      },
      {
        key: 'overdue',
        label: text.next,
        options: [
          { value: 'overdue', label: text.overdue },
          { value: 'onTime', label: text.onTime },
        ],
        values: (row) => [row.overdue ? 'overdue' : 'onTime'],
      },
    ],
    [rows, text],
  );
}
