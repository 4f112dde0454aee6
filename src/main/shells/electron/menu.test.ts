import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { commands, type Command } from '../../../shared/contract/call.ts';
import { menuTemplate } from './menu.ts';

function open(options: Partial<Parameters<typeof menuTemplate>[0]> = {}) {
  const sent: Command[] = [];
  const template = menuTemplate({
    language: 'fr',
    onMac: false,
    developing: false,
    send: (command) => sent.push(command),
    ...options,
  });
  return { template, sent };
}

const itemsOf = (item: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
  Array.isArray(item.submenu) ? item.submenu : [];

const lines = (template: MenuItemConstructorOptions[]) =>
  template.map((item) => [
    item.label,
    ...itemsOf(item).map(({ type, label, accelerator }) =>
      type === 'separator' ? '-' : [label, accelerator].filter(Boolean).join(' | '),
    ),
  ]);

describe('the application menu', () => {
  test('in French', () => {
    expect(lines(open().template)).toEqual([
      [
        'Fichier',
        'Nouvelle mission… | CmdOrCtrl+Shift+N',
        'Nouvelle note | CmdOrCtrl+N',
        '-',
        'Importer des délégués…',
        'Imprimer… | CmdOrCtrl+P',
        '-',
        'Réglages… | CmdOrCtrl+,',
        '-',
        'Quitter Escale',
      ],
      [
        'Édition',
        'Annuler | CmdOrCtrl+Z',
        'Rétablir | Ctrl+Y',
        '-',
        'Couper',
        'Copier',
        'Coller',
        'Tout sélectionner',
        '-',
        'Rechercher… | CmdOrCtrl+K',
      ],
      ['Affichage', 'Agrandir | CmdOrCtrl+Plus', 'Réduire la taille', 'Taille normale', '-', 'Plein écran'],
      ['Fenêtre', 'Placer dans la barre', 'Fermer la fenêtre'],
      ['Aide', 'Raccourcis clavier | F1', '-', 'À propos d’Escale'],
    ]);
  });

  test('in English, on macOS', () => {
    expect(lines(open({ language: 'en', onMac: true }).template)).toEqual([
      [
        'Escale',
        'About Escale',
        '-',
        'Settings… | CmdOrCtrl+,',
        '-',
        'Hide Escale',
        'Hide others',
        'Show all',
        '-',
        'Quit Escale',
      ],
      [
        'File',
        'New mission… | CmdOrCtrl+Shift+N',
        'New note | CmdOrCtrl+N',
        '-',
        'Import delegates…',
        'Print… | CmdOrCtrl+P',
        '-',
        'Close window',
      ],
      [
        'Edit',
        'Undo | CmdOrCtrl+Z',
        'Redo | Cmd+Shift+Z',
        '-',
        'Cut',
        'Copy',
        'Paste',
        'Select all',
        '-',
        'Find… | CmdOrCtrl+K',
      ],
      ['View', 'Zoom in | CmdOrCtrl+Plus', 'Zoom out', 'Actual size', '-', 'Full screen'],
      ['Window', 'Minimise', 'Bring all to front'],
      ['Help', 'Keyboard shortcuts | F1'],
    ]);
  });

  test.each([true, false])('can ask the page for every command there is (on macOS: %s)', (onMac) => {
    const { template, sent } = open({ onMac });
    for (const { click } of template.flatMap(itemsOf))
      Reflect.apply(click ?? (() => undefined), undefined, []);
    expect(sent.toSorted()).toEqual(commands.toSorted());
  });

  test('leaves undo and redo to the text being typed, where the page hears keys first', () => {
    const registered = (onMac: boolean) =>
      open({ onMac })
        .template.flatMap(itemsOf)
        .filter(({ registerAccelerator }) => registerAccelerator === false)
        .map(({ label }) => label);
    expect([registered(false), registered(true)]).toEqual([['Annuler', 'Rétablir'], []]);
  });

  test('reloads and shows the tools of developers to these alone', () => {
    const roles = (developing: boolean) =>
      open({ developing })
        .template.flatMap(itemsOf)
        .map(({ role }) => role)
        .filter((role) => role === 'reload' || role === 'toggleDevTools');
    expect([roles(true), roles(false)]).toEqual([['reload', 'toggleDevTools'], []]);
  });
});
