import type { ReactNode } from 'react';
import type { Shape } from '../../../shared/domain/map/shapes.ts';
import type { Tour } from '../../../shared/domain/map/tour.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Drawn } from './Drawn.tsx';
import type { Matter } from './useMatter.ts';
import classes from './Legend.module.css';

/** What the lines, circles and colours of this map mean; nothing that is not on it. */
export function Legend({ tour, matter }: { readonly tour: Tour; readonly matter: Matter }): ReactNode {
  const { map: text, domain } = useTexts();
  const modes = [...new Set(tour.ways.map(({ mode }) => mode))];
  const legs = [...new Set(tour.stops.map(({ leg }) => leg))];
  const isEstimated = tour.stops.some(({ place }) => place.point.precision !== null);
  const d = 'M2,8H34';
  return (
    <section className={classes.legend} aria-label={text.legend}>
      <ul className={classes.items}>
        {legs.length > 1 &&
          legs.map((leg) => (
            <Item key={leg} words={matter.legs[leg]?.title ?? ''}>
              <Drawn shapes={[{ kind: 'circle', look: 'mark', leg, x: 18, y: 8, radius: 7 }]} />
            </Item>
          ))}
        {modes.map((mode) => {
          const line: Shape = { kind: 'path', look: `way-${mode ?? 'unknown'}`, leg: legs[0] ?? 0, d };
          return (
            <Item key={mode} words={mode === null ? text.unknownMode : domain.travelMode[mode]}>
              <Drawn shapes={mode === 'train' ? [line, { kind: 'path', look: 'sleepers', d }] : [line]} />
            </Item>
          );
        })}
        {isEstimated && (
          <Item words={text.halo}>
            <Drawn shapes={[{ kind: 'circle', look: 'halo', leg: legs[0] ?? 0, x: 18, y: 8, radius: 7 }]} />
          </Item>
        )}
      </ul>
    </section>
  );
}

function Item({ words, children }: { readonly words: string; readonly children: ReactNode }): ReactNode {
  return (
    <li className={classes.item}>
      <svg width={36} height={16} aria-hidden>
        {children}
      </svg>
      {words}
    </li>
  );
}
