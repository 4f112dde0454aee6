import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef, type ReactNode } from 'react';
import classes from './Review.module.css';

interface Props<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string | number;
  /** Height of most items, in pixels; each is measured once it is there. */
  readonly height: number;
  /** Least width of an item where several may stand side by side. */
  readonly width?: number;
  readonly children: (item: T) => ReactNode;
}

const gap = 16;

/** A list that may be of thousands: only what is in sight is drawn. Fills the height that is left and scrolls. */
export function LongList<T>({ label, items, keyOf, height, width, children }: Props<T>): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize();
  const box = useMergedRef(scroller, size.ref);
  const lanes = width === undefined ? 1 : Math.max(1, Math.floor((size.width + gap) / (width + gap)));
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; what it gives stays in this component
  const virtual = useVirtualizer({
    count: items.length,
    lanes,
    gap: width === undefined ? 0 : gap,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: useCallback(
      (index: number) => {
        const item = items[index];
        return item === undefined ? index : keyOf(item);
      },
      [items, keyOf],
    ),
    overscan: 6,
  });

  return (
    <div ref={box} className={classes.scroller} tabIndex={0} role="list" aria-label={label}>
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ key, index, lane, start }) => {
          const item = items[index];
          const place = {
            transform: `translateY(${String(start)}px)`,
            left: `calc((100% + ${String(gap)}px) / ${String(lanes)} * ${String(lane)})`,
            width: `calc((100% + ${String(gap)}px) / ${String(lanes)} - ${String(gap)}px)`,
          };
          return (
            item !== undefined && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={classes.item}
                style={place}
              >
                {children(item)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
