import type { MissionPlan } from '../plan.ts';
import { pageData } from '../page.ts';
import type { Sheet } from '../sheet.ts';
import { typesetSheet } from '../typography.ts';
import { compilePdf } from './compiler.ts';

/** A list as a tagged PDF; on one page as long as it fits. */
export function sheetPdf(plan: MissionPlan, sheet: Sheet, assetsFolder: string): Promise<Uint8Array> {
  const { heading, dense, apart = false, lines, columns, parts, empty } = typesetSheet(plan.language, sheet);
  const data = { ...pageData(plan, heading), heading, dense, apart, lines, columns, parts, empty };
  return compilePdf({ template: 'sheet', data, assetsFolder });
}
