import { EventEmitter } from 'node:events';

/**
 * Stands in for the package `electron` where there is no Electron: keeps what our wiring gave to it, and lets a test play the part of
 * the system. It decides nothing.
 */
export const given = {
  /** What was done, in its order. */
  steps: [] as string[],
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  protocols: new Map<string, (request: Request) => Promise<Response> | Response>(),
  calls: new Map<string, (event: object, value: unknown) => Promise<unknown>>(),
  permissionRequest: undefined as PermissionRequest | undefined,
  permissionCheck: undefined as ((contents: null, permission: string, origin: string) => boolean) | undefined,
  devicePermission: undefined as (() => boolean) | undefined,
  menus: [] as { label?: string }[][],
  opened: [] as string[],
  boxes: [] as string[],
  exposed: new Map<string, Record<string, (...args: never[]) => unknown>>(),
  exitCode: undefined as number | undefined,
};

type PermissionRequest = (
  contents: null,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void;

class Application extends EventEmitter {
  isPackaged = false;
  hasLock = true;
  userData = '';
  languages = ['fr-BE'];
  enableSandbox() {
    given.steps.push('enableSandbox');
  }
  requestSingleInstanceLock() {
    given.steps.push('requestSingleInstanceLock');
    return this.hasLock;
  }
  whenReady() {
    given.steps.push('whenReady');
    return Promise.resolve();
  }
  getPath() {
    return this.userData;
  }
  getPreferredSystemLanguages() {
    return this.languages;
  }
  quit() {
    given.steps.push('quit');
  }
  exit(code: number) {
    given.exitCode = code;
  }
}

class Contents extends EventEmitter {
  sent: [string, unknown][] = [];
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  send(channel: string, value: unknown) {
    this.sent.push([channel, value]);
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler;
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly webContents = new Contents();
  readonly options: Record<string, unknown>;
  loaded = '';
  focused = 0;
  minimised = false;
  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(url: string) {
    this.loaded = url;
    return Promise.resolve();
  }
  show() {
    given.steps.push('show');
  }
  maximize() {
    given.steps.push('maximize');
  }
  isMaximized() {
    return true;
  }
  isMinimized() {
    return this.minimised;
  }
  restore() {
    this.minimised = false;
  }
  focus() {
    this.focused += 1;
  }
  isDestroyed() {
    return false;
  }
  getNormalBounds() {
    return { x: 40, y: 50, width: 1300, height: 800 };
  }
}

export const app = new Application();

export const protocol = {
  registerSchemesAsPrivileged(schemes: typeof given.schemes) {
    given.steps.push('registerSchemes');
    given.schemes.push(...schemes);
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response> | Response) {
    given.protocols.set(scheme, handler);
  },
};

export const ipcMain = {
  handle(channel: string, handler: (event: object, value: unknown) => Promise<unknown>) {
    given.calls.set(channel, handler);
  },
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler(handler: PermissionRequest) {
      given.permissionRequest = handler;
    },
    setPermissionCheckHandler(handler: (contents: null, permission: string, origin: string) => boolean) {
      given.permissionCheck = handler;
    },
    setDevicePermissionHandler(handler: () => boolean) {
      given.devicePermission = handler;
    },
  },
};

export const Menu = {
  buildFromTemplate: (template: { label?: string }[]) => template,
  setApplicationMenu(menu: { label?: string }[]) {
    given.menus.push(menu);
  },
};

export const screen = {
  getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }),
  getAllDisplays: () => [screen.getPrimaryDisplay()],
};

export const shell = {
  openExternal(url: string) {
    given.opened.push(url);
    return Promise.resolve();
  },
};

export const dialog = {
  showErrorBox(title: string, text: string) {
    given.boxes.push(`${title} | ${text}`);
  },
};

export const contextBridge = {
  exposeInMainWorld(name: string, api: Record<string, (...args: never[]) => unknown>) {
    given.exposed.set(name, api);
  },
};

class Renderer extends EventEmitter {
  invoked: [string, unknown][] = [];
  invoke(channel: string, value: unknown) {
    this.invoked.push([channel, value]);
    return Promise.resolve({ ok: true, value: null });
  }
}

export const ipcRenderer = new Renderer();
