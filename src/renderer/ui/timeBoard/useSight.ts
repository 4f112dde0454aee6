import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Piece } from './layout.ts';
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

/** Keeps the opened item in sight when what opened beside the board took room from it. */
export function useOpenedSight(
  root: RefObject<HTMLElement | null>,
  openedId: string | null,
  width: number,
): void {
  useEffect(() => {
    if (openedId === null || width === 0) return;
    const card = root.current?.querySelector(`[data-main][data-item="${CSS.escape(openedId)}"]`);
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [root, openedId, width]);
}

/** Another set of days is shown from a little before its first item on; another zoom keeps the time in the middle. */
export function useFirstSight(
  scroller: RefObject<HTMLElement | null>,
  days: readonly BoardDay[],
  pieces: readonly Piece[],
  hourHeight: number,
): void {
  const seen = useRef({ day: '', hourHeight });
  const firstDay = days[0]?.day ?? '';
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = seen.current;
    seen.current = { day: firstDay, hourHeight };
    if (!element) return;
    if (before.day !== firstDay) {
      const earliest = Math.min(...pieces.filter((piece) => piece.main).map((piece) => piece.top / 60));
      element.scrollTo({ left: 0, top: Math.min(morning, earliest - 0.5) * hourHeight });
    } else if (before.hourHeight !== hourHeight) {
      const half = element.clientHeight / 2;
      element.scrollTo({ top: ((element.scrollTop + half) * hourHeight) / before.hourHeight - half });
    }
  }, [scroller, firstDay, pieces, hourHeight]);
}
