import { useRef, type PointerEvent } from 'react';
import type { Place } from './keys.ts';
import type { BoardActions } from './model.ts';

interface Grip {
  readonly id: string | null;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

interface Options {
  readonly actions: BoardActions;
  readonly carried: string | null;
  readonly goTo: (place: Place) => void;
  readonly onTarget: (place: Place) => void;
}

interface Handlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/** Far enough for a hand that trembles. */
const slack = 5;

/** A press opens a cell, or puts down what is carried; a press that moves carries what it pressed. */
export function useDrag({ actions, carried, goTo, onTarget }: Options): Handlers {
  const grip = useRef<Grip | null>(null);
  return {
    onPointerDown: (event) => {
      const place = event.button === 0 ? placeUnder(event) : null;
      if (!place) return;
      event.preventDefault();
      const entry = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
      const id = carried === null ? (entry?.dataset['id'] ?? null) : null;
      grip.current = { id, x: event.clientX, y: event.clientY, moved: false };
      goTo(place);
    },
    onPointerMove: (event) => {
      const held = grip.current;
      const place = placeUnder(event);
      if (
        held &&
        held.id !== null &&
        !held.moved &&
        Math.hypot(event.clientX - held.x, event.clientY - held.y) > slack
      ) {
        held.moved = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        actions.pick(held.id);
      }
      if (place && (held?.moved === true || carried !== null)) onTarget(place);
    },
    onPointerUp: (event) => {
      const held = grip.current;
      grip.current = null;
      if (!held || (!held.moved && carried === null)) return;
      const place = placeUnder(event);
      if (place) actions.drop(place.line, place.slot);
      else actions.cancel();
    },
    onPointerCancel: () => {
      if (grip.current?.moved === true) actions.cancel();
      grip.current = null;
    },
  };
}

/** The cell under the pointer, whatever element has captured it. */
function placeUnder({ clientX, clientY }: PointerEvent): Place | null {
  const found = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-cell]');
  const [line, slot] = (found?.dataset['cell'] ?? '').split(' ').map(Number);
  return found && line !== undefined && slot !== undefined ? { line, slot } : null;
}
