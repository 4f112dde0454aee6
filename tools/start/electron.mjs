import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the Electron program lies, or undefined. Never asked of the package itself, which would start a download. */
export function findElectron(root, env) {
  const folder = join(root, 'node_modules/electron');
  const named = join(folder, 'path.txt');
  const name = existsSync(named) ? readFileSync(named, 'utf8').trim() : usualName();
  const program = join(env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist'), name);
  return existsSync(program) ? program : undefined;
}

/**
 * Fetches the Electron program, once a day at most, and only where its server answers at once: who has no network waits for nothing.
 * @param {(size: string) => void} tell called before the download starts
 */
export async function fetchElectron(root, env, tell) {
  const tried = join(root, 'node_modules/.escale-electron-tried');
  if (existsSync(tried) && Date.now() - statSync(tried).mtimeMs < 24 * 3_600_000) return;
  writeFileSync(tried, '');
  const server =
    env.ELECTRON_MIRROR || env.npm_config_electron_mirror || 'https://github.com/electron/electron/releases/';
  const answers = await fetch(server, {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(2000),
  }).then(
    () => true,
    () => false,
  );
  if (!answers) return;
  tell('110');
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    env,
    stdio: 'ignore',
    timeout: 10 * 60_000,
  });
}

function usualName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
