/**
 * Reads that the search makes by the million. The index is always inside: each is made from the lists' own lengths, and a check of every
 * read would cost a fifth of the search.
 */
export function whole(list: Int32Array, index: number): number {
  return list[index] as number;
}

export function byte(list: Uint8Array, index: number): number {
  return list[index] as number;
}

/** How many bits of a word of 32 are set. */
export function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** Maximal runs of clear bits between the lowest and the highest set one. */
export function gapsIn(word: number): number {
  return word === 0 ? 0 : countBits(word & ~(word << 1)) - 1;
}

/** Clear bits between the lowest and the highest set one. */
export function idleIn(word: number): number {
  return word === 0 ? 0 : Math.clz32(word & -word) - Math.clz32(word) + 1 - countBits(word);
}
