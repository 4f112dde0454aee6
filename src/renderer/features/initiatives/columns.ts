import { useMemo } from 'react';
import { labelStatuses } from '../../../shared/domain/initiatives.ts';
import { dateText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { Choice, Column } from '../../ui/table/column.ts';
import type { InitiativeEntry } from './useInitiatives.ts';

export function useColumns(): readonly Column<InitiativeEntry>[] {
  const { initiatives: text } = useTexts();
  const language = useLanguage();
  return useMemo(() => {
    const dayColumn = (key: 'decidedOn' | 'expiresOn'): Column<InitiativeEntry> => ({
      key,
      label: text.field[key],
      width: 165,
      text: (row) => (row[key] === null ? '' : dateText(language, row[key])),
      number: (row) => (row[key] === null ? null : Date.parse(row[key])),
    });
    return [
      { key: 'name', label: text.field.name, width: 240, grow: 2, text: (row) => row.name },
      { key: 'owner', label: text.field.owner, width: 170, grow: 1, text: (row) => row.owner },
      { key: 'theme', label: text.field.theme, width: 180, grow: 1, text: (row) => row.theme },
      {
        key: 'status',
        label: text.field.status,
        width: 170,
        text: (row) => (row.outdated ? text.outdated : text.status[row.status]),
      },
      dayColumn('decidedOn'),
      dayColumn('expiresOn'),
    ];
  }, [text, language]);
}

export function useChoices(rows: readonly InitiativeEntry[] | undefined): readonly Choice<InitiativeEntry>[] {
  const { initiatives: text } = useTexts();
  return useMemo(
    () => [
      {
        key: 'status',
        label: text.field.status,
        options: [
          ...labelStatuses.map((value) => ({ value, label: text.status[value] })),
          { value: 'outdated', label: text.outdated },
        ],
        values: (row) => (row.outdated ? [row.status, 'outdated'] : [row.status]),
      },
      {
        key: 'theme',
        label: text.field.theme,
        options: [...new Set(rows?.map(({ theme }) => theme))]
          .toSorted()
          .map((value) => ({ value, label: value === '' ? text.noTheme : value })),
        values: (row) => [row.theme],
      },
    ],
    [rows, text],
  );
}
