import {
  BorderStyle,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type IPropertiesOptions,
  type IStylesOptions,
} from 'docx';

/** Colours of the documents, as Word writes them. */
export const colour = {
  accent: '0B5A66',
  ink: '26221E',
  soft: '5E564E',
  hair: 'DAD4CC',
  warning: '8A4B08',
} as const;
export const fontName = 'Source Sans 3';
/** The numbered headings, 1 and 1.1. */
const headingNumbers = 'headings';
/** Style ids that are not Word's own. */
export const style = {
  banner: 'Banner',
  fact: 'Fact',
  details: 'Details',
  finding: 'Finding',
  writer: 'FindingWriter',
  quiet: 'Quiet',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  table: 'EscaleTable',
} as const;
/** How far the texts beside the labels of a visit stand in, in twips. */
const detailsIndent = 1300;

/** The styles of a report: Word's own where it has one, so that a reader can restyle the document as any other. */
export function reportStyles(language: string): IStylesOptions {
  const text = { font: fontName, color: colour.ink };
  return {
    default: {
      document: {
        run: { ...text, size: 21, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { ...text, size: 72, bold: true },
        paragraph: {
          spacing: { after: 240, line: 208, lineRule: LineRuleType.AUTO },
          indent: { right: 1400 },
        },
      },
      heading1: heading(40, colour.accent, { before: 560, after: 200 }, 0),
      heading2: heading(28, colour.ink, { before: 400, after: 140 }, 1),
      heading3: heading(23, colour.ink, { before: 320, after: 80 }, null),
      caption: {
        run: { color: colour.soft, size: 18, italics: false, bold: false },
        paragraph: { keepNext: true, spacing: { before: 160, after: 100 } },
      },
    },
    paragraphStyles: [
      based(
        'Subtitle',
        'Subtitle',
        { color: colour.soft, size: 38 },
        {
          spacing: { after: 480 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 14, color: colour.accent } },
        },
      ),
      based(
        style.banner,
        'Banner',
        { color: colour.accent, size: 24, bold: true },
        { spacing: { before: 3000, after: 320 } },
      ),
      based(style.fact, 'Fact', { size: 24 }, { spacing: { after: 80 } }),
      based('TOCHeading', 'TOC Heading', { size: 40, bold: true }, { spacing: { after: 320 } }),
      based('TOC1', 'toc 1', { color: colour.accent }, { spacing: { before: 160, after: 40 } }),
      based('TOC2', 'toc 2', {}, { spacing: { after: 20 }, indent: { left: 284 } }),
      based(
        'TOC3',
        'toc 3',
        { color: colour.soft, size: 20 },
        { spacing: { after: 0 }, indent: { left: 780 } },
      ),
      based(
        style.details,
        'Details',
        { size: 20 },
        {
          keepLines: true,
          spacing: { after: 0, line: 264 },
          indent: { left: detailsIndent, hanging: detailsIndent },
          leftTabStop: detailsIndent,
        },
      ),
      based(
        style.finding,
        'Finding',
        {},
        {
          spacing: { before: 60, after: 60 },
          indent: { left: 260 },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: colour.accent } },
        },
      ),
      {
        ...based(
          style.writer,
          'Finding writer',
          { color: colour.soft, size: 18 },
          { spacing: { before: 0, after: 180 } },
        ),
        basedOn: style.finding,
      },
      based(style.quiet, 'Quiet', { color: colour.soft }, {}),
      based(style.tableText, 'Table Text', { size: 19 }, { spacing: { before: 50, after: 50, line: 240 } }),
      {
        ...based(
          style.tableHeading,
          'Table Heading',
          { size: 19, bold: true, color: colour.accent },
          { keepNext: true },
        ),
        basedOn: style.tableText,
      },
      based('Header', 'header', { color: colour.soft, size: 16 }, { spacing: { after: 0 } }),
      based('Footer', 'footer', { color: colour.soft, size: 16 }, { spacing: { after: 0 } }),
    ],
  };
}

/** Numbers of the first two levels of headings. */
export function reportNumbering(): NonNullable<IPropertiesOptions['numbering']> {
  const levels = ['%1', '%1.%2'].map((text, level) => ({
    level,
    text,
    format: LevelFormat.DECIMAL,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left: 620, hanging: 620 } } },
  }));
  return { config: [{ reference: headingNumbers, levels }] };
}

function heading(
  size: number,
  color: string,
  spacing: { before: number; after: number },
  level: number | null,
) {
  return {
    run: { font: fontName, size, color, bold: true },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { ...spacing, line: 252, lineRule: LineRuleType.AUTO },
      ...(level === null ? {} : { numbering: { reference: headingNumbers, level, custom: true } }),
    },
  };
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function based(
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle['run']>,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

/** A table style as XML, since the library writes none: hairlines between rows, a line of the accent under the header row. */
export function tableStyle(): string {
  const side = (name: string, color: string, size: number) =>
    `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${style.table}"><w:name w:val="Escale Table"/>` +
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>' +
    `<w:tblPr><w:tblBorders>${side('bottom', colour.hair, 4)}${side('insideH', colour.hair, 4)}</w:tblBorders>` +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="140" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${side('bottom', colour.accent, 8)}</w:tcBorders></w:tcPr></w:tblStylePr>` +
    '</w:style></w:styles>'
  );
}
