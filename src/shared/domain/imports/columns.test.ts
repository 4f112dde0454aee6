import { describe, expect, it } from 'vitest';
import { guessMapping } from './columns.ts';
import { mapping, type ImportLeg } from './mapping.ts';

const legs: readonly ImportLeg[] = [
  {
    id: 'leg_aaaaaaaa_2',
    title: 'Bordeaux et Nantes',
    dates: { from: '2015-11-23', to: '2015-11-27' },
    cities: ['Bordeaux', 'Nantes'],
  },
  {
    id: 'leg_aaaaaaaa_1',
    title: 'Strasbourg et Issy',
    dates: { from: '2015-10-19', to: '2015-10-23' },
    cities: ['Strasbourg', 'Issy-les-Moulineaux'],
  },
];

/** What each column is taken for, in words: `leg 1` for the first leg by date. */
function guess(header: readonly string[], rows: readonly (readonly string[])[] = []): string[] {
  return guessMapping(header, rows, legs).mapping.columns.map((target) =>
    target.field === 'leg' ? `leg ${target.legId.slice(-1)}` : target.field,
  );
}

describe('columns are guessed from their headers', () => {
  it.each([
    [
      'French',
      'Civilité;Nom de famille;Prénom;Société;Type de structure;Titre / fonction;Courriel;Téléphone;Langues;Allergies;PMR;Attentes;Contacts souhaités;Groupe',
      'civility lastName firstName organisation organisationKind role email phone languages diet access aims wishes groups',
    ],
    [
      'English',
      'Title;Surname;First name;Company;Organisation type;Job title;E-mail;Mobile;Languages;Dietary requirements;Special needs;Goals;Whom would you like to meet?;Group',
      'civility lastName firstName organisation organisationKind role email phone languages diet access aims wishes groups',
    ],
    [
      'capitals without accents',
      'NOM;PRENOM;ORGANISME;ADRESSE EMAIL;GSM',
      'lastName firstName organisation email phone',
    ],
    ['names of organisations', 'Nom;Nom de la société;Catégorie', 'lastName organisation category'],
    [
      'what is none of ours',
      'Horodatage;Adresse postale;Nom;Date de naissance;N° TVA de la société',
      'ignore ignore lastName ignore ignore',
    ],
    ['full names', 'Nom et prénom;E-mail', 'fullName email'],
    ['two e-mail columns: the first counts', 'Nom;E-mail;Confirmation de l’e-mail', 'lastName email ignore'],
    ['nothing at all', ';;', 'ignore ignore ignore'],
  ])('in %s', (_, header, fields) => {
    expect(guess(header.split(';')).join(' ')).toBe(fields);
  });

  it.each([
    ['number', 'Volet 1', 'Volet n° 2'],
    ['Roman number', 'Volet I', 'Volet II'],
    ['ordinal', 'Première partie', 'Second leg'],
    ['cities', 'Strasbourg/Issy', 'Participation Bordeaux - Nantes'],
    ['one city', 'Issy', 'Nantes'],
    ['dates', 'Du 19 au 23 octobre', '23-27/11'],
    ['English dates', 'October 19-23', 'Nov 23'],
    ['title', 'Mission Strasbourg & Issy', 'Mission Bordeaux & Nantes'],
  ])('for legs by their %s', (_, one, two) => {
    const rows = [
      ['A', 'x', ''],
      ['B', 'oui', 'non'],
    ];
    expect(guess(['Nom', one, two], rows)).toEqual(['lastName', 'leg 1', 'leg 2']);
    expect(guess(['Nom', two, one], rows)).toEqual(['lastName', 'leg 2', 'leg 1']);
  });

  it('a column about a leg that holds no yes or no is not the leg’s', () => {
    const rows = [
      ['A', 'Hôtel Maison Rouge'],
      ['B', 'chez un ami'],
      ['C', 'Hôtel'],
    ];
    expect(guess(['Nom', 'Hôtel à Strasbourg'], rows)).toEqual(['lastName', 'ignore']);
  });
});

describe('columns are guessed from what they hold', () => {
  const rows = [
    ['Mme', 'Ourthe', 'anne@namur.example', '0475/10.20.30', 'FR, EN', '01/09/2015 9:00:00'],
    ['M.', 'Semois', 'luc@liege.example', '+32 475 11 21 31', 'français', '02/09/2015 9:00:00'],
    ['Mme', 'Lesse', '', '0032475122232', 'fr/nl', '03/09/2015 9:00:00'],
  ];

  it('when headers say nothing', () => {
    expect(guess(['a', 'b', 'c', 'd', 'e', 'f'], rows)).toEqual([
      'civility',
      'ignore',
      'email',
      'phone',
      'languages',
      'ignore',
    ]);
  });

  it('when headers say something else', () => {
    const mailboxes = [
      ['A', 'rue Haute 1'],
      ['B', 'rue Basse 2'],
      ['C', 'place 3'],
    ];
    expect(guess(['Nom', 'Mail'], mailboxes)).toEqual(['lastName', 'ignore']);
  });

  it('a column of names with two words each, without first names beside, holds full names', () => {
    expect(
      guess(
        ['Nom', 'GSM'],
        [
          ['Ourthe Anne', ''],
          ['Semois Luc', ''],
        ],
      ),
    ).toEqual(['fullName', 'phone']);
    expect(
      guess(
        ['Nom', 'Prénom'],
        [
          ['Van Damme', 'A'],
          ['Le Goff', 'B'],
        ],
      ),
    ).toEqual(['lastName', 'firstName']);
  });

  it('and says how sure it is', () => {
    expect(
      guessMapping(
        ['Nom', 'd', 'x'],
        [
          ['A', '0475/10.20.30', ''],
          ['B', '0475 11 21 31', ''],
        ],
        legs,
      ).certainty,
    ).toEqual(['sure', 'likely', 'none']);
  });
});

describe('a mapping', () => {
  it('takes everybody into the only leg when no column is about it', () => {
    const [leg] = legs;
    const only = leg ? [leg] : [];
    expect(guessMapping(['Nom'], [['A']], only).mapping.legIds).toEqual(['leg_aaaaaaaa_2']);
    expect(guessMapping(['Nom', 'Inscrit'], [['A', 'oui']], only).mapping).toEqual({
      columns: [{ field: 'lastName' }, { field: 'leg', legId: 'leg_aaaaaaaa_2' }],
      legIds: [],
      nameOrder: 'firstLast',
    });
  });

  it.each([
    ['Nom et prénom', 'lastFirst'],
    ['Nom, prénom', 'lastFirst'],
    ['Prénom et nom', 'firstLast'],
    ['Full name', 'firstLast'],
  ])('reads the order of full names off %s', (header, order) => {
    expect(guessMapping([header], [['A B']], legs).mapping.nameOrder).toBe(order);
  });

  it('crosses the door as it is', () => {
    const guessed = guessMapping(['Nom', 'Volet 1', '?'], [['A', 'x', 'y']], legs).mapping;
    expect(mapping.parse(JSON.parse(JSON.stringify(guessed)))).toEqual(guessed);
    expect(mapping.safeParse({ ...guessed, columns: [{ field: 'leg' }] }).success).toBe(false);
    expect(mapping.safeParse({ ...guessed, columns: [{ field: 'passport' }] }).success).toBe(false);
  });
});
