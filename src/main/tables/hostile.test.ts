import { randomBytes } from 'node:crypto';
import { truncateSync } from 'node:fs';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archive, workbookEntries, type ArchiveEntry } from '../../../tests/support/archives.ts';
import { failureOf, fileOf, tableOf } from '../../../tests/support/tables.ts';
import { AppError } from '../../shared/errors.ts';
import { readTable } from './read.ts';

const unreadable = { code: 'table.unreadable', details: {} };
const tooLarge = (what: string, limit: number) => ({ code: 'table.tooLarge', details: { what, limit } });
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('a file that is no table is refused', () => {
  it.each([
    ['empty', Buffer.alloc(0), { code: 'table.empty', details: {} }],
    ['blank', Buffer.from('\n \n;;;\n'), { code: 'table.empty', details: {} }],
    ['only a header', Buffer.from('Nom;Prénom\r\n;\r\n'), { code: 'table.empty', details: {} }],
    [
      'a PNG',
      Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), deflateSync(randomBytes(5000))]),
      unreadable,
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj'), unreadable],
    [
      'a web page named like a table',
      Buffer.from('\n<html><table><tr><td>Nom</td></tr></table>'),
      unreadable,
    ],
    ['an RTF', Buffer.from('{\\rtf1\\ansi Nom;Prénom}'), unreadable],
    ['compressed', gzipSync(randomBytes(5000)), unreadable],
    ['random bytes', randomBytes(20_000), unreadable],
    [
      'an old Excel workbook',
      Buffer.concat([compound, Buffer.alloc(600), Buffer.from('Workbook', 'utf16le')]),
      code('table.oldExcel'),
    ],
    [
      'a workbook with a password',
      Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      code('table.encrypted'),
    ],
    [
      'an old Word document',
      Buffer.concat([compound, Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]),
      unreadable,
    ],
    ['an archive', archive([{ name: 'a.txt', data: 'Nom;Prénom' }]), unreadable],
    ['an empty archive', archive([]), unreadable],
    [
      'an archive with a password',
      archive([{ name: 'xl/workbook.xml', data: 'x', encrypted: true }]),
      code('table.encrypted'),
    ],
  ])('%s', async (_, bytes, failure) => {
    expect(await failureOf(bytes)).toEqual(failure);
  });

  it('gone', async () => {
    const options = { progress: () => {}, signal: new AbortController().signal };
    await expect(readTable({ path: '/nowhere/at/all.csv' }, options)).rejects.toThrow('upload.missing');
  });
});

describe('a table that is too large is refused before it fills the memory', () => {
  it('a file over 50 MB', async () => {
    const path = fileOf('Nom;Prénom\nA;B\n');
    truncateSync(path, 50 * 1024 * 1024 + 1);
    const options = { progress: () => {}, signal: new AbortController().signal };
    const failure = await readTable({ path }, options).catch((error: unknown) =>
      error instanceof AppError ? error.details : error,
    );
    expect(failure).toEqual({ what: 'fileBytes', limit: 50 });
  });

  it.each([
    ['20,000 columns', `${'a;'.repeat(20_000)}a\nb`, tooLarge('columns', 500)],
    ['100,001 rows', `a;b\n${'1;2\n'.repeat(100_001)}`, tooLarge('rows', 100_000)],
    ['a million rows', `a;b\n${'1;2\n'.repeat(1_000_000)}`, tooLarge('rows', 100_000)],
    ['100,000 rows, which are not too many', `a;b\n${'1;2\n'.repeat(100_000)}`, 'read 100000 rows'],
    [
      '20,000 columns that are blank, which are none',
      `a;b${';'.repeat(20_000)}\nc;d${';'.repeat(20_000)}`,
      'read 1 rows',
    ],
  ])('%s', async (_, text, failure) => {
    expect(await failureOf(text)).toEqual(failure);
  });

  it.each([
    [
      'a workbook that says it inflates to 250 MB',
      sheet(`<row><c><v>${' '.repeat(250_000_000)}</v></c></row>`),
      'inflatedBytes',
      200,
    ],
    [
      'a workbook that inflates 1000 times',
      sheet(`<row><c><v>${' '.repeat(40_000_000)}</v></c></row>`),
      'inflatedBytes',
      200,
    ],
    ['a cell in column 20,000', sheet('<row><c r="ZZ1"><v>1</v></c></row>'), 'columns', 500],
    ['100,022 rows', sheet('<row><c><v>1</v></c></row>'.repeat(100_022)), 'rows', 100_000],
    ['one long text in 3,000 cells', sharing('x'.repeat(40_000), 3000), 'characters', 64 * 1024 * 1024],
  ])('%s', async (_, entries, what, limit) => {
    expect(await failureOf(archive(entries))).toEqual(tooLarge(what, limit));
  });
});

