import { describe, expect, it } from 'vitest';
import { clusterLinks } from './clusters.ts';
import { findLinks, type Comparable, type Member } from './duplicates.ts';

type Known = Partial<Omit<Comparable, 'member'>> & { readonly id?: string };

function people(list: readonly Known[]): Comparable[] {
  let row = 0;
  return list.map(({ id, ...known }) => {
    const member: Member = id === undefined ? { kind: 'row', row } : { kind: 'existing', id };
    if (id === undefined) row += 1;
    return { member, lastName: '', firstName: '', email: '', phone: '', organisation: '', ...known };
  });
}

/** The link between two people, in words. */
function link(a: Known, b: Known): string {
  const [found, ...more] = findLinks(people([a, b]));
  expect(more).toEqual([]);
  return found ? `${found.reasons.join(' ')} ${found.score}` : 'none';
}

const anne = { lastName: 'Thyle', firstName: 'Anne', organisation: 'parking' };
const mail = { email: 'anne.thyle@parking.example' };
const phone = { phone: '+32 475 34 44 54' };

describe('two people', () => {
  it.each([
    [
      'same e-mail in another case',
      { ...anne, ...mail },
      { ...anne, email: 'ANNE.THYLE@parking.example' },
      'email name organisation 1',
    ],
    [
      'same phone in another form',
      { ...anne, ...phone },
      { ...anne, phone: '(0)475-344454' },
      'phone name organisation 0.95',
    ],
    [
      'same name without accents',
      { lastName: 'Hoëgne', firstName: 'Zoé', organisation: 'a' },
      { lastName: 'HOEGNE', firstName: 'Zoe', organisation: 'a' },
      'name organisation 0.9',
    ],
    [
      'same name with other hyphens',
      { lastName: 'Eau-d’Heure', firstName: 'Jean Pierre' },
      { lastName: "Eau d'Heure", firstName: 'Jean-Pierre' },
      'name 0.8',
    ],
    [
      'names exchanged',
      { ...anne, ...mail },
      { ...mail, lastName: 'Anne', firstName: 'Thyle' },
      'email inverted 1',
    ],
    ['a slip in the same organisation', anne, { ...anne, lastName: 'Thile' }, 'similar organisation 0.75'],
    ['an initial in the same organisation', anne, { ...anne, firstName: 'A.' }, 'similar organisation 0.75'],
    [
      'a slip and the same e-mail',
      { ...anne, ...mail },
      { ...anne, ...mail, lastName: 'Thile' },
      'email similar organisation 1',
    ],
    [
      'a shared mailbox, one name in common',
      { ...anne, ...mail },
      { ...mail, lastName: 'Thyle', firstName: 'Luc' },
      'email 0.7',
    ],
    [
      'a shared mailbox, other names',
      { ...anne, ...mail },
      { ...mail, lastName: 'Semois', firstName: 'Luc' },
      'email 0.5',
    ],
    [
      'a shared phone, other names',
      { ...anne, ...phone },
      { ...phone, lastName: 'Semois', firstName: 'Luc' },
      'phone 0.3',
    ],
    ['the same name elsewhere', anne, { ...anne, organisation: 'wbi' }, 'name 0.7'],
    [
      'the same name, each with their own address and number',
      { ...anne, ...mail, ...phone },
      { ...anne, organisation: 'wbi', email: 'a@b.example', phone: '+32 475 00 00 00' },
      'name 0.5',
    ],
    ['nothing but an e-mail', { ...anne, ...mail }, mail, 'email 0.6'],
    ['a slip in another organisation', anne, { ...anne, lastName: 'Thile', organisation: 'wbi' }, 'none'],
    [
      'alike, each with their own address and number',
      { ...anne, ...mail, ...phone },
      { ...anne, lastName: 'Thile', email: 'a@b.example', phone: '+32 475 00 00 00' },
      'none',
    ],
    ['two different ones', anne, { ...anne, lastName: 'Semois', firstName: 'Luc' }, 'none'],
    ['two without anything', {}, {}, 'none'],
    [
      'a first name in common',
      { firstName: 'Anne', organisation: 'a' },
      { firstName: 'Anne', lastName: 'Ton', organisation: 'a' },
      'none',
    ],
  ] as const)('%s', (_, a, b, expected) => {
    expect(link(a, b)).toBe(expected);
    expect(link(b, a)).toBe(expected);
  });

  it('who both exist already are not linked', () => {
    expect(
      findLinks(
        people([
          { ...anne, id: 'delegate_aaaaaaaa_1' },
          { ...anne, id: 'delegate_aaaaaaaa_2' },
        ]),
      ),
    ).toEqual([]);
  });
});

