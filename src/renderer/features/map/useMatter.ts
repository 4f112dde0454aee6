import { useMemo } from 'react';
import { waysOf, type Ways } from '../../../shared/domain/journeys.ts';
import { matterOf } from '../../../shared/domain/map/matter.ts';
import type { MapMatter } from '../../../shared/domain/map/matter.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';

export interface Matter extends MapMatter {
  readonly missionTitle: string;
  /** How long the ways between places take. */
  readonly between: Ways;
}

/** What the maps of a mission are made of; undefined until everything was read once. */
export function useMatter(missionId: string): Matter | undefined {
  const mission = useRead(api.missions.get, { id: missionId }).value;
  const legs = useRead(api.legs.list, { missionId }).value;
  const cities = useRead(api.cities.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  const visits = useRead(api.visits.list, { missionId }).value;
  const transfers = useRead(api.transfers.list, { missionId }).value;
  const journeys = useRead(api.transfers.journeys, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const groups = useRead(api.groups.list, { missionId }).value;

  return useMemo(() => {
    if (!mission || !legs || !cities || !places || !visits || !transfers) return undefined;
    if (!journeys || !delegates || !groups) return undefined;
    const records = { legs, cities, places, visits, transfers, delegates, groups };
    return {
      ...matterOf(records, null),
      missionTitle: mission.title,
      between: waysOf(places, journeys),
    };
  }, [mission, legs, cities, places, visits, transfers, journeys, delegates, groups]);
}
