import { useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import type { Choice } from '../../ui/fields/SavedSelect.tsx';

export interface Delegation {
  readonly missionId: string;
  readonly delegates: readonly DelegateRow[];
  readonly groups: readonly GroupRow[];
  readonly legs: readonly Row<Leg>[];
  /** Every organisation of the file, to choose from. */
  readonly organisations: readonly Choice[];
  /** The categories in use, each once. */
  readonly categories: readonly string[];
}

/** All that the screen shows; undefined until it is known. */
export function useDelegation(missionId: string): Delegation | undefined {
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const groups = useRead(api.groups.list, { missionId }).value;
  const legs = useRead(api.legs.list, { missionId }).value;
  const known = useRead(api.organisations.list, {}).value;
  const organisations = useMemo(
    () =>
      (known ?? [])
        .map(({ id, name }) => ({ value: id, label: name }))
        .toSorted((a, b) => french.compare(a.label, b.label)),
    [known],
  );
  const categories = useMemo(
    () =>
      [...new Set((delegates ?? []).map(({ category }) => category))]
        .filter((category) => category !== '')
        .toSorted(french.compare),
    [delegates],
  );
  return useMemo(
    () => delegates && groups && legs && { missionId, delegates, groups, legs, organisations, categories },
    [missionId, delegates, groups, legs, organisations, categories],
  );
}

/** The rows with these ids, in the order of the rows. */
export function withIds<R extends { readonly id: string }>(rows: readonly R[], ids: readonly string[]): R[] {
  const wanted = new Set(ids);
  return rows.filter(({ id }) => wanted.has(id));
}

const french = new Intl.Collator('fr');
