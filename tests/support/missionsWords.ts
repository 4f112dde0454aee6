import type { Random } from './random.ts';

/** Words of visits and their notes: the first are common, the last rare, as in any text. */
const common =
  'ville projet données réseau énergie mobilité citoyens service public entreprise quartier plateforme capteurs transport élèves école budget partenaire région métropole communes université laboratoire étude équipe maire direction objectif résultat convention contrat marché financement calendrier réunion visite échange démonstration bâtiment éclairage eau déchets air bruit parking vélo tramway bus gare fibre antenne logiciel serveur sécurité santé hôpital tourisme culture musée patrimoine commerce emploi formation jeunesse participation consultation transparence indicateur facture économie dépense recette subvention expérience difficulté solution problème question réponse contact document rapport présentation carte plan schéma modèle'.split(
    ' ',
  );
const rare =
  'œuvre cœur nœud vœu sœur bœuf manœuvre chauffage géothermie biomasse méthanisation hydrogène photovoltaïque éolienne cogénération télérelève compteur interopérabilité géolocalisation cartographie orthophoto cadastre urbanisme lotissement friche écoquartier réhabilitation isolation façade toiture végétalisation biodiversité nappe inondation digue écluse péniche batellerie logistique entrepôt covoiturage autopartage trottinette télétravail visioconférence guichet démarche signature archivage numérisation accessibilité malvoyant braille interprète traduction jumelage délégation ambassade consulat protocole cortège réception dégustation brasserie chocolaterie fromagerie maraîchage circuit mutualisation délégataire concession régie péréquation amortissement garantie avenant pénalité réversibilité souveraineté hébergement chiffrement empreinte sobriété réemploi recyclerie ressourcerie compost tri collecte benne incinérateur réseaux chevaux travaux journaux hôpitaux tableaux niveaux noyaux bureaux cailloux'.split(
    ' ',
  );
const beginnings =
  'Bel Cler Dom Font Grand Haut Mont Neuf Pont Roch Saint Val Vern Ville Wal Liè Nam Char Tour'.split(' ');
const endings =
  'ac ange aux bach court dun euil gny hem ières lange mont nay ouze pierre rive sart tain vaux zelles'.split(
    ' ',
  );

/** One word: mostly common, sometimes rare, now and then a name that hardly comes back. */
export function word(chance: Random): string {
  const share = chance.fraction();
  if (share < 0.72) return common[Math.floor(chance.fraction() ** 2 * common.length)] ?? '';
  if (share < 0.94) return chance.pick(rare);
  return name(chance);
}

/** A name of one of some 150,000 firms and places. */
export function name(chance: Random): string {
  const second = chance.oneIn(2) ? `-${chance.pick(beginnings)}${chance.pick(endings)}` : '';
  return `${chance.pick(beginnings)}${chance.pick(endings)}${second}`;
}

/** A sentence of `low` to `high` words. */
export function sentence(chance: Random, low: number, high: number): string {
  const words = Array.from({ length: chance.integer(low, high) }, () => word(chance));
  const text = words.join(chance.oneIn(4) ? ', ' : ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
