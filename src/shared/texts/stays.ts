import { number, plural, texts, type Language } from './texts.ts';

function beds(language: Language, count: number): string {
  const [one, other] = language === 'fr' ? ['séjour', 'séjours'] : ['stay', 'stays'];
  return `${number(language, count)} ${plural(language, count, one, other)}`;
}

function people(language: Language, count: number): string {
  const [one, other] = language === 'fr' ? ['personne', 'personnes'] : ['person', 'people'];
  return `${number(language, count)} ${plural(language, count, one, other)}`;
}

/** Who sleeps where. */
export const stays = texts({
  fr: {
    title: 'Hébergement',
    below: 'Qui dort où, nuit par nuit, et qui n’a pas encore de lit.',
    emptyTitle: 'Personne à loger pour l’instant',
    emptyText:
      'Il faut un volet d’au moins une nuit et des délégués. Ajoutez ensuite les hôtels parmi les lieux, et attribuez les lits ici.',
    overview: 'Nuits et hôtels',
    hotel: 'Hôtel',
    noHotel: 'Hôtel à préciser',
    bedless: 'Sans lit',
    twice: (count: number) =>
      `${people('fr', count)} ${plural('fr', count, 'a deux lits', 'ont deux lits')} une même nuit.`,
    inRooms: (count: number, rooms: number) =>
      `${people('fr', count)}, ${number('fr', rooms)} ${plural('fr', rooms, 'chambre', 'chambres')}`,
    people: (count: number) => people('fr', count),
    show: (what: string, where: string, night: string) => `${what}, ${where}, nuit du ${night}`,
    filterHint: 'Nom, hôtel, chambre…',
    counted: (shown: number, total: number) =>
      shown === total ? beds('fr', total) : `${beds('fr', shown)} sur ${number('fr', total)}`,
    kind: 'Hébergement',
    close: 'Fermer le panneau',
    column: {
      name: 'Nom et prénom',
      organisation: 'Organisation',
      hotel: 'Hôtel',
      nights: 'Nuits',
      room: 'Chambre',
      with: 'Partagée avec',
      status: 'État',
      night: 'Nuit',
    },
    nights: (from: string, to: string, count: number) =>
      count === 1 ? `${from} (1 nuit)` : `${from} – ${to} (${number('fr', count)} nuits)`,
    field: {
      hotel: 'Hôtel',
      hotelHelp: 'Un lieu de la mission. Il manque ? Ajoutez-le dans Étapes et lieux.',
      from: 'Première nuit',
      to: 'Dernière nuit',
      room: 'Chambre',
      firstRoom: 'Première chambre',
      roomHelp: 'Ceux qui ont la même chambre la partagent. Vide : seul, numéro à préciser.',
      firstRoomHelp: 'Les suivantes sont numérotées à partir d’elle ; vide : la première libre.',
      sharing: 'Répartition',
      status: 'État',
      reference: 'Référence de réservation',
      comment: 'Remarque',
    },
    sharing: {
      one: 'La même chambre pour toute la sélection',
      single: 'Une chambre chacun',
      double: 'Deux par chambre, dans l’ordre de la liste',
    },
    status: { option: 'Option', booked: 'Réservé', cancelled: 'Annulé' },
    assign: 'Attribuer un lit',
    assignMany: (count: number) => `Loger ${people('fr', count)}`,
    assignHelp: 'Ce que ces personnes avaient ces nuits-là est remplacé. Ctrl+Z annule le tout en une fois.',
    apply: 'Attribuer',
    assigned: (count: number, hotel: string) => `${people('fr', count)} : ${hotel}.`,
    remove: 'Supprimer',
    removed: (count: number) =>
      plural('fr', count, 'Le séjour a été supprimé.', `${beds('fr', count)} ont été supprimés.`),
    undo: 'Annuler',
    pdf: 'Liste des chambres (PDF)',
    xlsx: 'Liste des chambres (Excel)',
    wrongNights: 'La dernière nuit ne peut pas précéder la première.',
  },
  en: {
    title: 'Accommodation',
    below: 'Who sleeps where, night by night, and who has no bed yet.',
    emptyTitle: 'Nobody to lodge yet',
    emptyText:
      'It takes a leg of at least one night and delegates. Then add the hotels among the places, and give out the beds here.',
    overview: 'Nights and hotels',
    hotel: 'Hotel',
    noHotel: 'Hotel to be said',
    bedless: 'Without a bed',
    twice: (count: number) =>
      `${people('en', count)} ${plural('en', count, 'has two beds', 'have two beds')} in one night.`,
    inRooms: (count: number, rooms: number) =>
      `${people('en', count)}, ${number('en', rooms)} ${plural('en', rooms, 'room', 'rooms')}`,
    people: (count: number) => people('en', count),
    show: (what: string, where: string, night: string) => `${what}, ${where}, night of ${night}`,
    filterHint: 'Name, hotel, room…',
    counted: (shown: number, total: number) =>
      shown === total ? beds('en', total) : `${beds('en', shown)} of ${number('en', total)}`,
    kind: 'Accommodation',
    close: 'Close the panel',
    column: {
      name: 'Name',
      organisation: 'Organisation',
      hotel: 'Hotel',
      nights: 'Nights',
      room: 'Room',
      with: 'Shared with',
      status: 'Status',
      night: 'Night',
    },
    nights: (from: string, to: string, count: number) =>
      count === 1 ? `${from} (1 night)` : `${from} – ${to} (${number('en', count)} nights)`,
    field: {
      hotel: 'Hotel',
      hotelHelp: 'A place of the mission. Not there? Add it in Stops and places.',
      from: 'First night',
      to: 'Last night',
      room: 'Room',
      firstRoom: 'First room',
      roomHelp: 'Those with the same room share it. Empty: alone, number to be said.',
      firstRoomHelp: 'The next ones are numbered from it; empty: the first free one.',
      sharing: 'Sharing',
      status: 'Status',
      reference: 'Booking reference',
      comment: 'Comment',
    },
    sharing: {
      one: 'The same room for the whole selection',
      single: 'A room each',
      double: 'Two to a room, in the order of the list',
    },
    status: { option: 'Option', booked: 'Booked', cancelled: 'Cancelled' },
    assign: 'Give a bed',
    assignMany: (count: number) => `Lodge ${people('en', count)}`,
    assignHelp: 'What these people had those nights is replaced. Ctrl+Z undoes all of it at once.',
    apply: 'Give the beds',
    assigned: (count: number, hotel: string) => `${people('en', count)}: ${hotel}.`,
    remove: 'Delete',
    removed: (count: number) =>
      plural('en', count, 'The stay was deleted.', `${beds('en', count)} were deleted.`),
    undo: 'Undo',
    pdf: 'Rooming list (PDF)',
    xlsx: 'Rooming list (Excel)',
    wrongNights: 'The last night cannot come before the first.',
  },
});
