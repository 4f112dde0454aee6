import { useMemo } from 'react';
import type { OpportunityRow } from '../../../shared/contract/opportunities.ts';
import { milestonesOf, nextDayOf, type DueMilestone } from '../../../shared/domain/milestones.ts';
import { api } from '../../api/client.ts';
import { useOrganisationChoices } from '../../api/useOrganisationChoices.ts';
import { useRead } from '../../api/useRead.ts';
import { useToday } from '../../ui/useToday.ts';

/** An opportunity with the names of its parties and the days it is to be taken up. */
export interface OpportunityEntry extends OpportunityRow {
  readonly walloon: string;
  readonly partner: string;
  readonly followUp: readonly DueMilestone[];
  /** The day it is to be taken up next; null = never. */
  readonly nextDay: string | null;
  readonly overdue: boolean;
}

/** The opportunities of a mission, those to be taken up first in front. Undefined while they are read. */
export function useOpportunities(missionId: string): readonly OpportunityEntry[] | undefined {
  const rows = useRead(api.opportunities.list, { missionId }).value;
  const mission = useRead(api.missions.get, { id: missionId }).value;
  const organisations = useOrganisationChoices();
  const today = useToday();
  return useMemo(() => {
    if (!rows || !mission || !organisations) return undefined;
    return rows
      .map((row) => {
        const nextDay = nextDayOf(row, mission.to, today);
        return {
          ...row,
          walloon: organisations.nameOf(row.walloonId),
          partner: organisations.nameOf(row.partnerId),
          followUp: milestonesOf(row, mission.to, today),
          nextDay,
          overdue: nextDay !== null && nextDay < today,
        };
      })
      .toSorted((one, other) => ((one.nextDay ?? '9') < (other.nextDay ?? '9') ? -1 : 1));
  }, [rows, mission, organisations, today]);
}
