import { IconMapPin } from '@tabler/icons-react';
import { describe, expect, it } from 'vitest';
import { random } from '../../../../tests/support/random.ts';
import { layouter, type Piece } from './layout.ts';
import type { BoardColumn, BoardDay, BoardItem } from './model.ts';

const days: BoardDay[] = ['2015-10-19', '2015-10-20'].map((day) => ({
  day,
  name: day,
  short: day,
  remark: null,
}));
const columns: BoardColumn[] = ['a', 'b', 'c', 'others'].map((id) => ({ id, name: id, colour: null }));
const one = columns.slice(0, 1);

function item(id: string, start: string, end: string, on: readonly string[] | null = null): BoardItem {
  const span = { start: `2015-10-${start}`, end: `2015-10-${end}`, columns: on };
  const said = { title: id, detail: '', said: '', alert: '', clock: null, home: null };
  return { id, ...said, form: 'card', span, edge: '', icon: IconMapPin, look: 'plain' };
}

function layOut(items: readonly BoardItem[], on: readonly BoardDay[], over: readonly BoardColumn[]): Piece[] {
  return layouter(on, over)(items);
}

/** `id day from-to top-bottom lane/lanes ^depth @label`, with « + » for pieces after the first. */
function tell(piece: Piece): string {
  const { id, main, day, from, to, top, bottom, lane, lanes, depth, label } = piece;
  return `${id}${main ? '' : '+'} ${day} ${from}-${to} ${top}-${bottom} ${lane}/${lanes} ^${depth} @${label}`;
}

describe('the layout of a board', () => {
  it('gives what stands alone the whole width of its columns', () => {
    const items = [
      item('plenary', '19T09:00', '19T10:00'),
      item('lab', '19T10:00', '19T11:00', ['b']),
      item('press', '20T08:00', '20T08:30', ['others']),
    ];
    expect(layOut(items, days, columns).map(tell)).toEqual([
      'plenary 0 0-3 540-600 0/1 ^0 @0',
      'lab 0 1-1 600-660 0/1 ^0 @1',
      'press 1 3-3 480-510 0/1 ^0 @3',
    ]);
  });

  it('lays what overlaps in the same columns side by side, and only that', () => {
    const items = [
      item('first', '19T09:00', '19T10:00'),
      item('second', '19T09:30', '19T11:00'),
      item('third', '19T10:00', '19T10:30'),
      item('later', '19T11:00', '19T12:00'),
    ];
    expect(layOut(items, days, one).map(tell)).toEqual([
      'first 0 0-0 540-600 0/2 ^0 @0',
      'second 0 0-0 570-660 1/2 ^0 @0',
      'third 0 0-0 600-630 0/2 ^0 @0',
      'later 0 0-0 660-720 0/1 ^0 @0',
    ]);
  });

  it('lays one column on top of the whole day, whose title moves out from under it', () => {
    const items = [item('plenary', '19T09:00', '19T11:00'), item('lab', '19T09:15', '19T10:00', ['a'])];
    expect(layOut(items, days, columns).map(tell)).toEqual([
      'plenary 0 0-3 540-660 0/1 ^0 @1',
      'lab 0 0-0 555-600 0/1 ^1 @0',
    ]);
  });

  it('draws neighbouring columns as one and others apart', () => {
    const items = [
      item('both', '19T09:00', '19T10:00', ['a', 'b']),
      item('apart', '19T11:00', '19T12:00', ['a', 'c']),
    ];
    expect(layOut(items, days, columns).map(tell)).toEqual([
      'both 0 0-1 540-600 0/1 ^0 @0',
      'apart 0 0-0 660-720 0/1 ^0 @0',
      'apart+ 0 2-2 660-720 0/1 ^0 @2',
    ]);
  });

  it('carries on after midnight, and stops at it', () => {
    const items = [item('train', '19T22:00', '20T06:00'), item('late', '19T20:00', '20T00:00')];
    expect(layOut(items, days, one).map(tell)).toEqual([
      'late 0 0-0 1200-1440 0/2 ^0 @0',
      'train 0 0-0 1320-1440 1/2 ^0 @0',
      'train+ 1 0-0 0-360 0/1 ^0 @0',
    ]);
  });

  it('puts what has no known column in the last, and leaves out what waits or lies on no day', () => {
    const waiting = { ...item('waiting', '19T09:00', '19T10:00'), span: null };
    const items = [
      item('lost', '19T09:00', '19T10:00', ['gone']),
      waiting,
      item('far', '30T09:00', '30T10:00'),
    ];
    expect(layOut(items, days, columns).map(tell)).toEqual(['lost 0 3-3 540-600 0/1 ^0 @3']);
  });

  it('keeps the pieces of days on which nothing changed', () => {
    const again = layouter(days, columns);
    const [first, night, second] = [
      item('first', '19T09:00', '19T10:00'),
      item('night', '19T22:00', '20T06:00'),
      item('second', '20T09:00', '20T10:00'),
    ];
    const before = again([first, night, second]);
    const after = again([first, night, item('second', '20T11:00', '20T12:00')]);
    expect(after.map(tell)).toEqual(
      layOut([first, night, item('second', '20T11:00', '20T12:00')], days, columns).map(tell),
    );
    expect(after.map((piece, index) => piece === before[index])).toEqual([true, true, false, false]);
    expect(again([night]).map(tell)).toEqual(layOut([night], days, columns).map(tell));
  });

  it('never draws two pieces over the same columns on each other, in 50 random programmes', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const chance = random(seed);
      const items = Array.from({ length: 30 }, (_, index) => {
        const start = chance.integer(28, 80);
        const clock = (quarter: number) =>
          `19T${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
        const on = chance.pick([null, ['a'], ['b'], ['a', 'b'], ['others']]);
        return item(`item${String(index)}`, clock(start), clock(start + chance.integer(1, 12)), on);
      });
      const pieces = layOut(items, days, columns);
      for (const [index, piece] of pieces.entries()) {
        for (const other of pieces.slice(index + 1)) {
          if (other.top >= piece.bottom || piece.top >= other.bottom) continue;
          if (other.from > piece.to || piece.from > other.to) continue;
          const same = other.from === piece.from && other.to === piece.to;
          expect(
            same ? other.lane !== piece.lane && other.lanes === piece.lanes : other.depth !== piece.depth,
          ).toBe(true);
        }
      }
    }
  });

  it('lays what lies between cards over those it overlaps, never beside them', () => {
    const way: BoardItem = { ...item('way', '19T09:45', '19T10:15', ['b']), form: 'way' };
    const pieces = layOut([way, item('lab', '19T10:00', '19T11:00', ['b'])], days, columns);
    expect(pieces.map(tell)).toEqual(['way 0 1-1 585-615 0/1 ^1 @1', 'lab 0 1-1 600-660 0/1 ^0 @1']);
  });
});
