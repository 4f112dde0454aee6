import { useMemo } from 'react';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import { engagementsOf } from '../../../shared/domain/engagements.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { waysOf, type Ways } from '../../../shared/domain/journeys.ts';
import { marginsOf } from '../../../shared/domain/margins.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { suggestTransfers, type Suggestion } from '../../../shared/domain/suggestions.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useSettled } from '../../ui/timeBoard/useSettled.ts';
import { useShownTransfers } from './passages.ts';
import type { Programme } from './useProgramme.ts';

/** The transfers of a mission as its programme shows them. */
export interface Travel {
  readonly transfers: readonly TransferRow[];
  readonly ways: Ways;
  /** Minutes there are for each transfer; see `marginsOf`. */
  readonly margins: ReadonlyMap<string, number>;
  readonly suggestions: readonly Suggestion[];
}

const none: readonly TransferRow[] = [];

/** What leads from visit to visit. Margins of a leg and suggestions follow once what moved is on screen. */
export function useTravel(
  { missionId, visits, roster, groups, places }: Programme,
  { id: legId }: Row<Leg>,
): Travel {
  const list = useRead(api.transfers.list, { missionId }).value ?? none;
  const journeys = useRead(api.transfers.journeys, { missionId }).value;
  const transfers = useShownTransfers(list);
  const ways = useMemo(() => waysOf(places, journeys ?? []), [places, journeys]);
  const question = useMemo(() => {
    const isOwn = (row: { readonly legId: string }): boolean => row.legId === legId;
    return { visits: visits.filter(isOwn), transfers: transfers.filter(isOwn), roster, groups };
  }, [visits, transfers, legId, roster, groups]);
  const asked = useSettled(question);
  const found = useMemo(() => {
    const groupIds = asked.groups.map(({ id }) => id);
    return {
      margins: marginsOf(engagementsOf(asked.visits, asked.transfers, asked.roster)),
      suggestions: suggestTransfers({ ...asked, groupIds, ways }),
    };
  }, [asked, ways]);
  return useMemo(() => ({ transfers, ways, ...found }), [transfers, ways, found]);
}
