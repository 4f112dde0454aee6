import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { random, type Random } from './random.ts';

/** What a registration form hands over, with what is known of it: for tests, and for benchmarks of any size. */
export interface Registrations {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Different people in it; `rows` holds this many and the repeats. */
  readonly people: number;
  readonly repeats: readonly { readonly row: number; readonly of: number; readonly how: Repeat }[];
}

/** How a person who registers again differs from the first time. */
export type Repeat = (typeof repeatKinds)[number];
const repeatKinds = ['same', 'newPhone', 'upperEmail', 'noAccents', 'inverted', 'typo'] as const;

const header = [
  'Horodatage',
  'Civilité',
  'Nom',
  'Prénom',
  'Organisation',
  'Type d’organisation',
  'Fonction',
  'Adresse e-mail',
  'GSM',
  'Langues parlées',
  'Volet 1 (Strasbourg - Issy)',
  'Volet 2 (Bordeaux - Nantes)',
  'Régime alimentaire',
  'Besoins d’accessibilité',
  'Vos objectifs',
  'Qui souhaitez-vous rencontrer ?',
] as const;

/** Realistic registrations: `people` different ones, and one repeat in about twenty. The same seed gives the same rows. */
export function registrations({ seed, people }: { seed: number; people: number }): Registrations {
  const chance = random(seed);
  const rows: string[][] = [];
  const repeats: { row: number; of: number; how: Repeat }[] = [];
  for (let person = 0; person < people; person += 1) {
    rows.push(register(person, rows.length, chance));
    if (person % 20 === 19) {
      const of = rows.length - 1 - chance.below(Math.min(rows.length, 15));
      if (repeats.some((repeat) => repeat.row === of)) continue;
      const how = chance.pick(repeatKinds);
      repeats.push({ row: rows.length, of, how });
      rows.push(again(rows[of] ?? [], how, chance));
    }
  }
  return { header, rows, people, repeats };
}

/** The registrations as a file of the kind a French Excel writes. */
export function registrationsCsv({ header: names, rows }: Registrations, delimiter = ';'): string {
  // Left to itself, csv-stringify quotes no line feed when records end in CR LF.
  return stringify([names, ...rows], { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/u });
}

/** The registrations as an Excel workbook at `path`. */
export async function writeRegistrations(
  { header: names, rows }: Registrations,
  path: string,
): Promise<void> {
  const cells = [names, ...rows].map((row) =>
    row.map((value) => (value === '' ? null : { value, type: String })),
  );
  await writeExcelFile(cells, { sheet: 'Inscriptions' }).toFile(path);
}

const firstNames =
  'Anne Luc Françoise Benoît Cécile Jérôme Zoé Noémie Raphaël Hélène Grégory Inès Maïté Loïc Gaëlle Thérèse Étienne Chloé François Valérie Michaël Aurélie Stéphane Bérénice Jean-Pierre Marie-Noëlle Björn Siân José Łukasz Naïma Özge'.split(
    ' ',
  );
const beginnings =
  'Our Se Les Amb Ves Sam Dy Den Hai Hoy Méh Ge Ber Sal War Eau Vir Her Mol Bo Get Thy Orn Piét Hou Li Hoë Gue Vie Rul Sû Wil Lhom Wim Chi Mel Man Tra Las'.split(
    ' ',
  );
const endings =
  'the mois sève lève dre bre ndre gne oux haigne rwinne vien meton gnée cqueval sonnet tine lenne tone neau mbois court vaux-Noire champs marchand lièvre tinoy drecht bosch'.split(
    ' ',
  );
