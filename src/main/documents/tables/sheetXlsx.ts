import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { Sheet } from '../sheet.ts';
import { autoFilter, headerCell } from './xlsx.ts';

/** A list as an Excel workbook: a row for each of its rows, what part it is of in front; every cell typed as text. */
export async function sheetXlsx(sheet: Sheet): Promise<Uint8Array> {
  const titles = [sheet.partColumn, ...sheet.columns.map(({ title }) => title)];
  const rows = sheet.parts.flatMap((part) => part.rows.map((cells) => [part.title, ...cells]));
  const body: Row[] = rows.map((cells) =>
    cells.map((value) => (value === '' ? null : { value, type: String, alignVertical: 'top' })),
  );
  const file = writeExcelFile(
    [titles.map(headerCell), ...body],
    {
      // Excel takes no longer name, nor these characters.
      sheet: sheet.heading.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31),
      columns: titles.map((title, index) => ({
        width: widthOf(
          title,
          rows.map((cells) => cells[index] ?? ''),
        ),
      })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { features: [autoFilter(titles.length, rows.length)] },
  );
  return new Uint8Array(await file.toBuffer());
}

/** In characters: what the longest cell takes, within reason. */
function widthOf(title: string, cells: readonly string[]): number {
  return Math.min(48, Math.max(title.length, ...cells.map(({ length }) => length)) + 3);
}
