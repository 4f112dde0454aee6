import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../tests/support/browser.ts';
import { startShell } from '../tests/support/shell.ts';
import { agendasBy, sessionTab } from './screenshotsOfMeetings.ts';

/**
 * `npm run screenshots [-- SCREEN …]`: every screen on the sample mission, light and dark, French and English, narrow and wide, into
 * `screenshots/`. Names: `<screen>-<language>-<theme>-<width>.png`.
 */
const target = join(import.meta.dirname, '../screenshots');
const wanted = process.argv.slice(2);
const widths = [1024, 1440, 2560];

interface Shot {
  readonly name: string;
  /** The address after `#`; `MISSION` stands for the sample's id. */
  readonly at: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
  { name: 'missions', at: '/' },
  { name: 'mission-new', at: '/', prepare: press(/^(Nouvelle mission|New mission)$/u) },
  { name: 'programme', at: '/missions/MISSION/programme' },
  { name: 'programme-hosts', at: '/missions/MISSION/programme', prepare: columnsByHost },
  { name: 'programme-list', at: '/missions/MISSION/programme', prepare: viewAs(/^(Liste|List)$/u) },
  { name: 'programme-table', at: '/missions/MISSION/programme', prepare: selectInTable },
  { name: 'programme-visit', at: '/missions/MISSION/programme', prepare: openVisit },
  { name: 'programme-clashes', at: '/missions/MISSION/programme', prepare: openClashes },
  { name: 'programme-rules', at: '/missions/MISSION/programme', prepare: openRules },
  { name: 'map', at: '/missions/MISSION/map', prepare: mapReady },
  { name: 'map-day', at: '/missions/MISSION/map', prepare: mapOfDay },
  { name: 'itinerary', at: '/missions/MISSION/itinerary' },
  { name: 'itinerary-place', at: '/missions/MISSION/itinerary', prepare: viewAs(/^Le Cube/u) },
  { name: 'delegation', at: '/missions/MISSION/delegation' },
  { name: 'tasks', at: '/missions/MISSION/tasks' },
  {
    name: 'tasks-task',
    at: '/missions/MISSION/tasks',
    prepare: (page) =>
      page
        .getByRole('link', { name: /^(Ouvrir|Open) /u })
        .nth(3)
        .click(),
  },
  {
    name: 'tasks-template',
    at: '/missions/MISSION/tasks',
    prepare: async (page) => {
      await press(/^(Modèle|Template)$/u)(page);
      await page.getByRole('menuitem', { name: /(modifier|edit)/u }).click();
    },
  },
  { name: 'goals', at: '/missions/MISSION/goals' },
  { name: 'import', at: '/missions/MISSION/import' },
  { name: 'import-preview', at: '/missions/MISSION/import', prepare: chooseFile },
  { name: 'my-programme', at: '/missions/MISSION/my-programme', prepare: chooseDelegate },
  { name: 'versions', at: '/missions/MISSION/versions', prepare: releaseAndChange },
  {
    name: 'versions-persons',
    at: '/missions/MISSION/versions',
    prepare: viewAs(/^(Par personne|By person)$/u),
  },
  { name: 'versions-release', at: '/missions/MISSION/versions', prepare: openRelease },
  { name: 'transfers', at: '/missions/MISSION/transfers' },
  { name: 'transfers-panel', at: '/missions/MISSION/transfers', prepare: openTransfer },
  { name: 'stays', at: '/missions/MISSION/stays' },
  { name: 'whereabouts', at: '/missions/MISSION/whereabouts' },
  { name: 'roll-call', at: '/missions/MISSION/transfers', prepare: callRoll },
  { name: 'b2b-session', at: '/missions/MISSION/b2b', prepare: sessionTab(/^(Séance|Session)$/u) },
  { name: 'b2b-wishes', at: '/missions/MISSION/b2b', prepare: sessionTab(/^(Souhaits|Wishes)$/u) },
  { name: 'b2b-agendas', at: '/missions/MISSION/b2b', prepare: agendasBy(/^(Par table|By table)$/u) },
  { name: 'b2b-persons', at: '/missions/MISSION/b2b', prepare: agendasBy(/^(Par personne|By person)$/u) },
  { name: 'b2b-day', at: '/missions/MISSION/b2b', prepare: sessionTab(/^(Le jour même|On the day)$/u) },
  { name: 'practices', at: '/missions/MISSION/practices' },
  { name: 'opportunities', at: '/missions/MISSION/opportunities' },
  { name: 'documents', at: '/missions/MISSION/documents' },
  { name: 'organisations', at: '/organisations' },
  { name: 'plan', at: '/plan/recommendations' },
  { name: 'initiatives', at: '/initiatives' },
  { name: 'search', at: '/', prepare: search },
  { name: 'bin', at: '/bin' },
  { name: 'settings', at: '/settings' },
];

