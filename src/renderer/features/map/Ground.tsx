import { useDeferredValue, useMemo, type ReactNode } from 'react';
import type { Atlas } from '../../../shared/domain/map/atlas.ts';
import { drawGround, type GroundPaths } from '../../../shared/domain/map/ground.ts';
import type { Frame, Size, View } from '../../../shared/domain/map/projection.ts';
import { fitTour } from '../../../shared/domain/map/scene.ts';
import type { Tour } from '../../../shared/domain/map/tour.ts';
import { groundView } from './useView.ts';
import classes from './MapView.module.css';

/** Drawn anew only when the map was moved or zoomed far, and then behind the moving itself. */
export function useGround(
  atlas: Atlas | null,
  frame: Frame,
  tour: Tour,
  view: View,
  size: Size,
): GroundPaths | null {
  const fit = useMemo(() => fitTour(frame, tour, size), [frame, tour, size]);
  const { k, x, y } = groundView(fit, view, size);
  const wanted = useMemo(() => ({ atlas, frame, size, of: { k, x, y } }), [atlas, frame, size, k, x, y]);
  const asked = useDeferredValue(wanted);
  return useMemo(() => {
    if (!asked.atlas) return null;
    const drawing = { frame: asked.frame, view: asked.of, size: asked.size };
    return drawGround(asked.atlas, drawing, 0.8);
  }, [asked]);
}

export function Ground({
  ground,
  view,
  size,
  isPlain,
}: {
  readonly ground: GroundPaths | null;
  readonly view: View;
  readonly size: Size;
  readonly isPlain: boolean;
}): ReactNode {
  const enlarged = ground ? view.k / ground.of.k : 1;
  const shift = ground ? [view.x - enlarged * ground.of.x, view.y - enlarged * ground.of.y] : [0, 0];
  const matrix = [enlarged, 0, 0, enlarged, ...shift].join(' ');
  return (
    <>
      <rect className={isPlain ? classes.plain : classes.water} width={size.width} height={size.height} />
      {ground && (
        <g aria-hidden transform={`matrix(${matrix})`}>
          <path className={classes.land} d={ground.land} />
          <path className={classes.coasts} d={ground.coasts} />
          <path className={classes.borders} d={ground.borders} />
        </g>
      )}
    </>
  );
}
