// What a fresh machine lacks. Runs on the system's own Node, before anything is installed: plain JavaScript, no package.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Installs the packages of the lock where one is missing or of another version.
 * @param {string} root the project's folder
 * @returns {string | null} what went wrong, as a sentence
 */
export function installPackages(root) {
  if (missingPackages(root).length === 0) return null;
  process.stdout.write('Installing packages (npm ci) …\n');
  const { status, error } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return null;
  return `npm ci failed (${error?.message ?? `exit ${status}`}). Check the network and the registry, then run it again.`;
}

/**
 * The environment in which the project's tools run: Node 24 and the installed programs come first on the path.
 * @param {string} root
 */
export function environment(root) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: [join(root, 'node_modules', '.bin'), process.env[name]].join(delimiter) };
}

/**
 * @param {string} root
 * @returns {string | null} what is wrong with the Node that the project's tools would get, as a sentence
 */
export function checkNode(root) {
  const { stdout } = spawnSync('node', ['--version'], {
    env: environment(root),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const version = (stdout ?? '').trim();
  if (Number(/^v(\d+)\./u.exec(version)?.[1] ?? 0) >= 24) return null;
  return `Escale needs Node 24 or newer; this machine has ${version || 'none'} and the packaged one is not installed.`;
}

/** Debian's packages that the tests call, by the program they bring. */
const ofTests = [
  { program: 'chromium', debian: 'chromium' },
  { program: 'Xvfb', debian: 'xvfb' },
  { program: 'xauth', debian: 'xauth' },
  { program: 'pdftotext', debian: 'poppler-utils' },
];

/**
 * Installs programs, those that the tests call unless others are named, where this is Debian and it may.
 * @param {readonly { program: string, debian: string }[]} wanted
 * @returns {string | null} what is missing and what to do, as a sentence
 */
export function installPrograms(wanted = ofTests) {
  const missing = wanted.filter(({ program }) => !onPath(program)).map(({ debian }) => debian);
  if (missing.length === 0) return null;
  const command = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
  const sentence = `These programs are missing, and what needs them will fail: ${missing.join(', ')}.`;
  if (!onPath('apt-get')) return `${sentence} Install them with this system's own package tool.`;
  const before = asRoot();
  if (!before) return `${sentence} Run as root: ${command}`;
  process.stdout.write(`Installing ${missing.join(', ')} …\n`);
  const run = (/** @type {string} */ line) =>
    spawnSync([...before, 'env', 'DEBIAN_FRONTEND=noninteractive', line].join(' '), {
      shell: true,
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  return run('apt-get update') && run(command) ? null : `${sentence} This failed: ${command}`;
}

/**
 * @param {string} root
 * @returns {string[]} paths of packages the lock wants here and that are not installed, or of another version
 */
function missingPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, wanted]) => path !== '' && (!wanted.optional || isForHere(wanted)))
    .filter(([path, wanted]) => installedVersion(join(root, path)) !== wanted.version)
    .map(([path]) => path);
}

/** Optional packages are for one platform each: only this one's are missed. */
function isForHere({ os = [], cpu = [], libc = ['glibc'] }) {
  return os.includes(process.platform) && cpu.includes(process.arch) && libc.includes('glibc');
}

function installedVersion(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

function onPath(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin'];
  return folders.some((folder) => folder !== '' && existsSync(join(folder, program)));
}

/** What to write before a command to run it as root: nothing, sudo, or null where neither is possible. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}
