import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RouteLeg } from '../../../shared/contract/missions.ts';
import { daysOf } from '../../../shared/domain/slots.ts';
import { listText, spanText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import classes from './Route.module.css';

/** The way a mission goes: its legs one after the other, each day as high as it is full. */
export function Route({ legs }: { readonly legs: readonly RouteLeg[] }): ReactNode {
  if (legs.length === 0) return null;
  const most = Math.max(1, ...legs.flatMap((leg) => Object.values(leg.visits)));
  return (
    <ol className={classes.route}>
      {legs.map((leg) => (
        <Leg key={leg.id} leg={leg} most={most} />
      ))}
    </ol>
  );
}

function Leg({ leg, most }: { readonly leg: RouteLeg; readonly most: number }): ReactNode {
  const { missions } = useTexts();
  const language = useLanguage();
  const cities = leg.cities.length === 0 ? leg.title : listText(language, leg.cities);
  const dates = spanText(language, leg.dates);
  const visits = Object.values(leg.visits).reduce((sum, count) => sum + count, 0);
  return (
    <li className={classes.leg}>
      <div className={classes.days} role="img" aria-label={missions.legWords(cities, dates, visits)}>
        {daysOf(leg.dates).map((day) => (
          <span
            key={day}
            className={classes.day}
            style={{ height: `${String(8 + (40 * (leg.visits[day] ?? 0)) / most)}px` }}
          />
        ))}
      </div>
      <Link href={`/missions/${leg.missionId}/itinerary/${leg.id}`} className={classes.cities}>
        {cities}
      </Link>
      <p className={classes.dates}>{dates}</p>
    </li>
  );
}
