import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { cells } from '../support/delegates.ts';
import { registrations, registrationsCsv, writeRegistrations } from '../support/registrations.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();
const picture = join(import.meta.dirname, '../../assets/icons/linux/512x512.png');
/** As the form made it in 2015: Windows-1252, semicolons, people who registered twice. */
const form = join(import.meta.dirname, '../files/inscriptions-2015.csv');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-imports-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('a registration file is looked at, corrected, imported, and undone in one step', async () => {
  const { page } = await open();
  await newMission(page);
  await openImport(page);
  await expectAccessible(page);

  await choose(page, form);
  await expectAccessible(page);
  const commit = page.getByRole('button', { name: /^Importer \d+ délégués/u });
  const first = await commit.textContent();
  expect(await page.getByLabel('Encodage').inputValue()).toContain('Windows-1252');
  await page.getByRole('combobox', { name: 'Devient : Fonction' }).click();
  await page.getByRole('option', { name: 'Catégorie' }).click();
  await page
    .getByRole('row', { name: /^Fonction/u })
    .getByText('Catégorie')
    .waitFor({ state: 'detached' });

  await page.getByRole('tab', { name: 'Lignes' }).click();
  await page.getByText('Ressemble à une formule').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('switch', { name: 'Seulement les lignes à regarder' }).click();
  await page.getByText('Benoît Amblève').first().waitFor();

  await page.getByRole('tab', { name: /^Doublons/u }).click();
  await expectAccessible(page);
  await page.getByText('Garder séparément').first().click();
  await expect.poll(() => commit.textContent()).not.toBe(first);
  await page.getByRole('tab', { name: /^Organisations/u }).click();
  await page.getByRole('combobox', { name: 'Organisation retenue pour Université de Namur' }).waitFor();
  await expectAccessible(page);

  const people = /\d+/u.exec((await commit.textContent()) ?? '')?.[0] ?? '';
  await commit.click();
  await page.waitForURL(/delegation/u);
  await page.getByText(`${people} délégués importés.`).waitFor();
  expect(await cells(page, 'Amblève Benoît')).toMatchObject({
    organisation: 'Ville de Tournai',
    role: '',
    category: 'Développement économique',
    legs: 'Strasbourg et Issy',
  });
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Personne dans la délégation pour l’instant' }).waitFor();
});

test('an Excel workbook is imported like any other file, and again without making anybody twice', async () => {
  const { page } = await open({ width: 1024 });
  const workbook = join(folder, 'inscriptions.xlsx');
  await writeRegistrations(registrations({ seed: 5, people: 60 }), workbook);
  await newMission(page);
  await openImport(page);
  await choose(page, workbook);
  await page.getByRole('button', { name: /^Importer \d+ délégués/u }).click();
  await page.waitForURL(/delegation/u);
  const imported = await page.getByText(/^\d+ délégués importés\.$/u).textContent();

  await openImport(page);
  await choose(page, workbook);
  await page.getByRole('button', { name: 'Rien à importer' }).waitFor();
  const unchanged = await page.getByText(/^\d+ délégués inchangés$/u).textContent();
  expect(Number.parseInt(unchanged ?? '', 10)).toBe(Number.parseInt(imported ?? '', 10));
});

test('reading a long file can be cancelled, which leaves everything as it was', async () => {
  const { page } = await open();
  const long = join(folder, 'longue.csv');
  await writeFile(long, registrationsCsv(registrations({ seed: 2, people: 48_000 })));
  await openSample(page);
  await openImport(page);
  await page.locator('input[type=file]').setInputFiles(long);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page.getByRole('heading', { name: 'Déposez ici le fichier des inscriptions' }).waitFor();
  await choose(page, form);
  await page.getByText('inscriptions-2015.csv : 51 lignes').waitFor();
});

test.each([
  ['a picture called a workbook', 'photo.xlsx', /^Ce fichier n’est ni un CSV ni un classeur Excel lisible/u],
  ['an empty file', 'vide.csv', /^Ce fichier ne contient aucune ligne/u],
])('%s gets a sentence and changes nothing', async (_, name, sentence) => {
  const { page } = await open();
  await openSample(page);
  await openImport(page);
  const buffer = name === 'photo.xlsx' ? await readFile(picture) : Buffer.alloc(0);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByText(sentence).waitFor();
  await page.getByRole('heading', { name: 'Déposez ici le fichier des inscriptions' }).waitFor();
});

test('an import is made by keyboard alone', async () => {
  const { page } = await open();
  // Whoever listens first makes Chromium hand choosers over, which takes it a moment.
  page.on('filechooser', () => undefined);
  await newMission(page);
  await page.getByRole('link', { name: 'Délégation', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /^Importer/u })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await focusReaches(page, 'Choisir un fichier');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(form);

  await focusReaches(page, 'Ce que fera l’import');
  await page.keyboard.press('Tab');
  const commit = (await focused(page)) ?? '';
  expect(commit).toMatch(/^Importer \d+ délégués$/u);
  await page.keyboard.press('Tab');
  await focusReaches(page, 'Colonnes');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Peut-être la même personne').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await focusReaches(page, 'merge');
  await page.keyboard.press('ArrowRight');
  await focusReaches(page, 'keep');
  await page.getByRole('button', { name: commit, exact: true }).waitFor({ state: 'detached' });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toMatch(/^Importer \d+ délégués$/u);
  await page.keyboard.press('Enter');
  await page.waitForURL(/delegation/u);
  await page.getByText(/^\d+ délégués importés\.$/u).waitFor();
});

/** An empty mission with one leg, which the first column of the form about legs speaks of. */
async function newMission(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nouvelle mission' }).click();
  await page.getByLabel('Titre de la mission').fill('Villes intelligentes');
  await page.getByLabel('Nom du volet').fill('Strasbourg et Issy');
  await page.getByLabel(/^Du/u).fill('2015-10-19');
  await page.getByLabel(/^Au/u).fill('2015-10-23');
  await page.getByRole('button', { name: 'Créer la mission' }).click();
  await page.waitForURL(/itinerary/u);
}

async function openImport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Délégation', exact: true }).click();
  await page
    .getByRole('link', { name: /^Importer/u })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Importer des délégués' }).waitFor();
}

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('region', { name: 'Ce que fera l’import' }).waitFor();
}

/** The name of what has the focus, or its value: near enough to what a screen reader says. */
async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return element.value;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? null;
  });
}

async function focusReaches(page: Page, name: string): Promise<void> {
  await expect.poll(() => focused(page), { timeout: 10_000 }).toBe(name);
}
