import { unreadable } from './limits.ts';

/** What the scanner meets, in order. Names come without their prefix; attributes and text as they stand (see `attribute`, `decode`). */
export interface XmlHandler {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(raw: string): void;
}

export interface XmlScanner {
  write(chunk: string): void;
  /** Throws table.unreadable when the document stops before its end. */
  end(): void;
}

/** A tag or a text longer than this is no spreadsheet's. */
const pieceLimit = 8 * 1024 * 1024;

/**
 * Reads the XML of Office files piece by piece. Document types are refused, so there are no entities to expand and nothing outside to
 * fetch. It is lenient about nesting, which the readers do not rely on. Throws table.unreadable.
 */
export function scanXml(handler: XmlHandler): XmlScanner {
  let pending = '';
  let depth = 0;
  let roots = 0;

  const open = (tag: string): void => {
    const empty = tag.endsWith('/');
    const inner = empty ? tag.slice(0, -1) : tag;
    const space = nameEnd(inner);
    const name = localName(inner.slice(0, space));
    if (depth === 0) roots += 1;
    handler.open(name, inner.slice(space));
    if (empty) handler.close(name);
    else depth += 1;
  };

  const close = (tag: string): void => {
    depth -= 1;
    if (depth < 0) unreadable('more tags closed than opened');
    handler.close(localName(tag.trimEnd()));
  };

  /** Handles what is complete from `at` on; returns where the incomplete rest starts. */
  const step = (at: number): number => {
    if (pending.charCodeAt(at) !== lessThan) {
      const next = pending.indexOf('<', at);
      if (next === -1) return -1;
      handler.text(pending.slice(at, next));
      return next;
    }
    const second = pending.charCodeAt(at + 1);
    if (second === exclamation) return declaration(at);
    if (second === question) return after(pending.indexOf('?>', at), 2);
    const end = tagEnd(pending, at + 1);
    if (end === -1) return -1;
    if (second === slash) close(pending.slice(at + 2, end));
    else open(pending.slice(at + 1, end));
    return end + 1;
  };

  const declaration = (at: number): number => {
    if (pending.startsWith('<!--', at)) return after(pending.indexOf('-->', at + 4), 3);
    if (pending.startsWith('<![CDATA[', at)) {
      const end = pending.indexOf(']]>', at + 9);
      if (end !== -1) handler.text(pending.slice(at + 9, end).replaceAll('&', '&amp;'));
      return after(end, 3);
    }
    if (pending.length - at < 9) return -1;
    return unreadable('a document type in an Office file');
  };

  return {
    write: (chunk) => {
      pending += chunk;
      let at = 0;
      while (at < pending.length) {
        const next = step(at);
        if (next === -1) break;
        at = next;
      }
      pending = pending.slice(at);
      if (pending.length > pieceLimit) unreadable('a tag or a text without end');
    },
    end: () => {
      if (depth !== 0 || roots !== 1 || pending.trim() !== '') unreadable('the document is not whole');
    },
  };
}

const [lessThan, exclamation, question, slash, doubleQuote, singleQuote] = [60, 33, 63, 47, 34, 39] as const;

function after(position: number, length: number): number {
  return position === -1 ? -1 : position + length;
}

/** Where the tag's `>` is; one inside an attribute's value does not count. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === doubleQuote || code === singleQuote) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

function nameEnd(tag: string): number {
  for (let at = 0; at < tag.length; at += 1) if (tag.charCodeAt(at) <= 32) return at;
  return tag.length;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The value of an attribute by its local name (`id` finds `r:id`), decoded; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(name);
  while (at !== -1) {
    const before = attributes.charCodeAt(at - 1);
    const equals = blanksEnd(attributes, at + name.length);
    if ((before <= 32 || before === 58) && attributes.charCodeAt(equals) === 61) {
      const start = blanksEnd(attributes, equals + 1);
      const mark = attributes.charAt(start);
      const end = mark === '"' || mark === "'" ? attributes.indexOf(mark, start + 1) : -1;
      if (end !== -1) return decode(attributes.slice(start + 1, end));
    }
    at = attributes.indexOf(name, at + 1);
  }
  return undefined;
}

function blanksEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= 32) at += 1;
  return at;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its character references resolved. Throws table.unreadable for any that XML itself does not define. */
export function decode(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([A-Za-z0-9_.-]*));?/gu,
    (_, decimal, hexadecimal, name) => {
      if (typeof decimal === 'string') return character(Number.parseInt(decimal, 10));
      if (typeof hexadecimal === 'string') return character(Number.parseInt(hexadecimal, 16));
      const known = typeof name === 'string' && Object.hasOwn(named, name) ? named[name] : undefined;
      return known ?? unreadable('an entity that XML does not define');
    },
  );
}

function character(code: number): string {
  return code <= 0x10_ffff ? String.fromCodePoint(code) : unreadable('a character that does not exist');
}
