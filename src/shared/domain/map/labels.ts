import type { Size } from './projection.ts';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a text stands: its baseline, and which end of it. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What on a map must not be written over. */
export interface Sheet {
  /** Takes the place if it is free and on the sheet. */
  claim(rectangle: Rectangle): boolean;
}

export function sheetOf(size: Size): Sheet {
  const taken: Rectangle[] = [];
  return {
    claim: (wanted) => {
      if (
        wanted.left < 4 ||
        wanted.top < 4 ||
        wanted.right > size.width - 4 ||
        wanted.bottom > size.height - 4
      )
        return false;
      const isTaken = taken.some(
        (one) =>
          one.left < wanted.right &&
          one.right > wanted.left &&
          one.top < wanted.bottom &&
          one.bottom > wanted.top,
      );
      if (!isTaken) taken.push(wanted);
      return !isTaken;
    },
  };
}

/** Around a mark of this radius: right, left, above, below, then the corners. Null: nowhere is room, so nothing is written. */
export function standBeside(
  sheet: Sheet,
  at: readonly [number, number],
  radius: number,
  text: Size,
): Standing | null {
  const [x, y] = at;
  const gap = radius + 5;
  const slant = radius * 0.7 + 4;
  const middle = y + text.height * 0.32;
  const choices: readonly Standing[] = [
    { x: x + gap, y: middle, anchor: 'start' },
    { x: x - gap, y: middle, anchor: 'end' },
    { x, y: y - gap - text.height * 0.2, anchor: 'middle' },
    { x, y: y + gap + text.height * 0.8, anchor: 'middle' },
    { x: x + slant, y: y - slant, anchor: 'start' },
    { x: x + slant, y: y + slant + text.height * 0.7, anchor: 'start' },
    { x: x - slant, y: y - slant, anchor: 'end' },
    { x: x - slant, y: y + slant + text.height * 0.7, anchor: 'end' },
  ];
  return choices.find((standing) => sheet.claim(rectangleOf(standing, text))) ?? null;
}

export function rectangleOf({ x, y, anchor }: Standing, text: Size): Rectangle {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - text.width : x - text.width / 2;
  return {
    left: left - 2,
    right: left + text.width + 2,
    top: y - text.height * 0.85,
    bottom: y + text.height * 0.28,
  };
}

/** Of a text in the app's font, near enough to keep texts apart without a screen to measure them on. */
export function textSize(text: string, fontSize: number, spacing = 0): Size {
  let width = 0;
  for (const letter of text) width += widthOf(letter) * fontSize + spacing;
  return { width, height: fontSize * 1.2 };
}

function widthOf(letter: string): number {
  if (/[\s.,;:!'’|iljI]/u.test(letter)) return 0.27;
  if (/[mwMW@%—]/u.test(letter)) return 0.83;
  if (/\p{Lu}/u.test(letter)) return 0.6;
  return /[\p{Ll}\d–-]/u.test(letter) ? 0.51 : 0.9;
}

/** Too long a name is cut, so that it does not cover half the map. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
