import { open } from 'node:fs/promises';
import type { Delimiter, Encoding, Table } from '../../shared/domain/imports/table.ts';
import { AppError, fail } from '../../shared/errors.ts';
import { assemble } from './assemble.ts';
import { readCsv } from './csv.ts';
import { guessDelimiter, separatorLine } from './delimiter.ts';
import { decodeText, guessEncoding } from './encoding.ts';
import { limits, tooLarge, unreadable } from './limits.ts';
import { breathe, stopIfCancelled, type Watch } from './progress.ts';
import { collectRows } from './rows.ts';
import { readWorkbook } from './workbook.ts';

export interface ReadOptions extends Watch {
  /** What a person chose instead of what would be guessed. */
  readonly delimiter?: Delimiter | undefined;
  readonly encoding?: Encoding | undefined;
  readonly sheet?: string | undefined;
  /** The line the header is on, counted from 1. */
  readonly headerLine?: number | undefined;
}

/**
 * Reads a CSV or XLSX file into rows of text. What it is shows in its bytes, not in its name. Nothing is evaluated or fetched, and memory
 * stays within a small multiple of `limits`.
 *
 * Throws table.unreadable, table.empty, table.tooLarge, table.encrypted, table.oldExcel, upload.missing, call.cancelled.
 */
export async function readTable(file: { readonly path: string }, options: ReadOptions): Promise<Table> {
  stopIfCancelled(options);
  const start = await firstBytes(file.path);
  if (start.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return readXlsx(file.path, options);
  const bytes = await allBytes(file.path);
  if (start.subarray(0, 8).equals(compoundFile)) return refuseCompound(bytes);
  return readText(bytes, options);
}

async function readXlsx(path: string, options: ReadOptions): Promise<Table> {
  const { sheets, sheet, rows } = await readWorkbook(path, options.sheet, options);
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheets,
    sheet,
    ...assemble(rows, options.headerLine),
  };
}

async function readText(bytes: Buffer, options: ReadOptions): Promise<Table> {
  const encoding = options.encoding ?? guessEncoding(bytes);
  refuseOthers(decodeText(bytes.subarray(0, 65_536), encoding));
  const text = decodeText(bytes, encoding);
  const separator = separatorLine(text);
  const delimiter = options.delimiter ?? separator?.delimiter ?? guessDelimiter(text);
  const collector = collectRows();
  let pause = 0;
  for (const record of readCsv(text, delimiter, separator?.end ?? 0, separator ? 2 : 1)) {
    collector.add(record);
    if (record.end < pause) continue;
    pause = record.end + 1_000_000;
    options.progress('read', record.end, text.length);
    await breathe(options);
  }
  const table = assemble(collector.rows, options.headerLine);
  return { format: 'csv', encoding, delimiter, sheets: [], sheet: null, ...table };
}

/** How files of Office before 2007, and encrypted ones of today, start. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function refuseCompound(bytes: Buffer): never {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return fail({ code: 'table.encrypted' });
  return holds('Workbook') || holds('Book')
    ? fail({ code: 'table.oldExcel' })
    : unreadable('another file of Office');
}

/** Marks of other formats that are text, at least where they start. */
const others =
  /^\s*(?:%PDF-|%!PS|\{\\rtf|<(?:!doctype|html|table|\?xml|svg|head|body)\b|BEGIN:V(?:CARD|CALENDAR))/iu;

function refuseOthers(start: string): void {
  if (others.test(start)) unreadable('another format');
  const strange = start.match(/[\0-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/gu)?.length ?? 0;
  if (strange > 8 && strange > start.length / 50) unreadable('not a text');
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path).catch(gone);
  try {
    const { size } = await file.stat();
    if (size > limits.fileBytes) tooLarge('fileBytes');
    const buffer = Buffer.alloc(8);
    const { bytesRead } = await file.read(buffer, 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** At most one byte over the limit, whatever the file has become since it was measured. */
async function allBytes(path: string): Promise<Buffer> {
  const file = await open(path).catch(gone);
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({
      end: limits.fileBytes,
      autoClose: false,
    }) as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
    }
    if (size > limits.fileBytes) tooLarge('fileBytes');
    return Buffer.concat(chunks, size);
  } finally {
    await file.close();
  }
}

function gone(cause: Error): never {
  throw new AppError({ code: 'upload.missing', cause });
}
