import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../tests/support/browser.ts';
import { copyMissionFile } from '../tests/support/missionsFile.ts';
import { startShell } from '../tests/support/shell.ts';
import type { Measure } from './figures.ts';
import { median, quantile } from './statistics.ts';

const size = { seed: 1, visits: 1000, delegates: 500, notes: 100_000 };
const rounds = 25;
const frame = 1000 / 60;
const slowest = 50;

/**
 * From the key that creates, moves or edits a visit to the frame that shows what the store has taken, in Chromium on the board of a
 * file with 1,000 visits, 500 delegates and 100,000 notes. Milliseconds; the peer is the display itself: two frames at 60 Hz.
 */
export const measure: Measure = async ({ print }) => {
  const folder = mkdtempSync(join(tmpdir(), 'escale-bench-screen-'));
  const browser = await launch();
  try {
    const file = join(folder, 'mission.db');
    copyMissionFile(size, file);
    const shell = await startShell({ file });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(shell.address);
    await page.getByRole('link', { name: 'Villes intelligentes' }).first().click();
    await page.locator('[data-form="card"]').first().waitFor();
    const times: Record<string, number[]> = { create: [], move: [], edit: [] };
    for (let round = 0; round <= rounds; round += 1) {
      const found = {
        create: await create(page, round),
        move: await move(page),
        edit: await edit(page, round),
      };
      // The first round warms up.
      if (round > 0) for (const [kind, time] of Object.entries(found)) times[kind]?.push(time);
    }
    for (const [kind, list] of Object.entries(times)) {
      print(`${kind}: median ${median(list).toFixed(1)} ms, p99 ${quantile(list, 0.99).toFixed(1)} ms`);
    }
    await shell.stop();
    const all = Object.values(times).flat();
    const [middle, p99] = [median(all), quantile(all, 0.99)];
    return {
      name: 'screen',
      median: middle,
      p99,
      unit: 'ms',
      peer: `two frames at 60 Hz: ${(2 * frame).toFixed(1)} ms`,
      ratio: middle / (2 * frame),
      bar: `median within two frames, 99th percentile within ${String(slowest)} ms`,
      met: middle <= 2 * frame && p99 <= slowest,
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A new visit, typed in the small form of the board: from Enter to its card. */
async function create(page: Page, round: number): Promise<number> {
  const title = `Visite mesurée ${String(round)}`;
  await page.locator('[data-form="card"]').first().focus();
  await page.keyboard.press('n');
  await page.getByRole('textbox').last().waitFor();
  await page.keyboard.type(title);
  return timed(page, 'Enter', { text: title });
}

/** A visit picked up, one step down, dropped: from Enter to the card with its new hours. */
async function move(page: Page): Promise<number> {
  const card = page.locator('[data-form="card"]').first();
  const id = (await card.getAttribute('data-item')) ?? '';
  await card.focus();
  const before = await card.innerText();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  return timed(page, 'Enter', { item: id, not: before });
}

/** A title changed in the panel: from Tab, which saves, to the card. */
async function edit(page: Page, round: number): Promise<number> {
  const card = page.locator('[data-form="card"]').first();
  const id = (await card.getAttribute('data-item')) ?? '';
  const title = `Modifiée ${String(round)}`;
  await card.focus();
  await page.keyboard.press('Enter');
  const input = page.getByRole('complementary').getByRole('textbox').first();
  // Key by key as a person types, so that the panel is drawn before the measured key comes.
  await input.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(title);
  const time = await timed(page, 'Tab', { item: id, text: title });
  await page.keyboard.press('Escape');
  return time;
}

interface Seen {
  readonly item?: string;
  readonly text?: string;
  readonly not?: string;
}

/** Presses a key and waits, in the page, for the first frame in which a card shows what is expected. */
async function timed(page: Page, key: string, seen: Seen): Promise<number> {
  // Armed first: a key travels by another road than a script, and could come before it.
  const watch = await page.evaluateHandle(watchNextKey, seen);
  await page.keyboard.press(key);
  return watch.evaluate(({ shown }) => shown);
}

/** Runs in the page. */
function watchNextKey({ item, text, not }: Seen): { shown: Promise<number> } {
  const cards = item === undefined ? '[data-item]' : `[data-item="${item}"]`;
  const shows = (): boolean =>
    [...document.querySelectorAll<HTMLElement>(cards)].some(
      (card) => (text === undefined || card.textContent.includes(text)) && card.innerText !== not,
    );
  const shown = new Promise<number>((resolve) => {
    const start = (event: KeyboardEvent): void => {
      const look = (): void => {
        if (!shows()) requestAnimationFrame(look);
        // The frame is drawn once the task queue moves on.
        else setTimeout(() => resolve(performance.now() - event.timeStamp));
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('keydown', start, { capture: true, once: true });
  });
  return { shown };
}
