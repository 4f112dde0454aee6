import { number, plural, texts } from './texts.ts';

/** What every table says, whatever its rows are. */
export const tables = texts({
  fr: {
    filter: 'Filtrer le tableau',
    filterBy: 'Filtrer :',
    clearText: 'Effacer le texte',
    clearFilters: 'Effacer les filtres',
    selectAll: 'Tout sélectionner',
    select: (name: string) => `Sélectionner ${name}`,
    selected: (count: number, hidden: number) =>
      `${number('fr', count)} ${plural('fr', count, 'ligne sélectionnée', 'lignes sélectionnées')}${
        hidden > 0 ? `, dont ${number('fr', hidden)} hors du filtre` : ''
      }`,
    deselect: 'Désélectionner',
    nothing: 'Aucune ligne ne correspond aux filtres.',
  },
  en: {
    filter: 'Filter the table',
    filterBy: 'Filter:',
    clearText: 'Clear the text',
    clearFilters: 'Clear the filters',
    selectAll: 'Select all',
    select: (name: string) => `Select ${name}`,
    selected: (count: number, hidden: number) =>
      `${number('en', count)} ${plural('en', count, 'row', 'rows')} selected${hidden > 0 ? `, ${number('en', hidden)} of them outside the filter` : ''}`,
    deselect: 'Deselect',
    nothing: 'No row matches the filters.',
  },
});
