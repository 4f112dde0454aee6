import type { ReactNode } from 'react';
import classes from './ColourDot.module.css';

/** A spot of one of the theme's colours; the name beside it says the same in words. */
export function ColourDot({ colour }: { readonly colour: string }): ReactNode {
  return <span className={classes.dot} style={{ background: shadeOf(colour) }} aria-hidden />;
}

/** The shade of a theme's colour that stands out from the surface, by day and by night. */
export function shadeOf(colour: string): string {
  return `light-dark(var(--mantine-color-${colour}-7), var(--mantine-color-${colour}-4))`;
}
