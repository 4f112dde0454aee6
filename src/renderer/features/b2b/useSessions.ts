import { useMemo } from 'react';
import type { SessionRow } from '../../../shared/contract/sessions.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { catalogues } from '../../../shared/texts/index.ts';
import { capitalised, clockText, shortDayText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage } from '../../app/i18n/language.ts';

export interface Sessions {
  readonly missionId: string;
  readonly missionTitle: string;
  /** The B2B visits of the programme, in order of time. */
  readonly visits: readonly VisitRow[];
  readonly sessions: readonly SessionRow[];
  readonly places: readonly Row<Place>[];
}

/** Undefined until everything was read once. */
export function useSessions(missionId: string): Sessions | undefined {
  const mission = useRead(api.missions.get, { id: missionId }).value;
  const visits = useRead(api.visits.list, { missionId }).value;
  const sessions = useRead(api.sessions.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  return useMemo(() => {
    if (!mission || !visits || !sessions || !places) return undefined;
    const meant = visits
      .filter((visit) => visit.kind === 'b2b' && visit.status !== 'cancelled')
      .toSorted((a, b) => ((a.slot?.start ?? '9') < (b.slot?.start ?? '9') ? -1 : 1));
    return { missionId, missionTitle: mission.title, visits: meant, sessions, places };
  }, [missionId, mission, visits, sessions, places]);
}

/** « Rencontres B2B à Bordeaux · mar. 24 nov., 14:00–17:00 », by visit. */
export function useVisitNames(visits: readonly VisitRow[]): ReadonlyMap<string, string> {
  const language = useLanguage();
  return useMemo(
    () =>
      new Map(
        visits.map(({ id, title, slot }) => {
          const when = slot
            ? `${shortDayText(language, slot.start.slice(0, 10))}, ${clockText(slot.start)}–${clockText(slot.end)}`
            : catalogues[language].b2b.noSlot;
          return [id, `${capitalised(language, title)} · ${when}`];
        }),
      ),
    [visits, language],
  );
}
