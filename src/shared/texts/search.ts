import { texts } from './texts.ts';

/** The palette that finds anything. */
export const search = texts({
  fr: {
    title: 'Rechercher dans Escale',
    placeholder: 'Une visite, un délégué, un lieu, une note…',
    hint: 'Les accents, les majuscules et les pluriels ne comptent pas.',
    keys: '↑ ↓ pour choisir · Entrée pour ouvrir · Échap pour fermer',
    nothing: (typed: string) => `Rien ne correspond à « ${typed} ». Essayez un mot plus court.`,
    results: (count: number) => (count === 1 ? '1 résultat' : `${count} résultats`),
    group: {
      mission: 'Missions',
      leg: 'Volets',
      city: 'Villes',
      place: 'Lieux',
      organisation: 'Organisations',
      contact: 'Contacts',
      delegate: 'Délégués',
      group: 'Groupes',
      visit: 'Programme',
      note: 'Notes',
    },
  },
  en: {
    title: 'Search in Escale',
    placeholder: 'A visit, a delegate, a place, a note…',
    hint: 'Accents, capitals and plurals do not matter.',
    keys: '↑ ↓ to choose · Enter to open · Esc to close',
    nothing: (typed: string) => `Nothing matches “${typed}”. Try a shorter word.`,
    results: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    group: {
      mission: 'Missions',
      leg: 'Legs',
      city: 'Cities',
      place: 'Places',
      organisation: 'Organisations',
      contact: 'Contacts',
      delegate: 'Delegates',
      group: 'Groups',
      visit: 'Programme',
      note: 'Notes',
    },
  },
});
