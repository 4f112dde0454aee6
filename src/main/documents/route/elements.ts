import { escaped } from '../../../shared/domain/xml.ts';

/** An element with a text; of no text, nothing. */
export function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
}

/** Six decimals are a decimetre; never with an exponent. */
export function degrees(value: number): string {
  const rounded = Math.round(value * 1e6) / 1e6;
  // Nothing below zero is left of what was a little below it.
  return (rounded === 0 ? 0 : rounded).toFixed(6);
}
