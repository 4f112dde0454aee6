import { useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { Rallying } from '../../../shared/domain/attendance.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { minuteAt } from '../../../shared/domain/instants.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { gatheringsOf, whereabouts, type Gathering } from '../../../shared/domain/whereabouts.ts';
import type { CrisisNames } from '../../../shared/texts/crisis.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';

/** A wall-clock minute by the clocks of a zone. */
export interface Moment {
  readonly minute: string;
  readonly zone: string;
}

export interface Sheet {
  readonly missionTitle: string;
  readonly at: Moment;
  readonly gatherings: readonly Gathering[];
  readonly delegate: (id: string) => DelegateRow | undefined;
  readonly names: CrisisNames;
  readonly places: readonly Row<Place>[];
  readonly rallying: readonly Row<Rallying>[];
}

/**
 * Where everybody is at the minute chosen; while none is, now during the mission and ten o'clock of its first day otherwise. Undefined until
 * everything was read once, null without delegates or legs.
 */
export function useWhereabouts(missionId: string, minute: string | null): Sheet | null | undefined {
  const texts = useTexts();
  const mission = useRead(api.missions.get, { id: missionId }).value;
  const legs = useRead(api.legs.list, { missionId }).value;
  const visits = useRead(api.visits.list, { missionId }).value;
  const transfers = useRead(api.transfers.list, { missionId }).value;
  const stays = useRead(api.stays.list, { missionId }).value;
  const absences = useRead(api.availability.list, { missionId }).value;
  const marks = useRead(api.attendance.list, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const groups = useRead(api.groups.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  const rallying = useRead(api.rallying.list, { missionId }).value;

  return useMemo(() => {
    if (!mission || !legs || !visits || !transfers || !stays || !absences) return undefined;
    if (!marks || !delegates || !groups || !places || !rallying) return undefined;
    const at = momentOf(minute, legs);
    if (!at || delegates.length === 0) return null;
    const inOrder = delegates.toSorted(
      (a, b) => french.compare(a.lastName, b.lastName) || french.compare(a.firstName, b.firstName),
    );
    const byId = new Map(delegates.map((delegate) => [delegate.id, delegate]));
    const placeNames = new Map(places.map(({ id, name }) => [id, name]));
    const place = (id: string | null): string | undefined => (id === null ? undefined : placeNames.get(id));
    const { nowhere, way } = texts.transfers;
    const items = new Map([
      ...visits.map(({ id, title }) => [id, title] as const),
      ...transfers.map(({ id, mode, fromPlaceId, toPlaceId }) => {
        const ends = way(place(fromPlaceId) ?? nowhere, place(toPlaceId) ?? nowhere);
        return [id, texts.whereabouts.transfer(texts.domain.travelMode[mode].toLowerCase(), ends)] as const;
      }),
    ]);
    const people = whereabouts({
      at,
      delegates: inOrder,
      groups,
      legs,
      visits,
      transfers,
      stays,
      absences,
      marks,
    });
    return {
      missionTitle: mission.title,
      at,
      gatherings: gatheringsOf(people),
      delegate: (id) => byId.get(id),
      names: { zone: at.zone, place, item: (id) => items.get(id) },
      places,
      rallying,
    };
  }, [
    texts,
    mission,
    legs,
    visits,
    transfers,
    stays,
    absences,
    marks,
    delegates,
    groups,
    places,
    rallying,
    minute,
  ]);
}

const french = new Intl.Collator('fr');

/** The clocks are those of the leg under way, or of the next one. */
function momentOf(chosen: string | null, legs: readonly Row<Leg>[]): Moment | null {
  const sorted = legs.toSorted((a, b) => (a.dates.from < b.dates.from ? -1 : 1));
  const [first] = sorted;
  if (!first) return null;
  const legOn = (day: string): Row<Leg> | undefined =>
    sorted.find(({ dates }) => dates.from <= day && day <= dates.to);
  if (chosen !== null) {
    const day = chosen.slice(0, 10);
    const zone = (legOn(day) ?? sorted.find(({ dates }) => dates.from > day) ?? first).zone;
    return { minute: chosen, zone };
  }
  const now = Date.now();
  const running = sorted.find(({ zone, dates }) => {
    const today = minuteAt(now, zone).slice(0, 10);
    return dates.from <= today && today <= dates.to;
  });
  return running
    ? { minute: minuteAt(now, running.zone), zone: running.zone }
    : { minute: `${first.dates.from}T10:00`, zone: first.zone };
}