const folder = mkdtempSync(join(tmpdir(), 'escale-screenshots-'));
const browser = await launch();
mkdirSync(target, { recursive: true });
try {
  await firstStart();
  for (const language of ['fr', 'en'] as const) await inLanguage(language);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What a new user sees. */
async function firstStart(): Promise<void> {
  const shell = await startShell({ file: join(folder, 'empty.db') });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(shell.address);
  await page.getByRole('heading', { level: 2 }).waitFor();
  await page.screenshot({ path: join(target, 'first-start-fr-light-1440.png') });
  await page.context().close();
  await shell.stop();
}

async function inLanguage(language: 'fr' | 'en'): Promise<void> {
  const shell = await startShell({ file: join(folder, `${language}.db`), language });
  const context = await browser.newContext({ locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(shell.address);
  await page.getByRole('button', { name: /d’exemple$|sample mission$/u }).click();
  await page.waitForURL(/\/programme/u);
  const mission = /missions\/(?<id>[^/]+)/u.exec(page.url())?.groups?.['id'] ?? '';
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: width === 2560 ? 1440 : 900 });
      for (const shot of shots) {
        if (wanted.length > 0 && !wanted.includes(shot.name)) continue;
        await take(
          page,
          shot,
          shot.at.replace('MISSION', mission),
          `${shot.name}-${language}-${colorScheme}-${String(width)}.png`,
        );
      }
    }
  }
  await context.close();
  await shell.stop();
}

async function take(page: Page, shot: Shot, address: string, file: string): Promise<void> {
  // Through the bin, so that every screen is opened anew.
  await page.evaluate(() => {
    location.hash = '#/bin';
  });
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  await shot.prepare?.(page).catch((error: unknown) => {
    process.stdout.write(
      `${file}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'failed'}\n`,
    );
  });
  await settled(page);
  await page.screenshot({ path: join(target, file) });
  await page.keyboard.press('Escape');
}

/** Waits until the screen has stood still for a moment. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.waitForTimeout(250);
}

async function openVisit(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Cube/u }).first().dblclick({ timeout: 3000 });
}

function press(name: RegExp): (page: Page) => Promise<void> {
  return (page) => page.getByRole('button', { name }).click({ timeout: 3000 });
}

function viewAs(name: RegExp): (page: Page) => Promise<void> {
  return (page) => page.getByText(name).first().click({ timeout: 3000 });
}

async function columnsByHost(page: Page): Promise<void> {
  await viewAs(/^(Horaire|Schedule)$/u)(page);
  await page.getByRole('combobox', { name: /^(Colonnes|Columns)$/u }).click({ timeout: 3000 });
  await page.getByRole('option', { name: /^(Hôtes|Hosts)$/u }).click({ timeout: 3000 });
  await page
    .locator('[data-form="card"]')
    .first()
    .click({ modifiers: ['Control'], timeout: 3000 });
}

async function selectInTable(page: Page): Promise<void> {
  await viewAs(/^(Tableau|Table)$/u)(page);
  await page.locator('[data-check]').nth(2).click({ timeout: 3000 });
}

async function openTransfer(page: Page): Promise<void> {
  await page.getByRole('row').nth(3).click({ timeout: 3000 });
}

/** The first three of a coach, one of them late. */
async function callRoll(page: Page): Promise<void> {
  await openTransfer(page);
  await page.getByRole('link', { name: /^(Faire l’appel|Call the roll)$/u }).click({ timeout: 3000 });
  await page.locator('[data-person]').first().focus({ timeout: 3000 });
  for (const key of ['p', 'r', 'p']) await page.keyboard.press(key);
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bassin');
  await page.getByRole('option').first().waitFor();
}

