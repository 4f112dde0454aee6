import { useState } from 'react';
import type { NoteLine } from '../../shared/contract/evidence.ts';
import { api } from './client.ts';
import { useRead } from './useRead.ts';

interface Evidence {
  readonly linked: readonly NoteLine[] | undefined;
  /** The notes offered for what is typed; undefined while they are looked for. */
  readonly found: readonly NoteLine[] | undefined;
  /** Null while none is looked for. */
  readonly typed: string | null;
  readonly onType: (text: string | null) => void;
}

/** The notes an item rests on, and those of its mission that could be linked. */
export function useEvidence(itemId: string, missionId: string): Evidence {
  const [typed, onType] = useState<string | null>(null);
  const linked = useRead(api.evidence.list, { itemId }).value;
  const found = useRead(api.evidence.find, typed === null ? null : { missionId, text: typed.slice(0, 200) });
  const known = new Set(linked?.map(({ id }) => id));
  return { linked, found: found.value?.filter(({ id }) => !known.has(id)), typed, onType };
}
