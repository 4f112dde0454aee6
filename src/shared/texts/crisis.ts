import type { Row } from '../domain/entities.ts';
import type { Place } from '../domain/places.ts';
import { minuteAt } from '../domain/instants.ts';
import { nearestRallying, type Gathering, type Whereabout } from '../domain/whereabouts.ts';
import { rollCall } from './rollCall.ts';
import type { Language } from './texts.ts';
import { whereabouts } from './whereabouts.ts';
import { hourText, shortDayText } from './wording.ts';

/** What a crisis sheet names. */
export interface CrisisNames {
  readonly zone: string;
  readonly place: (id: string | null) => string | undefined;
  /** A visit by its title, a transfer by its mode and way. */
  readonly item: (id: string) => string | undefined;
}

/** What a gathering is called: its place, its visit, the way it is on, or why nobody expects these people anywhere. */
export function gatheringTitle(language: Language, gathering: Gathering, names: CrisisNames): string {
  const text = whereabouts[language];
  const { kind, placeId, itemIds } = gathering;
  const [itemId = ''] = itemIds;
  if (kind === 'place') return names.place(placeId) ?? text.unknownPlace;
  if (kind === 'visit' || kind === 'transfer') return names.item(itemId) ?? text.unknownPlace;
  return text.heading[kind];
}

/** What brings people to a place: « Visite du Cube ». Of other gatherings the title says it. */
export function purposeText({ kind, itemIds }: Gathering, names: CrisisNames): string {
  return kind === 'place' ? itemIds.flatMap((id) => names.item(id) ?? []).join(' · ') : '';
}

/** What is known of one person beside what is said of the gathering: which of its visits, the room, where last seen. */
export function whereaboutText(
  language: Language,
  one: Whereabout,
  gathering: Gathering,
  names: CrisisNames,
): string {
  const text = whereabouts[language];
  const last = one.last
    ? text.last(
        names.place(one.last.placeId) ?? text.unknownPlace,
        momentText(language, one.last.until, names.zone),
      )
    : text.lastUnknown;
  switch (one.kind) {
    case 'visit':
    case 'transfer': {
      const item = gathering.itemIds.length > 1 ? (names.item(one.itemId) ?? '') : '';
      return [item, one.mark === 'late' ? text.late : ''].filter((part) => part !== '').join(', ');
    }
    case 'stay':
      return text.hotel(one.room);
    case 'missing':
      return `${text.called(names.item(one.itemId) ?? '', rollCall[language].mark[one.mark].toLowerCase())}, ${last}`;
    case 'away':
      return one.reason;
    case 'free':
      return last;
    case 'home':
      return '';
  }
}

/** « Point de rassemblement : La Cité, à 600 m. Devant l’entrée principale. » Null when nobody named one that can be found from there. */
export function rallyingText(
  language: Language,
  placeId: string | null,
  places: readonly Pick<Row<Place>, 'id' | 'name' | 'point'>[],
  rallying: readonly { readonly placeId: string; readonly instructions: string }[],
): string | null {
  const text = whereabouts[language];
  const nearest = nearestRallying(
    placeId,
    places,
    rallying.map((point) => point.placeId),
  );
  if (!nearest) return null;
  const { kilometres } = nearest;
  const distance =
    kilometres === 0
      ? text.here
      : kilometres < 1
        ? text.metres(Math.max(50, Math.round(kilometres * 20) * 50))
        : text.kilometres(Math.round(kilometres * 10) / 10);
  const name = places.find(({ id }) => id === nearest.placeId)?.name ?? text.unknownPlace;
  const instructions = rallying.find((point) => point.placeId === nearest.placeId)?.instructions ?? '';
  return [text.rallying(name, distance), instructions].filter((part) => part !== '').join('. ');
}

function momentText(language: Language, instant: number, zone: string): string {
  const minute = minuteAt(instant, zone);
  return `${shortDayText(language, minute.slice(0, 10))}, ${hourText(language, minute)}`;
}
