import type { Attendance, AttendanceMark } from './attendance.ts';

/** How far a roll-call is. */
export interface RollCount {
  readonly present: number;
  readonly late: number;
  readonly absent: number;
  readonly excused: number;
  /** Not called yet. */
  readonly waiting: number;
}

type Mark = Pick<Attendance, 'itemId' | 'delegateId' | 'mark'>;

/** The marks of one item by person. */
export function marksOf(itemId: string, marks: readonly Mark[]): ReadonlyMap<string, AttendanceMark> {
  return new Map(
    marks.flatMap((one) => (one.itemId === itemId && one.mark ? [[one.delegateId, one.mark] as const] : [])),
  );
}

/** How many of those expected were called, and as what. Marks of people who are expected no longer do not count. */
export function countRoll(
  expected: readonly string[],
  marks: ReadonlyMap<string, AttendanceMark>,
): RollCount {
  const count = { present: 0, late: 0, absent: 0, excused: 0, waiting: 0 };
  for (const id of expected) count[marks.get(id) ?? 'waiting'] += 1;
  return count;
}
