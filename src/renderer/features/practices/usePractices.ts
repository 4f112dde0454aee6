import { useMemo } from 'react';
import type { PracticeRow } from '../../../shared/contract/practices.ts';
import { api } from '../../api/client.ts';
import { useOrganisationChoices } from '../../api/useOrganisationChoices.ts';
import { useRead } from '../../api/useRead.ts';

/** A practice with the names of what it names. */
export interface PracticeEntry extends PracticeRow {
  readonly host: string;
  readonly mission: string;
}

/** The practices of a mission, or of all missions for null. Undefined while they are read. */
export function usePractices(missionId: string | null): readonly PracticeEntry[] | undefined {
  const rows = useRead(api.practices.list, { missionId }).value;
  const missions = useRead(api.missions.list, {}).value;
  const organisations = useOrganisationChoices();
  return useMemo(() => {
    if (!rows || !missions || !organisations) return undefined;
    const titles = new Map(missions.map(({ id, title }) => [id, title]));
    // Those of a mission in the bin have no screen to be shown on.
    return rows.flatMap((row) => {
      const mission = titles.get(row.missionId);
      return mission === undefined ? [] : [{ ...row, mission, host: organisations.nameOf(row.hostId) }];
    });
  }, [rows, missions, organisations]);
}
