import { homedir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { catalogues } from '../../shared/texts/index.ts';
import { openApp } from '../api/index.ts';
import type { App } from '../app.ts';
import { systemLanguage } from './language.ts';
import { readOptions, type Options } from './options.ts';
import { dataFolder, makeFolder } from './place.ts';
import { shipped } from './shipped.ts';
import { openBrowser } from './web/browser.ts';
import { serve, type WebServer } from './web/server.ts';
import { createSessions } from './web/sessions.ts';

/**
 * The program of the web shell. Always the same port where it can be had: what the browser keeps for a page (drafts, widths of
 * columns) hangs on its address.
 */
const usualPort = 47150;

const language = systemLanguage(
  process.env,
  process.platform === 'linux' ? undefined : new Intl.DateTimeFormat().resolvedOptions().locale,
);
const { errors, shell: say } = catalogues[language];

// A terminal that is gone must not keep the file from being closed.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await start().catch(die);

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.cwd());
  const path = options.file ?? defaultFile();
  const { page, assets } = shipped(import.meta.dirname);
  const app = await openApp({
    path,
    language,
    assets,
    shell: 'web',
    report: (error) => process.stderr.write(`${error}\n`),
  });
  const sessions = createSessions((code) => {
    print(say.start.renewed, address(server.port, code));
  });
  const server: WebServer = await listen(
    { app, page, sessions, onStop: () => void stop(server, app) },
    options,
  ).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  stopOnSignals(() => void stop(server, app));
  const home = address(server.port, sessions.code);
  print(
    say.start.web(say.reason[options.because]),
    say.start.file(path),
    say.start.address,
    home,
    say.start.howToStop,
  );
  if (options.browser && !openBrowser(home)) print(say.start.noBrowser);
}

async function listen(serving: Parameters<typeof serve>[0], { port }: Options): Promise<WebServer> {
  if (port !== undefined) return serve(serving, port);
  try {
    return await serve(serving, usualPort);
  } catch {
    return serve(serving, 0);
  }
}

let stopping = 0;

async function stop(server: WebServer, app: App): Promise<void> {
  if (stopping > 0) {
    // Ctrl+C reaches this process once from the terminal and once from the starter; only a later one means impatience.
    if (Date.now() - stopping > 1000) process.exit(1);
    return;
  }
  stopping = Date.now();
  print(say.start.stopping);
  try {
    await server.close();
    await app.close();
    process.exit(0);
  } catch (error) {
    die(error);
  }
}

function stopOnSignals(onSignal: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  // The starter is gone, however it ended.
  process.on('disconnect', onSignal);
}

function defaultFile(): string {
  const folder = dataFolder({ platform: process.platform, env: process.env, home: homedir() });
  makeFolder(folder);
  return join(folder, 'escale.db');
}

function address(port: number, code: string): string {
  return `http://127.0.0.1:${String(port)}/#${code}`;
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** One sentence, whatever happened. */
function die(error: unknown): never {
  const { code, details } = error instanceof AppError ? error : { code: 'internal' as const, details: {} };
  process.stderr.write(`${errors[code](details)}\n`);
  process.exit(1);
}
