import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the focus when a part of the screen appears and what had the focus has gone with the part before: the keyboard goes on from here
 * rather than from the top of the window.
 */
export function useLostFocus<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus();
  }, []);
  return element;
}
