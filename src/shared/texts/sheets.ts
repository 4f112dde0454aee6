import { number, plural, texts } from './texts.ts';

/** Lists to carry: rooms, passengers, whereabouts. */
export const sheets = texts({
  fr: {
    rooming: 'Liste des chambres',
    manifests: 'Listes des passagers',
    crisis: 'Fiche de crise',
    hotel: 'Hôtel',
    transfer: 'Trajet',
    place: 'Lieu',
    column: {
      name: 'Nom et prénom',
      organisation: 'Organisation',
      room: 'Chambre',
      from: 'Première nuit',
      to: 'Dernière nuit',
      nights: 'Nuits',
      with: 'Avec',
      number: 'N°',
      phone: 'Téléphone',
      boarded: 'À bord',
      emergency: 'Contact d’urgence',
      detail: 'Précision',
    },
    bedless: 'Sans lit',
    sleepers: (people: number, rooms: number) =>
      `${number('fr', people)} ${plural('fr', people, 'personne', 'personnes')}, ${number('fr', rooms)} ${plural('fr', rooms, 'chambre', 'chambres')}`,
    aboard: (people: number) => `${number('fr', people)} ${plural('fr', people, 'passager', 'passagers')}`,
    aboardOf: (people: number, seats: number) =>
      `${number('fr', people)} ${plural('fr', people, 'passager', 'passagers')} pour ${number('fr', seats)} places`,
    passage: (start: string, end: string) => `Départ ${start}, arrivée ${end}`,
    noRooms: 'Aucun lit n’est encore attribué.',
    noTransfers: 'Aucun trajet n’est encore prévu.',
    nobody: 'La délégation ne compte encore personne.',
  },
  en: {
    rooming: 'Rooming list',
    manifests: 'Passenger lists',
    crisis: 'Crisis sheet',
    hotel: 'Hotel',
    transfer: 'Transfer',
    place: 'Place',
    column: {
      name: 'Name',
      organisation: 'Organisation',
      room: 'Room',
      from: 'First night',
      to: 'Last night',
      nights: 'Nights',
      with: 'With',
      number: 'No.',
      phone: 'Phone',
      boarded: 'Aboard',
      emergency: 'Emergency contact',
      detail: 'Detail',
    },
    bedless: 'Without a bed',
    sleepers: (people: number, rooms: number) =>
      `${number('en', people)} ${plural('en', people, 'person', 'people')}, ${number('en', rooms)} ${plural('en', rooms, 'room', 'rooms')}`,
    aboard: (people: number) => `${number('en', people)} ${plural('en', people, 'passenger', 'passengers')}`,
    aboardOf: (people: number, seats: number) =>
      `${number('en', people)} ${plural('en', people, 'passenger', 'passengers')} for ${number('en', seats)} seats`,
    passage: (start: string, end: string) => `Leaves ${start}, arrives ${end}`,
    noRooms: 'No bed is given yet.',
    noTransfers: 'No transfer is planned yet.',
    nobody: 'Nobody is in the delegation yet.',
  },
});
