import { documents } from '../../shared/texts/documents.ts';
import type { MissionPlan } from './plan.ts';
import { capitalised, listText, minuteText, spanText, tag } from '../../shared/texts/wording.ts';
import { instant, shortVersionText, versionText } from './wording.ts';

/** What every document tells its template: language, properties of the file, masthead and the words of header and footer. */
export interface PageData {
  readonly language: string;
  readonly region: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** When the plan was taken, in UTC, as the arguments of a Typst datetime. */
  readonly date: Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>>;
  readonly banner: string;
  readonly mission: string;
  /** The mission's title as it fits the head of a page. */
  readonly running: string;
  readonly organisers: string;
  readonly dates: string;
  readonly generated: string;
  /** “Page 1 of 2” with marks in place of the numbers. */
  readonly pageOf: string;
  /** Which version of the programme it is. */
  readonly version: string;
  /** Said of a programme that is not released as it stands. */
  readonly draft: string;
}

/** `title`: the document's own name, which follows the mission's in the file's properties. */
export function pageData(plan: MissionPlan, title: string): PageData {
  const words = documents[plan.language];
  const [language = '', region = ''] = tag[plan.language].split('-');
  const spans = plan.legs.map((leg) => leg.dates).toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return {
    language,
    region,
    title: `${title} – ${plan.mission.title}`,
    authors: plan.mission.organisers,
    date: utcFields(plan),
    banner: plan.mission.banner,
    mission: plan.mission.title,
    running: shortened(plan.mission.title),
    organisers: listText(plan.language, plan.mission.organisers),
    dates: capitalised(
      plan.language,
      listText(
        plan.language,
        spans.map((span) => spanText(plan.language, span)),
      ),
    ),
    generated: `${shortVersionText(plan.language, plan.version)} · ${words.generated(minuteText(plan.language, plan.generatedAt.minute))}`,
    pageOf: words.page('{page}', '{count}'),
    version: versionText(plan.language, plan.version, plan.generatedAt),
    draft: plan.version.kind === 'draft' ? words.draft : '',
  };
}

function shortened(title: string): string {
  const letters = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
  return letters.length <= runningLength ? title : `${letters.slice(0, runningLength).join('').trimEnd()}…`;
}

const runningLength = 80;

function utcFields(plan: MissionPlan): PageData['date'] {
  const at = new Date(instant(plan.generatedAt.minute, plan.generatedAt.zone));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: 0,
  };
}
