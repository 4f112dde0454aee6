import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { spanAfter } from '../../ui/timeBoard/board.ts';
import type { BoardSpan } from '../../ui/timeBoard/model.ts';
import { daysShown } from './columns.ts';
import type { Programme } from './useProgramme.ts';

/** The time proposed for a new visit: right after the one that the keyboard stands on, else after the last of the leg's visits. */
export function newSpan({ visits }: Programme, leg: Row<Leg>, currentId: string | null): BoardSpan | null {
  const own = visits.filter((visit) => visit.legId === leg.id && visit.slot !== null);
  const last = own.toSorted((a, b) => ((a.slot?.end ?? '') < (b.slot?.end ?? '') ? -1 : 1)).at(-1);
  const after = own.find(({ id }) => id === currentId) ?? last;
  const days = daysShown(leg, own).map(({ day }) => ({ day, name: day, short: day, remark: null }));
  const span = after?.slot ? { start: after.slot.start, end: after.slot.end, columns: null } : null;
  return spanAfter({ days, columns: [], fixed: false }, span ? { span } : undefined);
}
