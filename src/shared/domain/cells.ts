/**
 * How one cell (a field of a row) merges: a pure function of the set of its versions. Causality stands in `prev`; the clock only
 * breaks ties between versions that really are concurrent.
 */
export interface Version extends Written {
  /** Names (`device:seq`, of the same audience) of the versions its author saw as heads. */
  readonly prev: readonly string[];
}

/** When and where a version was written. */
interface Written {
  readonly t: number;
  readonly device: string;
  readonly seq: number;
  readonly audience: string;
}

export function versionName(version: { readonly device: string; readonly seq: number }): string {
  return `${version.device}:${version.seq}`;
}

/** The versions that no other version names in its `prev`. More than one = a conflict to review. */
export function headsOf<V extends Version>(versions: readonly V[]): V[] {
  const named = new Set(
    versions.flatMap((version) =>
      version.prev
        .filter((name) => name !== versionName(version))
        .map((name) => `${name}:${version.audience}`),
    ),
  );
  return versions.filter((version) => !named.has(`${versionName(version)}:${version.audience}`));
}

/** The head that is shown: the largest (t, device, seq). Undefined for no heads. */
export function shownOf<V extends Written>(heads: readonly V[]): V | undefined {
  return heads.reduce<V | undefined>(
    (best, head) => (best === undefined || comesAfter(head, best) ? head : best),
    undefined,
  );
}

/** A cell has one audience; were it ever written in two, the name of the audience keeps all copies of one mind. */
function comesAfter(a: Written, b: Written): boolean {
  if (a.t !== b.t) return a.t > b.t;
  if (a.device !== b.device) return a.device > b.device;
  if (a.seq !== b.seq) return a.seq > b.seq;
  return a.audience > b.audience;
}
