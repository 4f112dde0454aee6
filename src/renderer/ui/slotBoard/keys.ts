export interface Place {
  readonly line: number;
  readonly slot: number;
}

type Deed = 'pick' | 'drop' | 'cancel' | 'lock' | 'unplace';

export type Stroke =
  { readonly kind: 'go'; readonly to: Place } | { readonly kind: 'do'; readonly deed: Deed } | null;

const page = 10;

/** What a key means on a board of that size, with or without something carried; null = nothing. */
export function strokeOf(
  key: string,
  at: Place,
  size: { readonly lines: number; readonly slots: number },
  carrying: boolean,
): Stroke {
  const go = (line: number, slot: number): Stroke => ({
    kind: 'go',
    to: {
      line: Math.max(0, Math.min(line, size.lines - 1)),
      slot: Math.max(0, Math.min(slot, size.slots - 1)),
    },
  });
  const { line, slot } = at;
  switch (key) {
    case 'ArrowUp':
      return go(line - 1, slot);
    case 'ArrowDown':
      return go(line + 1, slot);
    case 'ArrowLeft':
      return go(line, slot - 1);
    case 'ArrowRight':
      return go(line, slot + 1);
    case 'Home':
      return go(line, 0);
    case 'End':
      return go(line, size.slots - 1);
    case 'PageUp':
      return go(line - page, slot);
    case 'PageDown':
      return go(line + page, slot);
    case 'Enter':
      return carrying ? { kind: 'do', deed: 'drop' } : null;
    case 'Escape':
      return carrying ? { kind: 'do', deed: 'cancel' } : null;
    case ' ':
    case 'm':
    case 'M':
      return { kind: 'do', deed: carrying ? 'drop' : 'pick' };
    case 'l':
    case 'L':
      return carrying ? null : { kind: 'do', deed: 'lock' };
    case 'Delete':
    case 'Backspace':
      return carrying ? null : { kind: 'do', deed: 'unplace' };
    default:
      return null;
  }
}
