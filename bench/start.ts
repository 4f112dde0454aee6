import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { launch } from '../tests/support/browser.ts';
import { startShell } from '../tests/support/shell.ts';
import type { Measure } from './figures.ts';
import { median, quantile } from './statistics.ts';

const project = join(import.meta.dirname, '..');
const runs = 9;
const bar = 1.5;

/**
 * From starting the program to the first usable screen on the sample file, beside the very same server giving an empty page of the same
 * framework (React and Mantine, one heading). Milliseconds; the two in turn, after one warm-up each.
 */
export const measure: Measure = async ({ print }) => {
  const folder = mkdtempSync(join(tmpdir(), 'escale-bench-start-'));
  const browser = await launch();
  try {
    const peer = await emptyApp(folder);
    const file = join(folder, 'sample.db');
    await makeSample(browser, file);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const own = await startTime(browser, { file });
      const other = await startTime(browser, { file: join(folder, 'peer.db'), program: peer });
      print(`run ${String(run)}: ${own.toFixed(0)} ms, empty page ${other.toFixed(0)} ms`);
      if (run > 0) {
        ours.push(own);
        theirs.push(other);
      }
    }
    const ratio = median(ours) / median(theirs);
    return {
      name: 'start',
      median: median(ours),
      p99: quantile(ours, 0.99),
      unit: 'ms',
      peer: `same server, empty page: ${median(theirs).toFixed(0)} ms`,
      ratio,
      bar: `at most ${String(bar)} times the peer`,
      met: ratio <= bar,
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

async function makeSample(browser: Browser, file: string): Promise<void> {
  const shell = await startShell({ file });
  const page = await browser.newPage();
  await page.goto(shell.address);
  await page.getByRole('button', { name: 'Ouvrir la mission d’exemple' }).click();
  await page.waitForURL(/\/programme/u);
  await page.close();
  await shell.stop();
}

async function startTime(browser: Browser, options: { file: string; program?: string }): Promise<number> {
  const before = performance.now();
  const shell = await startShell(options);
  const page = await browser.newPage();
  await page.goto(shell.address);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  const time = performance.now() - before;
  await page.close();
  await shell.stop();
  return time;
}

/** The built app with its page taken out and an empty one of the same framework put in. Gives its program. */
async function emptyApp(folder: string): Promise<string> {
  const app = join(folder, 'app');
  const source = join(folder, 'source');
  mkdirSync(source, { recursive: true });
  for (const part of ['dist/main', 'dist/assets', 'package.json'])
    cpSync(join(project, part), join(app, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(app, 'node_modules'));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(source, 'index.html'),
    '<!doctype html><html lang="fr"><head><title>–</title><script type="module" src="./main.jsx"></script></head><body><div id="root"></div></body></html>',
  );
  writeFileSync(
    join(source, 'main.jsx'),
    `import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
const nonce = document.querySelector('meta[property="csp-nonce"]').nonce;
createRoot(document.getElementById('root')).render(<MantineProvider getStyleNonce={() => nonce}><h2>–</h2></MantineProvider>);`,
  );
  await build({
    configFile: join(project, 'vite.renderer.config.ts'),
    root: source,
    logLevel: 'error',
    build: {
      outDir: join(app, 'dist/renderer'),
      emptyOutDir: true,
      rolldownOptions: { output: { codeSplitting: true } },
    },
  });
  return join(app, 'dist/main/web.js');
}
