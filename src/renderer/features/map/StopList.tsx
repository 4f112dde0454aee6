import { IconBus, IconBusStop, IconPlane, IconTrain, IconWalk } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { MapTransfer, MapVisit } from '../../../shared/domain/map/matter.ts';
import { dayOf, type Tour } from '../../../shared/domain/map/tour.ts';
import type { Arrival, Stop } from '../../../shared/domain/map/walk.ts';
import type { TravelMode } from '../../../shared/domain/travel.ts';
import { distanceText } from '../../../shared/texts/map.ts';
import { capitalised, dayText, durationText, hourText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { Matter } from './useMatter.ts';
import classes from './StopList.module.css';

interface Props {
  readonly missionId: string;
  readonly tour: Tour;
  readonly matter: Matter;
  readonly chosen: string | null;
  readonly onChoose: (placeId: string) => void;
}

/** The visits in the order of the programme, each with its number on the map and the way to it. */
export function StopList(props: Props): ReactNode {
  const { tour, matter } = props;
  const { map: text } = useTexts();
  const language = useLanguage();
  const stops = new Map(tour.stops.map((stop) => [stop.place.id, stop]));
  const days = [...Map.groupBy(tour.items, dayOf)];
  return (
    <nav className={classes.list} aria-label={text.list}>
      {days.map(([day, items]) => (
        <section key={day} aria-label={day === null ? text.unscheduled : dayText(language, day)}>
          <h2 className={classes.day}>
            {day === null ? text.unscheduled : capitalised(language, dayText(language, day))}
          </h2>
          <ol className={classes.visits}>
            {items.map((item) => (
              <li key={item.id}>
                {item.kind === 'transfer' ? (
                  <Transfer transfer={item} matter={matter} />
                ) : (
                  <Visit {...props} visit={item} stop={stops.get(item.placeId ?? '')} />
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className={classes.crow}>{text.crow}</p>
    </nav>
  );
}

function Visit({
  visit,
  stop,
  missionId,
  tour,
  matter,
  chosen,
  onChoose,
}: Props & { readonly visit: MapVisit; readonly stop: Stop | undefined }): ReactNode {
  if (!stop) return <Unplaced visit={visit} matter={matter} missionId={missionId} />;
  return (
    <Placed
      visit={visit}
      stop={stop}
      matter={matter}
      arrival={tour.arrivals.get(visit.id)?.[0] ?? null}
      isChosen={chosen === stop.place.id}
      onChoose={onChoose}
    />
  );
}

/** A way that is planned. */
function Transfer({
  transfer: { mode, number, passage, fromPlaceId, toPlaceId },
  matter,
}: {
  readonly transfer: MapTransfer;
  readonly matter: Matter;
}): ReactNode {
  const { map: text, domain } = useTexts();
  const language = useLanguage();
  const Icon = modeIcons[mode];
  const name = (id: string | null): string => matter.places.find((place) => place.id === id)?.name ?? '';
  const ends = [name(fromPlaceId), name(toPlaceId)] as const;
  const by = [domain.travelMode[mode], number].filter((part) => part !== '').join(' ');
  return (
    <div className={classes.entry}>
      <span className={classes.mode}>
        <Icon size={18} stroke={1.7} aria-hidden />
      </span>
      <span className={classes.words}>
        <span className={classes.hours}>
          {`${hourText(language, passage.start)} – ${hourText(language, passage.end)}`}
        </span>
        <span>{by}</span>
        <span className={classes.way}>{text.ends(...ends)}</span>
      </span>
    </div>
  );
}

const modeIcons = {
  walk: IconWalk,
  tram: IconBusStop,
  coach: IconBus,
  train: IconTrain,
  flight: IconPlane,
} as const satisfies Record<TravelMode, unknown>;

function Placed({
  visit,
  stop,
  matter,
  arrival,
  isChosen,
  onChoose,
}: {
  readonly visit: MapVisit;
  readonly stop: Stop;
  readonly matter: Matter;
  readonly arrival: Arrival | null;
  readonly isChosen: boolean;
  readonly onChoose: (placeId: string) => void;
}): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <button
      ref={button}
      type="button"
      className={classes.entry}
      aria-pressed={isChosen}
      onClick={() => {
        onChoose(stop.place.id);
      }}
    >
      <Number stop={stop} />
      <span className={classes.words}>
        <Hours visit={visit} />
        <span className={classes.title}>{visit.title}</span>
        <span className={classes.place}>{[stop.place.name, stop.place.city].filter(Boolean).join(', ')}</span>
        {arrival && <Way arrival={arrival} to={stop} matter={matter} />}
      </span>
    </button>
  );
}

function Number({ stop }: { readonly stop: Stop }): ReactNode {
  return (
    <span className={classes.number} style={{ background: `var(--escale-leg-${String(stop.leg % 6)})` }}>
      {stop.number}
    </span>
  );
}

/** Where most people come from, how far it is, and how long it takes by the quickest means that make sense. */
function Way({
  arrival: { from, kilometres, persons },
  to,
  matter,
}: {
  readonly arrival: Arrival;
  readonly to: Stop;
  readonly matter: Matter;
}): ReactNode {
  const { map: text, domain } = useTexts();
  const language = useLanguage();
  const [fastest] = matter.between.modes(from.place.id, to.place.id, persons);
  const distance = text.from(distanceText(language, kilometres), from.place.name);
  if (!fastest) return <span className={classes.way}>{distance}</span>;
  const { minutes, source } = fastest.needed;
  const words = text[source](domain.travelMode[fastest.mode], durationText(language, minutes));
  return (
    <span className={classes.way}>
      {distance}
      <br />
      {words}
    </span>
  );
}

/** A visit that is not on the map, and what would bring it there. */
function Unplaced({
  visit,
  matter,
  missionId,
}: {
  readonly visit: MapVisit;
  readonly matter: Matter;
  readonly missionId: string;
}): ReactNode {
  const { map: text } = useTexts();
  const place = matter.places.find(({ id }) => id === visit.placeId);
  return (
    <div className={classes.entry}>
      <span className={classes.number} aria-hidden>
        –
      </span>
      <span className={classes.words}>
        <Hours visit={visit} />
        <span className={classes.title}>{visit.title}</span>
        {place ? (
          <Link className={classes.link} href={`/missions/${missionId}/itinerary/${place.id}`}>
            {text.place(place.name)}
          </Link>
        ) : (
          <Link
            className={classes.link}
            href={`/missions/${missionId}/programme/${visit.id}`}
            aria-label={text.noPlaceLink(visit.title)}
          >
            {text.noPlace}
          </Link>
        )}
      </span>
    </div>
  );
}

function Hours({ visit: { slot } }: { readonly visit: MapVisit }): ReactNode {
  const language = useLanguage();
  if (!slot) return null;
  return (
    <span
      className={classes.hours}
    >{`${hourText(language, slot.start)} – ${hourText(language, slot.end)}`}</span>
  );
}
