import { SegmentedControl } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './SavedMark.module.css';

interface Props {
  readonly label: string;
  /** What no mark is called. */
  readonly none: string;
  readonly value: number | null;
  readonly onSave: (value: number | null) => unknown;
}

const marks = [1, 2, 3, 4, 5] as const;

/** A mark from 1 to 5 or none, by pointer or arrows, saved as it is chosen. */
export function SavedMark({ label, none, value, onSave }: Props): ReactNode {
  const id = useId();
  return (
    <div className={classes.mark}>
      <span id={id} className={classes.label}>
        {label}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        size="xs"
        value={value === null ? '' : String(value)}
        data={[{ value: '', label: none }, ...marks.map((mark) => ({ value: String(mark), label: mark }))]}
        onChange={(chosen) => onSave(chosen === '' ? null : Number(chosen))}
      />
    </div>
  );
}
