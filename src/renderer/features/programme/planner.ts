import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import type { BoardActions, BoardSpan } from '../../ui/timeBoard/model.ts';
import { blankVisit } from './blankVisit.ts';
import type { VisitChange } from './changes.ts';
import { slotFrom } from './clocks.ts';
import { belongingIn, type Columning } from './columns.ts';
import { checkOf } from './useClashes.ts';
import type { Programme } from './useProgramme.ts';

interface Setting {
  readonly clashes: Pick<Programme, 'clashes' | 'tryOut'>;
  readonly byId: ReadonlyMap<string, VisitRow>;
  readonly leg: Row<Leg>;
  readonly by: Columning;
}

/** What visits would be somewhere else on the board, and what they would meet there. */
export function planner({ clashes, byId, leg, by }: Setting): {
  planned: (visit: VisitRow | undefined, span: BoardSpan) => VisitRow;
  changeTo: (visit: VisitRow, span: BoardSpan | null) => VisitChange;
  check: BoardActions['check'];
} {
  const planned = (visit: VisitRow | undefined, span: BoardSpan): VisitRow => {
    const slot = slotFrom(leg.zone, span, visit?.slot?.zone ?? leg.zone);
    if (visit) return { ...visit, slot, ...belongingIn(span.columns, visit, by) };
    const { hostId, ...parties } = belongingIn(
      span.columns,
      { everyone: true, groupIds: [], hostId: null },
      by,
    );
    return { ...blankVisit(leg, { title: '', slot, ...parties }), hostId, id: '' };
  };

  return {
    planned,
    changeTo: (visit, span) => {
      if (span === null) return { id: visit.id, fields: { slot: null } };
      const { slot, everyone, groupIds, hostId } = planned(visit, span);
      return {
        id: visit.id,
        fields: {
          slot,
          ...(everyone === visit.everyone ? {} : { everyone }),
          ...(String(groupIds) === String(visit.groupIds) ? {} : { groupIds }),
          ...(hostId === visit.hostId ? {} : { hostId }),
        },
      };
    },
    check: (plans) =>
      checkOf(
        clashes,
        plans.map(({ id, span, isNew }, index) => {
          const visit = planned(id === null ? undefined : byId.get(id), span);
          // What is not there yet has no id; of several, each needs its own.
          return isNew ? { ...visit, id: index === 0 ? '' : `copy ${String(index)}` } : visit;
        }),
      ),
  };
}
