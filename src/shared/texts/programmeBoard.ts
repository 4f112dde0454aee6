import { number, plural } from './texts.ts';

/** What the programme board says, beside the other words of its screen: see `programme`. */
export const programmeBoard = {
  fr: {
    board: {
      name: (leg: string) => `Programme : ${leg}`,
      keys: 'Flèches : aller d’une visite à l’autre. Entrée : ouvrir. Espace ou M : prendre pour déplacer. X : sélectionner. N : nouvelle visite. S : scinder. U : retirer de l’horaire. Suppr : supprimer. Ctrl et D : dupliquer. Ctrl et C, X, V : copier, couper, coller.',
      tray: 'À placer',
      trayHint: 'Déposez ici une visite pour la retirer de l’horaire.',
      waiting: 'à placer',
      slot: (day: string, from: string, to: string) => `${day}, de ${from} à ${to}`,
      nightSlot: (day: string, from: string, nextDay: string, to: string) =>
        `du ${day} à ${from} au ${nextDay} à ${to}`,
      picked: (title: string, others: number) =>
        others === 0
          ? `« ${title} » est prise. Flèches pour déplacer, majuscule et flèches pour changer la durée, Entrée pour déposer, Échap pour remettre en place.`
          : `« ${title} » et ${others} ${plural('fr', others, 'autre', 'autres')} sont prises. Flèches pour déplacer, Entrée pour déposer, Échap pour remettre en place.`,
      putBack: (title: string, others: number) =>
        others === 0
          ? `« ${title} » est remise en place.`
          : `« ${title} » et ${others} ${plural('fr', others, 'autre', 'autres')} sont remises en place.`,
      splitting: (title: string) =>
        `« ${title} » va être scindée. Flèches pour choisir l’heure, Entrée pour scinder, Échap pour renoncer.`,
      splitAt: (from: string, to: string) => `Deuxième partie de ${from} à ${to}.`,
      unsplit: (title: string) => `« ${title} » reste entière.`,
      taken: (title: string, others: number, cut: boolean) =>
        others === 0
          ? `« ${title} » est ${cut ? 'coupée' : 'copiée'}. Ctrl et V pour coller.`
          : `« ${title} » et ${others} ${plural('fr', others, 'autre', 'autres')} sont ${cut ? 'coupées' : 'copiées'}. Ctrl et V pour coller.`,
      pasting: (title: string, others: number) =>
        `${others === 0 ? `Coller « ${title} »` : `Coller « ${title} » et ${others} ${plural('fr', others, 'autre', 'autres')}`} : flèches pour choisir le moment, Entrée pour déposer.`,
      notPasted: 'Rien à coller : copiez d’abord une visite.',
      selected: (title: string, on: boolean, count: number) =>
        `« ${title} » ${on ? 'est sélectionnée' : 'n’est plus sélectionnée'}. ${number('fr', count)} ${plural('fr', count, 'visite sélectionnée', 'visites sélectionnées')}.`,
      selectedMany: (count: number) =>
        count === 0
          ? 'Plus rien n’est sélectionné.'
          : `${number('fr', count)} ${plural('fr', count, 'visite sélectionnée', 'visites sélectionnées')}.`,
      isSelected: 'sélectionnée',
      fixed: 'La ville suit le lieu : la colonne ne change pas.',
      others: (count: number) =>
        `et ${number('fr', count)} ${plural('fr', count, 'autre visite', 'autres visites')}`,
      needed: (minutes: string) => `${minutes} nécessaires`,
      available: (minutes: string) => `${minutes} disponibles`,
      short: (minutes: string) => `Il manque ${minutes}.`,
      unknownWay: 'durée inconnue',
      missing: 'Trajet manquant',
      proposed: 'proposition, Entrée pour l’ajouter',
      more: (count: number) =>
        `et ${number('fr', count)} ${plural('fr', count, 'autre conflit', 'autres conflits')}`,
      free: 'Aucun conflit.',
    },
    said: {
      moved: (title: string, when: string, sameDay: boolean, clash: string | null) =>
        `Visite « ${title} » déplacée${sameDay ? ` au ${when}` : ` : ${when}`}.${clash === null ? '' : ` Conflit : ${clash}`}`,
      unscheduled: (title: string) => `Visite « ${title} » retirée de l’horaire.`,
      created: (title: string, when: string, sameDay: boolean) =>
        `Visite « ${title} » créée${sameDay ? ` le ${when}` : ` : ${when}`}.`,
      duplicated: (title: string) => `Visite « ${title} » dupliquée.`,
      removed: (title: string) => `Visite « ${title} » supprimée.`,
      movedMany: (count: number, title: string, when: string, clash: string | null) =>
        `${number('fr', count)} visites déplacées, « ${title} » au ${when}.${clash === null ? '' : ` Conflit : ${clash}`}`,
      unscheduledMany: (count: number) => `${number('fr', count)} visites retirées de l’horaire.`,
      duplicatedMany: (count: number) => `${number('fr', count)} visites ajoutées.`,
      removedMany: (count: number) => `${number('fr', count)} visites supprimées.`,
      restoredMany: (count: number) => `${number('fr', count)} visites rétablies.`,
      split: (title: string, when: string) => `Visite « ${title} » scindée. Deuxième partie : ${when}.`,
      wayAdded: (name: string) => `Trajet ajouté : ${name}.`,
      wayMoved: (name: string, when: string) => `Trajet déplacé : ${name}, ${when}.`,
      wayTaken: (name: string) => `Trajet retiré de l’horaire : ${name}.`,
      wayRemoved: (name: string) => `Trajet supprimé : ${name}.`,
      wayDuplicated: (name: string) => `Trajet dupliqué : ${name}.`,
      undo: 'Annuler',
      restored: (title: string) => `Visite « ${title} » rétablie.`,
    },
    keys: {
      title: 'Raccourcis du programme',
      open: 'Raccourcis clavier',
      walk: 'Aller d’une visite à l’autre',
      enter: 'Ouvrir la visite',
      pick: 'Prendre la visite, puis flèches pour la déplacer',
      days: 'Visite prise : changer de jour',
      stretch: 'Visite prise : changer la fin',
      stretchStart: 'Visite prise : changer le début',
      fine: 'Visite prise : par 5 minutes',
      drop: 'Déposer la visite',
      cancel: 'Remettre en place',
      create: 'Nouvelle visite',
      unschedule: 'Retirer de l’horaire',
      duplicate: 'Dupliquer',
      remove: 'Supprimer',
      select: 'Sélectionner ou non ; Maj : jusqu’ici',
      selectNext: 'Étendre la sélection',
      selectAll: 'Tout sélectionner',
      deselect: 'Ne plus rien sélectionner',
      split: 'Scinder la visite',
      clipboard: 'Copier, couper, coller',
      pointer: 'À la souris',
      band: 'Maj + glisser : sélectionner dans un cadre ; Ctrl + clic : une de plus',
      pointerFine: 'Alt en glissant : par 5 minutes',
      ctrlShiftArrows: 'Ctrl + Maj + ↑ ↓',
      shiftWalk: 'Maj + flèches',
      ctrlA: 'Ctrl + A',
      ctrlCxv: 'Ctrl + C, X, V',
      selectKey: 'X ou Ctrl + Espace',
      arrows: 'Flèches',
      space: 'Espace ou M',
      enterKey: 'Entrée',
      escapeKey: 'Échap',
      deleteKey: 'Suppr',
      shiftArrows: 'Maj + ↑ ↓',
      ctrlArrows: 'Ctrl + ← →',
      altArrows: 'Alt + ↑ ↓',
      ctrlD: 'Ctrl + D',
    },
  },
  en: {
    board: {
      name: (leg: string) => `Programme: ${leg}`,
      keys: 'Arrows: go from visit to visit. Enter: open. Space or M: pick up to move. X: select. N: new visit. S: split. U: take off the schedule. Delete: remove. Ctrl and D: duplicate. Ctrl and C, X, V: copy, cut, paste.',
      tray: 'To be placed',
      trayHint: 'Drop a visit here to take it off the schedule.',
      waiting: 'to be placed',
      slot: (day: string, from: string, to: string) => `${day}, from ${from} to ${to}`,
      nightSlot: (day: string, from: string, nextDay: string, to: string) =>
        `from ${day} at ${from} to ${nextDay} at ${to}`,
      picked: (title: string, others: number) =>
        others === 0
          ? `“${title}” picked up. Arrows move it, Shift and arrows change its length, Enter drops it, Escape puts it back.`
          : `“${title}” and ${others} ${plural('en', others, 'other', 'others')} picked up. Arrows move them, Enter drops them, Escape puts them back.`,
      putBack: (title: string, others: number) =>
        others === 0
          ? `“${title}” put back.`
          : `“${title}” and ${others} ${plural('en', others, 'other', 'others')} put back.`,
      splitting: (title: string) =>
        `Splitting “${title}”. Arrows choose the time, Enter splits, Escape leaves it.`,
      splitAt: (from: string, to: string) => `Second part from ${from} to ${to}.`,
      unsplit: (title: string) => `“${title}” stays whole.`,
      taken: (title: string, others: number, cut: boolean) =>
        `${others === 0 ? `“${title}”` : `“${title}” and ${others} ${plural('en', others, 'other', 'others')}`} ${cut ? 'cut' : 'copied'}. Ctrl and V to paste.`,
      pasting: (title: string, others: number) =>
        `${others === 0 ? `Pasting “${title}”` : `Pasting “${title}” and ${others} ${plural('en', others, 'other', 'others')}`}: arrows choose the time, Enter drops.`,
      notPasted: 'Nothing to paste: copy a visit first.',
      selected: (title: string, on: boolean, count: number) =>
        `“${title}” ${on ? 'selected' : 'no longer selected'}. ${number('en', count)} ${plural('en', count, 'visit', 'visits')} selected.`,
      selectedMany: (count: number) =>
        count === 0
          ? 'Nothing selected any more.'
          : `${number('en', count)} ${plural('en', count, 'visit', 'visits')} selected.`,
      isSelected: 'selected',
      fixed: 'The city follows the place: the column stays.',
      others: (count: number) =>
        `and ${number('en', count)} ${plural('en', count, 'other visit', 'other visits')}`,
      needed: (minutes: string) => `${minutes} needed`,
      available: (minutes: string) => `${minutes} available`,
      short: (minutes: string) => `${minutes} short.`,
      unknownWay: 'length unknown',
      missing: 'Missing transfer',
      proposed: 'suggestion, Enter adds it',
      more: (count: number) =>
        `and ${number('en', count)} ${plural('en', count, 'more clash', 'more clashes')}`,
      free: 'No clash.',
    },
    said: {
      moved: (title: string, when: string, sameDay: boolean, clash: string | null) =>
        `Visit “${title}” moved${sameDay ? ` to ${when}` : `: ${when}`}.${clash === null ? '' : ` Clash: ${clash}`}`,
      unscheduled: (title: string) => `Visit “${title}” taken off the schedule.`,
      created: (title: string, when: string, sameDay: boolean) =>
        `Visit “${title}” created${sameDay ? ` on ${when}` : `: ${when}`}.`,
      duplicated: (title: string) => `Visit “${title}” duplicated.`,
      removed: (title: string) => `Visit “${title}” deleted.`,
      movedMany: (count: number, title: string, when: string, clash: string | null) =>
        `${number('en', count)} visits moved, “${title}” to ${when}.${clash === null ? '' : ` Clash: ${clash}`}`,
      unscheduledMany: (count: number) => `${number('en', count)} visits taken off the schedule.`,
      duplicatedMany: (count: number) => `${number('en', count)} visits added.`,
      removedMany: (count: number) => `${number('en', count)} visits deleted.`,
      restoredMany: (count: number) => `${number('en', count)} visits restored.`,
      split: (title: string, when: string) => `Visit “${title}” split. Second part: ${when}.`,
      wayAdded: (name: string) => `Transfer added: ${name}.`,
      wayMoved: (name: string, when: string) => `Transfer moved: ${name}, ${when}.`,
      wayTaken: (name: string) => `Transfer taken off the schedule: ${name}.`,
      wayRemoved: (name: string) => `Transfer deleted: ${name}.`,
      wayDuplicated: (name: string) => `Transfer duplicated: ${name}.`,
      undo: 'Undo',
      restored: (title: string) => `Visit “${title}” restored.`,
    },
    keys: {
      title: 'Shortcuts of the programme',
      open: 'Keyboard shortcuts',
      walk: 'Go from visit to visit',
      enter: 'Open the visit',
      pick: 'Pick the visit up, then arrows to move it',
      days: 'Visit picked up: change day',
      stretch: 'Visit picked up: change its end',
      stretchStart: 'Visit picked up: change its start',
      fine: 'Visit picked up: by 5 minutes',
      drop: 'Drop the visit',
      cancel: 'Put it back',
      create: 'New visit',
      unschedule: 'Take off the schedule',
      duplicate: 'Duplicate',
      remove: 'Delete',
      select: 'Select or not; Shift: up to here',
      selectNext: 'Extend the selection',
      selectAll: 'Select all',
      deselect: 'Select nothing',
      split: 'Split the visit',
      clipboard: 'Copy, cut, paste',
      pointer: 'By mouse',
      band: 'Shift + drag: select in a frame; Ctrl + click: one more',
      pointerFine: 'Alt while dragging: by 5 minutes',
      ctrlShiftArrows: 'Ctrl + Shift + ↑ ↓',
      shiftWalk: 'Shift + arrows',
      ctrlA: 'Ctrl + A',
      ctrlCxv: 'Ctrl + C, X, V',
      selectKey: 'X or Ctrl + Space',
      arrows: 'Arrows',
      space: 'Space or M',
      enterKey: 'Enter',
      escapeKey: 'Escape',
      deleteKey: 'Delete',
      shiftArrows: 'Shift + ↑ ↓',
      ctrlArrows: 'Ctrl + ← →',
      altArrows: 'Alt + ↑ ↓',
      ctrlD: 'Ctrl + D',
    },
  },
};
