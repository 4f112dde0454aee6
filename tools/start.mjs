// `npm start`: installs and builds what is missing, then opens Escale. Runs on the system's own Node, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseShell, speaksFrench } from './start/choose.mjs';
import { fetchElectron, findElectron } from './start/electron.mjs';
import { run } from './start/run.mjs';
import { checkNode, environment, installPackages } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
// npm changes the folder; relative paths are meant from where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd();
const locale = process.platform === 'linux' ? '' : new Intl.DateTimeFormat().resolvedOptions().locale;
const say = speaksFrench(process.env, locale)
  ? {
      build: 'Escale n’a pas pu être construit ; le détail est ci-dessus.',
      fetch: (size) => `Téléchargement d’Electron (une seule fois, environ ${size} Mo) …`,
    }
  : {
      build: 'Escale could not be built; the details are above.',
      fetch: (size) => `Downloading Electron (only once, about ${size} MB) …`,
    };

stop(installPackages(root) ?? checkNode(root));
const node = findNode();
const built = spawnSync(node, [join(root, 'tools/build.ts'), '--if-stale'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) stop(say.build);

let because = 'noElectron';
const chosen = chooseShell({
  args,
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
});
if (chosen.kind === 'electron') {
  if (!findElectron(root, process.env))
    await fetchElectron(root, process.env, (size) => process.stdout.write(`${say.fetch(size)}\n`));
  const electron = findElectron(root, process.env);
  if (electron) {
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
    const { code, signalled, seconds } = await run(electron, [root, ...args], { env, cwd });
    // 1 is Escale's own: it has said why. Anything else this soon is Electron that does not work on this machine.
    if (code <= 1 || signalled || seconds > 10) process.exit(code);
    because = 'electronFailed';
  }
} else because = chosen.because;

const program = join(root, 'dist/main/web.js');
const { code } = await run(node, [program, '--because', because, ...args], {
  env: process.env,
  cwd,
  tied: true,
});
process.exit(code);

/** Node 24: that of the packages, else the system's own, which {@link checkNode} has found good. */
function findNode() {
  const [platform, name] = process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node'];
  const packaged = join(root, `node_modules/node-${platform}-${process.arch}/bin/${name}`);
  if (existsSync(packaged)) return packaged;
  const found = spawnSync('node', ['-p', 'process.execPath'], { env: environment(root), encoding: 'utf8' });
  return found.stdout.trim();
}

function stop(sentence) {
  if (!sentence) return;
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
