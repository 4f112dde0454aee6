import { describe, expect, it } from 'vitest';
import { aheadOf, differ, passageFrom, passageSeenIn, slotFrom, slotSeenIn } from './clocks.ts';

const day = '2015-10-20';
const train = {
  start: `${day}T08:52`,
  startZone: 'Europe/Brussels',
  end: `${day}T10:05`,
  endZone: 'Europe/London',
};

describe('the clocks of a board', () => {
  it('show what happens by other clocks at the same moment, and give it back', () => {
    const slot = { start: `${day}T09:00`, end: `${day}T10:30`, zone: 'Europe/London' };
    const seen = { start: `${day}T10:00`, end: `${day}T11:30` };
    expect(slotSeenIn('Europe/Paris', slot)).toEqual(seen);
    expect(slotFrom('Europe/Paris', seen, 'Europe/London')).toEqual(slot);
    expect(slotSeenIn('Europe/London', slot)).toEqual({ start: slot.start, end: slot.end });
  });

  it('show a passage between two zones, and give it back', () => {
    const seen = { start: `${day}T07:52`, end: `${day}T10:05` };
    expect(passageSeenIn('Europe/London', train)).toEqual(seen);
    expect(passageFrom('Europe/London', seen, train)).toEqual(train);
  });

  it('know by how much they differ on a day', () => {
    expect(aheadOf('Europe/London', 'Europe/Brussels', `${day}T12:00`)).toBe(60);
    expect(aheadOf('Europe/Paris', 'Asia/Kolkata', `${day}T12:00`)).toBe(210);
    expect(differ('Europe/Paris', 'Europe/Brussels', `${day}T12:00`)).toBe(false);
    expect(differ('Europe/Paris', 'Europe/London', `${day}T12:00`)).toBe(true);
  });
});
