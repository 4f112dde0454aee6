import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, decode, scanXml } from './xml.ts';

function scan(chunks: readonly string[]): string[] {
  const seen: string[] = [];
  const scanner = scanXml({
    open: (name, attributes) => seen.push(`<${name}${attributes}>`),
    close: (name) => seen.push(`</${name}>`),
    text: (raw) => seen.push(decode(raw)),
  });
  for (const chunk of chunks) scanner.write(chunk);
  scanner.end();
  return seen;
}

const document = `<?xml version="1.0"?><!-- <no> --><x:row r="1" t='a>b'><c/><v>a &amp;&lt; &#233;&#x1F600;</v><![CDATA[<&]]></x:row>\n`;
const events = ['<row r="1" t=\'a>b\'>', '<c>', '</c>', '<v>', 'a &< é😀', '</v>', '<&', '</row>'];

describe('scanning XML', () => {
  it('gives tags without prefix, text and character data in order', () => {
    expect(scan([document])).toEqual(events);
  });

  it('gives the same however the text is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(document.length)), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), document.length];
        const chunks = places.slice(1).map((end, at) => document.slice(places[at], end));
        expect(scan(chunks)).toEqual(events);
      }),
    );
  });

  it.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ['an entity of its own', '<a>&b;</a>'],
    ['an entity without end', '<a>& b</a>'],
    ['a character that does not exist', '<a>&#x110000;</a>'],
    ['tags that are not closed', '<a><b></a>'],
    ['tags that were never opened', '<a></b></a>'],
    ['a document that stops', '<a>text'],
    ['two documents', '<a/><b/>'],
    ['nothing', ' '],
    ['a tag without end', `<a ${'x'.repeat(9_000_000)}`],
  ])('refuses %s', (_, text) => {
    expect(() => scan([text])).toThrow('table.unreadable');
  });
});

describe('an attribute', () => {
  it.each([
    [' r="B2" s="3" t="s"', 's', '3'],
    [' name=\'a &quot;b&quot;\' sheetId="4" r:id = "rId9"', 'id', 'rId9'],
    [' name="a"', 'nam', undefined],
    [' xr="1"', 'r', undefined],
    ['', 'r', undefined],
    [' r="open', 'r', undefined],
    [' r=', 'r', undefined],
  ])('of %s named %s is %j', (attributes, name, value) => {
    expect(attribute(attributes, name)).toBe(value);
  });
});
