import { describe, expect, it } from 'vitest';
import { tablesOf } from './tables.ts';

type Asked = Parameters<typeof tablesOf>[0];

/** Persons 0 and 1 are delegates, 2 and 3 sit on the hosts' side. */
function asked(
  meetings: readonly { persons: number[]; length?: number; locked?: number; host?: string }[],
  freeTables: string[],
): Asked {
  return {
    freeTables,
    placeables: meetings.map(({ length = 1, host = null }) => ({
      id: null,
      partyIds: [],
      length,
      hostId: host,
    })),
    problem: {
      slots: [],
      persons: [],
      pools: [],
      precedences: [],
      travel: [],
      fairness: null,
      meetings: meetings.map(({ persons, length = 1, locked = null }) => ({
        persons,
        length,
        starts: null,
        locked,
        pools: [],
        site: 0,
        wish: { kind: 'must' },
      })),
    },
  };
}

const nowhere = new Map<string, string>();

describe('the tables of meetings', () => {
  it('stay with the hosts while delegates walk', () => {
    const meetings = [{ persons: [0, 2] }, { persons: [1, 3] }, { persons: [0, 3] }, { persons: [1, 2] }];
    const starts = [0, 0, 1, 1];
    const free = starts.map(() => null);
    expect(tablesOf(asked(meetings, ['A', 'B']), nowhere, starts, free)).toEqual(['A', 'B', 'B', 'A']);
  });

  it('are those they had, where that can be', () => {
    const meetings = [{ persons: [0, 2] }, { persons: [1, 3] }];
    expect(tablesOf(asked(meetings, ['A', 'B']), nowhere, [0, 0], ['B', 'gone'])).toEqual(['B', 'A']);
  });

  it('are kept for what is locked, however long others last', () => {
    const meetings = [
      { persons: [0, 2], length: 2 },
      { persons: [1, 3], locked: 1 },
    ];
    expect(tablesOf(asked(meetings, ['A', 'B']), nowhere, [0, 1], [null, 'A'])).toEqual(['B', 'A']);
  });

  it('are a host’s own, or none at all where the session has none', () => {
    const own = new Map([['x', 'Chez X']]);
    const hosted = asked([{ persons: [0, 2], host: 'x' }, { persons: [1, 3] }], ['A']);
    expect(tablesOf(hosted, own, [0, 0], [null, null])).toEqual(['Chez X', 'A']);
    const bare = asked([{ persons: [0, 2] }, { persons: [1, 3] }], []);
    expect(tablesOf(bare, nowhere, [0, null], [null, null])).toEqual(['–', null]);
  });
});
