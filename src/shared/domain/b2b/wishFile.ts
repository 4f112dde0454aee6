import { fold } from '../fold.ts';
import type { Table } from '../imports/table.ts';
import type { WishLevel } from '../sessions.ts';

/** Where a file says its wishes: one a line, or names down and across with the wishes where they meet. Columns by their index. */
export type WishMapping =
  | {
      readonly kind: 'list';
      readonly from: number | null;
      readonly to: number | null;
      readonly level: number | null;
      readonly weight: number | null;
      readonly reason: number | null;
    }
  | { readonly kind: 'matrix'; readonly names: number };

/** Somebody who can be met, as files name them: a person, or an organisation. */
export interface NamedParty {
  readonly id: string;
  readonly side: 'delegation' | 'hosts';
  readonly name: string;
  readonly organisation: string;
}

/** A wish as a file says it. */
export interface FileWish {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** Null: the words are not understood. */
  readonly level: WishLevel | null;
  readonly weight: number;
  readonly reason: string;
  /** As the file writes the level. */
  readonly said: string;
}

type Lines = Pick<Table, 'header' | 'rows' | 'lineNumbers'>;

const usualWeight = 3;

const headers = {
  from: ['de', 'from', 'demandeur', 'participant', 'delegue', 'delegate', 'nom', 'name', 'qui', 'who'],
  to: [
    'vers',
    'to',
    'pour',
    'souhaite rencontrer',
    'a rencontrer',
    'rencontre',
    'wants to meet',
    'cible',
    'target',
    'hote',
    'host',
    'avec',
    'with',
    'organisation',
  ],
  level: ['niveau', 'level', 'souhait', 'wish', 'priorite', 'priority', 'choix', 'choice'],
  weight: ['poids', 'weight', 'note', 'score', 'importance'],
  reason: ['motif', 'raison', 'reason', 'commentaire', 'comment', 'remarque', 'remark', 'objet'],
} as const;

const levels: Readonly<Record<WishLevel, readonly string[]>> = {
  must: [
    'indispensable',
    'obligatoire',
    'prioritaire',
    'must',
    'must have',
    'i',
    'm',
    'a',
    'haute',
    'high',
    'tres interesse',
    'absolument',
  ],
  want: [
    'souhaite',
    'souhaitee',
    'want',
    'wanted',
    'oui',
    'yes',
    's',
    'w',
    'x',
    'b',
    'interesse',
    'interessee',
    'interested',
    'moyenne',
    'medium',
    'possible',
    'ok',
    'c',
    'basse',
    'low',
  ],
  no: [
    'non',
    'no',
    'n',
    'a eviter',
    'eviter',
    'refus',
    'refuse',
    'jamais',
    'avoid',
    'never',
    'pas interesse',
    'not interested',
  ],
};

/** The columns as their names say; a file without a second name column whose other cells are levels is a matrix. */
export function guessWishMapping({ header, rows }: Lines, parties: readonly NamedParty[]): WishMapping {
  const names = header.map(fold);
  const find = (key: keyof typeof headers, taken: readonly (number | null)[] = []): number | null => {
    const exact = names.findIndex(
      (name, at) => !taken.includes(at) && (headers[key] as readonly string[]).includes(name),
    );
    if (exact >= 0) return exact;
    const part = names.findIndex(
      (name, at) =>
        !taken.includes(at) && headers[key].some((word) => word.length > 4 && name.includes(word)),
    );
    return part >= 0 ? part : null;
  };
  const known = new Set(parties.flatMap(({ name, organisation }) => [fold(name), fold(organisation)]));
  const across = names.filter((name) => known.has(name)).length;
  if (across >= 2 || (across === 1 && header.length === 2)) return { kind: 'matrix', names: 0 };
  const from = find('from');
  const to = find('to', [from]);
  const level = find('level', [from, to]);
  const weight = find('weight', [from, to, level]);
  // Where no header helps, two columns of known names are who and whom.
  const named = header.flatMap((_, at) => (rows.some((row) => known.has(fold(row[at] ?? ''))) ? [at] : []));
  return {
    kind: 'list',
    from: from ?? named.find((at) => at !== to) ?? null,
    to: to ?? named.find((at) => at !== (from ?? named[0])) ?? null,
    level,
    weight,
    reason: find('reason', [from, to, level, weight]),
  };
}

/** The wishes of a file, lines without two names left out. A list without a level says wants. */
export function wishesIn({ header, rows, lineNumbers }: Lines, mapping: WishMapping): FileWish[] {
  if (mapping.kind === 'matrix') {
    return rows.flatMap((row, index) =>
      row.flatMap((cell, at) => {
        const [from, to] = [row[mapping.names] ?? '', header[at] ?? ''];
        if (at === mapping.names || cell.trim() === '' || from.trim() === '' || to.trim() === '') return [];
        return [{ line: lineNumbers[index] ?? 0, from, to, reason: '', said: cell, ...levelOf(cell, '') }];
      }),
    );
  }
  const { from, to, level, weight, reason } = mapping;
  if (from === null || to === null) return [];
  return rows.flatMap((row, index) => {
    const cell = (at: number | null): string => (at === null ? '' : (row[at] ?? '').trim());
    if (cell(from) === '' || cell(to) === '') return [];
    const said = cell(level);
    return [
      {
        line: lineNumbers[index] ?? 0,
        from: cell(from),
        to: cell(to),
        reason: cell(reason).slice(0, 500),
        said,
        ...levelOf(said === '' ? 'oui' : said, cell(weight)),
      },
    ];
  });
}

/** 1 to 5 is a want of this weight, as are a level with a weight beside it. */
function levelOf(said: string, weight: string): Pick<FileWish, 'level' | 'weight'> {
  const word = fold(said);
  const number = /^[1-5]$/u.exec(fold(weight) || word)?.[0];
  const level = Object.entries(levels).find(([, words]) => words.includes(word))?.[0] as
    WishLevel | undefined;
  if (level !== undefined) return { level, weight: number === undefined ? usualWeight : Number(number) };
  return /^[1-5]$/u.test(word)
    ? { level: 'want', weight: Number(word) }
    : { level: null, weight: usualWeight };
}

/** Finds the party a file means: by the name, first and last in either order, or by an organisation that only one party is of. */
export function partyFinder(
  parties: readonly NamedParty[],
): (name: string, side?: NamedParty['side']) => string | null {
  const bySorted = new Map<string, NamedParty[]>();
  const add = (key: string, party: NamedParty): void => {
    const list = bySorted.get(key);
    if (!list) bySorted.set(key, [party]);
    else if (!list.includes(party)) list.push(party);
  };
  for (const party of parties) {
    add(sortedWords(party.name), party);
    if (party.organisation !== '') add(sortedWords(party.organisation), party);
  }
  return (name, side) => {
    const found = (bySorted.get(sortedWords(name)) ?? []).filter((party) => !side || party.side === side);
    const [exact, ...more] = found.filter((party) => sortedWords(party.name) === sortedWords(name));
    if (exact && more.length === 0) return exact.id;
    const [only] = found;
    return found.length === 1 && only ? only.id : null;
  };
}

const civility = /^(?:m|mr|mme|mlle|mrs|ms|dr|monsieur|madame)$/u;

function sortedWords(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => !civility.test(word))
    .toSorted()
    .join(' ');
}
