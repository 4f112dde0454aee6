/** Text as XML takes it: markup escaped, characters that no XML file may hold left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
}
