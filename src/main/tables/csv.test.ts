import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

function records(text: string, delimiter: ';' | ',' = ';') {
  return [...readCsv(text, delimiter)].map(({ line, cells, openQuote }) =>
    openQuote ? { line, cells, openQuote } : { line, cells },
  );
}

describe('CSV', () => {
  it('keeps delimiters, quotes and line feeds that stand inside quotes, and counts lines as an editor does', () => {
    expect(records('Nom;But\r\nOurthe;"voir ; ""comparer""\r\nrapporter"\r\nSemois;x')).toEqual([
      { line: 1, cells: ['Nom', 'But'] },
      { line: 2, cells: ['Ourthe', 'voir ; "comparer"\nrapporter'] },
      { line: 4, cells: ['Semois', 'x'] },
    ]);
  });

  it('skips blank lines, and reads the line ends of Windows, Unix and the old Mac', () => {
    expect(records('a;b\n\n\r\nc;d\re;')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 4, cells: ['c', 'd'] },
      { line: 5, cells: ['e', ''] },
    ]);
  });

  it('takes quotes in the middle of a cell as they are', () => {
    expect(records('"Jo" Dupont;Jean "Jo" Dupont;"" x;"a" ;b')).toEqual([
      { line: 1, cells: ['"Jo" Dupont', 'Jean "Jo" Dupont', '"" x', 'a', 'b'] },
    ]);
  });

  it('lets an open quote spoil its own row only, and says so', () => {
    expect(records('a;b\n"Our;the\nSemois;"Luc"\nLesse;"Fran\nçoise"')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['"Our', 'the'], openQuote: true },
      { line: 3, cells: ['Semois', 'Luc'] },
      { line: 4, cells: ['Lesse', 'Fran\nçoise'] },
    ]);
  });

  it('finds an open quote at the end of the text too', () => {
    expect(records('a;b\nOurthe;"Anne\nSemois;Luc\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['Ourthe', '"Anne'], openQuote: true },
      { line: 3, cells: ['Semois', 'Luc'] },
    ]);
  });

  const cells = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '1') }), {
      minLength: 2,
      maxLength: 5,
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('reads what csv-stringify writes', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const text = stringify(rows, { delimiter: ';', quoted: true, record_delimiter: '\r\n' });
        expect(records(text).map((record) => record.cells)).toEqual(rows);
      }),
    );
  });

  it('agrees with csv-parse wherever csv-parse accepts the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '"', ';', '\n'), maxLength: 40 });
    let compared = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const peer = peerRecords(text);
        if (!peer) return;
        compared += 1;
        expect(records(text).map((record) => record.cells)).toEqual(peer);
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});

function peerRecords(text: string): string[][] | null {
  try {
    const rows: string[][] = parse(text, {
      delimiter: ';',
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\n'],
    });
    return rows.filter((row) => row.length > 1 || row[0] !== '');
  } catch {
    return null;
  }
}
