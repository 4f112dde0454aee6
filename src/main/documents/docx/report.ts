import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SequentialIdentifier,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { documents } from '../../../shared/texts/documents.ts';
import { tag } from '../../../shared/texts/wording.ts';
import { readAsset } from '../assets.ts';
import { pageData, type PageData } from '../page.ts';
import type { MissionPlan } from '../plan.ts';
import { reportOf, type Report, type ReportNote, type ReportTable, type ReportVisit } from '../report.ts';
import { typesetPlan } from '../typography.ts';
import { colour, fontName, reportNumbering, reportStyles, style, tableStyle } from './styles.ts';

/**
 * The report of the mission as a Word document: Word's own styles for title, headings, captions and contents, tables with
 * header rows, the language of the document. The page numbers of the contents are worked out here and are Word's to update.
 */
export async function reportDocx(plan: MissionPlan, assetsFolder: string): Promise<Uint8Array> {
  const set = typesetPlan(plan);
  const words = documents[plan.language];
  const page = pageData(set, words.title.report);
  const [regular, italic, bold] = await Promise.all(
    (['regular', 'italic', 'bold'] as const).map((face) => readAsset(assetsFolder, face)),
  );
  if (regular === undefined || italic === undefined || bold === undefined) throw new Error('fonts');
  const document = new Document({
    title: page.title,
    creator: page.authors.join(', '),
    lastModifiedBy: page.authors.join(', '),
    subject: words.title.report,
    externalStyles: tableStyle(),
    styles: reportStyles(tag[plan.language]),
    numbering: reportNumbering(),
    fonts: [{ name: fontName, data: regular, italic, bold }],
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      section(page, [...titlePage(page, words), ...contents(words), ...body(reportOf(set), words)], words),
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

type Words = (typeof documents)['fr'];
type Block = Paragraph | Table | TableOfContents;

/** A4 with 20 mm at the sides, in twips: how wide a line is. */
const textWidth = 9638;
const margin = 1134;

function section(page: PageData, children: Block[], words: Words): ISectionOptions {
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
  const [before = '', between = '', after = ''] = page.pageOf.split(/\{page\}|\{count\}/u);
  const numbers = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: 11906, height: 16838 },
        margin: { top: 1420, bottom: 1300, left: margin, right: margin, header: 640, footer: 600 },
      },
    },
    headers: {
      first: new Header({ children: [new Paragraph({ style: 'Header' })] }),
      default: new Header({
        children: [
          new Paragraph({
            style: 'Header',
            tabStops,
            children: [new TextRun({ children: [page.running, new Tab(), words.title.report] })],
          }),
        ],
      }),
    },
    footers: {
      first: new Footer({ children: [new Paragraph({ style: 'Footer' })] }),
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Footer',
            tabStops,
            children: [new TextRun({ children: [page.generated, new Tab(), ...numbers] })],
          }),
        ],
      }),
    },
    children,
  };
}

function titlePage(page: PageData, words: Words): Paragraph[] {
  const draft = page.draft === '' ? [] : [new TextRun({ text: ` – ${page.draft}`, color: colour.warning })];
  return [
    paragraph(page.banner, style.banner),
    new Paragraph({ text: page.mission, heading: HeadingLevel.TITLE }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(words.title.report), ...draft] }),
    ...[page.organisers, page.dates, page.version, page.generated]
      .filter((fact) => fact !== '')
      .map((fact) => paragraph(fact, style.fact)),
  ];
}

function contents(words: Words): Block[] {
  return [
    new Paragraph({ text: words.section.contents, style: 'TOCHeading', pageBreakBefore: true }),
    new TableOfContents(words.section.contents, { hyperlink: true, headingStyleRange: '1-3' }),
  ];
}

function body(report: Report, words: Words): Block[] {
  const { section: names, empty } = words;
  return [
    new Paragraph({ text: names.purpose, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    ...(report.purpose.length === 0
      ? [paragraph(empty.purpose, style.quiet)]
      : report.purpose.flatMap((text) => prose(text))),
    ...(report.goals === null ? [] : table(report.goals, words)),
    heading1(names.itinerary),
    ...table(report.itinerary, words),
    heading1(names.delegation),
    ...(report.delegation.summary === '' ? [] : [paragraph(report.delegation.summary)]),
    ...table(report.delegation.table, words),
    heading1(names.visits),
    ...(report.legs.length + report.notes.length === 0 ? [paragraph(empty.visits, style.quiet)] : []),
    ...report.legs.flatMap((leg) => [
      new Paragraph({ text: leg.title, heading: HeadingLevel.HEADING_2 }),
      ...leg.visits.flatMap(visit),
    ]),
    ...(report.notes.length === 0
      ? []
      : [
          new Paragraph({ text: names.notes, heading: HeadingLevel.HEADING_2 }),
          ...report.notes.flatMap(finding),
        ]),
    heading1(names.contacts),
    ...table(report.contacts, words),
  ];
}

function visit(one: ReportVisit): Paragraph[] {
  return [
    new Paragraph({ text: one.title, heading: HeadingLevel.HEADING_3 }),
    ...one.details.map(
      (detail, index) =>
        new Paragraph({
          style: style.details,
          keepNext: index < one.details.length - 1,
          ...(index === one.details.length - 1 ? { spacing: { after: 140 } } : {}),
          children: [
            new TextRun({ text: detail.label, color: colour.soft }),
            new TextRun({ children: [new Tab(), detail.text] }),
          ],
        }),
    ),
    ...one.description.flatMap((text) => prose(text)),
    ...one.notes.flatMap(finding),
  ];
}

function finding(note: ReportNote): Paragraph[] {
  return [
    ...note.paragraphs.map(
      (text) => new Paragraph({ style: style.finding, keepNext: true, children: lines(text) }),
    ),
    paragraph(note.writer, style.writer),
  ];
}

function table(content: ReportTable, words: Words): Block[] {
  if (content.rows.length === 0) return [paragraph(content.empty, style.quiet)];
  const widths = content.shares.map((share) => Math.round((share * textWidth) / 100));
  const cell = (text: string, index: number, look: string) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style: look, children: lines(text) })],
    });
  return [
    new Paragraph({
      style: 'Caption',
      children: [
        new TextRun(`${words.tableNumber} `),
        new SequentialIdentifier(words.tableNumber),
        new TextRun(` – ${content.caption}`),
      ],
    }),
    new Table({
      style: style.table,
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: content.columns.map((name, index) => cell(name, index, style.tableHeading)),
        }),
        ...content.rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((text, index) => cell(text, index, style.tableText)),
            }),
        ),
      ],
    }),
  ];
}

function heading1(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
}

function prose(text: string): Paragraph[] {
  return [new Paragraph({ children: lines(text) })];
}

function paragraph(text: string, look?: string): Paragraph {
  return new Paragraph({ children: lines(text), ...(look === undefined ? {} : { style: look }) });
}

/** Runs of one paragraph: a line end stays a line end. */
function lines(text: string): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun(index === 0 ? { text: line } : { text: line, break: 1 }));
}
