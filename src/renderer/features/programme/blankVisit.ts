import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';

/** A visit with nothing said about it but its title, its leg and who comes. */
export function blankVisit(
  leg: Row<Leg>,
  fields: Pick<VisitRow, 'title' | 'slot' | 'everyone' | 'groupIds'>,
): Omit<VisitRow, 'id'> {
  return {
    missionId: leg.missionId,
    legId: leg.id,
    kind: 'visit',
    status: 'option',
    placeId: null,
    hostId: null,
    capacity: null,
    languages: [],
    description: '',
    delegateIds: [],
    ...fields,
  };
}
