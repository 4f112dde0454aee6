import { beforeEach, describe, expect, it } from 'vitest';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { begin, failed, read, saved, shownVisits, usePending, withPending } from './pending.ts';

function row(id: string, title: string): VisitRow {
  return {
    id,
    missionId: 'mission_a',
    legId: 'leg_a',
    title,
    kind: 'visit',
    status: 'option',
    slot: null,
    placeId: null,
    hostId: null,
    capacity: null,
    languages: [],
    everyone: true,
    description: '',
    groupIds: [],
    delegateIds: [],
  };
}

function shown(): string[] {
  const { list, pending } = usePending.getState();
  return withPending(list, pending).map(({ id, title }) => `${id} ${title}`);
}

const before = [row('a', 'Cube'), row('b', 'Lab')];

describe('a write under way', () => {
  beforeEach(() => {
    usePending.setState({ list: before, pending: [] });
  });

  it('shows at once, over saving, until the visits are read again', () => {
    const turn = begin({ kind: 'change', id: 'a', fields: { title: 'Shadok' } });
    expect(shown()).toEqual(['a Shadok', 'b Lab']);
    saved(turn, null);
    expect(shown()).toEqual(['a Shadok', 'b Lab']);
    read([row('a', 'Shadok, corrected elsewhere'), row('b', 'Lab')]);
    expect(shown()).toEqual(['a Shadok, corrected elsewhere', 'b Lab']);
    expect(usePending.getState().pending).toEqual([]);
  });

  it('is not waited for twice when the visits were read before its answer came', () => {
    const turn = begin({ kind: 'change', id: 'a', fields: { title: 'Shadok' } });
    read([row('a', 'Shadok'), row('b', 'Lab')]);
    saved(turn, null);
    expect(usePending.getState().pending).toEqual([]);
  });

  it('goes back when it fails', () => {
    const turn = begin({ kind: 'remove', id: 'b' });
    expect(shown()).toEqual(['a Cube']);
    failed(turn);
    expect(shown()).toEqual(['a Cube', 'b Lab']);
  });

  it('stays through the reading of an earlier one', () => {
    const first = begin({ kind: 'change', id: 'a', fields: { title: 'One' } });
    const second = begin({ kind: 'change', id: 'a', fields: { title: 'Two' } });
    saved(first, null);
    read([row('a', 'One'), row('b', 'Lab')]);
    expect(shown()).toEqual(['a Two', 'b Lab']);
    saved(second, null);
    read([row('a', 'Two'), row('b', 'Lab')]);
    expect(usePending.getState().pending).toEqual([]);
  });

  it('of a new visit shows it once, under its own id as soon as it has one', () => {
    const turn = begin({ kind: 'create', row: row('new', 'Press') });
    expect(shown()).toEqual(['a Cube', 'b Lab', 'new Press']);
    saved(turn, 'c');
    expect(shown()).toEqual(['a Cube', 'b Lab', 'c Press']);
    read([...before, row('c', 'Press')]);
    expect(shown()).toEqual(['a Cube', 'b Lab', 'c Press']);
    expect(usePending.getState().pending).toEqual([]);
  });

  it('draws nothing again once it was saved', () => {
    const turn = begin({ kind: 'change', id: 'a', fields: { title: 'Shadok' } });
    const first = shownVisits(usePending.getState().list, usePending.getState().pending);
    const answer = [row('a', 'Shadok'), row('b', 'Lab')];
    expect(shownVisits(answer, usePending.getState().pending)).toBe(first);
    saved(turn, null);
    read(answer);
    expect(shownVisits(answer, usePending.getState().pending)).toBe(first);
    expect(first.map(({ title }) => title)).toEqual(['Shadok', 'Lab']);
  });

  it('leaves the rows it does not concern the same objects', () => {
    begin({ kind: 'change', id: 'a', fields: { title: 'Shadok' } });
    const { list, pending } = usePending.getState();
    expect(withPending(list, pending)[1]).toBe(before[1]);
    expect(withPending(list, [])).toBe(list);
  });
});