describe('a workbook made to do harm is refused', () => {
  const good = sheet('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>');
  const spoilt = (name: string, change: (entry: ArchiveEntry) => Partial<ArchiveEntry>) =>
    good.map((entry) => (entry.name === name ? { ...entry, ...change(entry) } : entry));
  const sheetPart = 'xl/worksheets/sheet1.xml';
  const zeros = { data: Buffer.alloc(60_000_000), declared: 1000 };

  it('though the same one unharmed is read', async () => {
    expect(await failureOf(archive(good))).toBe('read 1 rows');
  });

  it.each([
    ['inflates to more than it declares', archive(spoilt(sheetPart, () => zeros))],
    ['inflates to less than it declares', archive(spoilt(sheetPart, () => ({ declared: 100_000 })))],
    ['has another checksum', archive(spoilt(sheetPart, () => ({ checksum: 1 })))],
    [
      'has a document type',
      archive(
        spoilt(sheetPart, ({ data }) => ({ data: `<!DOCTYPE a [<!ENTITY b "c">]>${data.toString()}` })),
      ),
    ],
    [
      'has entities',
      archive(
        spoilt(sheetPart, () => ({
          data: '<worksheet><sheetData><row><c><v>&lol;</v></c></row></sheetData></worksheet>',
        })),
      ),
    ],
    ['has a sheet that stops', archive(spoilt(sheetPart, ({ data }) => ({ data: data.slice(0, -20) })))],
    [
      'has bytes that are no text',
      archive(spoilt(sheetPart, () => ({ data: Buffer.from([60, 97, 62, 0xc3, 0x28, 60, 47, 97, 62]) }))),
    ],
    ['has no sheet', archive(good.filter((entry) => entry.name !== sheetPart))],
    ['leads out of its folder', archive([...good, { name: '../../evil.txt', data: 'x' }])],
    ['has an absolute name', archive([...good, { name: '/etc/evil', data: 'x' }])],
    ['has two parts of one name', archive([...good, ...good])],
    [
      'has too many parts',
      archive([...good, ...Array.from({ length: 5001 }, (_, at) => ({ name: `x${at}`, data: '' }))]),
    ],
    ['names a shared string that is not there', archive(sheet('<row><c t="s"><v>7</v></c></row>'))],
    ['has a cell without a place', archive(sheet('<row><c r="7"><v>7</v></c></row>'))],
    ['has a row without a place', archive(sheet('<row r="-1"><c><v>7</v></c></row>'))],
    ['is cut in two', archive(good).subarray(0, 900)],
  ])('which %s', async (_, bytes) => {
    expect(await failureOf(bytes)).toEqual(unreadable);
  });

  it('whatever byte of it is changed: read, or refused with a code', async () => {
    const bytes = archive(good);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (at, value) => {
        const changed = Buffer.from(bytes);
        changed[at] = value;
        const failure = await failureOf(changed);
        expect(typeof failure === 'string' || failure.code.startsWith('table.')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('but many merges over the same cells only stop being filled in', async () => {
    const cells = Array.from(
      { length: 3000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
    ).join('');
    const merges = '<mergeCell ref="A2:A3000"/>'.repeat(20_000);
    const table = await tableOf(archive(sheet(cells, `<mergeCells>${merges}</mergeCells>`)));
    expect([table.rows.length, table.rows.at(-1)]).toEqual([2999, ['1']]);
  });
});

function code(name: string) {
  return { code: name, details: {} };
}

function sheet(rows: string, after = ''): ArchiveEntry[] {
  return workbookEntries({ sheets: [{ name: 'A', xml: `<sheetData>${rows}</sheetData>${after}` }] });
}

function sharing(text: string, cells: number): ArchiveEntry[] {
  return workbookEntries({
    strings: `<si><t>${text}</t></si>`,
    sheets: [
      { name: 'A', xml: `<sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(cells)}</sheetData>` },
    ],
  });
}
