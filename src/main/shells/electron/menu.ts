import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../../shared/contract/call.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { shell } from '../../../shared/texts/shell.ts';

interface MenuOptions {
  readonly language: Language;
  readonly onMac: boolean;
  /** Whether to offer what only serves who develops the app. */
  readonly developing: boolean;
  /** Told to the page. */
  readonly send: (command: Command) => void;
}

/**
 * The application menu. Its shortcuts are those the page knows itself, which hears a key first and keeps what it handles; on macOS the
 * menu hears it first. Either way a key does one thing.
 */
export function menuTemplate({
  language,
  onMac,
  developing,
  send,
}: MenuOptions): MenuItemConstructorOptions[] {
  const { menu } = shell[language];
  const item = (command: Command, accelerator?: string): MenuItemConstructorOptions => ({
    label: menu[command],
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => {
      send(command);
    },
  });
  const role = (
    name: NonNullable<MenuItemConstructorOptions['role']>,
    label: string,
  ): MenuItemConstructorOptions => ({
    role: name,
    label,
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  // In a text field these keys belong to the text: elsewhere the page hears them; in the menu they are only shown.
  const inPage = { registerAccelerator: onMac };
  const settings = item('settings', 'CmdOrCtrl+,');

  const app: MenuItemConstructorOptions = {
    label: menu.app,
    submenu: [
      role('about', menu.about),
      line,
      settings,
      line,
      role('hide', menu.hide),
      role('hideOthers', menu.hideOthers),
      role('unhide', menu.showAll),
      line,
      role('quit', menu.quit),
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: menu.file,
    submenu: [
      item('newMission', 'CmdOrCtrl+Shift+N'),
      item('note', 'CmdOrCtrl+N'),
      line,
      item('import'),
      item('print', 'CmdOrCtrl+P'),
      line,
      ...(onMac ? [role('close', menu.close)] : [settings, line, role('quit', menu.quit)]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: menu.edit,
    submenu: [
      { ...item('undo', 'CmdOrCtrl+Z'), ...inPage },
      { ...item('redo', onMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'), ...inPage },
      line,
      role('cut', menu.cut),
      role('copy', menu.copy),
      role('paste', menu.paste),
      role('selectAll', menu.selectAll),
      line,
      item('find', 'CmdOrCtrl+K'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: menu.view,
    submenu: [
      { ...role('zoomIn', menu.zoomIn), accelerator: 'CmdOrCtrl+Plus' },
      role('zoomOut', menu.zoomOut),
      role('resetZoom', menu.zoomReset),
      line,
      role('togglefullscreen', menu.fullScreen),
      ...(developing ? [line, role('reload', menu.reload), role('toggleDevTools', menu.developer)] : []),
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: menu.window,
    submenu: [
      role('minimize', menu.minimise),
      ...(onMac ? [role('front', menu.front)] : [role('close', menu.close)]),
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: menu.help,
    role: 'help',
    submenu: [item('shortcuts', 'F1'), ...(onMac ? [] : [line, role('about', menu.about)])],
  };
  return [...(onMac ? [app] : []), file, edit, view, window, help];
}
