import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as its readers have it: what a screen reader is told, what a search finds. */
export interface ReadPdf {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly tagged: boolean;
  readonly pages: number;
  readonly bookmarks: readonly Bookmark[];
  /** The tagged blocks in reading order, each as `role text`; the lines of a block are joined by a blank. */
  readonly blocks: readonly string[];
  /** What is drawn outside the structure (head and foot of the pages), by page. */
  readonly artifacts: readonly string[];
}

export interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: Readonly<Record<string, unknown>> };
  const marks = (await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const outline = (await document.getOutline()) as readonly Bookmark[] | null;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  await task.destroy();
  return {
    title: String(info['Title']),
    author: String(info['Author']),
    language: String(info['Language']),
    tagged: marks?.get('Marked') === true,
    pages: pages.length,
    bookmarks: (outline ?? []).map(bookmark),
    blocks: pages.flatMap((page) => page.blocks),
    artifacts: pages.map((page) => page.artifacts),
  };
}

/** The fonts of all pages by name, and whether the file holds them. */
export async function readFonts(bytes: Uint8Array): Promise<Record<string, boolean>> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  const fonts: Record<string, boolean> = {};
  for (let number = 1; number <= document.numPages; number += 1)
    Object.assign(fonts, await fontsOf(await document.getPage(number)));
  await task.destroy();
  return fonts;
}

/** What is said of each picture to who does not see it. */
export async function readPictures(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const found: string[] = [];
  const gather = ({ role, alt, children }: Tag): void => {
    if (role === 'Figure') found.push(alt ?? '');
    children?.forEach(gather);
  };
  for (let number = 1; number <= document.numPages; number += 1)
    gather((await (await document.getPage(number)).getStructTree()) ?? {});
  await task.destroy();
  return found;
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

interface Item {
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** Roles that hold a text of their own; what is inside them is read as one. */
const blockRoles = new Set(['H1', 'H2', 'H3', 'H4', 'P', 'TH', 'TD', 'Caption', 'TOCI', 'Lbl', 'LBody']);

async function readPage(page: PDFPageProxy) {
  const tree = (await page.getStructTree()) as Tag | null;
  const { items } = (await page.getTextContent({ includeMarkedContent: true })) as unknown as {
    items: readonly Item[];
  };
  const { byMark, loose } = collect(items);
  const blocks: string[] = [];
  const gather = (tag: Tag): string =>
    tag.type === 'content' ? (byMark.get(tag.id ?? '') ?? '') : (tag.children ?? []).map(gather).join('');
  const walk = (tag: Tag): void => {
    if (tag.type === 'content') blocks.push(`? ${tidy(gather(tag))}`);
    else if (blockRoles.has(tag.role ?? '')) blocks.push(`${tag.role ?? ''} ${tidy(gather(tag))}`);
    else for (const child of tag.children ?? []) walk(child);
  };
  if (tree !== null) walk(tree);
  return { blocks, artifacts: loose };
}

function collect(items: readonly Item[]) {
  const byMark = new Map<string, string>();
  let loose = '';
  const open: (string | null)[] = [];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? null);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const mark = open.findLast((id) => id !== null);
      const text = `${item.str ?? ''}${item.hasEOL === true ? '\n' : ''}`;
      if (mark !== undefined && mark !== null) byMark.set(mark, (byMark.get(mark) ?? '') + text);
      else loose += text;
    }
  }
  return { byMark, loose: tidy(loose) };
}

async function fontsOf(page: PDFPageProxy): Promise<Record<string, boolean>> {
  const operators = await page.getOperatorList();
  const fonts: Record<string, boolean> = {};
  operators.fnArray.forEach((operator, index) => {
    if (operator !== OPS.setFont) return;
    const [name] = operators.argsArray[index] as [string];
    const font = page.commonObjs.get(name) as { name: string; missingFile: boolean };
    fonts[font.name.replace(/^[A-Z]{6}\+/u, '')] = font.missingFile === false;
  });
  return fonts;
}

function tidy(text: string): string {
  // Readers of PDF give every kind of blank as a space.
  return text.replace(/\s+/gu, ' ').trim();
}

function bookmark({ title, items }: Bookmark): Bookmark {
  return { title, items: items.map(bookmark) };
}
