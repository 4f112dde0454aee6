import type { ReactNode } from 'react';
import { useBoard } from './state.ts';
import classes from './Ghost.module.css';

/** The rectangle that is being drawn to select what it touches. */
export function Band(): ReactNode {
  const band = useBoard((state) => state.band);
  return band && <div className={classes.band} style={{ ...band }} />;
}
