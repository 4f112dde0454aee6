const longest = 75;

/** A property as it stands in an iCalendar file (RFC 5545, 3.1): folded at 75 octets, never inside a character, ended by CRLF. */
export function propertyLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  // A character of UTF-16 takes at most three octets.
  if (line.length * 3 <= longest || Buffer.byteLength(line) <= longest) return `${line}\r\n`;
  return `${fold(line)}\r\n`;
}

/** A text as a value (RFC 5545, 3.3.11). Control characters, which no calendar may hold, are left out. */
export function textValue(text: string): string {
  if (plain.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

const plain = /^[\p{L}\p{N} .:!?'’«»()–-]*$/u;

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
