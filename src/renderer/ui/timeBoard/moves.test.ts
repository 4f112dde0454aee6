import { describe, expect, it } from 'vitest';
import {
  dragSpan,
  drawSpan,
  momentAt,
  nudgeColumns,
  nudgeDays,
  nudgeEdge,
  nudgeMinutes,
  stretchSpan,
  type Field,
} from './moves.ts';
import type { BoardSpan } from './model.ts';

const field: Field = {
  days: ['2015-10-19', '2015-10-20', '2015-10-23'].map((day) => ({
    day,
    name: day,
    short: day,
    remark: null,
  })),
  columns: ['a', 'b', 'others'].map((id) => ({ id, name: id, colour: null })),
  fixed: false,
};
const plain: Field = { ...field, columns: field.columns.slice(0, 1) };

function span(start: string, end: string, columns: readonly string[] | null = ['a']): BoardSpan {
  return { start: `2015-10-${start}`, end: `2015-10-${end}`, columns };
}

describe('dragging', () => {
  const grip = { span: span('19T09:00', '19T10:30'), offset: 40, days: 0, column: 'a' };

  it('keeps the length and snaps the start, not the pointer', () => {
    expect(dragSpan(field, grip, { day: 1, column: 0, minute: 700 }, 15)).toEqual(
      span('20T11:00', '20T12:30'),
    );
    expect(dragSpan(field, grip, { day: 1, column: 0, minute: 700 }, 5)).toEqual(
      span('20T11:00', '20T12:30'),
    );
    expect(dragSpan(field, grip, { day: 1, column: 0, minute: 704 }, 5)).toEqual(
      span('20T11:05', '20T12:35'),
    );
  });

  it('exchanges the column grabbed for the one under the pointer', () => {
    const both = { ...grip, span: span('19T09:00', '19T10:30', ['a', 'others']) };
    expect(dragSpan(field, both, { day: 0, column: 1, minute: 580 }, 15).columns).toEqual(['b', 'others']);
    expect(dragSpan(field, both, { day: 0, column: 2, minute: 580 }, 15).columns).toEqual(['others']);
  });

  it('keeps its column where columns cannot be chosen', () => {
    const moved = dragSpan({ ...field, fixed: true }, grip, { day: 1, column: 1, minute: 580 }, 15);
    expect(moved).toEqual(span('20T09:00', '20T10:30'));
  });

  it('leaves what is for the whole day on the whole day', () => {
    const all = { ...grip, span: span('19T09:00', '19T10:30', null) };
    expect(dragSpan(field, all, { day: 2, column: 1, minute: 580 }, 15)).toEqual(
      span('23T09:00', '23T10:30', null),
    );
  });

  it('stays on the board above and below', () => {
    expect(dragSpan(field, grip, { day: 0, column: 0, minute: 0 }, 15)).toEqual(span('19T00:00', '19T01:30'));
    expect(dragSpan(field, grip, { day: 0, column: 0, minute: 1440 }, 15).start).toBe('2015-10-19T23:15');
    expect(dragSpan(field, { ...grip, offset: 0 }, { day: 0, column: 0, minute: 1440 }, 15).start).toBe(
      '2015-10-19T23:45',
    );
  });

  it('moves a night train by the part after midnight', () => {
    const night = { span: span('19T22:00', '20T06:00'), offset: 5 * 60, days: 1, column: 'a' };
    expect(dragSpan(field, night, { day: 2, column: 0, minute: 240 }, 15)).toEqual(
      span('20T23:00', '21T07:00'),
    );
    expect(dragSpan(field, night, { day: 0, column: 0, minute: 180 }, 15).start).toBe('2015-10-19T22:00');
  });
});

