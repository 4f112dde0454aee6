import { clashKinds, type ClashKind, type Rule, type RuleLevel, type Waiver } from '../rules.ts';
import type { Clash } from './clash.ts';

interface Usual {
  readonly level: RuleLevel;
  /** The measure of the rule: minutes or days; null where it has none. */
  readonly value: number | null;
}

/**
 * How clashes are taken where a mission says nothing else. What nobody can do blocks a release: to be in two places, to meet somebody who is
 * away, to sit where there is no seat. What may be meant so, or is still to be done, warns.
 */
export const usualRules: Readonly<Record<ClashKind, Usual>> = {
  person: { level: 'block', value: null },
  personAway: { level: 'block', value: null },
  hostAway: { level: 'block', value: null },
  placeClosed: { level: 'block', value: null },
  place: { level: 'warn', value: null },
  capacity: { level: 'block', value: null },
  seats: { level: 'block', value: null },
  /** Minutes to spare on the way. */
  travel: { level: 'block', value: 5 },
  /** Minutes on foot that need no transfer. */
  transfer: { level: 'warn', value: 30 },
  language: { level: 'warn', value: null },
  /** Days before the visit. */
  confirmation: { level: 'warn', value: 14 },
  midnight: { level: 'warn', value: null },
  zones: { level: 'warn', value: null },
  listed: { level: 'warn', value: null },
  stay: { level: 'warn', value: null },
};

type Chosen = Pick<Rule, 'kind' | 'level' | 'value'>;

/** The rules of a mission: those it set, and the usual ones. */
export function rulesOf(set: readonly Chosen[]): Readonly<Record<ClashKind, Usual>> {
  const rules = { ...usualRules };
  for (const { kind, level, value } of set) rules[kind] = { level, value: value ?? usualRules[kind].value };
  return rules;
}

type Accepted = Readonly<Pick<Waiver, 'clash'>> & { readonly delegateIds: readonly string[] };

/** A clash as a mission takes it. */
export interface Judged<W extends Accepted = Accepted> {
  readonly clash: Clash;
  readonly level: Exclude<RuleLevel, 'ignore'>;
  /** Made for it, whether or not it covers all. */
  readonly waiver: W | null;
  /** The persons no waiver covers. */
  readonly openIds: readonly string[];
  /** Whether the waiver covers all of it. */
  readonly accepted: boolean;
}

/** The clashes that are not ignored, in the order given, with their level and what was accepted. */
export function judge<W extends Accepted>(
  clashes: readonly Clash[],
  set: readonly Chosen[],
  waivers: readonly W[],
): Judged<W>[] {
  const rules = rulesOf(set);
  const byClash = new Map(waivers.map((waiver) => [waiver.clash, waiver]));
  return clashes.flatMap((clash) => {
    const { level } = rules[clash.kind];
    if (level === 'ignore') return [];
    const waiver = byClash.get(clash.name) ?? null;
    const openIds = waiver ? uncovered(clash.delegateIds, waiver) : clash.delegateIds;
    const accepted = waiver !== null && openIds.length === 0;
    return [{ clash, level, waiver, openIds, accepted }];
  });
}

/** The clashes that stand in the way of a release: of a level that blocks it, and not accepted. */
export function blocking(
  clashes: readonly Clash[],
  set: readonly Chosen[],
  waivers: readonly Accepted[],
): readonly Clash[] {
  return judge(clashes, set, waivers)
    .filter(({ level, accepted }) => level === 'block' && !accepted)
    .map(({ clash }) => clash);
}

/** The kinds that have a measure. */
export const measuredKinds: readonly ClashKind[] = clashKinds.filter(
  (kind) => usualRules[kind].value !== null,
);

function uncovered(delegateIds: readonly string[], waiver: Accepted): readonly string[] {
  const covered = new Set(waiver.delegateIds);
  return delegateIds.filter((id) => !covered.has(id));
}
