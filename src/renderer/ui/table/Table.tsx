import { Button, CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import { filterRows, foldedOf, sortRows, type Sort } from './arrange.ts';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import type { Choice, Column, TableRow } from './column.ts';
import { Grid } from './Grid.tsx';
import { keepKnown } from './selection.ts';
import { clearFilters, clearSelection, setChosen, setTable, useTable } from './state.ts';
import { useFoldedAhead } from './useFoldedAhead.ts';
import classes from './Table.module.css';

interface Props<R extends TableRow> {
  /** Under which sort, filters and selection are found again: `delegation mission_…`. */
  readonly name: string;
  /** What the rows are, for screen readers. */
  readonly label: string;
  /** What one can type in the filter. */
  readonly filterHint: string;
  readonly columns: readonly Column<R>[];
  readonly choices: readonly Choice<R>[];
  readonly rows: readonly R[];
  /** The order before a person chose one. */
  readonly initialSort: Sort;
  readonly nameOf: (row: R) => string;
  /** The row shown beside the table. */
  readonly openId: string | null;
  readonly onOpen: (row: R) => void;
  readonly onDelete?: (ids: readonly string[]) => void;
  /** « 48 délégués », « 12 délégués sur 48 ». */
  readonly counted: (shown: number, total: number) => string;
  /** What can be done with the selected rows. */
  readonly actions: (ids: readonly string[]) => ReactNode;
}

/** Rows to sort, filter, select and open; quick with 10,000 of them. Fills the height it is given. */
export function Table<R extends TableRow>(props: Props<R>): ReactNode {
  const { name, columns, choices, rows, initialSort, counted, actions } = props;
  const { tables } = useTexts();
  const state = useTable(name);
  const { text, chosen, selection } = state;
  const sort = state.sort ?? initialSort;
  const folded = useMemo(() => foldedOf(columns), [columns]);
  const sorted = useMemo(() => sortRows(rows, sort, folded), [rows, sort, folded]);
  const shown = useMemo(
    () => filterRows(sorted, { text, chosen, choices }, folded),
    [sorted, text, chosen, choices, folded],
  );
  useFoldedAhead(rows, folded);

  // Rows deleted here or elsewhere leave the selection, or it would count what nobody sees.
  useEffect(() => {
    setTable(name, ({ selection: before }) => ({
      selection: keepKnown(before, new Set(rows.map((row) => row.id))),
    }));
  }, [name, rows]);

  const selected = useMemo(() => [...selection.ids], [selection]);
  const hidden = useMemo(() => {
    if (selected.length === 0) return 0;
    const visible = new Set(shown.map((row) => row.id));
    return selected.filter((id) => !visible.has(id)).length;
  }, [shown, selected]);
  const filtering = text !== '' || Object.values(chosen).some((values) => values.length > 0);

  return (
    <div className={classes.table}>
      <div className={classes.tools}>
        <TextInput
          className={classes.filter}
          aria-label={tables.filter}
          placeholder={props.filterHint}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            text !== '' && (
              <CloseButton
                size="sm"
                aria-label={tables.clearText}
                onClick={() => {
                  setTable(name, () => ({ text: '' }));
                }}
              />
            )
          }
          value={text}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setTable(name, () => ({ text: typed, scrolled: 0 }));
          }}
        />
        {choices
          .filter((choice) => !choice.hidden && choice.options.length > 0)
          .map((choice) => (
            <ChoiceFilter
              key={choice.key}
              label={choice.label}
              options={choice.options}
              value={chosen[choice.key] ?? []}
              onChange={(values) => {
                setChosen(name, choice.key, values);
              }}
            />
          ))}
        {filtering && (
          <Button
            variant="subtle"
            onClick={() => {
              clearFilters(name);
            }}
          >
            {tables.clearFilters}
          </Button>
        )}
      </div>
      <div className={classes.line} data-selected={selected.length > 0 || undefined}>
        <p className={classes.count} role="status">
          {selected.length === 0
            ? counted(shown.length, rows.length)
            : tables.selected(selected.length, hidden)}
        </p>
        {selected.length > 0 && (
          <div className={classes.actions}>
            {actions(selected)}
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                clearSelection(name);
              }}
            >
              {tables.deselect}
            </Button>
          </div>
        )}
      </div>
      {shown.length === 0 && rows.length > 0 ? (
        <p className={classes.nothing}>{tables.nothing}</p>
      ) : (
        <Grid {...props} rows={shown} allRows={sorted} state={state} sort={sort} />
      )}
    </div>
  );
}
