import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { app, BrowserWindow, given } from '../../../tests/support/electronStandIn.ts';

vi.mock('electron', () => import('../../../tests/support/electronStandIn.ts'));

/** The program of the desktop shell, run once, from its start to its end, as Electron would run it. */
let folder: string;
let window: BrowserWindow;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-electron-'));
  app.userData = folder;
  await writeFile(join(folder, 'Bordeaux.escale'), 'a mission');
  process.argv = [process.execPath, '.', '--file', join(folder, 'a.db'), join(folder, 'Bordeaux.escale')];
  await import('./electron.ts');
  window = await vi.waitUntil(() => BrowserWindow.all[0], { timeout: 10_000 });
});

afterAll(() => rm(folder, { recursive: true }));

const top = { url: 'app://escale/index.html', parent: null };
const call = (request: unknown, event: object = { sender: window.webContents, senderFrame: top }) =>
  given.calls.get('call')?.(event, request);
const settings = { name: 'settings.get', input: {} };
const events = () => window.webContents.sent.map(([, event]) => event);

describe('at start', () => {
  test('the sandbox and the scheme are set before Electron is ready', () => {
    expect(given.steps.slice(0, 4)).toEqual([
      'enableSandbox',
      'registerSchemes',
      'requestSingleInstanceLock',
      'whenReady',
    ]);
  });

  test('the menu speaks the language of the system', () => {
    expect(given.menus[0]?.map(({ label }) => label)).toEqual([
      'Fichier',
      'Édition',
      'Affichage',
      'Fenêtre',
      'Aide',
    ]);
  });

  test('the window shows once there is something to see', () => {
    expect(given.steps).not.toContain('show');
    window.emit('ready-to-show');
    expect(given.steps).toContain('show');
  });

  test('a file to open waits until the page listens', async () => {
    expect(events()).toEqual([]);
    expect(await call(settings)).toMatchObject({ ok: true, value: { language: 'fr' } });
    await expect
      .poll(events)
      .toEqual([{ kind: 'opened', token: expect.any(String) as string, name: 'Bordeaux.escale' }]);
  });
});

/** https://www.electronjs.org/docs/latest/tutorial/security, item by item. */
describe('the security checklist of Electron', () => {
  const preferences = () => window.options['webPreferences'] as Record<string, unknown>;
  const prevented = (name: string, ...details: object[]) => {
    let count = 0;
    const [first = {}, ...rest] = details;
    window.webContents.emit(name, { ...first, preventDefault: () => (count += 1) }, ...rest);
    return count === 1;
  };
  const touch = () => window.webContents.emit('input-event', {}, { type: 'mouseDown' });

  test('1, 18: only our own scheme is loaded, a secure one of our own, neither http nor file', () => {
    expect([window.loaded, given.schemes, [...given.protocols.keys()]]).toEqual([
      'app://escale/',
      [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }],
      ['app'],
    ]);
  });

  test('2, 3, 4, 6, 8, 9, 10, 11: the window has every protection and no door', () => {
    const { preload, ...rest } = preferences();
    expect([preload, rest]).toEqual([
      expect.stringMatching(/dist[/\\]preload[/\\]index\.cjs$/u),
      {
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
    ]);
  });

  test('5: every permission is refused but to copy text from our page', () => {
    const asked = (permission: string, requestingUrl = 'app://escale/') => {
      let granted: boolean | undefined;
      given.permissionRequest?.(null, permission, (answer) => (granted = answer), { requestingUrl });
      return [granted, given.permissionCheck?.(null, permission, requestingUrl)];
    };
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'midi',
      'pointerLock',
      'openExternal',
      'usb',
      'clipboard-read',
      'fileSystem',
    ])
      expect(asked(permission)).toEqual([false, false]);
    expect(asked('clipboard-sanitized-write')).toEqual([true, true]);
    expect(asked('clipboard-sanitized-write', 'https://evil.example/')).toEqual([false, false]);
    expect(given.devicePermission?.()).toBe(false);
  });

  test('7: all that the scheme answers carries a policy, and only our host is answered', async () => {
    const answer = await given.protocols.get('app')?.(new Request('app://escale/nothing.js'));
    expect([answer?.status, answer?.headers.get('content-security-policy')]).toEqual([
      404,
      expect.stringMatching(/^default-src 'none';/u),
    ]);
    const sent = await given.protocols.get('app')?.(
      new Request('app://escale/files', { method: 'POST', body: 'x', headers: { 'x-escale-name': 'a' } }),
    );
    const elsewhere = await given.protocols.get('app')?.(
      new Request('app://evil/files', { method: 'POST', body: 'x' }),
    );
    expect([sent?.status, elsewhere?.status]).toEqual([201, 404]);
  });

  test('12: no guest is ever attached', () => {
    expect(prevented('will-attach-webview', {}, {}, {})).toBe(true);
  });

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    '13: no page but ours is shown (%s)',
    (name) => {
      expect([
        prevented(name, { url: 'https://evil.example/' }),
        prevented(name, { url: 'file:///etc/passwd' }),
        prevented(name, { url: 'app://evil/' }),
        prevented(name, { url: 'app://escale/index.html#/missions' }),
      ]).toEqual([true, true, true, false]);
    },
  );

  test('14, 15: no window is opened; a link goes outside when the person clicked it, if it leads to the web or to a letter', () => {
    const open = (url: string) => window.webContents.openHandler?.({ url });
    touch();
    const answers = [
      'https://www.awex.be/',
      'mailto:a@b.be',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'app://escale/',
    ].map(open);
    expect(answers).toEqual(answers.map(() => ({ action: 'deny' })));
    expect(given.opened).toEqual(['https://www.awex.be/', 'mailto:a@b.be']);
  });

  test('14, 15: a script alone opens nothing', () => {
    vi.useFakeTimers({ now: Date.now() + 60_000 });
    window.webContents.openHandler?.({ url: 'https://evil.example/' });
    vi.useRealTimers();
    expect(given.opened).not.toContain('https://evil.example/');
  });

  test('16: the version of Electron is written exactly, and is a current one', async () => {
    const manifest = JSON.parse(
      await readFile(join(import.meta.dirname, '../../../package.json'), 'utf8'),
    ) as {
      devDependencies: Record<string, string>;
    };
    expect(manifest.devDependencies['electron']).toMatch(/^(?:4[5-9]|[5-9]\d)\.\d+\.\d+$/u);
  });

  test('17: a call is taken from the top frame of our page in our window alone', async () => {
    const refused = { ok: false, error: { code: 'session.missing', details: {} } };
    const sender = window.webContents;
    for (const event of [
      { sender, senderFrame: { ...top, url: 'https://evil.example/' } },
      { sender, senderFrame: { ...top, parent: {} } },
      { sender, senderFrame: null },
      { sender: {}, senderFrame: top },
    ])
      expect(await call(settings, event)).toEqual(refused);
    expect(await call({ name: 1 })).toEqual({
      ok: false,
      error: { code: 'call.invalid', details: { field: 'name' } },
    });
  });

  test('19: the fuses are set in what is packed', async () => {
    const packing = await readFile(join(import.meta.dirname, '../../../electron-builder.yml'), 'utf8');
    expect(packing.slice(packing.indexOf('electronFuses:')).split('\n').slice(1, 9)).toEqual([
      '  runAsNode: false',
      '  enableCookieEncryption: true',
      '  enableNodeOptionsEnvironmentVariable: false',
      '  enableNodeCliInspectArguments: false',
      '  enableEmbeddedAsarIntegrityValidation: true',
      '  onlyLoadAppFromAsar: true',
      '  loadBrowserProcessSpecificV8Snapshot: false',
      '  grantFileProtocolExtraPrivileges: false',
    ]);
  });

  test('20: one channel is answered, and the preload gives the page two functions (see its own test)', () => {
    expect([...given.calls.keys()]).toEqual(['call']);
  });
});

