import { useEffect, useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { opportunityStages, type OpportunityStage } from '../../../shared/domain/opportunities.ts';

interface Carried {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly over: OpportunityStage | null;
}

interface CardDrag {
  /** The card under way; null = none. */
  readonly carried: string | null;
  readonly over: OpportunityStage | null;
  /** Where the card under way is drawn. */
  readonly style: CSSProperties;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
}

/** Far enough for a hand that trembles. */
const slack = 5;

/** A press that moves carries the card it pressed; it is put into the column where it is let go. Escape leaves it where it was. */
export function useCardDrag({
  onDrop,
}: {
  readonly onDrop: (id: string, stage: OpportunityStage) => void;
}): CardDrag {
  const grip = useRef<{ readonly id: string; readonly x: number; readonly y: number } | null>(null);
  const [carried, setCarried] = useState<Carried | null>(null);
  const active = carried !== null;

  useEffect(() => {
    if (!active) return undefined;
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      grip.current = null;
      setCarried(null);
    };
    window.addEventListener('keydown', cancel, { capture: true });
    return () => {
      window.removeEventListener('keydown', cancel, { capture: true });
    };
  }, [active]);

  const end = (): void => {
    grip.current = null;
    setCarried(null);
  };
  return {
    carried: carried?.id ?? null,
    over: carried?.over ?? null,
    style: carried ? { transform: `translate(${String(carried.x)}px, ${String(carried.y)}px)` } : {},
    handlers: {
      onPointerDown: (event) => {
        const card =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
        const id = card?.dataset['card'];
        if (event.button === 0 && id !== undefined) grip.current = { id, x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event) => {
        const held = grip.current;
        if (!held) return;
        const [x, y] = [event.clientX - held.x, event.clientY - held.y];
        if (!carried && Math.hypot(x, y) <= slack) return;
        if (!carried) event.currentTarget.setPointerCapture(event.pointerId);
        setCarried({ id: held.id, x, y, over: stageUnder(event) });
      },
      onPointerUp: (event) => {
        const stage = stageUnder(event);
        if (carried && stage) onDrop(carried.id, stage);
        end();
      },
      onPointerCancel: end,
    },
  };
}

/** The column under the pointer, whatever element has captured it. */
function stageUnder({ clientX, clientY }: PointerEvent): OpportunityStage | null {
  const column = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-stage]');
  return opportunityStages.find((stage) => stage === column?.dataset['stage']) ?? null;
}
