import { readFileSync, writeFileSync } from 'node:fs';
import { BrowserWindow, screen, shell } from 'electron';
import { home, isOurs, mayOpenOutside } from './origin.ts';
import { place, smallest, type Placement } from './placement.ts';

/** Opens the one window, where it lay last (kept in the file `memory`). It shows when there is something to see. */
export function openWindow(paths: { readonly preload: string; readonly memory: string }): BrowserWindow {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const { area, maximised } = place(
    recall(paths.memory),
    [main, ...others].map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...area,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Escale',
    webPreferences: {
      preload: paths.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.on('close', () => {
    const placement: Placement = { area: window.getNormalBounds(), maximised: window.isMaximized() };
    try {
      writeFileSync(paths.memory, JSON.stringify(placement));
    } catch {
      // Only the place of the window is lost.
    }
  });
  void window.loadURL(home);
  return window;
}

/** Keeps every page on ours: no other is shown, no window opened, no guest embedded; a link the person clicks opens outside. */
export function confine(contents: Electron.WebContents): void {
  let lastTouch = 0;
  contents.on('input-event', (_event, { type }) => {
    if (type === 'mouseDown' || type === 'mouseUp' || type === 'keyDown' || type === 'rawKeyDown')
      lastTouch = Date.now();
  });
  const stay = (event: { readonly url: string; preventDefault: () => void }) => {
    if (!isOurs(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    if (mayOpenOutside(url, lastTouch, Date.now())) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

function recall(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
