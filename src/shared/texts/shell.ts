import type { Command } from '../contract/call.ts';
import { texts } from './texts.ts';

/** Why Escale runs in the browser rather than in a window of its own. */
export const webReasons = ['noElectron', 'electronFailed', 'noDisplay', 'asRoot', 'asked', 'direct'] as const;
export type WebReason = (typeof webReasons)[number];

interface Shell {
  readonly [area: string]: Record<string, string | ((...args: never[]) => string)>;
  readonly start: {
    readonly web: (reason: string) => string;
    readonly electron: string;
    readonly file: (path: string) => string;
    readonly address: string;
    readonly renewed: string;
    readonly noBrowser: string;
    readonly howToStop: string;
    readonly stopping: string;
    readonly failed: string;
  };
  readonly reason: Record<WebReason, string>;
  readonly menu: Record<MenuText, string>;
}

type MenuText =
  | Command
  | 'file'
  | 'edit'
  | 'view'
  | 'window'
  | 'help'
  | 'app'
  | 'about'
  | 'hide'
  | 'hideOthers'
  | 'showAll'
  | 'quit'
  | 'close'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomReset'
  | 'fullScreen'
  | 'reload'
  | 'developer'
  | 'minimise'
  | 'front';

/** What the two shells say: the application menu, and what is printed at start. */
export const shell = texts<Shell>({
  fr: {
    start: {
      web: (reason) =>
        `Escale fonctionne dans le navigateur (application web locale), car ${reason}. Rien ne quitte cet ordinateur.`,
      electron: 'Escale s’ouvre dans sa propre fenêtre (Electron).',
      file: (path) => `Fichier : ${path}`,
      address: 'Adresse, valable une seule fois :',
      renewed: 'L’adresse précédente avait déjà servi. En voici une autre, valable une seule fois :',
      noBrowser: 'Aucun navigateur n’a été ouvert : ouvrez vous-même cette adresse.',
      howToStop: 'Pour arrêter Escale : Ctrl+C.',
      stopping: 'Escale s’arrête ; tout est enregistré.',
      failed: 'Escale ne peut pas s’ouvrir',
    },
    reason: {
      noElectron: 'le programme Electron n’est pas installé ici',
      electronFailed: 'Electron n’a pas pu démarrer ici',
      noDisplay: 'cet ordinateur n’a pas d’écran où ouvrir une fenêtre',
      asRoot: 'Electron refuse de fonctionner sous le compte de l’administrateur (root)',
      asked: 'les options données le demandent',
      direct: 'son programme web a été lancé directement',
    },
    menu: {
      app: 'Escale',
      file: 'Fichier',
      edit: 'Édition',
      view: 'Affichage',
      window: 'Fenêtre',
      help: 'Aide',
      newMission: 'Nouvelle mission…',
      import: 'Importer des délégués…',
      print: 'Imprimer…',
      undo: 'Annuler',
      redo: 'Rétablir',
      find: 'Rechercher…',
      note: 'Nouvelle note',
      settings: 'Réglages…',
      shortcuts: 'Raccourcis clavier',
      about: 'À propos d’Escale',
      hide: 'Masquer Escale',
      hideOthers: 'Masquer les autres',
      showAll: 'Tout afficher',
      quit: 'Quitter Escale',
      close: 'Fermer la fenêtre',
      cut: 'Couper',
      copy: 'Copier',
      paste: 'Coller',
      selectAll: 'Tout sélectionner',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire la taille',
      zoomReset: 'Taille normale',
      fullScreen: 'Plein écran',
      reload: 'Recharger',
      developer: 'Outils de développement',
      minimise: 'Placer dans la barre',
      front: 'Tout ramener au premier plan',
    },
  },
  en: {
    start: {
      web: (reason) =>
        `Escale runs in the browser (local web app), because ${reason}. Nothing leaves this computer.`,
      electron: 'Escale opens in a window of its own (Electron).',
      file: (path) => `File: ${path}`,
      address: 'Address, good for one use:',
      renewed: 'The previous address had been used already. Here is another, good for one use:',
      noBrowser: 'No browser was opened: open this address yourself.',
      howToStop: 'To stop Escale: Ctrl+C.',
      stopping: 'Escale is stopping; everything is saved.',
      failed: 'Escale cannot open',
    },
    reason: {
      noElectron: 'the Electron program is not installed here',
      electronFailed: 'Electron could not start here',
      noDisplay: 'this computer has no screen to open a window on',
      asRoot: 'Electron refuses to run under the administrator’s account (root)',
      asked: 'the options given ask for it',
      direct: 'its web program was started directly',
    },
    menu: {
      app: 'Escale',
      file: 'File',
      edit: 'Edit',
      view: 'View',
      window: 'Window',
      help: 'Help',
      newMission: 'New mission…',
      import: 'Import delegates…',
      print: 'Print…',
      undo: 'Undo',
      redo: 'Redo',
      find: 'Find…',
      note: 'New note',
      settings: 'Settings…',
      shortcuts: 'Keyboard shortcuts',
      about: 'About Escale',
      hide: 'Hide Escale',
      hideOthers: 'Hide others',
      showAll: 'Show all',
      quit: 'Quit Escale',
      close: 'Close window',
      cut: 'Cut',
      copy: 'Copy',
      paste: 'Paste',
      selectAll: 'Select all',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      zoomReset: 'Actual size',
      fullScreen: 'Full screen',
      reload: 'Reload',
      developer: 'Developer tools',
      minimise: 'Minimise',
      front: 'Bring all to front',
    },
  },
});
