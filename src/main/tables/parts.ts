import type { Archive } from './archive.ts';
import { builtInFormat, customFormat, type Format } from './formats.ts';
import { limits, tooLarge, unreadable } from './limits.ts';
import { breathe, type Watch } from './progress.ts';
import { attribute, decode, scanXml, type XmlHandler } from './xml.ts';

/** A sheet of a workbook: its name and the part of the archive it lies in. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Runs a part's XML through a handler. `stop` is asked after each piece: true ends the reading early. */
export async function scanPart(
  archive: Archive,
  part: string,
  handler: XmlHandler,
  watch: Watch,
  stop: () => boolean = () => false,
): Promise<void> {
  const scanner = scanXml(handler);
  let decoder: TextDecoder | null = null;
  let read = 0;
  for await (const bytes of archive.read(part)) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    scanner.write(decodeBytes(decoder, bytes));
    read += bytes.length;
    watch.progress('read', read, archive.size(part));
    if (read % 1_000_000 < bytes.length) await breathe(watch);
    if (stop()) return;
  }
  scanner.end();
}

function decodeBytes(decoder: TextDecoder, bytes: Buffer): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch (cause) {
    return unreadable(cause instanceof Error ? cause : 'characters that are not in the encoding');
  }
}

/** XML of Office files is UTF-8 or UTF-16 and nothing else (ECMA-376 part 2, 8.1.4). */
function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** What the workbook is made of. Throws table.unreadable when the archive is not a workbook. */
export async function readParts(archive: Archive, watch: Watch): Promise<WorkbookParts> {
  const roots = await relationships(archive, '', '_rels/.rels', watch);
  const workbook =
    [...roots.values()].find((target) => target.type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (!archive.has(workbook) || !workbook.endsWith('.xml')) return unreadable('no workbook in the archive');
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const targets = await relationships(
    archive,
    folder,
    `${folder}_rels/${workbook.slice(folder.length)}.rels`,
    watch,
  );
  const sheets: SheetPart[] = [];
  let date1904 = false;
  let isWorkbook = false;
  await scanPart(
    archive,
    workbook,
    {
      open: (name, attributes) => {
        if (name === 'workbook') isWorkbook = true;
        if (name === 'workbookPr')
          date1904 = /^(?:1|true|on)$/u.test(attribute(attributes, 'date1904') ?? '');
        if (name !== 'sheet') return;
        const target = targets.get(attribute(attributes, 'id') ?? '');
        const visible = (attribute(attributes, 'state') ?? 'visible') === 'visible';
        if (target?.type === 'worksheet')
          sheets.push({ name: attribute(attributes, 'name') ?? '', part: target.part, visible });
      },
      close: () => {},
      text: () => {},
    },
    watch,
  );
  if (!isWorkbook || sheets.length === 0) return unreadable('no sheet in the workbook');
  const partOf = (type: string) => [...targets.values()].find((target) => target.type === type)?.part ?? null;
  return { sheets, date1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

interface Target {
  readonly type: string;
  readonly part: string;
}

async function relationships(
  archive: Archive,
  folder: string,
  part: string,
  watch: Watch,
): Promise<Map<string, Target>> {
  const found = new Map<string, Target>();
  if (!archive.has(part)) return found;
  const open = (name: string, attributes: string): void => {
    if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
    const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
    found.set(attribute(attributes, 'Id') ?? '', {
      type,
      part: resolve(folder, attribute(attributes, 'Target') ?? ''),
    });
  };
  await scanPart(archive, part, { open, close: () => {}, text: () => {} }, watch);
  return found;
}

/** The part a target names, seen from a folder of the archive; a name is only ever looked up in the archive. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The strings that cells share, by their number. Phonetic hints are left out, formatting is dropped. */
export async function readSharedStrings(
  archive: Archive,
  part: string | null,
  watch: Watch,
): Promise<string[]> {
  const strings: string[] = [];
  if (part === null || !archive.has(part)) return strings;
  let text = '';
  let characters = 0;
  let inText = false;
  let phonetic = false;
  const open = (name: string): void => {
    if (name === 'si') text = '';
    else if (name === 't') inText = true;
    else if (name === 'rPh') phonetic = true;
  };
  const close = (name: string): void => {
    if (name === 't') inText = false;
    else if (name === 'rPh') phonetic = false;
    else if (name === 'si') {
      characters += text.length;
      if (characters > limits.characters) tooLarge('characters');
      strings.push(unescape(text));
    }
  };
  const gather = (raw: string): void => {
    if (inText && !phonetic) text += decode(raw);
  };
  await scanPart(archive, part, { open, close, text: gather }, watch);
  return strings;
}

/** Office writes what XML cannot hold as `_x000D_`. */
export function unescape(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The format of each cell style, by its number. */
export async function readFormats(archive: Archive, part: string | null, watch: Watch): Promise<Format[]> {
  const formats: Format[] = [];
  if (part === null || !archive.has(part)) return formats;
  const custom = new Map<number, Format>();
  let inStyles = false;
  const open = (name: string, attributes: string): void => {
    const id = Number(attribute(attributes, 'numFmtId') ?? 0);
    if (name === 'cellXfs') inStyles = true;
    else if (name === 'numFmt') custom.set(id, customFormat(attribute(attributes, 'formatCode') ?? ''));
    else if (name === 'xf' && inStyles) formats.push(custom.get(id) ?? builtInFormat(id));
  };
  const close = (name: string): void => {
    if (name === 'cellXfs') inStyles = false;
  };
  await scanPart(archive, part, { open, close, text: () => {} }, watch);
  return formats;
}
