import type { ReactNode } from 'react';
import { useAvailability } from '../../api/useAvailability.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Periods } from '../../ui/fields/Periods.tsx';

/** When a delegate cannot come. */
export function Absences({
  missionId,
  delegateId,
}: {
  readonly missionId: string;
  readonly delegateId: string;
}): ReactNode {
  const write = useWrite();
  const availability = useAvailability(delegateId, missionId);
  if (!availability) return null;
  return (
    <Periods
      periods={availability.absences}
      onAdd={() => void write(availability.add)}
      onSave={(id, fields) => write(() => availability.save(id, fields))}
      onRemove={({ id }) => void write(() => availability.remove(id))}
    />
  );
}
