import { useMemo } from 'react';
import type { PracticeRow } from '../../../shared/contract/practices.ts';
import type { RecommendationRow } from '../../../shared/contract/recommendations.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Objective } from '../../../shared/domain/recommendations.ts';
import { planThemes } from '../../../shared/domain/themes.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';

export type ObjectiveRow = Row<Objective>;

export interface Plan {
  readonly recommendations: readonly RecommendationRow[];
  readonly objectives: readonly ObjectiveRow[];
  readonly practices: readonly PracticeRow[];
  /** The themes of the plan, then those others wrote. */
  readonly themes: readonly string[];
}

/** Recommendations, objectives and the practices of all missions. Undefined while they are read. */
export function usePlan(): Plan | undefined {
  const recommendations = useRead(api.recommendations.list, {}).value;
  const objectives = useRead(api.objectives.list, {}).value;
  const practices = useRead(api.practices.list, { missionId: null }).value;
  return useMemo(() => {
    if (!recommendations || !objectives || !practices) return undefined;
    const others = [...recommendations, ...objectives].flatMap(({ theme }) => (theme === '' ? [] : [theme]));
    const themes = [...new Set<string>([...planThemes, ...others.toSorted()])];
    return { recommendations, objectives, practices, themes };
  }, [recommendations, objectives, practices]);
}

/** « R12 Ouvrir les données », or the title alone. */
export function numbered({ number, title }: { readonly number: string; readonly title: string }): string {
  return `${number} ${title}`.trim();
}
