/**
 * How one cell (a field of a row) merges: a pure function of the set of its versions. Causality stands in `prev`; the clock only
 * breaks ties between versions that really are concurrent.
 */
export interface Version {
  readonly t: number;
  readonly device: string;
  readonly seq: number;
  /** Names (`device:seq`) of the versions its author saw as heads. */
  readonly prev: readonly string[];
}

export function versionName(version: { readonly device: string; readonly seq: number }): string {
  return `${version.device}:${version.seq}`;
}

/** The versions that no other version names in its `prev`. More than one = a conflict to review. */
export function headsOf<V extends Version>(versions: readonly V[]): V[] {
  const named = new Set(versions.flatMap((version) => version.prev));
  return versions.filter((version) => !named.has(versionName(version)));
}

/** The head that is shown: the largest (t, device, seq). Undefined for no heads. */
export function shownOf<V extends Version>(heads: readonly V[]): V | undefined {
  return heads.reduce<V | undefined>((best, head) => (best === undefined || comesAfter(head, best) ? head : best), undefined);
}

function comesAfter(a: Version, b: Version): boolean {
  if (a.t !== b.t) return a.t > b.t;
  if (a.device !== b.device) return a.device > b.device;
  return a.seq > b.seq;
}
