import { number, plural, texts, type Language } from './texts.ts';

function many(language: Language, count: number): string {
  return `${number(language, count)} ${plural(language, count, 'organisation', 'organisations')}`;
}

/** The directory of organisations, kept from mission to mission. */
export const organisations = texts({
  fr: {
    title: 'Organisations',
    below: 'Entreprises, villes, universités et hôtes, gardés d’une mission à l’autre.',
    add: 'Ajouter une organisation',
    emptyTitle: 'Le répertoire est vide',
    emptyText:
      'Les organisations arrivent avec l’import d’une délégation. Vous pouvez aussi en ajouter une à la main : un hôte, une commune, un pôle.',
    filterHint: 'Nom, type, ville…',
    counted: (shown: number, total: number) =>
      shown === total
        ? `${many('fr', total)} au répertoire`
        : `${many('fr', shown)} sur ${number('fr', total)}`,
    kind: 'Organisation',
    close: 'Fermer le panneau',
    column: {
      name: 'Nom',
      kind: 'Type',
      city: 'Ville',
      website: 'Site web',
      contacts: 'Contacts',
      delegates: 'Délégués',
    },
    field: {
      name: 'Nom',
      kind: 'Type',
      city: 'Ville',
      website: 'Site web',
      comment: 'Remarque',
      sectors: 'Secteurs',
      sectorsHelp: 'Entrée après chaque secteur.',
      offers: 'Offre',
      seeks: 'Recherche',
    },
    create: 'Créer l’organisation',
    duplicate: 'Dupliquer',
    duplicated: (count: number) =>
      plural('fr', count, 'La copie a été ajoutée.', `${number('fr', count)} copies ont été ajoutées.`),
    copyMark: '(copie)',
    remove: 'Supprimer',
    removedOne: (name: string) => `« ${name} » a été supprimée.`,
    removedMany: (count: number) => `${many('fr', count)} ont été supprimées.`,
    undo: 'Annuler',
    changeKind: 'Changer le type',
    kindChanged: (count: number, kind: string) =>
      `Nouveau type « ${kind} » pour ${many('fr', count)}. Ctrl+Z annule le tout en une fois.`,
    contacts: 'Contacts',
    noContact: 'Personne n’est encore connu dans cette organisation.',
    addContact: 'Ajouter un contact',
    createContact: 'Ajouter le contact',
    contactRemoved: (name: string) => `Le contact ${name} a été supprimé.`,
    contact: {
      firstName: 'Prénom',
      lastName: 'Nom',
      role: 'Fonction',
      email: 'E-mail',
      phone: 'Téléphone',
      languages: 'Langues parlées',
    },
    appears: 'Dans les missions',
    appearsNowhere: 'Cette organisation ne figure dans aucune mission.',
    asHost: 'hôte de cette visite',
  },
  en: {
    title: 'Organisations',
    below: 'Companies, cities, universities and hosts, kept from one mission to the next.',
    add: 'Add an organisation',
    emptyTitle: 'The directory is empty',
    emptyText:
      'Organisations come with the import of a delegation. You can also add one by hand: a host, a municipality, a cluster.',
    filterHint: 'Name, kind, city…',
    counted: (shown: number, total: number) =>
      shown === total
        ? `${many('en', total)} in the directory`
        : `${many('en', shown)} of ${number('en', total)}`,
    kind: 'Organisation',
    close: 'Close the panel',
    column: {
      name: 'Name',
      kind: 'Kind',
      city: 'City',
      website: 'Website',
      contacts: 'Contacts',
      delegates: 'Delegates',
    },
    field: {
      name: 'Name',
      kind: 'Kind',
      city: 'City',
      website: 'Website',
      comment: 'Comment',
      sectors: 'Sectors',
      sectorsHelp: 'Enter after each sector.',
      offers: 'Offers',
      seeks: 'Looks for',
    },
    create: 'Create the organisation',
    duplicate: 'Duplicate',
    duplicated: (count: number) =>
      plural('en', count, 'The copy was added.', `${number('en', count)} copies were added.`),
    copyMark: '(copy)',
    remove: 'Delete',
    removedOne: (name: string) => `“${name}” was deleted.`,
    removedMany: (count: number) => `${many('en', count)} were deleted.`,
    undo: 'Undo',
    changeKind: 'Change the kind',
    kindChanged: (count: number, kind: string) =>
      `New kind “${kind}” for ${many('en', count)}. Ctrl+Z takes it all back at once.`,
    contacts: 'Contacts',
    noContact: 'Nobody is known at this organisation yet.',
    addContact: 'Add a contact',
    createContact: 'Add the contact',
    contactRemoved: (name: string) => `The contact ${name} was deleted.`,
    contact: {
      firstName: 'First name',
      lastName: 'Last name',
      role: 'Position',
      email: 'E-mail address',
      phone: 'Phone',
      languages: 'Languages spoken',
    },
    appears: 'In missions',
    appearsNowhere: 'This organisation appears in no mission.',
    asHost: 'hosts this visit',
  },
});