const organisations: readonly (readonly [name: string, kind: string])[] = [
  ...['Namur', 'Liège', 'Mons', 'Tournai', 'Charleroi', 'Verviers', 'Arlon', 'Wavre'].map(
    (town) => [`Ville de ${town}`, 'Commune'] as const,
  ),
  ['Université de Namur', 'Université'],
  ['Université de Liège', 'Université'],
  ['Infopole Cluster TIC', 'Cluster'],
  ['Agence du Numérique', 'Agence'],
  ['FuturoCité', 'ASBL'],
  ['CETIC', 'Centre de recherche'],
  ['GreenWin', 'Pôle'],
];
const trades = ['Capteurs', 'Données', 'Mobilité', 'Éclairage', 'Parking', 'Énergie', 'Logiciels', 'Réseaux'];
const regions = ['Hesbaye', 'Condroz', 'Brabant', 'Fagnes', 'Hainaut', 'Ardenne', 'Gaume', 'Famenne'];
const languages = ['FR', 'FR, EN', 'fr/nl/en', 'français', 'FR ; EN ; DE', 'FR-EN', 'anglais et néerlandais'];
const yesNo = ['oui', 'Oui', 'OUI', 'x', 'X', 'non', ''];
const diets = ['', '', '', 'végétarien', 'sans gluten', 'halal', 'sans lactose'];
const aims = [
  'Trouver un intégrateur de capteurs',
  'Rencontrer des villes de taille comparable',
  'Consortium H2020 "Smart Cities"',
  'Observer ; comparer ; rapporter',
  'Open data :\nretours d’expérience',
];
const wishes = ['Issy Média; Schneider Electric', 'Bordeaux Métropole', 'Nantes Métropole, SAMOA', ''];

function register(person: number, row: number, chance: Random): string[] {
  // A stride prime to the number of combinations visits each (first name, last name) once before any comes back.
  const combinations = firstNames.length * beginnings.length * endings.length;
  const combination = (person * 7919) % combinations;
  const firstName = at(firstNames, combination);
  const rest = Math.floor(combination / firstNames.length);
  const lastName = at(beginnings, rest) + at(endings, Math.floor(rest / beginnings.length));
  const [organisation, kind] = chance.oneIn(3)
    ? chance.pick(organisations)
    : [`${chance.pick(trades)} ${chance.pick(regions)} ${chance.pick(['SA', 'SPRL'])}`, 'Entreprise'];
  return [
    `${String((row % 28) + 1).padStart(2, '0')}/09/2015 9:00:00`,
    chance.pick(['Mme', 'M.']),
    chance.oneIn(5) ? lastName.toUpperCase() : lastName,
    chance.oneIn(9) ? ` ${firstName}` : firstName,
    organisation,
    kind,
    chance.pick(['CEO', 'Gérante', 'Cellule Smart City', 'Développement économique', 'CTO']),
    chance.oneIn(40) ? '' : `${ascii(firstName)}.${ascii(lastName)}@${ascii(organisation)}.example`,
    phone(person, chance.below(5)),
    chance.pick(languages),
    chance.pick(yesNo),
    chance.pick(yesNo),
    chance.pick(diets),
    chance.oneIn(50) ? 'PMR, trajets < 300 m' : '',
    chance.pick(aims),
    chance.pick(wishes),
  ];
}

/** The five ways a Belgian mobile number is written; each person has a number of their own. */
function phone(person: number, style: number): string {
  const number = String(100_000 + (person % 900_000));
  const [, a, b, c] = /^(..)(..)(..)$/u.exec(number) ?? [];
  switch (style) {
    case 0:
      return `0475/${a}.${b}.${c}`;
    case 1:
      return `+32 475 ${a} ${b} ${c}`;
    case 2:
      return `0032475${number}`;
    case 3:
      return `0475 ${a} ${b} ${c}`;
    default:
      return `(0)475-${number}`;
  }
}

function again(row: readonly string[], how: Repeat, chance: Random): string[] {
  const copy = [...row];
  const last = header.indexOf('Nom');
  const first = header.indexOf('Prénom');
  const mail = header.indexOf('Adresse e-mail');
  const mobile = header.indexOf('GSM');
  switch (how) {
    case 'same':
      break;
    case 'newPhone':
      copy[mobile] = `+32 499 ${String(chance.below(900_000) + 100_000)}`;
      break;
    case 'upperEmail':
      copy[mail] = (row[mail] ?? '').toUpperCase();
      break;
    case 'noAccents':
      copy[last] = plain(row[last] ?? '');
      copy[first] = plain(row[first] ?? '');
      copy[mail] = '';
      break;
    case 'inverted':
      copy[last] = row[first] ?? '';
      copy[first] = row[last] ?? '';
      break;
    case 'typo':
      copy[last] = `${row[last] ?? ''}s`;
      copy[mail] = '';
      copy[mobile] = '';
      break;
  }
  return copy;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Ł', 'L').replaceAll('ł', 'l');
}

function ascii(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
}

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
