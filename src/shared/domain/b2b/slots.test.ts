import { describe, expect, it } from 'vitest';
import { meetingSlots } from './slots.ts';

const visit = { start: '2015-11-24T14:00', end: '2015-11-24T15:30', zone: 'Europe/Paris' };
const on = (from: string, to: string) => ({ start: `2015-11-24T${from}`, end: `2015-11-24T${to}` });
const shown = (periods: ReturnType<typeof on>[], minutes = 20, pause = 5) =>
  meetingSlots({ minutes, pause, periods }, visit).map(
    ({ start, end, stretch }) => `${String(stretch)} ${start.slice(11)}–${end.slice(11)}`,
  );

describe('the slots of a session', () => {
  it('fill the visit, pauses between them, and leave what is too short', () => {
    expect(shown([])).toEqual(['0 14:00–14:20', '0 14:25–14:45', '0 14:50–15:10']);
  });

  it('need no pause after the last one', () => {
    expect(shown([on('09:00', '09:45')])).toEqual(['0 09:00–09:20', '0 09:25–09:45']);
  });

  it('begin anew with each period, in order of time', () => {
    expect(shown([on('14:00', '14:30'), on('10:00', '10:40')], 20, 0)).toEqual([
      '0 10:00–10:20',
      '0 10:20–10:40',
      '1 14:00–14:20',
    ]);
  });

  it('join periods that overlap, and let those that touch be two', () => {
    expect(shown([on('09:00', '09:40'), on('09:20', '10:00'), on('10:00', '10:20')], 20, 0)).toEqual([
      '0 09:00–09:20',
      '0 09:20–09:40',
      '0 09:40–10:00',
      '1 10:00–10:20',
    ]);
  });

  it('are none when no time is said', () => {
    expect(meetingSlots({ minutes: 20, pause: 0, periods: [] }, null)).toEqual([]);
    expect(shown([on('09:00', '09:10')])).toEqual([]);
  });
});
