import { fold } from '../fold.ts';
import type { Field } from './mapping.ts';

/** How sure a header is to name a field, 0 to 10. */
type Pattern = readonly [weight: number, words: RegExp];

/** What headers say, folded, in French, English and a little Dutch and German. */
const patterns: Readonly<Partial<Record<Field, readonly Pattern[]>>> = {
  civility: [
    [
      9,
      /^(?:votre )?(?:civilites?|salutation|aanspreking|anrede|politesse|mme m|m mme|mr mrs|mr mme|genre|sexe|gender|sex)$/u,
    ],
    [5, /^(?:titre|title|titel)$/u],
  ],
  lastName: [
    [
      10,
      /^(?:votre |vos |your )?(?:nom|noms|last ?name|surname|family name|achternaam|familienaam|nachname)$/u,
    ],
    [
      9,
      /^(?:nom de famille|nom d usage|nom usuel|nom (?:du|de la|des) (?:participants?e?|delegue\w*|personne|representant\w*|voyageur))$/u,
    ],
    [7, /\b(?:nom de famille|last ?name|surname|family name)\b/u],
  ],
  firstName: [
    [10, /^(?:votre |vos |your )?(?:prenoms?|first ?names?|given names?|forenames?|voornaam|vorname)$/u],
    [7, /\b(?:prenoms?|first ?name|given name)\b/u],
  ],
  fullName: [
    [
      10,
      /\b(?:noms? (?:et |ou )?prenoms?|prenoms? (?:et |ou )?noms?|full ?name|nom complet|first and last name|name and surname)\b/u,
    ],
    [8, /^(?:name|naam|participants?|delegues?|delegate|attendee|personne)$/u],
  ],
  organisation: [
    [
      10,
      /^(?:votre |your )?(?:organisations?|organizations?|organismes?|societes?|entreprises?|company|institutions?|organisatie|bedrijf|employeur|employer|structure|etablissement|firme|raison sociale)$/u,
    ],
    [
      9,
      /\b(?:nom|name|naam) (?:de )?(?:la |l |of |votre |du |van )*(?:the |your |de )?(?:organisation|organization|organisme|societe|entreprise|company|institution|structure|commune)\b/u,
    ],
    [
      6,
      /\b(?:organisation|organization|organisme|societe|entreprise|company|institution|employeur|etablissement|commune|administration)\b/u,
    ],
  ],
  organisationKind: [
    [
      10,
      /\b(?:type|nature|genre|kind|categorie|category|statut)s? (?:of |de |d |l |la |votre )*(?:organi[sz]ation|organisme|structure|societe|entreprise|acteur|company|institution)\b/u,
    ],
    [10, /\b(?:organi[sz]ation|company|structure) (?:type|kind|category)\b/u],
    [6, /^(?:type|secteur|sector|secteur d activite)$/u],
  ],
  role: [
    [
      10,
      /^(?:votre |your )?(?:fonctions?|function|job ?title|poste|position|role|profession|functie|titre professionnel|job)$/u,
    ],
    [7, /\b(?:fonction|job title|poste|position|role|function|functie)\b/u],
    [4, /\b(?:service|departement|department|titre|title)\b/u],
  ],
  category: [
    [9, /^(?:categories?|category|profils?|profile|qualite|statut|status)$/u],
    [
      9,
      /\b(?:type|categorie|category) (?:of |de |du |d )*(?:participant|delegue|delegate|inscription|attendee)\w*\b/u,
    ],
  ],
  email: [[10, /\b(?:e ?mails?|courriels?|mails?|adresse electronique|electronic address|mailadres)\b/u]],
  phone: [
    [10, /\b(?:gsm|mobile|portable|cell ?phone|handy)\b/u],
    [9, /\b(?:telephones?|tel|phone|telefoon|telefon|numero d appel)\b/u],
  ],
  languages: [[10, /\b(?:langues?|languages?|talen|sprachen|taal)\b/u]],
  diet: [
    [10, /\b(?:regimes?|alimentaires?|diet\w*|allerg\w*|dieet)\b/u],
    [7, /\b(?:repas|meals?|food|vegetarien\w*)\b/u],
  ],
  access: [
    [10, /\b(?:accessib\w*|pmr|mobilite reduite|handicaps?|disabilit\w*|special needs|toegankelijk\w*)\b/u],
    [6, /\b(?:besoins? (?:specifiques?|particuliers?)|specific needs)\b/u],
  ],
  aims: [
    [
      9,
      /\b(?:objectifs?|objectives?|buts?|aims?|goals?|attentes?|expectations?|motivations?|doelstellingen)\b/u,
    ],
    [5, /\b(?:pourquoi|why)\b/u],
  ],
  wishes: [
    [10, /\b(?:souhait\w*|wish\w*|rencontrer|meet|rendez vous|b2b)\b/u],
    [6, /\b(?:partenaires?|partners?|contacts? recherches?)\b/u],
  ],
  groups: [
    [10, /^(?:sous )?groupes?$|^(?:sub ?)?groups?$/u],
    [6, /\b(?:groupes?|groups?|ateliers?|workshops?)\b/u],
  ],
};

/** Headers that look like a field and are not: when the form was sent, the address of a street, somebody else's data. */
const others =
  /\b(?:horodat\w*|timestamp|date|heure|adresse postale|postal address|code postal|zip|rue|street|tva|vat|bce|facturation|invoice|urgence|emergency|assistante?|secretaire|identifiant)\b/u;

/** How much a header speaks for a field, 0 (not at all) to 10 (it is the field's name). */
export function headerWeights(header: string): Partial<Record<Field, number>> {
  const folded = fold(header);
  if (folded === '' || others.test(folded)) return {};
  const weights: Partial<Record<Field, number>> = {};
  for (const [field, list] of Object.entries(patterns) as [Field, readonly Pattern[]][]) {
    const weight = Math.max(0, ...list.filter(([, words]) => words.test(folded)).map(([points]) => points));
    if (weight > 0) weights[field] = weight;
  }
  return weights;
}

/** The order of names that a header gives away: « Nom et prénom ». */
export function nameOrderOf(header: string): 'lastFirst' | 'firstLast' {
  return /^(?:votre |vos )?noms?\b.*\bprenoms?\b|^(?:last|sur|family)/u.test(fold(header))
    ? 'lastFirst'
    : 'firstLast';
}
