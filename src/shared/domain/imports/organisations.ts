import { fold } from '../fold.ts';
import type { OrganisationKind } from '../organisations.ts';
import { guessKind } from './kinds.ts';
import { groupBy, isSlip, pairsToCompare, slipKeys } from './likeness.ts';
import { isCapitals } from './names.ts';

/** An organisation of the file: one that exists already, or one to be made. */
export interface OrganisationMatch {
  /** Names it in a person's choices. A spelling that was joined to it by likeness has its own: `organisationKey`. */
  readonly key: string;
  /** The existing organisation's name, or the best spelling found. */
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly existingId: string | null;
  /** `similar`: names differ by a slip of the pen, which a person should confirm. */
  readonly likeness: 'same' | 'similar' | 'new';
  /** All spellings in the file, the most frequent first. */
  readonly spellings: readonly string[];
  readonly rows: number;
}

export interface OrganisationMatches {
  readonly matches: readonly OrganisationMatch[];
  /** For each name given, its index in `matches`, or -1 when it was empty. */
  readonly of: readonly number[];
}

const legalForms =
  /(?: (?:s a|sa|s p r l|sprl|s r l|srl|sprlu|s c r l|scrl|scrl fs|sc|snc|sca|asbl|a s b l|aisbl|vzw|nv|n v|bv|bvba|b v b a|cv|cvba|ag|gmbh|sas|sarl|ltd|limited|inc|llc|plc|spa))+$/u;
const municipalities =
  /^(?:(?:l )?administration communale|(?:la )?ville|(?:la )?commune|mairie|stad|gemeente|city|town|municipality)(?: (?:de|d|du|des|van|of|la))? (?=\S)/u;

/** What the spellings of one organisation have in common: no accents, case, legal form, « Ville de », nor what stands in brackets. */
export function organisationKey(name: string): string {
  const folded = fold(name.replace(/\([^)]*\)/gu, ' ')) || fold(name);
  const bare = folded
    .replace(/^(?:la|le|les|l|the) (?=\S)/u, '')
    .replace(legalForms, '')
    .replace(municipalities, '');
  return bare === '' ? folded : bare;
}

interface Spelling {
  readonly key: string;
  readonly names: Map<string, number>;
  readonly kinds: Map<OrganisationKind, number>;
  rows: number;
}

/**
 * Matches the organisations of a file with those that exist and with each other. `chosen` holds what a person decided, by key: an existing
 * organisation, or null for a new one. Near-linear in the number of names.
 */
export function matchOrganisations(
  named: readonly { readonly name: string; readonly kind: OrganisationKind | null }[],
  existing: readonly { readonly id: string; readonly name: string; readonly kind: OrganisationKind }[],
  chosen: Readonly<Record<string, string | null>> = {},
): OrganisationMatches {
  const { spellings, keys } = gather(named);
  const byKey = new Map(existing.toReversed().map((one) => [organisationKey(one.name), one]));
  const byId = new Map(existing.map((one) => [one.id, one]));
  const slips = findSlips([...spellings.values()], [...byKey.keys()]);

  const matches: OrganisationMatch[] = [];
  const places = new Map<string, number>();
  const place = (spelling: Spelling): number => {
    const known = places.get(spelling.key);
    if (known !== undefined) return known;
    const decided = Object.hasOwn(chosen, spelling.key) ? chosen[spelling.key] : undefined;
    const slip = decided === undefined && !byKey.has(spelling.key) ? slips.get(spelling.key) : undefined;
    const absorbing = slip === undefined ? undefined : spellings.get(slip);
    if (absorbing) {
      const index = place(absorbing);
      const match = matches[index];
      if (match) matches[index] = absorb(match, spelling);
      places.set(spelling.key, index);
      return index;
    }
    const found = decided === undefined ? byKey.get(slip ?? spelling.key) : byId.get(decided ?? '');
    const likeness = found ? (slip === undefined ? 'same' : 'similar') : 'new';
    matches.push(describe(spelling, found, likeness));
    places.set(spelling.key, matches.length - 1);
    return matches.length - 1;
  };
  const of = named.map(({ name }) => {
    const spelling = spellings.get(keys.get(name) ?? '');
    return spelling ? place(spelling) : -1;
  });
  return { matches, of };
}

function gather(named: readonly { readonly name: string; readonly kind: OrganisationKind | null }[]): {
  spellings: Map<string, Spelling>;
  keys: Map<string, string>;
} {
  const spellings = new Map<string, Spelling>();
  const keys = new Map<string, string>();
  for (const { name, kind } of named) {
    if (name === '') continue;
    const key = keys.get(name) ?? organisationKey(name);
    keys.set(name, key);
    const spelling: Spelling = spellings.get(key) ?? { key, names: new Map(), kinds: new Map(), rows: 0 };
    spellings.set(key, spelling);
    spelling.rows += 1;
    spelling.names.set(name, (spelling.names.get(name) ?? 0) + 1);
    if (kind) spelling.kinds.set(kind, (spelling.kinds.get(kind) ?? 0) + 1);
  }
  return { spellings, keys };
}

/** For keys that are a slip of another one: that other one, which exists or is the more frequent. Slips of slips are not followed. */
function findSlips(spellings: readonly Spelling[], existing: readonly string[]): Map<string, string> {
  const rows = new Map(existing.map((key) => [key, Infinity]));
  for (const { key, rows: count } of spellings) if (!rows.has(key)) rows.set(key, count);
  const keyed = [...rows.keys()].flatMap((key) => slipKeys(key).map((slipKey) => ({ key, slipKey })));
  const slips = new Map<string, string>();
  for (const group of groupBy(keyed, (item) => item.slipKey).values()) {
    for (const [a, b] of pairsToCompare(group, (item) => item.key)) {
      if (!isSlip(a.key, b.key)) continue;
      const [main, slip] = (rows.get(a.key) ?? 0) >= (rows.get(b.key) ?? 0) ? [a.key, b.key] : [b.key, a.key];
      if (rows.get(slip) !== Infinity && !slips.has(main)) slips.set(slip, main);
    }
  }
  for (const [slip, main] of slips) if (slips.has(main)) slips.delete(slip);
  return slips;
}

function describe(
  spelling: Spelling,
  found: { readonly id: string; readonly name: string; readonly kind: OrganisationKind } | undefined,
  likeness: OrganisationMatch['likeness'],
): OrganisationMatch {
  const names = [...spelling.names].toSorted(
    (a, b) => b[1] - a[1] || Number(isCapitals(a[0])) - Number(isCapitals(b[0])),
  );
  const best = names[0]?.[0] ?? '';
  const kinds = [...spelling.kinds].toSorted((a, b) => b[1] - a[1]);
  return {
    key: spelling.key,
    name: found?.name ?? best,
    kind: found?.kind ?? kinds[0]?.[0] ?? guessKind(best) ?? 'other',
    existingId: found?.id ?? null,
    likeness,
    spellings: names.map(([name]) => name),
    rows: spelling.rows,
  };
}

function absorb(match: OrganisationMatch, slip: Spelling): OrganisationMatch {
  return {
    ...match,
    likeness: 'similar',
    spellings: [...match.spellings, ...slip.names.keys()],
    rows: match.rows + slip.rows,
  };
}
