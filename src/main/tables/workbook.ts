import { openArchive } from './archive.ts';
import { unreadable } from './limits.ts';
import { readFormats, readParts, readSharedStrings, type SheetPart } from './parts.ts';
import type { Watch } from './progress.ts';
import type { RawRow } from './rows.ts';
import { readSheet } from './sheet.ts';

export interface WorkbookRows {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly RawRow[];
}

/**
 * Reads one sheet of an XLSX workbook: the named one, or else the first visible one that holds something. Throws table.unreadable,
 * table.tooLarge, table.encrypted, call.cancelled.
 */
export async function readWorkbook(
  path: string,
  name: string | undefined,
  watch: Watch,
): Promise<WorkbookRows> {
  const archive = await openArchive(path);
  try {
    const parts = await readParts(archive, watch);
    const strings = await readSharedStrings(archive, parts.sharedStrings, watch);
    const formats = await readFormats(archive, parts.styles, watch);
    const visible = parts.sheets.filter((sheet) => sheet.visible);
    const sheets = visible.length > 0 ? visible : parts.sheets;
    const names = sheets.map((sheet) => sheet.name);
    const context = { strings, formats, date1904: parts.date1904 };
    const candidates = name === undefined ? sheets : sheets.filter((sheet) => sheet.name === name);
    let found: { sheet: SheetPart; rows: RawRow[] } | null = null;
    for (const sheet of candidates) {
      const rows = await readSheet(archive, sheet.part, context, watch);
      found ??= { sheet, rows };
      if (rows.length > 0) {
        found = { sheet, rows };
        break;
      }
    }
    if (!found) return unreadable('the sheet is not in the workbook');
    return { sheets: names, sheet: found.sheet.name, rows: found.rows };
  } finally {
    archive.close();
  }
}
