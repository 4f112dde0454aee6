import { useEffect, useState } from 'react';

/** A moment nobody notices, in which what was just done is painted. */
const moment = 40;

/**
 * A value a moment after it changed: for what takes long to work out and must not delay the frame that shows what the person did. React's
 * own deferring runs before that frame as often as after it.
 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(() => value);
    }, moment);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
