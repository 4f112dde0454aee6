import { expect, it } from 'vitest';
import { countRoll, marksOf } from './rollCall.ts';

const marks = [
  { itemId: 'cube', delegateId: 'anne', mark: 'present' as const },
  { itemId: 'cube', delegateId: 'luc', mark: 'late' as const },
  { itemId: 'cube', delegateId: 'zoe', mark: null },
  { itemId: 'coach', delegateId: 'zoe', mark: 'absent' as const },
  { itemId: 'cube', delegateId: 'gone', mark: 'absent' as const },
];

it('the marks of an item leave out those taken back and those of others', () => {
  expect([...marksOf('cube', marks)]).toEqual([
    ['anne', 'present'],
    ['luc', 'late'],
    ['gone', 'absent'],
  ]);
});

it('a roll-call counts those expected, and nobody else', () => {
  expect(countRoll(['anne', 'luc', 'zoe', 'max'], marksOf('cube', marks))).toEqual({
    present: 1,
    late: 1,
    absent: 0,
    excused: 0,
    waiting: 2,
  });
});
