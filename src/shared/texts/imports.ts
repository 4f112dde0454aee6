import type { ClusterChoice } from '../domain/imports/clusters.ts';
import type { Guess } from '../domain/imports/columns.ts';
import type { Reason } from '../domain/imports/duplicates.ts';
import type { Target } from '../domain/imports/mapping.ts';
import type { OrganisationMatch } from '../domain/imports/organisations.ts';
import type { ProblemCode, ProblemLevel } from '../domain/imports/problems.ts';
import type { Delimiter, Encoding } from '../domain/imports/table.ts';
import { number, plural, texts } from './texts.ts';

interface Imports {
  readonly [area: string]: Record<string, string> | Record<string, (...args: never[]) => string>;
  /** What a column can be; a leg's column is followed by the leg's title. */
  readonly field: Record<Target['field'], string>;
  readonly certainty: Record<Guess['certainty'][number], string>;
  /** One sentence for each problem of a row; the argument is what was found. */
  readonly problem: Record<ProblemCode, (value: string) => string>;
  readonly level: Record<ProblemLevel, (count: number) => string>;
  readonly reason: Record<Reason, string>;
  readonly action: Record<ClusterChoice['action'], string>;
  readonly actionHint: Record<ClusterChoice['action'], string>;
  readonly likeness: Record<OrganisationMatch['likeness'], string>;
  readonly encoding: Record<Encoding, string>;
  readonly delimiter: Record<Delimiter, string>;
  readonly phase: Record<'read' | 'review' | 'write', string>;
  readonly count: Record<
    'create' | 'update' | 'unchanged' | 'merged' | 'skipped' | 'blocked' | 'newOrganisations' | 'newGroups',
    (count: number) => string
  >;
}

type Forms = readonly [one: string, other: string];

function counted(language: 'fr' | 'en', [one, other]: Forms): (count: number) => string {
  return (count) => `${number(language, count)} ${plural(language, count, one, other)}`;
}

const fr = (...forms: Forms) => counted('fr', forms);
const en = (...forms: Forms) => counted('en', forms);

