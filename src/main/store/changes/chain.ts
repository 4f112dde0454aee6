import { hash, randomBytes } from 'node:crypto';

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

/** A change on its way into the log: there vh follows from salt and value as long as these are, and none is kept. */
export type Placed = Omit<Change, 'vh'> & { readonly vh: Uint8Array | null };

/** vh = sha256(salt ‖ value): the value can be erased later and the chain still checked. */
export function hashValue(salt: Uint8Array, value: string): Uint8Array {
  return Buffer.from(hashAfter(salt, value, 'binary'), 'binary');
}

/** h = sha256(h of seq-1 ‖ canonical row with vh in place of value). */
export function hashChange(before: Uint8Array, change: Omit<Change, 'h' | 'value' | 'salt'>): Uint8Array {
  const { buffer, byteOffset, byteLength } = change.vh;
  return hashRow(before, change, Buffer.from(buffer, byteOffset, byteLength).toString('base64'));
}

/** h of a change that is being written: its vh is in no table as long as the value is. */
export function hashWritten(
  before: Uint8Array,
  change: Omit<Placed, 'h'> & { readonly value: string; readonly salt: Uint8Array },
): Uint8Array {
  return hashRow(before, change, hashAfter(change.salt, change.value, 'base64'));
}

function hashRow(
  before: Uint8Array,
  change: Omit<Change, 'h' | 'value' | 'salt' | 'vh'>,
  vh: string,
): Uint8Array {
  // A list of texts and numbers is canonical as JSON.stringify writes it.
  const row = JSON.stringify([
    change.device,
    change.audience,
    change.seq,
    change.t,
    change.entity,
    change.id,
    change.field,
    vh,
    change.prev,
    change.act,
    change.author,
    change.schema,
  ]);
  return Buffer.from(hashAfter(before, row, 'binary'), 'binary');
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
let pool = new Uint8Array(0);
let used = 0;

/** 16 random bytes, drawn 256 at a time: asking the system once per cell would cost more than the hash. */
export function newSalt(): Uint8Array {
  if (used === pool.length) {
    pool = randomBytes(saltBytes * 256);
    used = 0;
  }
  used += saltBytes;
  return pool.subarray(used - saltBytes, used);
}

const scratch = Buffer.allocUnsafe(1 << 16);
/** The first bytes of `scratch`, by how many, for the lengths that come all the time. */
const starts: Uint8Array[] = [];
const kept = 1024;

/** sha256(bytes ‖ text). A text as result is three times quicker to get out of the library than bytes. */
function hashAfter(bytes: Uint8Array, text: string, encoding: 'binary' | 'base64'): string {
  return hash('sha256', joined(bytes, text), encoding);
}

function joined(bytes: Uint8Array, text: string): Uint8Array {
  if (bytes.length + 3 * text.length > scratch.length) return Buffer.concat([bytes, Buffer.from(text)]);
  scratch.set(bytes, 0);
  const length = bytes.length + scratch.write(text, bytes.length);
  return length < kept ? (starts[length] ??= scratch.subarray(0, length)) : scratch.subarray(0, length);
}
