import { milestoneKinds, type MilestoneKind, type Milestone, type Opportunity } from './opportunities.ts';
import { moveDay } from './slots.ts';

const months: Readonly<Record<Exclude<MilestoneKind, 'D7'>, number>> = { M3: 3, M6: 6, M12: 12 };

/**
 * The day a milestone is due after `lastDay`, the last of the mission. Months end where they end: three months after 30 November
 * is the last of February.
 */
export function milestoneDay(kind: MilestoneKind, lastDay: string): string {
  if (kind === 'D7') return moveDay(lastDay, 7);
  const [year = 0, month = 0, day = 0] = lastDay.split('-').map(Number);
  const later = new Date(Date.UTC(year, month - 1 + months[kind], 1));
  const daysThere = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  return `${later.toISOString().slice(0, 8)}${String(Math.min(day, daysThere)).padStart(2, '0')}`;
}

type Followed = Pick<Opportunity, 'stage' | 'nextOn'> & {
  readonly milestones: readonly Omit<Milestone, 'opportunityId'>[];
};

export interface DueMilestone extends Omit<Milestone, 'opportunityId'> {
  /** Null while the mission has no dates. */
  readonly due: string | null;
  readonly overdue: boolean;
}

/** The four milestones of an opportunity; a lost one is looked at no more. `lastDay`: of the mission, null while it has no dates. */
export function milestonesOf(
  { stage, milestones }: Followed,
  lastDay: string | null,
  today: string,
): DueMilestone[] {
  return milestoneKinds.map((kind) => {
    const { doneOn, outcome } = milestones.find((one) => one.kind === kind) ?? { doneOn: null, outcome: '' };
    const due = lastDay === null ? null : milestoneDay(kind, lastDay);
    const overdue = stage !== 'lost' && doneOn === null && due !== null && due < today;
    return { kind, doneOn, outcome, due, overdue };
  });
}

/** When an opportunity is to be taken up next: by its next action while it is open, or by its first milestone not done. Null = never. */
export function nextDayOf(opportunity: Followed, lastDay: string | null, today: string): string | null {
  const { stage, nextOn } = opportunity;
  if (stage === 'lost') return null;
  const days = milestonesOf(opportunity, lastDay, today).flatMap(({ doneOn, due }) =>
    doneOn === null && due !== null ? [due] : [],
  );
  return [...(nextOn === null || stage === 'won' ? [] : [nextOn]), ...days].toSorted()[0] ?? null;
}