describe('while it runs', () => {
  test('the menu asks the page, and follows its language', async () => {
    const count = given.menus.length;
    expect(await call({ name: 'settings.set', input: { language: 'en' } })).toMatchObject({ ok: true });
    await expect.poll(() => given.menus.length).toBe(count + 1);
    const menu = given.menus.at(-1) as { label: string; submenu: { label?: string; click?: () => void }[] }[];
    menu[1]?.submenu[0]?.click?.();
    expect([menu.map(({ label }) => label), events().at(-1)]).toEqual([
      ['File', 'Edit', 'View', 'Window', 'Help'],
      { kind: 'command', command: 'undo' },
    ]);
  });

  test('a second start brings its files to the first, and the window to the front', async () => {
    window.minimised = true;
    app.emit(
      'second-instance',
      {},
      ['/opt/Escale/escale', '--flag', 'Bordeaux.escale', 'letter.txt'],
      folder,
    );
    await expect.poll(() => events().at(-1)).toMatchObject({ kind: 'opened', name: 'Bordeaux.escale' });
    expect([window.minimised, window.focused, BrowserWindow.all.length]).toEqual([false, 1, 1]);
  });

  test('a file the system asks for is opened, and one that is gone is told', async () => {
    const event = { preventDefault: () => undefined };
    app.emit('open-file', event, join(folder, 'gone.escale'));
    await expect
      .poll(() => given.boxes)
      .toEqual(['Escale | Le fichier choisi n’est plus disponible. Choisissez-le à nouveau.']);
  });

  test('the place of the window is remembered', async () => {
    window.emit('close');
    expect(JSON.parse(await readFile(join(folder, 'window.json'), 'utf8'))).toEqual({
      area: { x: 40, y: 50, width: 1300, height: 800 },
      maximised: true,
    });
  });
});

test('at the end, the file is closed before the program is', async () => {
  app.emit('window-all-closed');
  expect(given.steps.at(-1)).toBe('quit');
  let held = 0;
  app.emit('will-quit', { preventDefault: () => (held += 1) });
  await expect.poll(() => given.exitCode, { timeout: 10_000 }).toBe(0);
  expect([held, await call(settings)]).toMatchObject([1, { ok: false }]);
});
