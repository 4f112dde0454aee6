import { fold } from '../fold.ts';
import type { OrganisationKind } from '../organisations.ts';

/** Words of a column « Type d’organisation », the more telling first. */
const columnWords: readonly (readonly [kind: OrganisationKind, words: RegExp])[] = [
  ['researchCentre', /\b(?:recherche|research|centres? agrees?|laboratoires?|laboratory)\b/u],
  [
    'university',
    /\b(?:universit(?:e|es|y|ies|aire|eit)|hautes? ecoles?|higher education|hochschule|hogeschool|academi\w*|ecole)\b/u,
  ],
  ['cluster', /\b(?:clusters?|poles?|competitiveness)\b/u],
  [
    'municipality',
    /\b(?:communes?|villes?|cit(?:y|ies)|municipal\w*|communal\w*|town|gemeente|stad|stadt|collectivites?|pouvoirs? loca\w*|local authorit\w*|intercommunales?|cpas)\b/u,
  ],
  [
    'agency',
    /\b(?:agences?|agency|agencies|administrations?|spw|public|publique|ministere|cabinet|government|oip|region)\b/u,
  ],
  ['association', /\b(?:asbl|aisbl|associat\w*|vzw|ngo|ong|federations?|non profit|fondations?)\b/u],
  [
    'company',
    /\b(?:entreprises?|societes?|compan(?:y|ies)|firmes?|business|pme|sme|tpe|start ?ups?|prives?|private|independante?s?|bedrijf|industrie\w*|consultan\w*)\b/u,
  ],
  ['host', /\b(?:hotes?|hosts?)\b/u],
  ['other', /\b(?:autres?|others?|divers)\b/u],
];

/** Words of an organisation's own name. */
const nameWords: readonly (readonly [kind: OrganisationKind, words: RegExp])[] = [
  [
    'municipality',
    /^(?:ville|commune|administration communale|cpas|stad|gemeente|city|town|mairie) (?:de|d|du|des|van|of)\b/u,
  ],
  ['university', /\b(?:universit(?:e|y|eit|at)|haute ecole|hogeschool|ulb|uliege|unamur|uclouvain|umons)\b/u],
  ['researchCentre', /\b(?:centre de recherche|research cent(?:re|er)|laboratoire)\b/u],
  ['cluster', /\b(?:cluster|pole)\b/u],
  ['agency', /\b(?:agence|agency|service public|spw|awex|wbi|ministere|cabinet du ministre)\b/u],
  ['association', /\b(?:asbl|aisbl|vzw|federation|association|fondation)\b/u],
  ['company', /\b(?:sa|sprl|srl|nv|bvba|bv|scrl|sas|sarl|gmbh|ltd|inc)$/u],
];

/** The kind that a cell of a type column names, in French or English; null when it names none that is known. */
export function readKind(text: string): OrganisationKind | null {
  return kindBy(columnWords, text);
}

/** The kind that an organisation's name gives away; null when it gives none. */
export function guessKind(name: string): OrganisationKind | null {
  return kindBy(nameWords, name);
}

function kindBy(
  list: readonly (readonly [kind: OrganisationKind, words: RegExp])[],
  text: string,
): OrganisationKind | null {
  const folded = fold(text);
  return list.find(([, words]) => words.test(folded))?.[0] ?? null;
}
