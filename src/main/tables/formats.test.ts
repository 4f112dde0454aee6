import { describe, expect, it } from 'vitest';
import { builtInFormat, customFormat, numberText } from './formats.ts';

describe('a number of a workbook', () => {
  it.each([
    ['475102030', 'General', '475102030'],
    ['4.7510203E8', 'General', '475102030'],
    ['32475102030', 'General', '32475102030'],
    ['0.1', 'General', '0.1'],
    ['42.449999999999996', 'General', '42.45'],
    ['1.2345678901234568E+17', '0', '123456789012346000'],
    ['1234.5', '#,##0.00 "€"', '1234.5'],
    ['475102030', '0000000000', '0475102030'],
    ['475102030', '0#" "##" "##" "##" "##', '04 75 10 20 30'],
    ['32475102030', '"+"00\\ 000\\ 00\\ 00\\ 00', '+32 475 10 20 30'],
    ['7', '000', '007'],
    ['123456', '000', '123456'],
    ['5', '#" "##', '5'],
    ['475102030', '[>=1000000000]0#;0##', '475102030'],
    ['42296', 'dd/mm/yyyy', '2015-10-19'],
    ['42296.395833333336', 'dd/mm/yyyy hh:mm', '2015-10-19 09:30'],
    ['42296.395844907406', 'yyyy\\-mm\\-dd h:mm:ss', '2015-10-19 09:30:01'],
    ['42296', '[$-80C]dddd d mmmm yyyy', '2015-10-19'],
    ['0.375', 'h:mm', '09:00'],
    ['1', 'dd/mm/yyyy', '1900-01-01'],
    ['60', 'dd/mm/yyyy', '1900-02-28'],
    ['61', 'dd/mm/yyyy', '1900-03-01'],
    ['-5', 'dd/mm/yyyy', '-5'],
    ['1e300', 'dd/mm/yyyy', '1e+300'],
    ['3', '"jour" 0', '3'],
    ['12', '[Red]0.0', '12'],
    ['abc', '0', 'abc'],
  ])('%s shown as %s is %s', (raw, code, text) => {
    expect(numberText(raw, customFormat(code), false)).toBe(text);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(numberText('40834', { kind: 'date' }, true)).toBe('2015-10-19');
  });

  it('knows the built-in formats of dates and times', () => {
    const kinds = [0, 1, 14, 17, 18, 21, 22, 30, 45, 49, 57].map((id) => builtInFormat(id).kind);
    expect(kinds.join(' ')).toBe('plain plain date date time time dateTime date time plain date');
  });
});
