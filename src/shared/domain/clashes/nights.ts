import { daysOf, moveDay } from '../slots.ts';
import { clashName, type Clash } from './clash.ts';
import { emptyCrowd, isSameCrowd, join, ranksWithout, type Crowd } from './crowd.ts';
import { minuteOf } from './hours.ts';
import { dayOf } from './itemRules.ts';
import type { Item } from './items.ts';
import type { Setting } from './setting.ts';

/**
 * The nights between a person's first and last item of a leg in which the person has no bed and is on no way: one clash for each night and
 * leg. None as long as nobody has entered any stay: a mission begins without hotels.
 */
export function clashesOfNights(items: Iterable<Item>, setting: Setting): Clash[] {
  const { beds } = setting;
  if (!beds) return [];
  const size = setting.roster.delegateIds.length;
  const none = emptyCrowd(size);
  const legs = new Map<string, Map<string, Crowd>>();
  const onTheWay = new Map<string, Crowd>();

  function gather(days: Map<string, Crowd>, day: string, crowd: Crowd): void {
    let all = days.get(day);
    if (!all) days.set(day, (all = emptyCrowd(size)));
    join(all, crowd);
  }

  for (const item of items) {
    if (!item.clocks) continue;
    const [from, to] = [dayOf(item.clocks.start.minute), dayOf(item.clocks.end.minute)];
    let days = legs.get(item.legId);
    if (!days) legs.set(item.legId, (days = new Map<string, Crowd>()));
    gather(days, from, item.crowd);
    if (to <= from) continue;
    gather(days, to, item.crowd);
    if (item.kind === 'visit') continue;
    for (const night of daysOf({ from, to: moveDay(to, -1) })) gather(onTheWay, night, item.crowd);
  }

  return [...legs].flatMap(([legId, days]) => {
    const zone = setting.legZone(legId);
    if (zone === undefined) return [];
    return awayNights(days, size).flatMap(({ night, away }): Clash[] => {
      const sheltered = emptyCrowd(size);
      join(sheltered, beds.get(night) ?? none);
      join(sheltered, onTheWay.get(night) ?? none);
      const ranks = ranksWithout(away, sheltered);
      if (ranks.length === 0) return [];
      const delegateIds = ranks.map((rank) => setting.roster.delegateIds[rank] ?? '');
      const at = minuteOf(`${night}T23:59`, zone);
      const name = clashName('stay', [night, legId]);
      return [{ kind: 'stay', name, itemIds: [], delegateIds, at, day: night, legId }];
    });
  });
}

/** Whether a change can have moved anybody's nights. */
export function changesNights(before: Item | null, after: Item | null): boolean {
  if (!before || !after) return true;
  if (before.legId !== after.legId || !before.clocks || !after.clocks) return true;
  const days = ({ start, end }: NonNullable<Item['clocks']>): string =>
    `${dayOf(start.minute)} ${dayOf(end.minute)}`;
  return days(before.clocks) !== days(after.clocks) || !isSameCrowd(before.crowd, after.crowd);
}

/** The nights of a leg with those who are away in them: who was there up to that day, and is there after it. */
function awayNights(
  days: ReadonlyMap<string, Crowd>,
  size: number,
): { readonly night: string; readonly away: Crowd }[] {
  const sorted = [...days.keys()].toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const nights = daysOf({ from: first, to: moveDay(last, -1) });
  const later: Crowd[] = [];
  const after = emptyCrowd(size);
  for (const night of nights.toReversed()) {
    join(after, days.get(moveDay(night, 1)) ?? emptyCrowd(size));
    later.push(after.slice());
  }
  later.reverse();
  const before = emptyCrowd(size);
  return nights.map((night, index) => {
    join(before, days.get(night) ?? emptyCrowd(size));
    return { night, away: before.map((bits, word) => bits & (later[index]?.[word] ?? 0)) };
  });
}
