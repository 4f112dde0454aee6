import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { day, email, id, line, minute, requiredLine, slot, span, text, zone } from './values.ts';

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('a day', () => {
  it.each(['2015-10-19', '2016-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])('can be %s', (value) => {
    expect(accepts(day, value)).toBe(true);
  });

  it.each([
    '2015-02-29',
    '1900-02-29',
    '2015-04-31',
    '2015-13-01',
    '2015-00-10',
    '0215-10-19',
    '3000-01-01',
    '19/10/2015',
    '2015-10-19T09:00',
    '',
  ])('is never %s', (value) => {
    expect(accepts(day, value)).toBe(false);
  });
});

describe('a minute', () => {
  it.each(['2015-10-19T00:00', '2015-10-25T02:30', '2016-02-29T23:59'])('can be %s', (value) => {
    expect(accepts(minute, value)).toBe(true);
  });

  it.each([
    '2015-02-30T10:00',
    '2015-02-29T10:00',
    '2015-10-19T24:00',
    '2015-10-19T09:60',
    '2015-10-19T9:00',
    '2015-10-19T09:00Z',
    '2015-10-19T09:00:00',
    '2015-10-19 09:00',
    '2015-10-19',
    'T09:00',
    ' 2015-10-19T09:00',
    '',
  ])('is never %s', (value) => {
    expect(accepts(minute, value)).toBe(false);
  });
});

describe('a slot', () => {
  it('ends after it starts', () => {
    const at = (start: string, end: string) => ({ start, end, zone: 'Europe/Paris' });
    expect(accepts(slot, at('2015-10-19T09:00', '2015-10-19T09:01'))).toBe(true);
    expect(accepts(slot, at('2015-10-19T23:00', '2015-10-20T01:00'))).toBe(true);
    expect(accepts(slot, at('2015-10-19T09:00', '2015-10-19T09:00'))).toBe(false);
    expect(accepts(slot, at('2015-10-19T09:00', '2015-10-19T08:00'))).toBe(false);
  });
});

describe('a span', () => {
  it('goes forward and lasts a year at most', () => {
    expect(accepts(span, { from: '2015-10-19', to: '2015-10-19' })).toBe(true);
    expect(accepts(span, { from: '2015-10-19', to: '2016-10-19' })).toBe(true);
    expect(accepts(span, { from: '2015-10-19', to: '2015-10-18' })).toBe(false);
    expect(accepts(span, { from: '2015-10-19', to: '2105-10-23' })).toBe(false);
  });
});

describe('a zone', () => {
  it.each(['Europe/Paris', 'Europe/Brussels', 'America/Argentina/Buenos_Aires', 'UTC'])(
    'can be %s',
    (value) => {
      expect(accepts(zone, value)).toBe(true);
    },
  );

  it.each(['Europe/Atlantis', '+02:00', '', 'Europe', 'x'.repeat(65)])('is never %s', (value) => {
    expect(accepts(zone, value)).toBe(false);
  });
});

describe('texts', () => {
  it('lose control characters: a line all of them, a text all but tabs and line feeds', () => {
    expect(line.parse('\t Visite\u0000du\r\nCube \u009f')).toBe('Visite du Cube');
    expect(text.parse('Visite\u0000\r\n\tdu\rCube\u009f')).toBe('Visite\n\tdu\nCube');
  });

  it('hold whole characters only', () => {
    expect(line.parse('a\ud83db')).toBe('a\ufffdb');
    expect(text.parse('\udc00 🚆')).toBe('\ufffd 🚆');
  });

  it('are refused when they are too long, or blank where something is needed', () => {
    expect([accepts(line, 'x'.repeat(500)), accepts(line, 'x'.repeat(501))]).toEqual([true, false]);
    expect([accepts(text, 'x'.repeat(200_000)), accepts(text, 'x'.repeat(200_001))]).toEqual([true, false]);
    expect([accepts(requiredLine, 'x'), accepts(requiredLine, ' \t\u0000')]).toEqual([true, false]);
  });

  it('hold an e-mail address or none', () => {
    expect(email.parse(' anne.ourthe@ville-de-namur.example ')).toBe('anne.ourthe@ville-de-namur.example');
    expect(email.parse(' ')).toBe('');
    expect([accepts(email, 'anne.ourthe'), accepts(email, 'a@b@c.example')]).toEqual([false, false]);
  });
});

describe('an id', () => {
  it('names an entity and a number of a device, or a hash', () => {
    expect(id.parse('visit_0123456789abcdef_1')).toBe('visit_0123456789abcdef_1');
    expect(accepts(id, `membership_${'0'.repeat(32)}`)).toBe(true);
    const strange = [
      'visit',
      '__proto___00000000',
      'visit_0000000_1',
      'Visit_00000000_1',
      "visit_00000000_1'--",
      '',
    ];
    expect(strange.filter((value) => accepts(id, value))).toEqual([]);
  });
});
