import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { app as electron, dialog, ipcMain, Menu, protocol, type BrowserWindow } from 'electron';
import type { Event } from '../../shared/contract/call.ts';
import { AppError } from '../../shared/errors.ts';
import { catalogues } from '../../shared/texts/index.ts';
import type { Language } from '../../shared/texts/texts.ts';
import { openApp } from '../api/index.ts';
import type { App } from '../app.ts';
import { isMission, readArguments } from './electron/arguments.ts';
import { answerCall } from './electron/calls.ts';
import { menuTemplate } from './electron/menu.ts';
import { isOurs } from './electron/origin.ts';
import { createOutbox } from './electron/outbox.ts';
import { restrictPermissions } from './electron/permissions.ts';
import { confine, openWindow } from './electron/window.ts';
import { systemLanguage } from './language.ts';
import { dataFolder, makeFolder } from './place.ts';
import { respond } from './respond.ts';
import { shipped } from './shipped.ts';

/** The program of the desktop shell: what Electron tells is passed on to what decides, in the files beside. */
const asked = readArguments(process.argv.slice(electron.isPackaged ? 1 : 2), process.cwd());
const { page, assets } = shipped(import.meta.dirname);
let app: App | undefined;
let window: BrowserWindow | undefined;
let closed = false;
/** Files named before the app is open wait for it. */
let early: readonly string[] = asked.missions;

const outbox = createOutbox((event: Event) => {
  if (window && !window.isDestroyed()) window.webContents.send('event', event);
});

electron.enableSandbox();
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);

// A second start only brings its files.
if (electron.requestSingleInstanceLock()) {
  electron.on('second-instance', (_event, args, folder) => {
    void openMissions(readArguments(args.slice(1), folder).missions);
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  electron.on('open-file', (event, path) => {
    event.preventDefault();
    if (isMission(path)) void openMissions([path]);
  });
  electron.on('web-contents-created', (_event, contents) => {
    confine(contents);
  });
  electron.on('window-all-closed', () => {
    electron.quit();
  });
  electron.on('will-quit', (event) => {
    if (!app || closed) return;
    event.preventDefault();
    closed = true;
    app.close().then(() => {
      electron.exit(0);
    }, die);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      electron.quit();
    });
  void electron.whenReady().then(start).catch(die);
} else {
  electron.quit();
}

async function start(): Promise<void> {
  restrictPermissions();
  const path = asked.file ?? defaultFile();
  const report = (error: string) => process.stderr.write(`${error}\n`);
  const opened = await openApp({ path, language: preferred(), assets, shell: 'electron', report });
  app = opened;
  protocol.handle('app', (request) =>
    isOurs(request.url)
      ? respond(request, { root: page, files: opened.files })
      : new Response(null, { status: 404 }),
  );
  ipcMain.handle('call', async (event, value: unknown) => {
    const frame = event.senderFrame;
    const answer = await answerCall(
      opened,
      {
        address: frame?.url ?? '',
        isTop: frame !== null && frame.parent === null,
        isOurWindow: window !== undefined && event.sender === window.webContents,
      },
      value,
    );
    outbox.open();
    return answer;
  });
  opened.onEvent((event) => {
    outbox.post(event);
    if (event.kind === 'changed' && event.entities.includes('setting')) void speak(opened);
  });
  await speak(opened);
  window = openWindow({
    preload: join(dirname(page), 'preload', 'index.cjs'),
    memory: join(electron.getPath('userData'), 'window.json'),
  });
  await openMissions(early);
  process.stdout.write(`${catalogues[preferred()].shell.start.electron}\n`);
}

async function openMissions(paths: readonly string[]): Promise<void> {
  if (!app) {
    early = [...early, ...paths];
    return;
  }
  for (const path of paths) {
    const adopted = await app.files.adopt(path).catch((error: unknown) => {
      tell('Escale', error);
    });
    if (adopted) outbox.post({ kind: 'opened', token: adopted.token, name: adopted.name });
  }
}

/** Puts the menu in the language of the page. */
async function speak(opened: App): Promise<void> {
  const answer = await opened.call({ name: 'settings.get', input: {} });
  const settings = answer.ok ? answer.value : undefined;
  const english =
    typeof settings === 'object' && settings !== null && 'language' in settings && settings.language === 'en';
  const template = menuTemplate({
    language: english ? 'en' : 'fr',
    onMac: process.platform === 'darwin',
    developing: !electron.isPackaged,
    send: (command) => {
      outbox.post({ kind: 'command', command });
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function preferred(): Language {
  return systemLanguage({}, electron.getPreferredSystemLanguages()[0]);
}

function defaultFile(): string {
  const folder = dataFolder({ platform: process.platform, env: process.env, home: homedir() });
  makeFolder(folder);
  return join(folder, 'escale.db');
}

/** One sentence in a dialog of the system. */
function tell(title: string, error: unknown): void {
  const { errors } = catalogues[preferred()];
  const { code, details } = error instanceof AppError ? error : { code: 'internal' as const, details: {} };
  process.stderr.write(`${errors[code](details)}\n`);
  dialog.showErrorBox(title, errors[code](details));
}

function die(error: unknown): void {
  tell(catalogues[preferred()].shell.start.failed, error);
  electron.exit(1);
}
