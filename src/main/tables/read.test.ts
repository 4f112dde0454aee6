import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { failureOf, tableOf } from '../../../tests/support/tables.ts';
import { archive, workbookEntries, type WorkbookParts } from '../../../tests/support/archives.ts';

const real = readFileSync(new URL('../../../tests/files/inscriptions-2015.csv', import.meta.url));

describe('a CSV file', () => {
  it('is read as the registration form of 2015 really hands it over', async () => {
    const table = await tableOf(real);
    expect({ ...table, rows: table.rows.length, lineNumbers: table.lineNumbers.slice(0, 7) }).toEqual({
      format: 'csv',
      encoding: 'windows-1252',
      delimiter: ';',
      sheets: [],
      sheet: null,
      header:
        'Horodatage|Civilité|Nom|Prénom|Organisation|Type d’organisation|Fonction|Adresse e-mail|GSM|Langues parlées|Volet 1 (Strasbourg - Issy)|Volet 2 (Bordeaux - Nantes)|Régime alimentaire|Besoins d’accessibilité|Vos objectifs|Qui souhaitez-vous rencontrer ?'.split(
          '|',
        ),
      rows: 51,
      lineNumbers: [2, 3, 4, 5, 6, 8, 9],
      headerLine: 1,
      problems: [],
    });
    expect(table.rows[4]?.join('|')).toBe(
      '05/09/2015 13:04:00|Mme|Vesdre|Cécile|Ville de Charleroi|Commune|Bouwmeester - numérique|cecile.vesdre@ville-de-charleroi.example|(0)475-142434|FR ; EN ; DE|||halal||Open data :\nretours d’expérience|',
    );
  });

  const text = 'Nom;Prénom\r\nSœur;Zoé\r\nDupré;Noël – «É»';
  const content = [
    ['Sœur', 'Zoé'],
    ['Dupré', 'Noël – «É»'],
  ];
  const utf16 = Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8', 'utf-8', Buffer.from(text)],
    ['UTF-8 with its mark', 'utf-8', Buffer.from(`\ufeff${text}`)],
    ['UTF-8 cut inside its last character', 'utf-8', Buffer.from(`${text}€`).subarray(0, -1)],
    ['UTF-16 with its mark', 'utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    [
      'UTF-16 of the other order',
      'utf-16be',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
    ],
    ['UTF-16 without its mark', 'utf-16le', utf16],
    ['UTF-16 of the other order without its mark', 'utf-16be', Buffer.from(utf16).swap16()],
    [
      'Windows-1252',
      'windows-1252',
      Buffer.from(text.replace('œ', '\u009c').replace('–', '\u0096'), 'latin1'),
    ],
  ])('is read in %s', async (_, encoding, bytes) => {
    const table = await tableOf(bytes);
    expect({ encoding: table.encoding, header: table.header, rows: table.rows }).toEqual({
      encoding,
      header: ['Nom', 'Prénom'],
      rows: content,
    });
  });

  it('is read in the encoding that a person chose', async () => {
    const table = await tableOf(Buffer.from('Nom;Prénom\nA;B'), { encoding: 'windows-1252' });
    expect(table.header).toEqual(['Nom', 'PrÃ©nom']);
  });

  it.each([
    ['a semicolon, with commas in the cells', ';', 'Nom;Langues\nA;"FR, EN"\nB;FR, NL\nC;'],
    ['a comma, with semicolons in the cells', ',', 'Nom,Langues\nA,FR ; EN\nB,"a;b;c"\nC,x'],
    ['a tab', '\t', 'Nom\tPrénom, usuel\nA\tB\nC\tD, E'],
    ['a bar', '|', 'Nom|Prénom\nA|B'],
    ['a comma that "sep=" names', ',', 'sep=,\nNom,a;b;c\nA,a;b;c'],
    ['nothing: a single column', ';', 'Nom\nA\nB'],
  ])('is divided by %s', async (_, delimiter, text) => {
    expect((await tableOf(text)).delimiter).toBe(delimiter);
  });

  it('is divided by what a person chose', async () => {
    const table = await tableOf('a;b,c\n1;2,3', { delimiter: ',' });
    expect([table.header, table.rows]).toEqual([['a;b', 'c'], [['1;2', '3']]]);
  });

  it('hides the "sep=" line and counts it', async () => {
    const table = await tableOf('sep=;\r\nNom;Prénom\r\nA;B');
    expect([table.header, table.headerLine, table.lineNumbers]).toEqual([['Nom', 'Prénom'], 2, [3]]);
  });

  it('may have titles above its header', async () => {
    const table = await tableOf(
      'Inscriptions;;;\n\nÉtat au;18/09/2015;;\nNom;Prénom;E-mail;GSM\nA;B;c@d.example;\n',
    );
    expect([table.header, table.headerLine, table.rows]).toEqual([
      ['Nom', 'Prénom', 'E-mail', 'GSM'],
      4,
      [['A', 'B', 'c@d.example', '']],
    ]);
  });

  it('has its header where a person says', async () => {
    const table = await tableOf('1;2\nNom;Prénom\nA;B', { headerLine: 2 });
    expect([table.header, table.rows]).toEqual([['Nom', 'Prénom'], [['A', 'B']]]);
  });

  it('keeps every cell of rows that are too long and evens out those that are too short', async () => {
    const table = await tableOf('Nom;Prénom;GSM\nA\nB;C;D;E;F\n;;;;;;\nG;H;I;;;');
    expect([table.header, table.rows, table.problems]).toEqual([
      ['Nom', 'Prénom', 'GSM', '', ''],
      [
        ['A', '', '', '', ''],
        ['B', 'C', 'D', 'E', 'F'],
        ['G', 'H', 'I', '', ''],
      ],
      [{ row: 1, column: null, code: 'row.tooLong', value: '5' }],
    ]);
  });

  it('takes control and hidden characters out and says where', async () => {
    const table = await tableOf('Nom;Pré\u0000nom\nA\u0000\u0007;B\nC\u200b;\u202aD\u202c\nE;"F\u000bG"');
    expect([table.header, table.rows, table.problems]).toEqual([
      ['Nom', 'Prénom'],
      [
        ['A', 'B'],
        ['C', 'D'],
        ['E', 'F\nG'],
      ],
      [
        { row: 0, column: 0, code: 'cell.cleaned', value: '' },
        { row: 1, column: 0, code: 'cell.cleaned', value: '' },
        { row: 1, column: 1, code: 'cell.cleaned', value: '' },
        { row: 2, column: 1, code: 'cell.cleaned', value: '' },
      ],
    ]);
  });

  it('cuts a cell of a megabyte and says so', async () => {
    const table = await tableOf(`Nom;But\nA;${'é'.repeat(1_000_000)}\nB;"${'x\n'.repeat(500_000)}"`);
    expect([table.rows.map((row) => row[1]?.length), table.problems]).toEqual([
      [32_767, 32_767],
      [
        { row: 0, column: 1, code: 'cell.cut', value: '1000000' },
        { row: 1, column: 1, code: 'cell.cut', value: '1000000' },
      ],
    ]);
  });

  it('says which row opened a quote that nothing closes', async () => {
    const table = await tableOf('Nom;But\nA;"x\nB;y');
    expect([table.rows, table.problems]).toEqual([
      [
        ['A', '"x'],
        ['B', 'y'],
      ],
      [{ row: 0, column: null, code: 'row.openQuote', value: '' }],
    ]);
  });

  it('tells how far it is and stops when asked to', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const progress = (_: string, done: number) => {
      seen.push(done);
      stop.abort();
    };
    const failure = await failureOf(`a;b\n${'1;2\n'.repeat(90_000)}`, { progress, signal: stop.signal });
    expect([failure, seen]).toEqual([{ code: 'call.cancelled', details: {} }, [4]]);
  });
});

