import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import classes from './ReleasesScreen.module.css';

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly label: string;
  readonly children: (item: T) => ReactNode;
}

const step = 100;

/** A list that begins with its first items and gives more when asked: a first version may be a thousand new visits. */
export function LongList<T>({ items, keyOf, label, children }: Props<T>): ReactNode {
  const { releases: text } = useTexts();
  const [shown, setShown] = useState(step);
  const rest = items.length - shown;
  return (
    <>
      <ul className={classes.list} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          variant="subtle"
          className={classes.more}
          onClick={() => {
            setShown(items.length);
          }}
        >
          {text.more(rest)}
        </Button>
      )}
    </>
  );
}
