import { TextInput } from '@mantine/core';
import type { KeyboardEvent, ReactNode } from 'react';
import type { z } from 'zod';
import { useSaved } from '../../ui/fields/useSaved.ts';
import classes from './TaskList.module.css';

interface Props {
  readonly label: string;
  /** Arrow up and down go to the same column of the row above and below. */
  readonly column: 'title' | 'owner';
  readonly value: string;
  readonly draftKey: string;
  readonly schema: z.ZodType;
  readonly placeholder?: string;
  /** The list of suggestions in the page, by its id. */
  readonly list?: string;
  readonly onSave: (value: string) => Promise<unknown>;
}

/** A text changed where it stands in a list; it looks like a text until it is pointed at. */
export function SavedCell({ label, column, value, draftKey, schema, onSave, ...rest }: Props): ReactNode {
  const saved = useSaved({ value, draftKey, schema, onSave });
  return (
    <TextInput
      {...rest}
      variant="unstyled"
      size="sm"
      className={classes.cell}
      classNames={{ input: classes.cellInput ?? '' }}
      aria-label={label}
      title={saved.value}
      data-column={column}
      value={saved.value}
      error={saved.error}
      autoComplete="off"
      onBlur={saved.flush}
      onChange={(event) => {
        saved.change(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') saved.flush();
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') toNeighbour(event);
      }}
    />
  );
}

function toNeighbour(event: KeyboardEvent<HTMLInputElement>): void {
  // With suggestions the arrows belong to their list.
  if (event.currentTarget.list !== null && event.currentTarget.list.options.length > 0) return;
  const { column } = event.currentTarget.dataset;
  const fields = [
    ...document.querySelectorAll<HTMLInputElement>(`#content input[data-column="${String(column)}"]`),
  ];
  const next = fields[fields.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
