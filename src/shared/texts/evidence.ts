import { texts } from './texts.ts';

/** The notes a practice or an opportunity rests on. */
export const evidence = texts({
  fr: {
    title: 'Notes à l’appui',
    none: 'Aucune note n’est liée pour l’instant.',
    link: 'Lier des notes',
    linkOne: 'Lier',
    linkNamed: (note: string) => `Lier « ${note} »`,
    unlink: (note: string) => `Délier « ${note} »`,
    search: 'Mots d’une note de la mission',
    offered: 'Notes de la mission',
    nothing: 'Aucune autre note ne contient ces mots.',
    finish: 'Terminer',
    organiser: 'Organisation',
  },
  en: {
    title: 'Supporting notes',
    none: 'No note is linked yet.',
    link: 'Link notes',
    linkOne: 'Link',
    linkNamed: (note: string) => `Link “${note}”`,
    unlink: (note: string) => `Unlink “${note}”`,
    search: 'Words of a note of the mission',
    offered: 'Notes of the mission',
    nothing: 'No other note holds these words.',
    finish: 'Done',
    organiser: 'Organisers',
  },
});
