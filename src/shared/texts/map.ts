import type { MapWords } from '../domain/map/words.ts';
import { domain } from './domain.ts';
import { number, plural, texts, type Language } from './texts.ts';
import { listText, tag } from './wording.ts';

/** The map of a leg or a day: what stands on it, and the screen around it. */
export const map = texts({
  fr: {
    title: 'Carte',
    leg: 'Volet',
    allLegs: 'Toute la mission',
    day: 'Jour',
    allDays: 'Tous les jours',
    noLegTitle: 'Rien à montrer pour l’instant',
    noLegText: 'Ajoutez un volet avec ses villes et ses lieux ; la carte se dessine d’elle-même.',
    toItinerary: 'Ouvrir étapes et lieux',
    noPlaceTitle: 'Aucun lieu à placer',
    noPlaceText: 'Aucune visite de cette sélection n’a de lieu avec des coordonnées.',
    label: (what: string, stops: number) =>
      `Carte : ${what}, ${number('fr', stops)} ${plural('fr', stops, 'lieu', 'lieux')}`,
    described: (label: string, stops: readonly string[]) => `${label} : ${stops.join(' ; ')}.`,
    help: 'Flèches : déplacer. Plus et moins : agrandir, réduire. Zéro : tout montrer.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    reset: 'Tout montrer',
    exportMenu: 'Exporter',
    print: 'Imprimer',
    list: 'Dans l’ordre du programme',
    unscheduled: 'Sans horaire',
    unplacedTitle: 'Pas encore sur la carte',
    unplacedText: 'Ces lieux n’ont pas de coordonnées.',
    place: (name: string) => `Placer « ${name} »`,
    noPlace: 'Choisir le lieu',
    noPlaceLink: (title: string) => `Choisir le lieu de « ${title} »`,
    from: (distance: string, place: string) => `${distance} depuis ${place}`,
    estimated: (mode: string, duration: string) => `${mode}, environ ${duration}`,
    measured: (mode: string, duration: string) => `${mode}, ${duration}`,
    ends: (from: string, to: string) =>
      from === '' ? `vers ${to}` : to === '' ? `depuis ${from}` : `${from} → ${to}`,
    crow: 'Distances à vol d’oiseau.',
    precision: (metres: number) => `position estimée à ${number('fr', metres)} m près`,
    stop: (order: number, name: string, city: string) =>
      [`${order}. ${name}`, city].filter(Boolean).join(', '),
    cluster: (names: string) => `${names} : agrandir`,
    legend: 'Légende',
    unknownMode: 'Trajet à prévoir',
    halo: 'Position estimée : le lieu est dans le cercle',
    credit: 'Fond : Natural Earth, villes : GeoNames',
    plain: (side: string) => `Carreaux de ${side} ; rues inconnues hors ligne. Villes : GeoNames`,
    north: 'N',
    clusterText: (cities: string, stops: number) => `${cities} (${number('fr', stops)} lieux)`,
    caption: (what: string) => `Carte : ${what}`,
  },
  en: {
    title: 'Map',
    leg: 'Leg',
    allLegs: 'Whole mission',
    day: 'Day',
    allDays: 'All days',
    noLegTitle: 'Nothing to show yet',
    noLegText: 'Add a leg with its cities and places; the map draws itself.',
    toItinerary: 'Open stops and places',
    noPlaceTitle: 'No place to show',
    noPlaceText: 'No visit of this selection has a place with coordinates.',
    label: (what: string, stops: number) =>
      `Map: ${what}, ${number('en', stops)} ${plural('en', stops, 'place', 'places')}`,
    described: (label: string, stops: readonly string[]) => `${label}: ${stops.join('; ')}.`,
    help: 'Arrows: move. Plus and minus: zoom in, zoom out. Zero: show everything.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show everything',
    exportMenu: 'Export',
    print: 'Print',
    list: 'In the order of the programme',
    unscheduled: 'No time yet',
    unplacedTitle: 'Not on the map yet',
    unplacedText: 'These places have no coordinates.',
    place: (name: string) => `Locate “${name}”`,
    noPlace: 'Choose the place',
    noPlaceLink: (title: string) => `Choose the place of “${title}”`,
    from: (distance: string, place: string) => `${distance} from ${place}`,
    estimated: (mode: string, duration: string) => `${mode}, about ${duration}`,
    measured: (mode: string, duration: string) => `${mode}, ${duration}`,
    ends: (from: string, to: string) =>
      from === '' ? `to ${to}` : to === '' ? `from ${from}` : `${from} → ${to}`,
    crow: 'Distances as the crow flies.',
    precision: (metres: number) => `position estimated within ${number('en', metres)} m`,
    stop: (order: number, name: string, city: string) =>
      [`${order}. ${name}`, city].filter(Boolean).join(', '),
    cluster: (names: string) => `${names}: zoom in`,
    legend: 'Key',
    unknownMode: 'Transfer to be planned',
    halo: 'Estimated position: the place is within the circle',
    credit: 'Map: Natural Earth, towns: GeoNames',
    plain: (side: string) => `Squares of ${side}; streets are not known offline. Towns: GeoNames`,
    north: 'N',
    clusterText: (cities: string, stops: number) => `${cities} (${number('en', stops)} places)`,
    caption: (what: string) => `Map: ${what}`,
  },
});

/** « 850 m », « 2,4 km », « 412 km ». */
export function distanceText(language: Language, kilometres: number): string {
  if (kilometres < 1) return `${number(language, Math.max(10, Math.round(kilometres * 100) * 10))}\u00a0m`;
  return `${number(language, kilometres < 20 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres))}\u00a0km`;
}

/** What is written on a map itself. */
export function mapWords(language: Language): MapWords {
  const words = map[language];
  const countries = new Intl.DisplayNames(tag[language], { type: 'region' });
  const length = (metres: number): string =>
    metres < 1000 ? `${number(language, metres)}\u00a0m` : `${number(language, metres / 1000)}\u00a0km`;
  return {
    country: (code) => (/^[A-Z]{2}$/u.test(code) ? (countries.of(code) ?? code) : code),
    kilometres: (value) => distanceText(language, value),
    length,
    cluster: (cities, stops) => words.clusterText(listText(language, cities), stops),
    way: (distance, mode) => (mode === null ? distance : `${domain[language].travelMode[mode]}, ${distance}`),
    credit: (side) => (side === null ? words.credit : words.plain(side)),
    north: words.north,
  };
}
