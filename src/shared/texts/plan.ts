import { number, plural, texts, type Language } from './texts.ts';

function recommended(language: Language, count: number): string {
  const [one, other] =
    language === 'fr' ? ['recommandation', 'recommandations'] : ['recommendation', 'recommendations'];
  return `${number(language, count)} ${plural(language, count, one, other)}`;
}

function aimed(language: Language, count: number): string {
  const [one, other] = language === 'fr' ? ['objectif', 'objectifs'] : ['objective', 'objectives'];
  return `${number(language, count)} ${plural(language, count, one, other)}`;
}

/** What the missions lead to propose, and the strategic objectives it serves. */
export const plan = texts({
  fr: {
    title: 'Plan',
    below: 'Les recommandations tirées des bonnes pratiques et les objectifs stratégiques qu’elles servent.',
    tabs: 'Parties du plan',
    tab: { recommendations: 'Recommandations', objectives: 'Objectifs stratégiques', matrix: 'Matrice' },
    addRecommendation: 'Ajouter une recommandation',
    createRecommendation: 'Créer la recommandation',
    addObjective: 'Ajouter un objectif',
    createObjective: 'Créer l’objectif',
    noRecommendation: 'Aucune recommandation pour l’instant',
    noRecommendationText:
      'Une recommandation porte un numéro, un destinataire, une priorité et un horizon. Liez-la aux pratiques dont elle part et aux objectifs qu’elle sert.',
    noObjective: 'Aucun objectif stratégique pour l’instant',
    noObjectiveText: 'Ajoutez les objectifs du plan : les recommandations diront lesquels elles servent.',
    noMatrix: 'La matrice attend une recommandation',
    noMatrixText:
      'Elle croise les recommandations avec les pratiques dont elles partent et les objectifs qu’elles servent.',
    matrixHelp: 'Cochez une case pour lier une recommandation à une pratique ou à un objectif.',
    practices: 'Bonnes pratiques',
    objectives: 'Objectifs stratégiques',
    linked: (recommendation: string, other: string) => `${recommendation} – ${other}`,
    filterHint: 'Numéro, titre, thème…',
    countedRecommendations: (shown: number, total: number) =>
      shown === total ? recommended('fr', total) : `${recommended('fr', shown)} sur ${number('fr', total)}`,
    countedObjectives: (shown: number, total: number) =>
      shown === total ? aimed('fr', total) : `${aimed('fr', shown)} sur ${number('fr', total)}`,
    kind: { recommendation: 'Recommandation', objective: 'Objectif stratégique' },
    close: 'Fermer le panneau',
    field: {
      number: 'Numéro',
      title: 'Titre',
      theme: 'Thème',
      text: 'Texte',
      addressee: 'Destinataire',
      priority: 'Priorité',
      horizon: 'Horizon',
      owner: 'Responsable',
      indicator: 'Indicateur',
      status: 'État',
    },
    priority: { high: 'Haute', medium: 'Moyenne', low: 'Basse' },
    horizon: { short: 'Court terme', medium: 'Moyen terme', long: 'Long terme' },
    status: {
      draft: 'Projet',
      proposed: 'Proposée',
      accepted: 'Acceptée',
      running: 'En cours',
      done: 'Réalisée',
      dropped: 'Abandonnée',
    },
    served: 'Recommandations',
    remove: 'Supprimer',
    duplicate: 'Dupliquer',
    copyOf: (title: string) => `${title} (copie)`,
    removed: (title: string) => `« ${title} » : supprimé.`,
    removedMany: (count: number) => `${number('fr', count)} éléments du plan ont été supprimés.`,
    undo: 'Annuler',
  },
  en: {
    title: 'Plan',
    below: 'The recommendations drawn from best practices, and the strategic objectives they serve.',
    tabs: 'Parts of the plan',
    tab: { recommendations: 'Recommendations', objectives: 'Strategic objectives', matrix: 'Matrix' },
    addRecommendation: 'Add a recommendation',
    createRecommendation: 'Create the recommendation',
    addObjective: 'Add an objective',
    createObjective: 'Create the objective',
    noRecommendation: 'No recommendation yet',
    noRecommendationText:
      'A recommendation has a number, an addressee, a priority and a horizon. Link it to the practices it comes from and the objectives it serves.',
    noObjective: 'No strategic objective yet',
    noObjectiveText: 'Add the objectives of the plan: the recommendations will say which they serve.',
    noMatrix: 'The matrix waits for a recommendation',
    noMatrixText:
      'It crosses the recommendations with the practices they come from and the objectives they serve.',
    matrixHelp: 'Tick a box to link a recommendation to a practice or an objective.',
    practices: 'Best practices',
    objectives: 'Strategic objectives',
    linked: (recommendation: string, other: string) => `${recommendation}: ${other}`,
    filterHint: 'Number, title, theme…',
    countedRecommendations: (shown: number, total: number) =>
      shown === total ? recommended('en', total) : `${recommended('en', shown)} of ${number('en', total)}`,
    countedObjectives: (shown: number, total: number) =>
      shown === total ? aimed('en', total) : `${aimed('en', shown)} of ${number('en', total)}`,
    kind: { recommendation: 'Recommendation', objective: 'Strategic objective' },
    close: 'Close the panel',
    field: {
      number: 'Number',
      title: 'Title',
      theme: 'Theme',
      text: 'Text',
      addressee: 'Addressee',
      priority: 'Priority',
      horizon: 'Horizon of time',
      owner: 'Owner',
      indicator: 'Indicator',
      status: 'State',
    },
    priority: { high: 'High', medium: 'Medium', low: 'Low' },
    horizon: { short: 'Short term', medium: 'Medium term', long: 'Long term' },
    status: {
      draft: 'Draft',
      proposed: 'Proposed',
      accepted: 'Accepted',
      running: 'Under way',
      done: 'Done',
      dropped: 'Dropped',
    },
    served: 'Recommendations',
    remove: 'Delete',
    duplicate: 'Duplicate',
    copyOf: (title: string) => `${title} (copy)`,
    removed: (title: string) => `“${title}” was deleted.`,
    removedMany: (count: number) => `${number('en', count)} items of the plan were deleted.`,
    undo: 'Undo',
  },
});
