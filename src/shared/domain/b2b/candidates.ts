import { searchWords } from '../fold.ts';
import type { Profile } from '../organisations.ts';

/** Why two parties might want to meet. Words are shown as they were written. */
export type Reason =
  | { readonly kind: 'sector'; readonly sectors: readonly string[] }
  /** What the first offers and the second looks for, or the other way round. */
  | { readonly kind: 'offer'; readonly byFirst: boolean; readonly words: readonly string[] };

/** A meeting nobody has asked for yet. `score` grows with what they share; it compares, and measures nothing. */
export interface Candidate {
  readonly partyIds: readonly [string, string];
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A party with the profile of its organisation. */
export interface Profiled {
  readonly id: string;
  readonly profile: Pick<Profile, 'sectors' | 'offers' | 'seeks'>;
}

/** Words too short or too common to be a reason. */
const empty = new Set(
  searchWords(
    'avec dans pour sans sous vers chez entre leur leurs notre votre cette tous toute plus autre autres etre avoir faire aussi nos vos des les une aux par sur qui que dont from with that this your their ours have into over and the for',
  ),
);
const shortest = 3;

/**
 * Pairs of the two sides who share a sector, or of whom one offers what the other looks for; the best first. A rare word counts for more than
 * one everybody uses: a word weighs log(1 + parties / parties that use it), as in information retrieval (inverse document frequency, Spärck
 * Jones 1972); a shared sector weighs two.
 */
export function candidatesOf(
  ours: readonly Profiled[],
  theirs: readonly Profiled[],
  limit: number,
): Candidate[] {
  const read = (parties: readonly Profiled[]) => parties.map(readParty);
  const [first, second] = [read(ours), read(theirs)];
  const all = [...first, ...second];
  const uses = new Map<string, number>();
  for (const party of all)
    for (const word of new Set([...party.offers.keys(), ...party.seeks.keys()]))
      uses.set(word, (uses.get(word) ?? 0) + 1);
  const weight = (word: string): number => Math.log(1 + all.length / (uses.get(word) ?? 1));
  return first
    .flatMap((one) =>
      second.flatMap((other) => {
        const reasons = reasonsOf(one, other);
        if (reasons.length === 0) return [];
        const score = reasons.reduce((sum, { score: part }) => sum + part, 0);
        return [
          {
            partyIds: [one.id, other.id] as const,
            score,
            reasons: reasons.map(({ reason }) => reason),
          },
        ];
      }),
    )
    .toSorted((a, b) => b.score - a.score || (a.partyIds.join(' ') < b.partyIds.join(' ') ? -1 : 1))
    .slice(0, limit);

  function reasonsOf(one: Read, other: Read): { reason: Reason; score: number }[] {
    const sectors = [...one.sectors].flatMap(([key, name]) => (other.sectors.has(key) ? [name] : []));
    const offers = [
      [true, shared(one.offers, other.seeks)],
      [false, shared(other.offers, one.seeks)],
    ] as const;
    return [
      ...(sectors.length > 0
        ? [{ reason: { kind: 'sector' as const, sectors }, score: 2 * sectors.length }]
        : []),
      ...offers.flatMap(([byFirst, words]) =>
        words.length > 0
          ? [
              {
                reason: { kind: 'offer' as const, byFirst, words: words.map(([, written]) => written) },
                score: words.reduce((sum, [word]) => sum + weight(word), 0),
              },
            ]
          : [],
      ),
    ];
  }
}

interface Read {
  readonly id: string;
  readonly sectors: ReadonlyMap<string, string>;
  readonly offers: ReadonlyMap<string, string>;
  readonly seeks: ReadonlyMap<string, string>;
}

function readParty({ id, profile }: Profiled): Read {
  return {
    id,
    sectors: new Map(profile.sectors.map((name) => [searchWords(name).join(' '), name])),
    offers: wordsOf(profile.offers),
    seeks: wordsOf(profile.seeks),
  };
}

/** Words by their key, as they were written. */
function wordsOf(text: string): Map<string, string> {
  const written = text.split(/[^\p{L}\p{N}]+/u);
  return new Map(
    written.flatMap((word) => {
      const [key = ''] = searchWords(word);
      return key.length < shortest || empty.has(key) ? [] : [[key, word] as const];
    }),
  );
}

function shared(offers: Read['offers'], seeks: Read['seeks']): [string, string][] {
  return [...offers].filter(([word]) => seeks.has(word));
}
