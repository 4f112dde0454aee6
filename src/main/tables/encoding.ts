import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../shared/domain/imports/table.ts';

/**
 * The encoding of a text file: its byte order mark, or UTF-16 by where its zero bytes are, or UTF-8 when all bytes are valid (a
 * character cut by the end of the file aside), or else Windows-1252, which a French Excel writes.
 */
export function guessEncoding(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return withoutMark(bytes) ?? (isUtf8(wholeCharacters(bytes)) ? 'utf-8' : 'windows-1252');
}

/** The text without its byte order mark. Bytes that the encoding does not know become U+FFFD. */
export function decodeText(bytes: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Latin text in UTF-16 has a zero in every other byte. */
function withoutMark(bytes: Buffer): Encoding | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.05 ? 'utf-16be' : null;
}

/** The bytes without a UTF-8 character that the end of the file cuts in two. */
function wholeCharacters(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}
