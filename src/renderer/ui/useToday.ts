import { format } from 'date-fns';
import { useEffect, useState } from 'react';

const minute = 60_000;

/** The day on the clock of this machine, `2015-10-19`; it changes at midnight while the window stays open. */
export function useToday(): string {
  const [today, setToday] = useState(dayNow);
  useEffect(() => {
    const timer = setInterval(() => {
      setToday(dayNow());
    }, minute);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return today;
}

function dayNow(): string {
  return format(new Date(), 'yyyy-MM-dd');
}
