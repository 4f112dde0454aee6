import { useId, type ReactNode } from 'react';
import { shadeOf } from '../ColourDot.tsx';
import type { Choice } from './SavedSelect.tsx';
import classes from './ColourChoice.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Names of the theme's colours. */
  readonly options: readonly (Choice & { readonly value: T })[];
  readonly onChange: (value: T) => void;
}

/** One colour of several, as spots to choose from; each also has its name in words. */
export function ColourChoice<T extends string>({ label, value, options, onChange }: Props<T>): ReactNode {
  const name = useId();
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.label}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes.option} title={option.label}>
          <input
            type="radio"
            name={name}
            className={classes.radio}
            checked={option.value === value}
            aria-label={option.label}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span className={classes.spot} style={{ background: shadeOf(option.value) }} aria-hidden />
        </label>
      ))}
    </fieldset>
  );
}
