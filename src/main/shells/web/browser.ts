import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a program lies at this path. */
  readonly exists: (path: string) => boolean;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * How to show an address on this machine, or undefined where there is no screen or no browser. A Chromium browser shows it in a window
 * of its own, without bars; failing that, the system's usual browser does.
 */
export function browserCommand(address: string, machine: Machine): Command | undefined {
  switch (machine.platform) {
    case 'win32':
      return onWindows(address, machine);
    case 'darwin':
      return onMac(address, machine);
    default:
      return onLinux(address, machine);
  }
}

/**
 * Opens the system's browser, and says whether one was started. The address is seen by other programs of this computer for as long as
 * the command runs; its code is spent by then.
 */
export function openBrowser(address: string): boolean {
  const command = browserCommand(address, {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
  });
  if (!command) return false;
  const child = spawn(command.program, command.args, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
  return true;
}

const chromiums = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'brave-browser',
];

function onLinux(address: string, { env, exists }: Machine): Command | undefined {
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const find = (name: string) => folders.map((folder) => join(folder, name)).find(exists);
  for (const name of chromiums) {
    const program = find(name);
    if (program !== undefined) return { program, args: [`--app=${address}`] };
  }
  const program = find('xdg-open');
  return program === undefined ? undefined : { program, args: [address] };
}

function onMac(address: string, { exists }: Machine): Command {
  const name = ['Google Chrome', 'Microsoft Edge', 'Chromium'].find((app) =>
    exists(`/Applications/${app}.app`),
  );
  return {
    program: '/usr/bin/open',
    args: name === undefined ? [address] : ['-na', name, '--args', `--app=${address}`],
  };
}

function onWindows(address: string, { env, exists }: Machine): Command {
  const folders = [env['ProgramFiles(x86)'], env['ProgramFiles'], env['LOCALAPPDATA']];
  const program = [
    String.raw`Microsoft\Edge\Application\msedge.exe`,
    String.raw`Google\Chrome\Application\chrome.exe`,
  ]
    .flatMap((path) => folders.map((folder) => `${folder ?? ''}\\${path}`))
    .find(exists);
  // Not `start`: the command interpreter would read & and ^ in an address.
  return program === undefined
    ? { program: 'rundll32.exe', args: ['url.dll,FileProtocolHandler', address] }
    : { program, args: [`--app=${address}`] };
}
