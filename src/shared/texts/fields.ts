import { texts } from './texts.ts';

/** What fields of forms say. */
export const fields = texts({
  fr: {
    required: 'Ce champ est obligatoire.',
    email: 'Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@ville.be',
    tooLong: 'Ce texte est trop long.',
    number: 'Écrivez un nombre entier, sans unité.',
    refused: 'Cette valeur n’est pas acceptée.',
    dates: 'La fin doit suivre le début.',
    zone: 'Ce fuseau horaire n’est pas connu. Exemple : Europe/Paris',
    draft: 'Brouillon retrouvé : rien de ce que vous aviez écrit n’est perdu.',
    discard: 'Vider le brouillon',
    none: 'Aucun',
    nothingFound: 'Aucun résultat',
    clear: 'Effacer',
    cancel: 'Annuler',
    create: 'Créer',
    addNamed: (name: string) => `Ajouter « ${name} »`,
  },
  en: {
    required: 'This field is required.',
    email: 'This e-mail address is not complete. Example: first.last@city.be',
    tooLong: 'This text is too long.',
    number: 'Write a whole number, without a unit.',
    refused: 'This value is not accepted.',
    dates: 'The end must come after the start.',
    zone: 'This time zone is not known. Example: Europe/Paris',
    draft: 'Draft found again: nothing you had written is lost.',
    discard: 'Clear the draft',
    none: 'None',
    nothingFound: 'Nothing found',
    clear: 'Clear',
    cancel: 'Cancel',
    create: 'Create',
    addNamed: (name: string) => `Add “${name}”`,
  },
});