/** Words of the import of delegates. */
export const imports = texts<Imports>({
  fr: {
    field: {
      civility: 'Civilité',
      lastName: 'Nom',
      firstName: 'Prénom',
      fullName: 'Nom et prénom',
      organisation: 'Organisation',
      organisationKind: 'Type d’organisation',
      role: 'Fonction',
      category: 'Catégorie',
      email: 'Adresse e-mail',
      phone: 'Téléphone',
      languages: 'Langues',
      diet: 'Régime alimentaire',
      access: 'Accessibilité',
      aims: 'Objectifs',
      wishes: 'Souhaits de rencontre',
      groups: 'Groupes',
      leg: 'Participe au volet',
      ignore: 'Ne pas importer',
    },
    certainty: { sure: 'Reconnue', likely: 'À vérifier', none: 'Non reconnue' },
    problem: {
      'name.missing': () => 'Il manque le nom : cette ligne ne sera pas importée.',
      'email.unreadable': (value) => `« ${value} » n’est pas une adresse e-mail : elle ne sera pas reprise.`,
      'phone.unreadable': (value) => `« ${value} » n’est pas un numéro reconnu : il est repris tel quel.`,
      'language.unknown': (value) => `Langue non reconnue : « ${value} ».`,
      'civility.unknown': (value) => `Civilité non reconnue : « ${value} ».`,
      'kind.unknown': (value) => `Type d’organisation non reconnu : « ${value} ».`,
      'leg.unclear': (value) => `« ${value} » ne dit ni oui ni non : lu comme un non.`,
      'leg.none': () => 'Cette personne n’est inscrite à aucun volet.',
      'value.second': (value) => `Une seconde valeur n’a pas été reprise : « ${value} ».`,
      'text.cut': (value) => `Texte raccourci : il comptait ${value} caractères.`,
      'cell.formula': (value) => `Ressemble à une formule, repris comme simple texte : « ${value} ».`,
      'cell.cleaned': () => 'Des caractères invisibles ont été retirés.',
      'cell.cut': (value) => `Cellule raccourcie : elle comptait ${value} caractères.`,
      'cell.error': (value) => `La formule donne une erreur (${value}) : la cellule est laissée vide.`,
      'row.tooLong': (value) =>
        `Cette ligne a ${value} cellules, plus que d’intitulés. Vérifiez le séparateur.`,
      'row.openQuote': () => 'Un guillemet ouvert n’est jamais refermé sur cette ligne.',
    },
    level: {
      blocking: fr('ligne impossible à importer', 'lignes impossibles à importer'),
      warning: fr('point à vérifier', 'points à vérifier'),
      note: fr('remarque', 'remarques'),
    },
    reason: {
      email: 'même adresse e-mail',
      phone: 'même téléphone',
      name: 'même nom',
      inverted: 'nom et prénom inversés',
      similar: 'noms presque identiques',
      organisation: 'même organisation',
    },
    action: { merge: 'Fusionner', keep: 'Garder séparément', skip: 'Ignorer' },
    actionHint: {
      merge: 'Une seule personne, avec les informations les plus récentes',
      keep: 'Autant de délégués que de lignes',
      skip: 'Seule la première inscription compte',
    },
    likeness: { same: 'Existe déjà', similar: 'Presque le même nom', new: 'À créer' },
    encoding: {
      'utf-8': 'UTF-8',
      'windows-1252': 'Windows-1252 (Europe de l’Ouest)',
      'utf-16le': 'UTF-16 (petit-boutiste)',
      'utf-16be': 'UTF-16 (gros-boutiste)',
    },
    delimiter: { ';': 'Point-virgule', ',': 'Virgule', '\t': 'Tabulation', '|': 'Barre verticale' },
    phase: { read: 'Lecture du fichier', review: 'Recherche des doublons', write: 'Enregistrement' },
    count: {
      create: fr('délégué à créer', 'délégués à créer'),
      update: fr('délégué à compléter', 'délégués à compléter'),
      unchanged: fr('délégué inchangé', 'délégués inchangés'),
      merged: fr('ligne fusionnée', 'lignes fusionnées'),
      skipped: fr('ligne ignorée', 'lignes ignorées'),
      blocked: fr('ligne sans nom', 'lignes sans nom'),
      newOrganisations: fr('organisation à créer', 'organisations à créer'),
      newGroups: fr('groupe à créer', 'groupes à créer'),
    },
  },
  en: {
    field: {
      civility: 'Title',
      lastName: 'Last name',
      firstName: 'First name',
      fullName: 'Full name',
      organisation: 'Organisation',
      organisationKind: 'Kind of organisation',
      role: 'Position',
      category: 'Category',
      email: 'E-mail address',
      phone: 'Phone',
      languages: 'Languages',
      diet: 'Diet',
      access: 'Accessibility',
      aims: 'Aims',
      wishes: 'Wishes to meet',
      groups: 'Groups',
      leg: 'Takes part in leg',
      ignore: 'Do not import',
    },
    certainty: { sure: 'Recognised', likely: 'To be checked', none: 'Not recognised' },
    problem: {
      'name.missing': () => 'The last name is missing: this row will not be imported.',
      'email.unreadable': (value) => `“${value}” is not an e-mail address: it will not be taken over.`,
      'phone.unreadable': (value) => `“${value}” is not a number we recognise: it is taken over as it is.`,
      'language.unknown': (value) => `Language not recognised: “${value}”.`,
      'civility.unknown': (value) => `Title not recognised: “${value}”.`,
      'kind.unknown': (value) => `Kind of organisation not recognised: “${value}”.`,
      'leg.unclear': (value) => `“${value}” says neither yes nor no: read as a no.`,
      'leg.none': () => 'This person is registered for no leg.',
      'value.second': (value) => `A second value was not taken over: “${value}”.`,
      'text.cut': (value) => `Text shortened: it had ${value} characters.`,
      'cell.formula': (value) => `Looks like a formula, taken over as plain text: “${value}”.`,
      'cell.cleaned': () => 'Invisible characters were removed.',
      'cell.cut': (value) => `Cell shortened: it had ${value} characters.`,
      'cell.error': (value) => `The formula gives an error (${value}): the cell is left empty.`,
      'row.tooLong': (value) =>
        `This row has ${value} cells, more than there are headings. Check the separator.`,
      'row.openQuote': () => 'A quote opened on this row is never closed.',
    },
    level: {
      blocking: en('row that cannot be imported', 'rows that cannot be imported'),
      warning: en('point to check', 'points to check'),
      note: en('remark', 'remarks'),
    },
    reason: {
      email: 'same e-mail address',
      phone: 'same phone',
      name: 'same name',
      inverted: 'first and last name exchanged',
      similar: 'almost the same name',
      organisation: 'same organisation',
    },
    action: { merge: 'Merge', keep: 'Keep apart', skip: 'Skip' },
    actionHint: {
      merge: 'One person, with the latest information',
      keep: 'As many delegates as rows',
      skip: 'Only the first registration counts',
    },
    likeness: { same: 'Exists already', similar: 'Almost the same name', new: 'To be created' },
    encoding: {
      'utf-8': 'UTF-8',
      'windows-1252': 'Windows-1252 (Western Europe)',
      'utf-16le': 'UTF-16 (little-endian)',
      'utf-16be': 'UTF-16 (big-endian)',
    },
    delimiter: { ';': 'Semicolon', ',': 'Comma', '\t': 'Tab', '|': 'Vertical bar' },
    phase: { read: 'Reading the file', review: 'Looking for duplicates', write: 'Saving' },
    count: {
      create: en('delegate to create', 'delegates to create'),
      update: en('delegate to complete', 'delegates to complete'),
      unchanged: en('delegate unchanged', 'delegates unchanged'),
      merged: en('row merged', 'rows merged'),
      skipped: en('row skipped', 'rows skipped'),
      blocked: en('row without a name', 'rows without a name'),
      newOrganisations: en('organisation to create', 'organisations to create'),
      newGroups: en('group to create', 'groups to create'),
    },
  },
});
