import { number, plural, texts } from './texts.ts';

/** The dialog that makes transfers of a booking's calendar file. */
export const booking = texts({
  fr: {
    open: 'Importer une réservation',
    title: 'Importer une réservation',
    help: 'Choisissez le fichier calendrier (.ics) joint à la confirmation d’un train ou d’un vol. Rien n’est ajouté avant que vous ne l’ayez vu.',
    choose: 'Choisir un fichier .ics',
    found: 'Trajets trouvés',
    untitled: 'Sans intitulé',
    guessed: (mode: string) => `${mode} (à vérifier)`,
    way: (from: string, to: string) => `${from} → ${to}`,
    nowhere: 'lieu à préciser',
    unknown: (said: string) => `« ${said} » (lieu inconnu dans la mission)`,
    noTime: 'Sans heure utilisable : à compléter',
    repeats: 'La répétition est ignorée : seul le premier trajet est pris',
    cancelled: 'Annulé par le transporteur',
    ends: (from: string, to: string) => `De : ${from || '?'}\nÀ : ${to || '?'}`,
    add: (count: number) =>
      count === 0 ? 'Ajouter' : `Ajouter ${number('fr', count)} ${plural('fr', count, 'trajet', 'trajets')}`,
    added: (count: number) =>
      plural(
        'fr',
        count,
        'Trajet ajouté. Dites maintenant qui voyage.',
        `${number('fr', count)} trajets ajoutés. Dites maintenant qui voyage.`,
      ),
  },
  en: {
    open: 'Import a booking',
    title: 'Import a booking',
    help: 'Choose the calendar file (.ics) that came with the confirmation of a train or a flight. Nothing is added before you have seen it.',
    choose: 'Choose an .ics file',
    found: 'Transfers found',
    untitled: 'Untitled',
    guessed: (mode: string) => `${mode} (to be checked)`,
    way: (from: string, to: string) => `${from} → ${to}`,
    nowhere: 'place to be confirmed',
    unknown: (said: string) => `“${said}” (not a place of the mission)`,
    noTime: 'No usable time: to be completed',
    repeats: 'The repetition is ignored: only the first journey is taken',
    cancelled: 'Cancelled by the carrier',
    ends: (from: string, to: string) => `From: ${from || '?'}\nTo: ${to || '?'}`,
    add: (count: number) =>
      count === 0 ? 'Add' : `Add ${number('en', count)} ${plural('en', count, 'transfer', 'transfers')}`,
    added: (count: number) =>
      plural(
        'en',
        count,
        'Transfer added. Now say who travels.',
        `${number('en', count)} transfers added. Now say who travels.`,
      ),
  },
});