describe('stretching', () => {
  it('moves one end, which never passes the other', () => {
    const visit = span('19T09:00', '19T10:30');
    expect(stretchSpan(field, visit, 'end', { day: 0, column: 0, minute: 668 }, 15)).toEqual(
      span('19T09:00', '19T11:15'),
    );
    expect(stretchSpan(field, visit, 'end', { day: 0, column: 0, minute: 300 }, 15)).toEqual(
      span('19T09:00', '19T09:15'),
    );
    expect(stretchSpan(field, visit, 'start', { day: 0, column: 0, minute: 900 }, 5)).toEqual(
      span('19T10:25', '19T10:30'),
    );
    expect(nudgeEdge(visit, 'end', -90)).toEqual(visit);
    expect(nudgeEdge(visit, 'end', -15)).toEqual(span('19T09:00', '19T10:15'));
    expect(nudgeEdge(visit, 'start', -15)).toEqual(span('19T08:45', '19T10:30'));
    expect(nudgeEdge(visit, 'start', 90)).toEqual(visit);
  });
});

describe('drawing', () => {
  it('covers the steps touched, upwards or downwards', () => {
    const down = drawSpan(field, { day: 0, column: 1, minute: 542 }, { day: 0, column: 1, minute: 610 }, 15);
    expect(down).toEqual(span('19T09:00', '19T10:15', ['b']));
    expect(
      drawSpan(field, { day: 0, column: 1, minute: 610 }, { day: 0, column: 1, minute: 542 }, 15),
    ).toEqual(down);
  });

  it('over several columns is for them, over all for the whole day', () => {
    const from = { day: 0, column: 2, minute: 540 };
    expect(drawSpan(field, from, { day: 0, column: 1, minute: 600 }, 15).columns).toEqual(['b', 'others']);
    expect(drawSpan(field, from, { day: 0, column: 0, minute: 600 }, 15).columns).toBe(null);
    expect(drawSpan(field, from, { day: 1, column: 0, minute: 600 }, 15).columns).toEqual(['others']);
    expect(drawSpan(plain, { ...from, column: 0 }, { day: 0, column: 0, minute: 600 }, 15).columns).toBe(
      null,
    );
  });

  it('keeps a step at the very end of the day', () => {
    const bottom = { day: 0, column: 0, minute: 1440 };
    expect(drawSpan(field, bottom, bottom, 15)).toEqual(span('19T23:45', '20T00:00'));
    expect(momentAt(field, bottom, 15)).toBe('2015-10-20T00:00');
  });
});

describe('moving by the keyboard', () => {
  it('goes by minutes within the days of the board', () => {
    expect(nudgeMinutes(field, span('19T09:00', '19T10:00'), -15)).toEqual(span('19T08:45', '19T09:45'));
    expect(nudgeMinutes(field, span('19T00:00', '19T01:00'), -15)).toEqual(span('19T00:00', '19T01:00'));
    expect(nudgeMinutes(field, span('19T23:50', '20T00:20'), 15)).toEqual(span('20T00:05', '20T00:35'));
  });

  it('goes by days, over those that the board leaves out', () => {
    expect(nudgeDays(field, span('20T09:00', '20T10:00'), 1)).toEqual(span('23T09:00', '23T10:00'));
    expect(nudgeDays(field, span('23T09:00', '23T10:00'), 1)).toEqual(span('23T09:00', '23T10:00'));
  });

  it('goes from column to column and on to the next day', () => {
    expect(nudgeColumns(field, span('19T09:00', '19T10:00', ['b']), 1).columns).toEqual(['others']);
    expect(nudgeColumns(field, span('19T09:00', '19T10:00', ['others']), 1)).toEqual(
      span('20T09:00', '20T10:00', ['a']),
    );
    expect(nudgeColumns(field, span('20T09:00', '20T10:00', ['a']), -1)).toEqual(
      span('19T09:00', '19T10:00', ['others']),
    );
    expect(nudgeColumns(field, span('19T09:00', '19T10:00', ['a']), -1)).toEqual(
      span('19T09:00', '19T10:00', ['a']),
    );
  });

  it('takes what is for the whole day, or for several columns, to the next day', () => {
    expect(nudgeColumns(field, span('19T09:00', '19T10:00', null), 1)).toEqual(
      span('20T09:00', '20T10:00', null),
    );
    expect(nudgeColumns(field, span('19T09:00', '19T10:00', ['a', 'b']), 1)).toEqual(
      span('20T09:00', '20T10:00', ['a', 'b']),
    );
    expect(nudgeColumns(plain, span('19T09:00', '19T10:00'), 1)).toEqual(span('20T09:00', '20T10:00'));
  });
});
