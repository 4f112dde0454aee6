import { describe, expect, it } from 'vitest';
import type { PersonFields } from './candidates.ts';
import { mergeKnown, type Known } from './merge.ts';

const blank: PersonFields = {
  civility: '',
  firstName: '',
  lastName: '',
  role: '',
  category: '',
  email: '',
  phone: '',
  languages: [],
  legIds: [],
  aims: '',
  wishes: '',
  diet: '',
  access: '',
};

function known(row: number, person: Partial<PersonFields>, more: Partial<Known> = {}): Known {
  return {
    member: { kind: 'row', row },
    person: { ...blank, ...person },
    organisation: -1,
    groups: [],
    ...more,
  };
}

function nameOf(...names: readonly (readonly [last: string, first: string])[]): string {
  const [first, ...others] = names.map(([lastName, firstName], row) => known(row, { lastName, firstName }));
  const { person } = mergeKnown([first ?? known(0, {}), ...others]);
  return `${person.lastName}, ${person.firstName}`;
}

describe('merging people', () => {
  it('takes the latest that is not empty, unites lists, keeps texts that differ, and says where they differed', () => {
    const merged = mergeKnown([
      known(
        3,
        {
          lastName: 'Hoyoux',
          firstName: 'Inès',
          role: 'CEO',
          phone: '1',
          email: 'a@b.example',
          languages: ['fr', 'en'],
          diet: 'sans gluten',
          aims: 'Voir',
          legIds: ['leg_a'],
        },
        { organisation: 4, groups: ['Recherche'] },
      ),
      known(
        9,
        {
          lastName: 'Hoyoux',
          firstName: 'Ines',
          phone: '2',
          email: 'a@b.example',
          languages: ['nl', 'fr'],
          diet: 'végétalien',
          aims: 'voir',
          legIds: ['leg_a'],
        },
        { groups: ['RECHERCHE', 'Villes'] },
      ),
    ]);
    expect(merged).toEqual({
      person: {
        ...blank,
        lastName: 'Hoyoux',
        firstName: 'Inès',
        role: 'CEO',
        phone: '2',
        email: 'a@b.example',
        languages: ['fr', 'en', 'nl'],
        legIds: ['leg_a'],
        aims: 'Voir',
        diet: 'sans gluten\nvégétalien',
      },
      organisation: 4,
      groups: ['Recherche', 'Villes'],
      proposals: [
        {
          field: 'firstName',
          value: 'Inès',
          from: { kind: 'row', row: 3 },
          others: [{ member: { kind: 'row', row: 9 }, value: 'Ines' }],
        },
        {
          field: 'phone',
          value: '2',
          from: { kind: 'row', row: 9 },
          others: [{ member: { kind: 'row', row: 3 }, value: '1' }],
        },
        {
          field: 'languages',
          value: ['fr', 'en', 'nl'],
          from: null,
          others: [
            { member: { kind: 'row', row: 3 }, value: ['fr', 'en'] },
            { member: { kind: 'row', row: 9 }, value: ['nl', 'fr'] },
          ],
        },
        {
          field: 'aims',
          value: 'Voir',
          from: { kind: 'row', row: 3 },
          others: [{ member: { kind: 'row', row: 9 }, value: 'voir' }],
        },
        {
          field: 'diet',
          value: 'sans gluten\nvégétalien',
          from: null,
          others: [
            { member: { kind: 'row', row: 3 }, value: 'sans gluten' },
            { member: { kind: 'row', row: 9 }, value: 'végétalien' },
          ],
        },
        {
          field: 'groups',
          value: ['Recherche', 'Villes'],
          from: null,
          others: [
            { member: { kind: 'row', row: 3 }, value: ['Recherche'] },
            { member: { kind: 'row', row: 9 }, value: ['RECHERCHE', 'Villes'] },
          ],
        },
      ],
    });
  });

  it('has nothing to say about people who agree or leave things out', () => {
    expect(
      mergeKnown([known(0, { lastName: 'A', role: 'CEO' }), known(1, { lastName: 'A' })]).proposals,
    ).toEqual([]);
  });

  it.each([
    [
      'Hoyoux, Inès',
      [
        ['Hoyoux', 'Inès'],
        ['Hoyoux', 'Ines'],
      ],
    ],
    [
      'Hoyoux, Inès',
      [
        ['Hoyoux', 'Ines'],
        ['Hoyoux', 'Inès'],
      ],
    ],
    [
      'Thyle, Anne',
      [
        ['Thyle', 'Anne'],
        ['Anne', 'Thyle'],
      ],
    ],
    [
      'Hoëgne, Zoé',
      [
        ['Hoegne', 'Zoé'],
        ['Zoe', 'Hoëgne'],
      ],
    ],
    [
      'Thyle-Ton, Anne',
      [
        ['Thyle', 'Anne'],
        ['Thyle-Ton', 'Anne'],
      ],
    ],
    [
      'Thyle, Anne',
      [
        ['Thyle', 'Anne'],
        ['Thyle', 'A.'],
      ],
    ],
    [
      'Thyle, Anne',
      [
        ['Thyle', 'A.'],
        ['Thyle', 'Anne'],
      ],
    ],
    [
      'Thyle, Anne',
      [
        ['', 'Anne'],
        ['Thyle', ''],
      ],
    ],
    [
      'Thyle, Anne',
      [
        ['Thyle', ''],
        ['', 'Anne'],
      ],
    ],
  ] as const)('makes the name %s of %j', (name, names) => {
    expect(nameOf(...names)).toBe(name);
  });
});
