import { expect, test } from 'vitest';
import { browserCommand } from './browser.ts';

const address = 'http://127.0.0.1:47150/#code';
const has =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test('without a screen nothing is opened', () => {
  expect(
    browserCommand(address, { platform: 'linux', env: { PATH: '/usr/bin' }, exists: () => true }),
  ).toBeUndefined();
});

test.each([
  [['/usr/bin/xdg-open', '/opt/bin/chromium'], { program: '/opt/bin/chromium', args: [`--app=${address}`] }],
  [['/usr/bin/xdg-open'], { program: '/usr/bin/xdg-open', args: [address] }],
  [[], undefined],
])('on Linux with %j', (paths, command) => {
  const env = { PATH: '/usr/bin:/opt/bin', WAYLAND_DISPLAY: 'wayland-0' };
  expect(browserCommand(address, { platform: 'linux', env, exists: has(...paths) })).toEqual(command);
});

test.each([
  [
    ['/Applications/Google Chrome.app'],
    { program: '/usr/bin/open', args: ['-na', 'Google Chrome', '--args', `--app=${address}`] },
  ],
  [[], { program: '/usr/bin/open', args: [address] }],
])('on macOS with %j', (paths, command) => {
  expect(browserCommand(address, { platform: 'darwin', env: {}, exists: has(...paths) })).toEqual(command);
});

test.each([
  [
    ['C:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    { program: 'C:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe', args: [`--app=${address}`] },
  ],
  [[], { program: 'rundll32.exe', args: ['url.dll,FileProtocolHandler', address] }],
])('on Windows with %j', (paths, command) => {
  const env = { ProgramFiles: 'C:\\Programs', 'ProgramFiles(x86)': 'C:\\Programs (x86)' };
  expect(browserCommand(address, { platform: 'win32', env, exists: has(...paths) })).toEqual(command);
});
