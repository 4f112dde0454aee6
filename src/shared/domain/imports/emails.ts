import { email } from '../values.ts';

export interface ReadEmail {
  /** Empty when the cell holds no address that could be written to. */
  readonly email: string;
  /** Further addresses in the same cell. */
  readonly others: readonly string[];
}

/** Reads an e-mail address out of what people paste: « Anne Ourthe <anne@…> », `mailto:`, two in a cell, a full stop at the end. */
export function readEmail(text: string): ReadEmail {
  const found = text
    .slice(0, 2000)
    .split(/[\s;,<>()"|]+/u)
    .map((part) => part.replace(/^mailto:/iu, '').replace(/[.:'’]+$/u, ''))
    .filter((part) => part.includes('@') && isEmail(part))
    .map((part) => (part === part.toUpperCase() ? part.toLowerCase() : part));
  const [first = '', ...others] = found.filter(
    (one, at) => found.findIndex((other) => emailKey(other) === emailKey(one)) === at,
  );
  return { email: first, others };
}

/** Two spellings of one mailbox have the same key. */
export function emailKey(address: string): string {
  return address.trim().toLowerCase();
}

function isEmail(text: string): boolean {
  return text.length <= 254 && email.safeParse(text).success;
}
