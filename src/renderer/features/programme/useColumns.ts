import { useMemo } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { fold } from '../../../shared/domain/fold.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { BoardColumn } from '../../ui/timeBoard/model.ts';
import { othersColumn, type Columned, type Columning } from './columns.ts';
import { shades } from './kinds.ts';
import { useView } from './state.ts';
import type { Programme } from './useProgramme.ts';

/** What the columns of a mission's board are now: without groups, those of groups are one. */
export function useColumning({ missionId, groups }: Programme): Columning {
  const chosen = useView(({ columnings }) => columnings[missionId]) ?? 'together';
  return chosen === 'groups' && groups.length === 0 ? 'together' : chosen;
}

/** What decides in which column a visit lies. */
export function useColumned({ groups, places }: Programme, by: Columning): Columned {
  return useMemo(
    () => ({ by, groups, cityOf: new Map(places.map(({ id, cityId }) => [id, cityId])) }),
    [by, groups, places],
  );
}

/** The columns of each day of a leg; the same array while they stay the same, so that the board is not laid out again. */
export function useColumns(
  programme: Programme,
  leg: Row<Leg>,
  { by, cityOf }: Columned,
): readonly BoardColumn[] {
  const { programme: text } = useTexts();
  const { visits, groups, cities, names } = programme;
  const key = useMemo(() => {
    const own = visits.filter(({ legId }) => legId === leg.id);
    const list = (): readonly BoardColumn[] => {
      const others = (name: string): BoardColumn => ({ id: othersColumn, name, colour: null });
      switch (by) {
        case 'together':
          return [others(text.everyone)];
        case 'groups':
          return [
            ...groups.map(({ id, name, colour }) => ({ id, name, colour: shades(colour, 6, 4) })),
            others(text.others),
          ];
        case 'cities': {
          const visited = new Set(own.map(({ placeId }) => cityOf.get(placeId ?? '')));
          const shown = cities.filter(({ id, legId }) => legId === leg.id || visited.has(id));
          return [...shown.map(({ id, name }) => ({ id, name, colour: null })), others(text.noCity)];
        }
        case 'hosts': {
          const ids = [...new Set(own.flatMap(({ hostId }) => hostId ?? []))];
          const named = ids.map((id) => ({
            id,
            name: names.host(id) ?? text.panel.hostMissing,
            colour: null,
          }));
          return [...named.toSorted((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1)), others(text.noHost)];
        }
      }
    };
    return JSON.stringify(list());
  }, [visits, leg.id, by, groups, cities, cityOf, names, text]);
  return useMemo(() => JSON.parse(key) as readonly BoardColumn[], [key]);
}
