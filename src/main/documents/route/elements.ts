import { escaped } from '../../../shared/domain/xml.ts';

/** An element with a text; of no text, nothing. */
export function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escaped(text)}</${name}>`;
}

/** Six decimals are a decimetre; never with an exponent. */
export function degrees(value: number): string {
  return value.toFixed(6);
}
