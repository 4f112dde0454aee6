import writeExcelFile, { type Feature, type Image, type Row } from 'write-excel-file/node';
import { documents } from '../../../shared/texts/documents.ts';
import type { MissionPlan } from '../plan.ts';
import { delegatesTable, type ColumnKey } from './delegates.ts';

/** The delegates as an Excel workbook: every cell typed as text, so nothing in it is a formula; header row fixed and filtered. */
export async function delegatesXlsx(plan: MissionPlan): Promise<Uint8Array> {
  const { columns, rows } = delegatesTable(plan);
  const header: Row = columns.map(({ title }) => headerCell(title));
  const body: Row[] = rows.map((row) =>
    columns.map(({ key }) =>
      row[key] === '' ? null : { value: row[key], type: String, alignVertical: 'top' },
    ),
  );
  const file = writeExcelFile(
    [header, ...body],
    {
      sheet: documents[plan.language].fileName.delegates,
      columns: columns.map(({ key }) => ({ width: widths[key] })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { features: [autoFilter(columns.length, rows.length)] },
  );
  return new Uint8Array(await file.toBuffer());
}

export function headerCell(value: string) {
  return {
    value,
    type: String,
    fontWeight: 'bold',
    textColor: '#0B5A66',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#0B5A66',
  } as const;
}

/** Arrows in the header row to sort and filter with. */
export function autoFilter(columns: number, rows: number): Feature<Image['content']> {
  const last = String.fromCodePoint('A'.charCodeAt(0) + columns - 1);
  const element = `<autoFilter ref="A1:${last}${rows + 1}"/>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content) => content.replace('</sheetData>', `</sheetData>${element}`),
        },
      },
    },
  };
}

/** In characters. */
const widths: Readonly<Record<ColumnKey, number>> = {
  civility: 9,
  lastName: 20,
  firstName: 16,
  organisation: 30,
  role: 28,
  category: 18,
  email: 36,
  phone: 20,
  languages: 11,
  legs: 34,
  groups: 30,
};