describe('a workbook', () => {
  const book = (parts: WorkbookParts) => archive(workbookEntries(parts));
  const header = inline('Nom', 'GSM', 'Jour');

  it('gives what its cells show, whatever they are', async () => {
    const table = await tableOf(
      book({
        strings: `<si><t>Ourthe</t></si><si><r><t xml:space="preserve">Eau </t></r><r><rPr/><t>Noire</t></r><rPh><t>x</t></rPh></si>`,
        styles: `<numFmts><numFmt numFmtId="164" formatCode="0#&quot; &quot;##&quot; &quot;##&quot; &quot;##&quot; &quot;##"/></numFmts>
          <cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>`,
        sheets: [
          {
            name: 'Feuil1',
            xml: `<dimension ref="A1:C9"/><sheetData>${row(1, header)}
              ${row(2, '<c r="A2" t="s"><v>0</v></c><c r="B2" s="2"><v>475102030</v></c><c r="C2" s="1"><v>42296</v></c>')}
              ${row(4, '<c t="s"><v>1</v></c><c><v>4.75E8</v></c><c t="b"><v>1</v></c>')}
              ${row(5, '<c r="A5" t="str"><f>HYPERLINK("http://x")</f><v>clic_x000D_</v></c><c r="C5" t="d"><v>2015-10-19T09:00</v></c>')}
              ${row(6, '<c r="A6"><f>1/0</f></c><c r="B6" t="e"><f>NA()</f><v>#N/A</v></c>')}
              ${row(7, '<c r="C7" s="1" t="n"/>')}
            </sheetData>`,
          },
        ],
      }),
    );
    expect(table).toEqual({
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheets: ['Feuil1'],
      sheet: 'Feuil1',
      header: ['Nom', 'GSM', 'Jour'],
      rows: [
        ['Ourthe', '04 75 10 20 30', '2015-10-19'],
        ['Eau Noire', '475000000', 'TRUE'],
        ['clic\n', '', '2015-10-19 09:00'],
        ['', '', ''],
      ],
      lineNumbers: [2, 4, 5, 6],
      headerLine: 1,
      problems: [{ row: 3, column: 1, code: 'cell.error', value: '#N/A' }],
    });
  });

  const rows = (name: string) => `<sheetData>${row(1, inline('Nom'))}${row(2, inline(name))}</sheetData>`;

  it('is read at its first visible sheet that holds something, or at the one a person chose', async () => {
    const bytes = book({
      sheets: [
        { name: 'Listes', state: 'hidden', xml: rows('caché') },
        { name: 'Vide', xml: '<sheetData/>' },
        { name: 'Inscrits', xml: rows('Ourthe') },
        { name: 'R &amp; D', xml: rows('Semois') },
      ],
    });
    const [first, chosen] = await Promise.all([tableOf(bytes), tableOf(bytes, { sheet: 'R & D' })]);
    expect([first.sheets, first.sheet, first.rows, chosen.sheet, chosen.rows]).toEqual([
      ['Vide', 'Inscrits', 'R & D'],
      'Inscrits',
      [['Ourthe']],
      'R & D',
      [['Semois']],
    ]);
  });

  it('may have cells merged down a column: each row gets the value', async () => {
    const table = await tableOf(
      book({
        sheets: [
          {
            name: 'A',
            xml: `<sheetData>${row(1, inline('Organisation', 'Nom'))}${row(2, inline('CETIC', 'A'))}
              ${row(3, '<c r="B3" t="inlineStr"><is><t>B</t></is></c>')}${row(4, inline('WBI', 'C'))}</sheetData>
              <mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A4:B4"/></mergeCells>`,
          },
        ],
      }),
    );
    expect(table.rows).toEqual([
      ['CETIC', 'A'],
      ['CETIC', 'B'],
      ['WBI', 'C'],
    ]);
  });

  it('counts its days from 1904 when it says so', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const xml = `<sheetData>${row(1, inline('Jour'))}${row(2, '<c s="1"><v>40834</v></c>')}</sheetData>`;
    const table = await tableOf(book({ properties: 'date1904="1"', styles, sheets: [{ name: 'A', xml }] }));
    expect(table.rows).toEqual([['2015-10-19']]);
  });

  it('cuts a cell of a megabyte and says so', async () => {
    const xml = `<sheetData>${row(1, inline('But'))}${row(2, inline('x'.repeat(1_000_000)))}</sheetData>`;
    const table = await tableOf(book({ sheets: [{ name: 'A', xml }] }));
    expect([table.rows[0]?.[0]?.length, table.problems]).toEqual([
      32_767,
      [{ row: 0, column: 0, code: 'cell.cut', value: '1000000' }],
    ]);
  });
});

function row(number: number, cells: string): string {
  return `<row r="${number}">${cells}</row>`;
}

function inline(...values: readonly string[]): string {
  return values.map((value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`).join('');
}
