import { IconMapPin } from '@tabler/icons-react';
import { describe, expect, it } from 'vitest';
import { middleOf, movesTo, together, touched } from './many.ts';
import type { BoardItem, BoardSpan } from './model.ts';

function span(start: string, end: string, columns: readonly string[] | null = ['a']): BoardSpan {
  return { start: `2015-10-${start}`, end: `2015-10-${end}`, columns };
}

function item(id: string, at: BoardSpan | null): BoardItem {
  const said = { title: id, detail: '', said: '', alert: '', clock: null };
  return { id, ...said, form: 'card', span: at, home: null, edge: '', icon: IconMapPin, look: 'plain' };
}

describe('what is carried together', () => {
  const lead = item('lead', span('19T09:00', '19T10:00'));

  it('keeps its distances, across days and midnight', () => {
    const later = item('later', span('20T22:00', '21T00:30', null));
    const moves = movesTo([lead, later], span('20T08:45', '20T09:45'));
    expect(moves.map(({ span: to }) => to)).toEqual([
      span('20T08:45', '20T09:45'),
      span('21T21:45', '22T00:15', null),
    ]);
  });

  it('changes column with the one that is held when it lies in the same', () => {
    const same = item('same', span('19T11:00', '19T12:00', ['a', 'c']));
    const other = item('other', span('19T11:00', '19T12:00', ['b']));
    const moves = movesTo([lead, same, other], span('19T09:00', '19T10:00', ['c']));
    expect(moves.map(({ span: to }) => to?.columns)).toEqual([['c'], ['c'], ['b']]);
  });

  it('goes to the tray as one', () => {
    expect(movesTo([lead, item('open', null)], null).map(({ span: to }) => to)).toEqual([null, null]);
  });

  it('comes from the tray one after the other', () => {
    const moves = movesTo([item('one', null), item('two', null), lead], span('20T09:00', '20T10:00', ['b']));
    expect(moves.map(({ span: to }) => to)).toEqual([
      span('20T09:00', '20T10:00', ['b']),
      span('20T10:00', '20T11:00', ['b']),
      lead.span,
    ]);
  });

  it('leaves what has no time where it waits when what is held has one', () => {
    expect(movesTo([lead, item('open', null)], span('20T09:00', '20T10:00'))[1]?.span).toBe(null);
  });

  it('is the item alone unless it is selected', () => {
    const items = [lead, item('b', null), item('c', null)];
    const pieces = { order: ['lead', 'b', 'c'], items: new Map(items.map((one) => [one.id, one])) };
    const selection = { ids: new Set(['b', 'c']), anchor: null };
    expect(together(lead, selection, pieces)).toEqual([lead]);
    expect(together(items[2] ?? lead, selection, pieces).map(({ id }) => id)).toEqual(['c', 'b']);
  });
});

describe('a rectangle', () => {
  it('selects what it touches, and nothing that lies against it', () => {
    const box = (id: string, left: number) => ({ id, left, top: 10, width: 20, height: 20 });
    const band = { left: 20, top: 0, width: 30, height: 15 };
    expect(touched([box('before', 0), box('in', 30), box('partly', 45), box('after', 50)], band)).toEqual([
      'in',
      'partly',
    ]);
  });
});

describe('cutting in two', () => {
  it('proposes the middle on the five minutes', () => {
    expect(middleOf(span('19T09:00', '19T10:30'), 5)).toBe('2015-10-19T09:45');
    expect(middleOf(span('19T09:00', '19T09:25'), 5)).toBe('2015-10-19T09:10');
    expect(middleOf(span('19T09:00', '19T09:05'), 5)).toBe(null);
  });
});