describe('a crowd', () => {
  it('that shares a switchboard is not linked by it', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => ({
      ...phone,
      lastName: `Nom${'abcdefgh'[at % 8] ?? ''}${'ijklm'[at % 5] ?? ''}`,
      firstName: 'X',
    }));
    expect(findLinks(people(crowd))).toEqual([]);
  });

  it('but somebody in it who is there twice is found', () => {
    const crowd = ['A', 'B', 'C', 'D', 'E', 'B'].map((firstName) => ({
      ...phone,
      lastName: 'Nom',
      firstName,
    }));
    expect(findLinks(people(crowd)).map(({ a, b, reasons }) => [a, b, reasons])).toEqual([
      [1, 5, ['phone', 'name']],
    ]);
  });

  it('of one name is linked in a line, not each with each', () => {
    const crowd = Array.from({ length: 5000 }, () => anne);
    const links = findLinks(people(crowd));
    expect(links.length).toBe(4999);
    expect(
      clusterLinks(
        people(crowd).map((one) => one.member),
        links,
      ).map((cluster) => cluster.members.length),
    ).toEqual([5000]);
  });

  it('of look-alikes in one organisation is compared with neighbours only', () => {
    const crowd = Array.from({ length: 3000 }, (_, at) => ({
      ...anne,
      lastName: `Thylenberg${String.fromCodePoint(0x4e00 + at)}`,
    }));
    expect(findLinks(people(crowd)).length).toBeLessThan(3000 * 30);
  });
});

describe('clusters', () => {
  const cluster = (list: readonly Known[]) => {
    const all = people(list);
    return clusterLinks(
      all.map((one) => one.member),
      findLinks(all),
    );
  };
  const row = (at: number): Member => ({ kind: 'row', row: at });

  it('gather all who are linked, existing delegates first, and merge when sure', () => {
    const list = [
      { ...anne, ...mail, id: 'delegate_aaaaaaaa_1' },
      { lastName: 'Semois' },
      { ...anne, ...phone },
      { ...anne, ...mail, ...phone },
    ];
    expect(cluster(list)).toEqual([
      {
        id: 'row1',
        members: [{ kind: 'existing', id: 'delegate_aaaaaaaa_1' }, row(1), row(2)],
        reasons: ['email', 'phone', 'name', 'organisation'],
        score: 0.9,
        suggestion: { action: 'merge', apart: [] },
      },
    ]);
  });

  it('keep apart those of whom only weak evidence speaks', () => {
    const list = [
      { ...anne, ...mail },
      { ...anne, ...mail },
      { ...mail, lastName: 'Semois', firstName: 'Luc' },
    ];
    expect(cluster(list).map(({ members, score, suggestion }) => ({ members, score, suggestion }))).toEqual([
      { members: [row(0), row(1), row(2)], score: 0.5, suggestion: { action: 'merge', apart: [2] } },
    ]);
    expect(cluster(list.slice(1)).map((one) => one.suggestion)).toEqual([{ action: 'keep', apart: [] }]);
  });

  it('never join two groups that are sure of themselves by weak evidence', () => {
    const luc = { lastName: 'Semois', firstName: 'Luc', organisation: 'wbi', ...phone };
    const list = [{ ...anne, ...mail, ...phone }, { ...anne, ...mail, ...phone }, luc, luc];
    expect(cluster(list).map((one) => one.members)).toEqual([
      [row(0), row(1)],
      [row(2), row(3)],
    ]);
  });
});