/** The import under way is found again when the screen is opened once more. */
async function chooseFile(page: Page): Promise<void> {
  const commit = page.getByRole('button', { name: /^(Importer \d|Import \d)/u });
  if (await commit.isVisible()) return;
  await page
    .locator('input[type=file]')
    .setInputFiles(join(import.meta.dirname, '../tests/files/inscriptions-2015.csv'), { timeout: 3000 });
  await commit.waitFor();
}

/** The ground of the map is fetched when the first one is shown. */
async function mapReady(page: Page): Promise<void> {
  await showOnMap(page, /^(Volet|Leg)$/u, /^(Toute la mission|Whole mission)$/u);
  await page.locator('svg path[d^="M"]').first().waitFor();
  await page.waitForTimeout(600);
}

async function mapOfDay(page: Page): Promise<void> {
  await showOnMap(page, /^(Volet|Leg)$/u, /Strasbourg/u);
  await showOnMap(page, /^(Jour|Day)$/u, /(20 octobre|20 October)/u);
  await page.getByRole('button', { name: /SEMIA/u }).first().click();
}

async function showOnMap(page: Page, field: RegExp, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

async function openClashes(page: Page): Promise<void> {
  const repair = page.getByRole('button', { name: /^(Corriger|Repair)$/u }).first();
  if (!(await repair.isVisible()))
    await page.getByRole('button', { name: /^\d+ (conflits|clashes)$/u }).click({ timeout: 3000 });
  if ((await repair.getAttribute('aria-expanded')) !== 'true') await repair.click({ timeout: 3000 });
}

async function openRules(page: Page): Promise<void> {
  if (await page.getByRole('dialog').isVisible()) return;
  await openClashes(page);
  await page.getByRole('button', { name: /^(Règles|Rules)$/u }).click({ timeout: 3000 });
  await page.getByRole('dialog').waitFor();
}

async function chooseDelegate(page: Page): Promise<void> {
  const field = page.getByLabel(/^(Délégué|Delegate)/u).first();
  if (!(await field.isVisible())) return;
  await field.click({ timeout: 3000 });
  await page.getByRole('option').first().click({ timeout: 3000 });
}

/** One version, made although clashes are in the way, then visits that changed: what the screen is for. */
async function releaseAndChange(page: Page): Promise<void> {
  if (await page.getByRole('navigation', { name: /^Versions /u }).isVisible()) return;
  const missionId = /missions\/(?<id>[^/]+)/u.exec(page.url())?.groups?.['id'] ?? '';
  const ask = <T>(name: string, input: object): Promise<T> =>
    page.evaluate(
      async ([called, given]) => {
        const response = await fetch('/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name: called, input: given }),
        });
        return ((await response.json()) as { value: unknown }).value as never;
      },
      [name, input] as const,
    );
  for (const kind of ['person', 'travel', 'capacity'])
    await ask('rules.set', { missionId, kind, level: 'warn', value: null });
  await ask('releases.create', { missionId, comment: 'Envoyée aux hôtes et aux délégués.' });
  const visits = await ask<{ id: string; slot: { start: string; end: string; zone: string } | null }[]>(
    'visits.list',
    { missionId },
  );
  const [first, second, third] = visits.filter(({ slot }) => slot !== null);
  if (!first?.slot || !second || !third) return;
  const slot = { ...first.slot, start: `${first.slot.start.slice(0, 11)}08:00` };
  await ask('visits.update', { ids: [first.id], fields: { slot, placeId: null } });
  await ask('visits.remove', { ids: [second.id] });
  await ask('visits.update', { ids: [third.id], fields: { title: 'Accueil par le maire', everyone: false } });
  await page.reload();
  await page.getByRole('article').first().waitFor();
}

async function openRelease(page: Page): Promise<void> {
  await press(/^(Publier…|Release…)$/u)(page);
  await page.getByRole('dialog').waitFor();
}
