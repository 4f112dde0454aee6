import { Button } from '@mantine/core';
import { IconMapPin, IconMapPinQuestion, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Row } from '../../../shared/domain/entities.ts';
import type { City, Leg } from '../../../shared/domain/missions.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { spanText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { add } from './state.ts';
import type { Itinerary } from './useItinerary.ts';
import classes from './ItineraryScreen.module.css';

interface Props {
  readonly leg: Row<Leg>;
  readonly itinerary: Itinerary;
  readonly base: string;
  readonly current: string | null;
}

/** One leg with its stops. */
export function LegSection({ leg, itinerary, base, current }: Props): ReactNode {
  const { itinerary: text } = useTexts();
  const language = useLanguage();
  const cities = itinerary.cities.filter((city) => city.legId === leg.id);
  return (
    <section className={classes.leg} aria-labelledby={leg.id}>
      <p className={classes.dates}>
        {spanText(language, leg.dates)} · {leg.zone}
      </p>
      <h2 id={leg.id} className={classes.legTitle}>
        <RowLink to={`${base}/${leg.id}`} current={current === leg.id}>
          {leg.title}
        </RowLink>
      </h2>
      <ol className={classes.stops}>
        {cities.map((city) => (
          <CityStop
            key={city.id}
            city={city}
            places={itinerary.places.filter((place) => place.cityId === city.id)}
            base={base}
            current={current}
          />
        ))}
      </ol>
      {cities.length === 0 && <p className={classes.none}>{text.noCity}</p>}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={15} aria-hidden />}
        aria-label={text.addCityTo(leg.title)}
        onClick={() => {
          add({ kind: 'city', legId: leg.id });
        }}
      >
        {text.addCity}
      </Button>
    </section>
  );
}

interface StopProps {
  readonly city: Row<City>;
  readonly places: readonly Row<Place>[];
  readonly base: string;
  readonly current: string | null;
}

function CityStop({ city, places, base, current }: StopProps): ReactNode {
  const { itinerary: text } = useTexts();
  return (
    <li className={classes.stop}>
      <h3 className={classes.city}>
        <RowLink to={`${base}/${city.id}`} current={current === city.id}>
          {city.name}
        </RowLink>
        <span className={classes.country}>{city.country}</span>
      </h3>
      {places.length === 0 && <p className={classes.none}>{text.noPlace}</p>}
      <ul className={classes.places}>
        {places.map((place) => (
          <li key={place.id} className={classes.place}>
            <PointMark place={place} />
            <div>
              <RowLink to={`${base}/${place.id}`} current={current === place.id}>
                {place.name}
              </RowLink>
              <p className={classes.address}>{place.address}</p>
            </div>
          </li>
        ))}
      </ul>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={15} aria-hidden />}
        aria-label={text.addPlaceTo(city.name)}
        onClick={() => {
          add({ kind: 'place', cityId: city.id });
        }}
      >
        {text.addPlace}
      </Button>
    </li>
  );
}

/** How well a place is known, as a mark with its words. */
function PointMark({ place }: { readonly place: Place }): ReactNode {
  const { itinerary: text } = useTexts();
  const exact = place.point !== null && place.point.precision === null;
  const words =
    place.point === null
      ? text.noPoint
      : place.point.precision === null
        ? text.found
        : text.estimate(place.point.precision);
  const Icon = exact ? IconMapPin : IconMapPinQuestion;
  return (
    <span className={classes.mark} title={words} role="img" aria-label={words} data-exact={exact}>
      <Icon size={18} stroke={1.7} aria-hidden />
    </span>
  );
}

function RowLink({
  to,
  current,
  children,
}: {
  readonly to: string;
  readonly current: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Link href={to} className={classes.rowLink} {...(current ? { 'aria-current': 'true' as const } : {})}>
      {children}
    </Link>
  );
}
