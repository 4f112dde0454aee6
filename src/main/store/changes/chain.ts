import { hash, randomFillSync } from 'node:crypto';
import { canonicalJson } from '../../../shared/domain/json.ts';

/** One change as it is stored and exchanged: the row of design/merge. Hashes and salt are raw bytes. */
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
  return hash('sha256', Buffer.concat([salt, Buffer.from(value)]), 'buffer');
}

/** h = sha256(h of seq-1 ‖ canonical row with vh in place of value). */
export function hashChange(before: Uint8Array, change: Omit<Change, 'h' | 'value' | 'salt'>): Uint8Array {
  const row = canonicalJson([
    change.device,
    change.audience,
    change.seq,
    change.t,
    change.entity,
    change.id,
    change.field,
    Buffer.from(change.vh).toString('base64'),
    change.prev,
    change.act,
    change.author,
    change.schema,
  ]);
  return hash('sha256', Buffer.concat([before, Buffer.from(row)]), 'buffer');
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
