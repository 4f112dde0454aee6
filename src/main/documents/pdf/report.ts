import { documents } from '../../../shared/texts/documents.ts';
import type { MissionPlan } from '../plan.ts';
import { reportOf, type Report } from '../report.ts';
import { typesetPlan } from '../typography.ts';
import type { MapMatter } from '../../../shared/domain/map/matter.ts';
import { missionMap, type DrawnMap } from '../map.ts';
import { compilePdf } from './compiler.ts';
import { pageData, type PageData } from '../page.ts';

/** The report of the mission, with title page, table of contents and a map, as a tagged PDF. */
export async function reportPdf(
  plan: MissionPlan,
  assetsFolder: string,
  matter?: MapMatter,
): Promise<Uint8Array> {
  const set = typesetPlan(plan);
  const { title, section, empty } = documents[plan.language];
  const data: ReportData = {
    ...pageData(set, title.report),
    heading: title.report,
    section,
    empty: { purpose: empty.purpose, visits: empty.visits },
    justified: JSON.stringify(set).length < justifiedLimit,
    report: reportOf(set),
    map: await missionMap(matter, plan.language, assetsFolder),
  };
  return compilePdf({ template: 'report', data, assetsFolder });
}

/**
 * In characters, some hundred pages. Setting a text justified, with hyphens, takes three times as long as setting it ragged, which a
 * document that long is not worth.
 */
const justifiedLimit = 400_000;

/** What `report.typ` lays out. */
interface ReportData extends PageData {
  readonly heading: string;
  readonly section: Readonly<Record<string, string>>;
  readonly empty: { readonly purpose: string; readonly visits: string };
  readonly justified: boolean;
  readonly report: Report;
  /** Null where nothing has coordinates. */
  readonly map: DrawnMap | null;
}
