import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { phoneKey, readPhone } from './phones.ts';

describe('a phone number', () => {
  it.each([
    ['0475/10.20.30', '+32 475 10 20 30'],
    ['(0)475-142434', '+32 475 14 24 34'],
    ['0032475122232', '+32 475 12 22 32'],
    ['+32 (0)475 10 20 30', '+32 475 10 20 30'],
    ['++32 475 10 20 30', '+32 475 10 20 30'],
    ['475102030', '+32 475 10 20 30'],
    ['32475102030', '+32 475 10 20 30'],
    ['081\u00a012 34 56', '+32 81 12 34 56'],
    ['+33 3 88 12 34 56', '+33 3 88 12 34 56'],
    ['GSM : 0475 10 20 30', '+32 475 10 20 30'],
    ['0475 10 20 30 ext 12', '+32 475 10 20 30 ext. 12'],
    ['', ''],
  ])('written %j is %j', (text, phone) => {
    expect(readPhone(text)).toEqual({ phone, readable: true, others: [] });
  });

  it('may have others beside it in the cell', () => {
    expect(readPhone('0475/10.20.30 / 081/12.34.56 ou 0475 10 20 30; n/a')).toEqual({
      phone: '+32 475 10 20 30',
      readable: true,
      others: ['+32 81 12 34 56'],
    });
  });

  it.each(['12', 'sur demande', '0475 10 20', '9'.repeat(400)])(
    'that is none, %s, is kept as it is',
    (text) => {
      expect(readPhone(text)).toEqual({ phone: text, readable: false, others: [] });
    },
  );

  it('has one key in all its forms, and none when it is too short', () => {
    const forms = [
      '0475/10.20.30',
      '+32 475 10 20 30',
      '0032475102030',
      '(0)475-102030',
      'appeler le 0475 10 20 30',
    ];
    expect([...new Set(forms.map(phoneKey))]).toEqual(['32475102030']);
    expect(['', '112', 'x'].map(phoneKey)).toEqual(['', '', '']);
    expect(phoneKey('interne 123456')).toBe('123456');
  });

  it('is read as the library of phone numbers reads it, the short way too', () => {
    const parts = fc.constantFrom(
      '04',
      '4',
      '+32',
      '0032',
      '(0)',
      '0',
      '75',
      '123',
      '10',
      '20',
      '30',
      ' ',
      '/',
      '.',
      '-',
      '+',
      '(',
      ')',
    );
    let readable = 0;
    fc.assert(
      fc.property(fc.array(parts, { minLength: 5, maxLength: 12 }), (list) => {
        const text = list.join('').trim();
        const number = parsePhoneNumberFromString(text, 'BE');
        if (number?.isValid() !== true) return;
        readable += 1;
        expect(readPhone(text).phone).toBe(number.formatInternational());
      }),
      { numRuns: 5000 },
    );
    expect(readable).toBeGreaterThan(100);
  });
});
