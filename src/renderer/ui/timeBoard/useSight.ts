import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { BoardDay } from './model.ts';
import { useBoard } from './state.ts';

/** Half past seven: where a day without anything begins to interest. */
const morning = 7.5;

/** The inner width of an element, from its first drawing on. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = (): void => {
      setWidth(target.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}

/** Gives the focus to the item that is to have it, once it is drawn. */
export function useWanted(root: RefObject<HTMLElement | null>): void {
  const wanted = useBoard((state) => state.wanted);
  useEffect(() => {
    if (wanted === null) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-main][data-item="${CSS.escape(wanted)}"]`);
    if (!card) return;
    // What has the focus already was seen on its way.
    if (document.activeElement !== card) {
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    useBoard.setState({ wanted: null });
  });
}

/** Another set of days is shown from its first item on. */
export function useFirstSight(
  scroller: RefObject<HTMLElement | null>,
  days: readonly BoardDay[],
  firstMinute: number | undefined,
  hourHeight: number,
): void {
  const seen = useRef('');
  const firstDay = days[0]?.day ?? '';
  useLayoutEffect(() => {
    if (seen.current === firstDay) return;
    seen.current = firstDay;
    const hour = firstMinute === undefined ? morning : Math.min(morning + 1.5, firstMinute / 60) - 0.5;
    scroller.current?.scrollTo({ left: 0, top: hour * hourHeight });
  }, [scroller, firstDay, firstMinute, hourHeight]);
}
