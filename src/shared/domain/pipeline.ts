import { opportunityStages, type Opportunity, type OpportunityStage } from './opportunities.ts';
import type { Amount } from './themes.ts';

type Counted = Pick<Opportunity, 'stage' | 'amount' | 'probability'>;

export interface StageFigures {
  readonly stage: OpportunityStage;
  readonly count: number;
  /** One sum for each currency, the largest first: amounts of two currencies make no sum. */
  readonly values: readonly Amount[];
}

export interface PipelineFigures {
  readonly count: number;
  readonly stages: readonly StageFigures[];
  /** The open opportunities, each amount times its probability; without one said, that of its stage. */
  readonly weighted: readonly Amount[];
  /** The part won of those that ended, 0 to 1; null while none has. */
  readonly conversion: number | null;
}

/** How likely an opportunity of each stage is, in percent, where nobody said it. */
export const usualProbability: Readonly<Record<OpportunityStage, number>> = {
  lead: 10,
  contact: 20,
  discussion: 40,
  proposal: 60,
  won: 100,
  lost: 0,
};

/** What a mission's opportunities come to. */
export function figuresOf(opportunities: readonly Counted[]): PipelineFigures {
  const stages = opportunityStages.map((stage) => {
    const ofStage = opportunities.filter((one) => one.stage === stage);
    return { stage, count: ofStage.length, values: sumOf(ofStage, () => 1) };
  });
  const open = opportunities.filter(({ stage }) => stage !== 'won' && stage !== 'lost');
  const won = opportunities.filter(({ stage }) => stage === 'won').length;
  const ended = opportunities.length - open.length;
  return {
    count: opportunities.length,
    stages,
    weighted: sumOf(open, ({ stage, probability }) => (probability ?? usualProbability[stage]) / 100),
    conversion: ended === 0 ? null : won / ended,
  };
}

function sumOf<T extends Counted>(rows: readonly T[], weight: (row: T) => number): Amount[] {
  const sums = new Map<string, number>();
  for (const row of rows) {
    if (!row.amount) continue;
    const { value, currency } = row.amount;
    sums.set(currency, (sums.get(currency) ?? 0) + value * weight(row));
  }
  return [...sums]
    .map(([currency, value]) => ({ currency, value }))
    .toSorted((one, other) => other.value - one.value);
}
