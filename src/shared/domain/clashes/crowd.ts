/** A set of persons: one bit for each, by rank. */
export type Crowd = Uint32Array;

export function crowdOf(ranks: readonly number[], size: number): Crowd {
  const crowd = emptyCrowd(size);
  for (const rank of ranks) crowd[rank >>> 5] = (crowd[rank >>> 5] ?? 0) | (1 << (rank & 31));
  return crowd;
}

export function emptyCrowd(size: number): Crowd {
  return new Uint32Array((size + 31) >>> 5);
}

/** Adds persons to a crowd under construction. */
export function join(crowd: Crowd, others: Crowd): void {
  for (let word = 0; word < crowd.length; word += 1) {
    crowd[word] = (crowd[word] ?? 0) | (others[word] ?? 0);
  }
}

/** The ranks of those who are in both, upwards. */
export function ranksInBoth(one: Crowd, other: Crowd): number[] {
  const ranks: number[] = [];
  for (let word = 0; word < one.length; word += 1) {
    addRanks(ranks, word, (one[word] ?? 0) & (other[word] ?? 0));
  }
  return ranks;
}

/** The ranks of those who are in the first and not in the second, upwards. */
export function ranksWithout(one: Crowd, other: Crowd): number[] {
  const ranks: number[] = [];
  for (let word = 0; word < one.length; word += 1) {
    addRanks(ranks, word, (one[word] ?? 0) & ~(other[word] ?? 0));
  }
  return ranks;
}

export function isSameCrowd(one: Crowd, other: Crowd): boolean {
  return one.length === other.length && one.every((bits, word) => bits === other[word]);
}

function addRanks(ranks: number[], word: number, bits: number): void {
  let left = bits;
  while (left !== 0) {
    const bit = 31 - Math.clz32(left & -left);
    ranks.push(word * 32 + bit);
    left &= left - 1;
  }
}
