import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');
const builtProgram = join(project, 'dist/main/web.js');
const packaged = join(project, 'node_modules/.bin/node');
const printed = /^(?<address>http:\/\/127\.0\.0\.1:\d+\/#\S+)\n/mu;

/** The built web shell, running. */
export interface Shell {
  /** As printed for the person: `http://127.0.0.1:PORT/#CODE`. The code serves once. */
  readonly address: string;
  readonly file: string;
  readonly process: ChildProcess;
  /** What it has told the person so far. */
  output(): string;
  /** What it has complained of so far, on its error output. */
  complaints(): string;
  /** Asks it to stop and waits; answers its exit code. May be called twice. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would, and waits. */
  kill(): Promise<void>;
}

export interface ShellOptions {
  readonly file: string;
  /** The program to start in place of the built one. */
  readonly program?: string;
  readonly language?: 'fr' | 'en';
  /** More arguments of the command line. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built web shell on a file and waits for its address; throws with what it printed when it ends before. */
export async function startShell(options: ShellOptions): Promise<Shell> {
  const { program = builtProgram } = options;
  if (!existsSync(program)) throw new Error('The app is not built: npm run build');
  const { file, language = 'fr', args = [], env = {} } = options;
  const child = spawn(
    existsSync(packaged) ? packaged : process.execPath,
    [program, '--file', file, '--port', '0', '--no-browser', ...args],
    {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: language === 'fr' ? 'fr_BE.UTF-8' : 'en_GB.UTF-8', ...env },
    },
  );
  let output = '';
  let complaints = '';
  const ended = once(child, 'close');
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      const found = printed.exec(output)?.groups?.['address'];
      if (found !== undefined) resolve(found);
    });
    child.stderr.on('data', (part: Buffer) => {
      complaints += part.toString();
    });
    child.once('close', (code) => {
      reject(
        new Error(
          `The web shell ended with ${String(code)} before it printed an address:\n${output}${complaints}`,
        ),
      );
    });
  });
  return {
    address: await address,
    file,
    process: child,
    output: () => output,
    complaints: () => complaints,
    async stop() {
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
