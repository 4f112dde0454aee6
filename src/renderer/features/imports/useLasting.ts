import { useEffect, useState } from 'react';

/** True once something has gone on for longer than a blink (0.3 s): what is quicker need not be shown. */
export function useLasting(on: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setTimeout(() => {
      setLasting(true);
    }, 300);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [on]);
  return on && lasting;
}
