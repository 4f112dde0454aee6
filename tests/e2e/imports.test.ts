import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';

const { open } = inBrowser();
const picture = join(import.meta.dirname, '../../assets/icons/linux/512x512.png');
const registrations = join(import.meta.dirname, '../files/inscriptions-2015.csv');

test('a registration file is looked at, corrected, imported, and undone in one step', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Nouvelle mission' }).click();
  await page.getByLabel('Titre de la mission').fill('Villes intelligentes');
  await page.getByLabel('Nom du volet').fill('Strasbourg et Issy');
  await page.getByLabel(/^Du/u).fill('2015-10-19');
  await page.getByLabel(/^Au/u).fill('2015-10-23');
  await page.getByRole('button', { name: 'Créer la mission' }).click();
  await page.waitForURL(/itinerary/u);
  await page.getByRole('link', { name: 'Délégation' }).click();
  await page
    .getByRole('link', { name: /Importer/u })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Importer des délégués' }).waitFor();
  await expectAccessible(page);

  await page.locator('input[type=file]').setInputFiles(registrations);
  const commit = page.getByRole('button', { name: /^Importer \d+ délégués/u });
  await commit.waitFor();
  await expectAccessible(page);
  const before = await commit.textContent();

  await page.getByRole('tab', { name: 'Lignes' }).click();
  await page.getByText('Ressemble à une formule').first().waitFor();
  await expectAccessible(page);
  await page.getByRole('tab', { name: /^Doublons/u }).click();
  const keep = page.getByText('Garder séparément').first();
  await keep.waitFor();
  await expectAccessible(page);
  await keep.click();
  await expect.poll(async () => commit.textContent()).not.toBe(before);
  await page.getByRole('tab', { name: /^Organisations/u }).click();
  await page.getByRole('rowheader', { name: /Université de Namur/u }).waitFor();
  await expectAccessible(page);

  const people = Number(/\d+/u.exec((await commit.textContent()) ?? '')?.[0]);
  await commit.click();
  await page.waitForURL(/delegation/u);
  await page
    .getByText(`${String(people)} délégués`, { exact: false })
    .first()
    .waitFor();
  await page.getByText('Ourthe').first().waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Ourthe').first().waitFor({ state: 'detached' });
});

test('a file that is no table gets a sentence and changes nothing', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Ouvrir la mission d’exemple' }).click();
  await page.waitForURL(/programme/u);
  await page.getByRole('link', { name: 'Délégation' }).click();
  await page
    .getByRole('link', { name: /Importer/u })
    .first()
    .click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'photo.xlsx', mimeType: 'image/png', buffer: await readFile(picture) });
  await page.getByText('Ce fichier n’est ni un CSV ni un classeur Excel lisible.').waitFor();
  await page.getByRole('heading', { name: 'Déposez ici le fichier des inscriptions' }).waitFor();
});
