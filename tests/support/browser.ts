import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Shell, startShell } from './shell.ts';

const failures = join(import.meta.dirname, '../../screenshots/failures');
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export interface OpenOptions {
  /** An existing database to open; a new one in a folder of its own otherwise. */
  readonly file?: string;
  /** The language of the system, which the app starts in. French by default. */
  readonly language?: 'fr' | 'en';
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
}

/** The app, open in a page as a person has it. */
export interface Opened {
  readonly page: Page;
  readonly shell: Shell;
  /** Opens a second page on the same app, as a second window would. */
  another(): Promise<Page>;
  /** Says that what matches is meant to go wrong here; everything else that the page complains of fails the test. */
  expectProblem(pattern: RegExp): void;
  /** What the pages have complained of so far: page errors, console errors, violations of the content security policy,
   * and what the shell reported. */
  problems(): readonly string[];
}

interface Watched extends Opened {
  readonly close: () => Promise<void>;
  readonly pages: () => readonly Page[];
}

/**
 * Call once at the top of a test file. Launches Chromium for the file; `open` starts the built web shell and opens its page. What
 * is opened inside a test is closed after it, what is opened in `beforeAll` after the file. A test fails on any complaint of the
 * page; a failing test leaves a picture of each page in `screenshots/failures`.
 */
export function inBrowser(): { open(options?: OpenOptions): Promise<Opened> } {
  let browser: Browser | undefined;
  let inTest = false;
  const ofFile: Watched[] = [];
  const ofTest: Watched[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  beforeEach(() => {
    inTest = true;
  });
  afterEach(async ({ task }) => {
    inTest = false;
    const open = [...ofFile, ...ofTest];
    const problems = open.flatMap((each) => each.problems());
    if (task.result?.state === 'fail' || problems.length > 0) await photograph(open, task.name);
    await closeAll(ofTest);
    expect(problems, 'the page complained').toEqual([]);
  });
  afterAll(async () => {
    await closeAll(ofFile);
    await browser?.close();
  });

  return {
    async open(options = {}) {
      if (!browser) throw new Error('open the app in a test or in beforeAll');
      const opened = await openIn(browser, options);
      (inTest ? ofTest : ofFile).push(opened);
      return opened;
    },
  };
}

/** Starts Chromium without a window. Throws a sentence when there is none. */
export async function launch(): Promise<Browser> {
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath === undefined) throw new Error('No Chromium here. On Debian: apt-get install chromium');
  // Chromium refuses its own sandbox to root; a person's machine and a forge with a user keep it.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

async function openIn(browser: Browser, options: OpenOptions): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'escale-e2e-'));
  const language = options.language ?? 'fr';
  const shell = await startShell({ file: options.file ?? join(folder, 'mission.db'), language });
  const context = await browser.newContext({
    locale: language === 'fr' ? 'fr-BE' : 'en-GB',
    timezoneId: 'Europe/Brussels',
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.theme ?? 'light',
    reducedMotion: 'reduce',
  });
  const problems: string[] = [];
  const expected: RegExp[] = [];
  await context.addInitScript(tellViolations);
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });

  const page = await context.newPage();
  await page.goto(shell.address);
  return {
    page,
    shell,
    pages: () => context.pages(),
    problems: () =>
      [...problems, ...complaintsOf(shell)].filter(
        (problem) => !expected.some((pattern) => pattern.test(problem)),
      ),
    expectProblem: (pattern) => {
      expected.push(pattern);
    },
    async another() {
      // The code in the address serves once; the cookie of the first page opens the second.
      const second = await context.newPage();
      await second.goto(new URL('/', shell.address).href);
      return second;
    },
    async close() {
      await context.close();
      await shell.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function complaintsOf(shell: Shell): string[] {
  return shell
    .complaints()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `shell: ${line}`);
}

/** Runs in the page: not every violation of the policy is printed, but every one is an event. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const at = `${event.sourceFile}:${String(event.lineNumber)}:${String(event.columnNumber)}`;
    setTimeout(() => {
      throw new Error(
        `content security policy: ${event.violatedDirective} refused ${event.blockedURI} at ${at}`,
      );
    });
  });
}

async function photograph(open: readonly Watched[], test: string): Promise<void> {
  mkdirSync(failures, { recursive: true });
  const name = test.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
  const pages = open.flatMap((each) => each.pages());
  for (const [index, page] of pages.entries()) {
    const path = join(failures, `${name}-${String(index + 1)}.png`);
    const taken = await page.screenshot({ path, timeout: 10_000 }).catch(() => null);
    process.stdout.write(taken ? `picture: ${path}\n` : `no picture of ${page.url()} could be taken\n`);
  }
}

async function closeAll(open: Watched[]): Promise<void> {
  for (const each of open.splice(0)) await each.close();
}
