import { useEffect, useState } from 'react';

const tick = 30_000;

/** Milliseconds since 1970, looked at again twice a minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, tick);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
