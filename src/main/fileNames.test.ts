import { describe, expect, test } from 'vitest';
import { attachment, safeName } from './fileNames.ts';

describe('a safe name', () => {
  test.each([
    ['Programme Liège 2015.pdf', 'Programme Liège 2015.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\marie\\inscriptions.csv', 'inscriptions.csv'],
    ['liste\r\nSet-Cookie: x=1.csv', 'listeSet-Cookie_ x=1.csv'],
    ['facture\u202Efdp.exe', 'facturefdp.exe'],
    ['.htaccess', 'htaccess'],
    ['rapport. . ', 'rapport'],
    ['a<b>c|d?e*f"g.xlsx', 'a_b_c_d_e_f_g.xlsx'],
    ['con.csv', '_con.csv'],
    ['\uD800.csv', 'csv'],
    ['Lie\u0300ge.csv', 'Liège.csv'],
    ['..', 'fichier'],
    ['', 'fichier'],
  ])('of %j is %j', (given, safe) => {
    expect(safeName(given)).toBe(safe);
  });

  test('is cut to 120 characters, emoji uncut and extension kept', () => {
    expect(safeName(`${'🗺'.repeat(200)}.xlsx`)).toBe(`${'🗺'.repeat(115)}.xlsx`);
  });
});

describe('the attachment header', () => {
  test('gives an ASCII name and the exact one', () => {
    expect(attachment('Programme d’été (v2).pdf')).toBe(
      `attachment; filename="Programme d_ete (v2).pdf"; filename*=UTF-8''Programme%20d%E2%80%99%C3%A9t%C3%A9%20%28v2%29.pdf`,
    );
  });

  test('lets no quote or percent sign out of the ASCII name', () => {
    expect(attachment(`a"; x="b%41\\.pdf`)).toBe(
      `attachment; filename="a_; x=_b_41_.pdf"; filename*=UTF-8''a%22%3B%20x%3D%22b%2541%5C.pdf`,
    );
  });
});
