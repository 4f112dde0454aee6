import type { Absence, Opening } from '../../shared/domain/availability.ts';
import type { Row } from '../../shared/domain/entities.ts';
import type { Leg } from '../../shared/domain/missions.ts';
import { api } from './client.ts';
import { useRead } from './useRead.ts';

interface Availability {
  readonly absences: readonly Row<Absence>[];
  readonly hours: Opening['hours'];
  /** A new absence begins as the first morning of the mission. */
  add(): Promise<unknown>;
  save(id: string, fields: Partial<Pick<Absence, 'slot' | 'reason'>>): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  open(hours: Opening['hours']): Promise<unknown>;
}

/** When a delegate, a host or a place is to be had during a mission; undefined until it is known, or while there is no mission with a leg. */
export function useAvailability(subjectId: string, missionId: string | null): Availability | undefined {
  const known = useRead(api.availability.get, { subjectId }).value;
  const legs = useRead(api.legs.list, missionId === null ? null : { missionId }).value;
  const leg = firstOf(legs ?? []);
  if (!known || !leg || missionId === null) return undefined;
  const day = leg.dates.from;
  const slot = { start: `${day}T09:00`, end: `${day}T12:00`, zone: leg.zone };
  return {
    absences: known.absences.filter((absence) => absence.missionId === missionId),
    hours: known.hours,
    add: () => api.availability.create({ missionId, subjectId, slot, reason: '' }),
    save: (id, fields) => api.availability.update({ ids: [id], fields }),
    remove: (id) => api.availability.remove({ ids: [id] }),
    open: (hours) => api.availability.open({ subjectId, hours }),
  };
}

function firstOf(legs: readonly Row<Leg>[]): Row<Leg> | undefined {
  return legs.toSorted((a, b) => (a.dates.from < b.dates.from ? -1 : 1))[0];
}
