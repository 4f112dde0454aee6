import type { ReactNode } from 'react';
import classes from './ColourDot.module.css';

/** A spot of one of the theme's colours; the name beside it says the same in words. */
export function ColourDot({ colour }: { readonly colour: string }): ReactNode {
  return (
    <span
      className={classes.dot}
      style={{ background: `var(--mantine-color-${colour}-filled)` }}
      aria-hidden
    />
  );
}
