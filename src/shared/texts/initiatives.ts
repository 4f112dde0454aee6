import { number, plural, texts, type Language } from './texts.ts';

function many(language: Language, count: number): string {
  return `${number(language, count)} ${plural(language, count, 'initiative', 'initiatives')}`;
}

/** The register of publicly supported digital initiatives and their label. */
export const initiatives = texts({
  fr: {
    title: 'Registre des initiatives',
    below: 'Les initiatives numériques soutenues par des fonds publics et l’état de leur label.',
    add: 'Inscrire une initiative',
    create: 'Inscrire',
    emptyTitle: 'Le registre est vide',
    emptyText:
      'Inscrivez une initiative wallonne ; elle pourra ensuite être candidate au label, qui lui est accordé ou refusé par une décision motivée et datée.',
    filterHint: 'Nom, porteur, thème…',
    counted: (shown: number, total: number) =>
      shown === total
        ? `${many('fr', total)} au registre`
        : `${many('fr', shown)} sur ${number('fr', total)}`,
    kind: 'Initiative',
    close: 'Fermer le panneau',
    status: {
      registered: 'Inscrite',
      candidate: 'Candidate',
      labelled: 'Labellisée',
      refused: 'Refusée',
      expired: 'Échue',
    },
    outdated: 'Label échu',
    field: {
      name: 'Nom',
      owner: 'Porteur',
      theme: 'Thème',
      description: 'Présentation',
      website: 'Site web',
      criteria: 'Critères remplis',
      criteriaHelp: 'Entrée après chaque critère.',
      status: 'État du label',
      decidedOn: 'Décision du',
      expiresOn: 'Valable jusqu’au',
      decision: 'Motifs de la décision',
    },
    noTheme: 'Sans thème',
    label: 'Label',
    isNow: (status: string) => `État : ${status}`,
    move: {
      registered: 'Retirer la candidature',
      candidate: 'Poser la candidature',
      labelled: 'Accorder le label…',
      refused: 'Refuser le label…',
      expired: 'Constater l’échéance',
    },
    decide: { labelled: 'Accorder le label', refused: 'Refuser le label' },
    decisionOn: (name: string) => `Décision sur « ${name} »`,
    outdatedHelp:
      'La validité de ce label est passée : constatez l’échéance, une nouvelle candidature pourra suivre.',
    moved: (name: string, status: string) => `« ${name} » : ${status}. Ctrl+Z revient en arrière.`,
    remove: 'Supprimer',
    duplicate: 'Dupliquer',
    copyOf: (name: string) => `${name} (copie)`,
    removedOne: (name: string) => `« ${name} » a été supprimée.`,
    removedMany: (count: number) => `${many('fr', count)} ont été supprimées.`,
    undo: 'Annuler',
  },
  en: {
    title: 'Register of initiatives',
    below: 'Digital initiatives supported by public funds, and how far their label is.',
    add: 'Register an initiative',
    create: 'Register',
    emptyTitle: 'The register is empty',
    emptyText:
      'Register a Walloon initiative; it can then be a candidate for the label, which is given or refused by a decision with its reasons and its day.',
    filterHint: 'Name, owner, theme…',
    counted: (shown: number, total: number) =>
      shown === total
        ? `${many('en', total)} in the register`
        : `${many('en', shown)} of ${number('en', total)}`,
    kind: 'Initiative',
    close: 'Close the panel',
    status: {
      registered: 'Registered',
      candidate: 'Candidate for the label',
      labelled: 'Labelled',
      refused: 'Refused',
      expired: 'Expired',
    },
    outdated: 'Label past its end',
    field: {
      name: 'Name',
      owner: 'Owner',
      theme: 'Theme',
      description: 'Presentation',
      website: 'Website',
      criteria: 'Criteria met',
      criteriaHelp: 'Enter after each criterion.',
      status: 'State of the label',
      decidedOn: 'Decided on',
      expiresOn: 'Holds until',
      decision: 'Reasons of the decision',
    },
    noTheme: 'No theme',
    label: 'The label',
    isNow: (status: string) => `State: ${status}`,
    move: {
      registered: 'Withdraw from candidacy',
      candidate: 'Make a candidate',
      labelled: 'Give the label…',
      refused: 'Refuse the label…',
      expired: 'Declare expired',
    },
    decide: { labelled: 'Give the label', refused: 'Refuse the label' },
    decisionOn: (name: string) => `Decision on “${name}”`,
    outdatedHelp: 'This label is past its end: declare it expired, then it can be a candidate again.',
    moved: (name: string, status: string) => `“${name}”: ${status}. Ctrl+Z takes it back.`,
    remove: 'Delete',
    duplicate: 'Duplicate',
    copyOf: (name: string) => `${name} (copy)`,
    removedOne: (name: string) => `“${name}” was deleted.`,
    removedMany: (count: number) => `${many('en', count)} were deleted.`,
    undo: 'Undo',
  },
});
