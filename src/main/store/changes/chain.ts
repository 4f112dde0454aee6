import { hash, randomFillSync } from 'node:crypto';

/** One change as it is stored and exchanged: see README.md beside. Hashes and salt are raw bytes. */
export interface Change {
  readonly device: string;
  readonly audience: string;
  /** Gapless 1, 2, 3… per (device, audience). */
  readonly seq: number;
  /** Author's wall clock in microseconds, max(now, last + 1); never adjusted to others. */
  readonly t: number;
  readonly entity: string;
  readonly id: string;
  readonly field: string;
  /** Canonical JSON; null only when erased (then `vh` stands for it). */
  readonly value: string | null;
  readonly salt: Uint8Array | null;
  readonly vh: Uint8Array;
  /** Heads of this cell that the author saw, as `device:seq` of the same audience. */
  readonly prev: readonly string[];
  /** `t` of the first change of the same user action. */
  readonly act: number;
  readonly author: string;
  /** Format number of the writer. */
  readonly schema: number;
  readonly h: Uint8Array;
}

/** h before the first change of a stream. */
export const genesis: Uint8Array = new Uint8Array(32);

/** vh = sha256(salt ‖ value): the value can be erased later and the chain still checked. */
export function hashValue(salt: Uint8Array, value: string): Uint8Array {
  return hashAfter(salt, value);
}

/** h = sha256(h of seq-1 ‖ canonical row with vh in place of value). */
export function hashChange(before: Uint8Array, change: Omit<Change, 'h' | 'value' | 'salt'>): Uint8Array {
  // A list of texts and numbers is canonical as JSON.stringify writes it.
  const row = JSON.stringify([
    change.device,
    change.audience,
    change.seq,
    change.t,
    change.entity,
    change.id,
    change.field,
    Buffer.from(change.vh.buffer, change.vh.byteOffset, change.vh.byteLength).toString('base64'),
    change.prev,
    change.act,
    change.author,
    change.schema,
  ]);
  return hashAfter(before, row);
}

/** Whether value and place in the stream are those its author wrote, given h of the change before it. */
export function isWhole(before: Uint8Array, change: Change): boolean {
  const { value, salt, vh } = change;
  if (value !== null && (salt === null || !sameBytes(hashValue(salt, value), vh))) return false;
  return sameBytes(hashChange(before, change), change.h);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

const saltBytes = 16;
const pool = Buffer.alloc(saltBytes * 256);
let used = pool.length;

/** 16 random bytes, drawn 256 at a time: asking the system once per cell would cost more than the hash. */
export function newSalt(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += saltBytes;
  return Uint8Array.prototype.slice.call(pool, used - saltBytes, used);
}

const scratch = Buffer.allocUnsafe(1 << 16);

/** sha256(bytes ‖ text). A text as result is three times quicker to get out of the library than bytes. */
function hashAfter(bytes: Uint8Array, text: string): Uint8Array {
  return Buffer.from(hash('sha256', joined(bytes, text), 'binary'), 'binary');
}

function joined(bytes: Uint8Array, text: string): Uint8Array {
  if (bytes.length + 3 * text.length > scratch.length) return Buffer.concat([bytes, Buffer.from(text)]);
  scratch.set(bytes, 0);
  return scratch.subarray(0, bytes.length + scratch.write(text, bytes.length));
}
