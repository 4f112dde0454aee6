import { useEffect, useState, type RefObject } from 'react';
import type { Size } from '../../../shared/domain/map/projection.ts';

/** The size of an element in whole pixels; null before it is known. */
export function useSize(element: RefObject<Element | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const width = Math.round(entry.contentRect.width);
      const height = Math.round(entry.contentRect.height);
      // On paper the map keeps the shape it has on the screen.
      if (width < 50 || height < 50 || window.matchMedia('print').matches) return;
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}
