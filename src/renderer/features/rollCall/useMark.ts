import { useCallback } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { AttendanceMark } from '../../../shared/domain/attendance.ts';
import { api } from '../../api/client.ts';
import { useWrite } from '../../app/useWrite.ts';

export type Mark = (people: readonly Pick<DelegateRow, 'id'>[], mark: AttendanceMark | null) => void;

/** Marks people at an item; null takes their marks back. Ctrl+Z undoes the last one. */
export function useMark(itemId: string): Mark {
  const write = useWrite();
  return useCallback(
    (people, mark) => {
      const delegateIds = people.map(({ id }) => id);
      void write(() => api.attendance.mark({ itemId, delegateIds, mark }));
    },
    [itemId, write],
  );
}
