import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openStore } from '../src/main/store/store.ts';
import { act } from '../src/main/store/changes/log.ts';
import { createRow } from '../src/main/store/records.ts';
import { launch } from '../tests/support/browser.ts';
import { copyMissionFile } from '../tests/support/missionsFile.ts';
import { startShell } from '../tests/support/shell.ts';
import type { Measure } from './figures.ts';
import { framesOf, traced, type Frames } from './frames.ts';
import { median, quantile } from './statistics.ts';

/** Four legs of 300 visits. */
const size = { seed: 1, visits: 1200, delegates: 500, notes: 0 };
const rounds = 2;
const slowest = 32;
const usual = 12;

/**
 * A visit dragged by the mouse up and down over the columns of a board of 300 visits, in a mission of 1,200, by group and day, in Chromium;
 * what it would clash with is found and shown on the way. Milliseconds of work of the page's main thread in each frame, from a trace: see
 * `framesOf`. The peer is the same drag on a board with that visit alone.
 */
export const measure: Measure = async ({ print }) => {
  const folder = mkdtempSync(join(tmpdir(), 'escale-bench-drag-'));
  const browser = await launch();
  try {
    const file = join(folder, 'mission.db');
    copyMissionFile(size, file);
    addLonelyLeg(file);
    const shell = await startShell({ file, language: 'fr' });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(shell.address);
    await page.getByRole('link', { name: 'Villes intelligentes' }).first().click();
    await page.getByRole('combobox', { name: 'Colonnes' }).click();
    await page.getByRole('option', { name: 'Groupes' }).click();
    const empty = await drags(browser, page, 'Volet à part', 1);
    print(told('one visit', empty));
    const full = await drags(browser, page, 'Volet 1', size.visits / 4);
    print(told('300 visits', full));
    await shell.stop();
    const [middle, longest] = [median(full.work), Math.max(...full.work)];
    return {
      name: 'drag',
      median: middle,
      p99: quantile(full.work, 0.99),
      unit: 'ms',
      peer: `the same drag on a board with that visit alone: ${median(empty.work).toFixed(1)} ms`,
      ratio: middle / median(empty.work),
      bar: `no frame above ${String(slowest)} ms, median below ${String(usual)} ms`,
      met: longest <= slowest && middle < usual,
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

function told(what: string, { work, apart }: Frames): string {
  const line = (list: readonly number[]): string =>
    `median ${median(list).toFixed(1)}, p99 ${quantile(list, 0.99).toFixed(1)}, longest ${Math.max(...list).toFixed(1)} ms`;
  return `${what}: ${String(work.length)} frames, work ${line(work)}; apart ${line(apart)}`;
}

/** A leg with a single visit, in the mission that is there. */
function addLonelyLeg(file: string): void {
  const store = openStore(file);
  const mission = store.database.get<{ id: string }>('SELECT id FROM mission', []);
  const missionId = mission?.id ?? '';
  act(store.database, { author: 'organiser', now: () => Date.parse('2015-09-02T08:00:00Z') }, (writer) => {
    const dates = { from: '2015-12-07', to: '2015-12-11' };
    const legId = createRow(writer, 'leg', { missionId, title: 'Volet à part', dates, zone: 'Europe/Paris' });
    const slot = { start: '2015-12-07T09:00', end: '2015-12-07T09:45', zone: 'Europe/Paris' };
    const blank = { placeId: null, hostId: null, capacity: null, languages: [], description: '' };
    createRow(writer, 'visit', {
      ...blank,
      missionId,
      legId,
      title: 'Seule',
      kind: 'visit',
      status: 'confirmed',
      slot,
      everyone: false,
    });
  });
  store.close();
}

async function drags(browser: Browser, page: Page, leg: string, visits: number): Promise<Frames> {
  await page.getByText(leg, { exact: true }).click();
  const cards = page.locator('[data-board="grid"] [data-form="card"][data-main]');
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('[data-board="grid"] [data-form="card"][data-main]').length === count,
    visits,
  );
  // What follows the drawing of a board, clashes for instance, is over.
  await page.waitForTimeout(1500);
  const all: Frames[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const box = await cards.first().boundingBox();
    if (!box) throw new Error('There is no visit to drag.');
    await browser.startTracing(page, { categories: traced });
    await drag(page, { x: box.x + 30, y: box.y + 8 });
    const frames = framesOf((await browser.stopTracing()).toString());
    await page.locator('[data-board="scroller"]').evaluate((element) => {
      element.scrollLeft = 0;
    });
    // The first round warms up.
    if (round > 0) all.push(frames);
  }
  return { work: all.flatMap(({ work }) => work), apart: all.flatMap(({ apart }) => apart) };
}

/** To the right edge in waves, there until the board has scrolled on, back, and given up: nothing is written. */
async function drag(page: Page, from: { readonly x: number; readonly y: number }): Promise<void> {
  const right = 1425;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 90; step += 1) {
    await page.mouse.move(from.x + ((right - from.x) * step) / 90, 480 + 220 * Math.sin(step / 7));
  }
  for (let step = 0; step < 60; step += 1) await page.mouse.move(right + (step % 2), 300 + 5 * step);
  for (let step = 1; step <= 90; step += 1) {
    await page.mouse.move(right - ((right - 380) * step) / 90, 480 + 220 * Math.cos(step / 7));
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
}
