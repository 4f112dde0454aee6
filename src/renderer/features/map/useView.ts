import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import {
  projectionOf,
  zoomView,
  type Frame,
  type Size,
  type View,
} from '../../../shared/domain/map/projection.ts';
import { fitTour } from '../../../shared/domain/map/scene.ts';
import type { Stop } from '../../../shared/domain/map/walk.ts';
import type { Tour } from '../../../shared/domain/map/tour.ts';

export interface Looking {
  readonly view: View;
  zoom(factor: number, around?: readonly [number, number]): void;
  move(x: number, y: number): void;
  reset(): void;
  /** Brings these stops into sight, near enough to tell them apart. */
  show(stops: readonly Stop[]): void;
}

/** How the map is looked at: everything at first, then as the person moves and zooms. */
export function useView(frame: Frame, tour: Tour, size: Size): Looking {
  const fit = useMemo(() => fitTour(frame, tour, size), [frame, tour, size]);
  // Another selection or window is looked at as a whole again.
  const [moved, setMoved] = useState<{ readonly of: View; readonly view: View } | null>(null);
  const view = moved?.of === fit ? moved.view : fit;

  const change = useCallback(
    (next: (view: View) => View) => {
      setMoved((before) => ({ of: fit, view: next(before?.of === fit ? before.view : fit) }));
    },
    [fit],
  );
  return useMemo(
    () => ({
      view,
      zoom: (factor, around = [size.width / 2, size.height / 2]) => {
        change((before) => zoomView(frame, before, size, factor, around));
      },
      move: (x, y) => {
        change((before) => ({ ...before, x: before.x + x, y: before.y + y }));
      },
      reset: () => {
        setMoved(null);
      },
      show: (stops) => {
        change((before) => showing(frame, before, size, tour, stops));
      },
    }),
    [view, change, frame, size, tour],
  );
}

function showing(frame: Frame, view: View, size: Size, tour: Tour, stops: readonly Stop[]): View {
  if (stops.length > 1) return fitTour(frame, { ...tour, stops }, size);
  const [stop] = stops;
  if (!stop) return view;
  const at = (other: Stop, of: View): readonly [number, number] =>
    projectionOf(frame, of)([other.place.point.lon, other.place.point.lat]) ?? [0, 0];
  const [x, y] = at(stop, view);
  const distances = tour.stops
    .filter((other) => other !== stop)
    .map((other) => Math.hypot(at(other, view)[0] - x, at(other, view)[1] - y))
    .filter((distance) => distance > 0.001);
  const nearest = Math.min(...distances, apart);
  const isSeen = x > 40 && y > 40 && x < size.width - 40 && y < size.height - 40;
  if (isSeen && nearest >= apart) return view;
  const near = zoomView(frame, view, size, apart / nearest, [x, y]);
  return { ...near, x: near.x + size.width / 2 - x, y: near.y + size.height / 2 - y };
}

/** Pixels between two marks that are told apart. */
const apart = 60;

/** The wheel zooms around the pointer; dragging moves. Both listeners hold `looking` by reference, so that they are set once. */
export function usePointing(map: RefObject<SVGSVGElement | null>, looking: Looking): void {
  const latest = useRef(looking);
  useEffect(() => {
    latest.current = looking;
  });
  useEffect(() => {
    const element = map.current;
    if (!element) return undefined;
    let last: readonly [number, number] | null = null;
    let isDragged = false;
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const around = [event.clientX - box.left, event.clientY - box.top] as const;
      latest.current.zoom(1.0016 ** -event.deltaY, around);
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      last = [event.clientX, event.clientY];
      isDragged = false;
    };
    const move = (event: PointerEvent): void => {
      if (!last) return;
      const [x, y] = [event.clientX - last[0], event.clientY - last[1]];
      if (!isDragged && Math.hypot(x, y) < 4) return;
      isDragged = true;
      last = [event.clientX, event.clientY];
      latest.current.move(x, y);
    };
    const up = (): void => {
      last = null;
    };
    // A drag that ends on a mark is no click on it.
    const click = (event: MouseEvent): void => {
      if (isDragged) event.stopPropagation();
      isDragged = false;
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('click', click, true);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('click', click, true);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
    };
  }, [map]);
}

/** The view the ground is drawn for: steps of two in size and of a sheet in place, so that most moves draw nothing anew. */
export function groundView(fit: View, view: View, size: Size): View {
  const k = fit.k * 2 ** Math.round(Math.log2(view.k / fit.k));
  const enlarged = view.k / k;
  const cell = (value: number, step: number): number => Math.round(value / enlarged / step) * step;
  return { k, x: cell(view.x, size.width), y: cell(view.y, size.height) };
}
