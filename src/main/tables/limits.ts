import { fail } from '../../shared/errors.ts';

const megabyte = 1024 * 1024;

/** What a table may measure: many times what any mission needs, little enough for a laptop's memory. */
export const limits = {
  fileBytes: 50 * megabyte,
  rows: 100_000,
  columns: 500,
  /** Characters of one cell: Excel's own limit, so no honest cell is longer. */
  cell: 32_767,
  /** Characters of the whole table, since one shared string can stand in a million cells. */
  characters: 64 * megabyte,
  /** Entries of a workbook's archive. */
  entries: 5_000,
  /** Bytes of a workbook once inflated, all entries together. */
  inflatedBytes: 200 * megabyte,
  /** An entry over 16 MB that inflates more than this many times is a bomb: honest sheets stay under 100. */
  ratio: 400,
  ratioFrom: 16 * megabyte,
} as const;

/** Throws table.tooLarge: `what` is over its limit. */
export function tooLarge(what: 'fileBytes' | 'rows' | 'columns' | 'characters' | 'inflatedBytes'): never {
  const bytes = what === 'fileBytes' || what === 'inflatedBytes';
  return fail({
    code: 'table.tooLarge',
    details: { what, limit: bytes ? limits[what] / megabyte : limits[what] },
  });
}

/** Throws table.unreadable. `cause` says why in English, for the log. */
export function unreadable(cause: string | Error): never {
  return fail({ code: 'table.unreadable', cause: typeof cause === 'string' ? new Error(cause) : cause });
}
