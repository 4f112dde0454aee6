import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('cities and places are added, edited in the panel, deleted and undone', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Étapes et lieux' }).click();
  await page.getByRole('heading', { level: 3, name: /Issy-les-Moulineaux/u }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ajouter un lieu à Nantes' }).click();
  await page.getByLabel('Nom du lieu').fill('Le Lieu unique');
  await page.getByRole('button', { name: 'Ajouter le lieu' }).click();
  await page.getByRole('link', { name: 'Le Lieu unique' }).click();

  const panel = page.getByRole('complementary');
  await panel.getByLabel('Adresse').fill('2 rue de la Biscuiterie');
  await panel.getByLabel('Latitude').fill('91');
  await panel.getByLabel('Longitude').fill('-1,545');
  await panel.getByText('Écrivez un nombre de degrés').waitFor();
  await panel.getByLabel('Latitude').fill('47,2154');
  await panel.getByLabel('Latitude').blur();
  await page.getByText('2 rue de la Biscuiterie').waitFor();
  await expectAccessible(page);
  await page.reload();
  expect(await panel.getByLabel('Latitude').inputValue()).toBe('47.2154');

  await panel.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('link', { name: 'Le Lieu unique' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.getByRole('link', { name: 'Le Lieu unique' }).waitFor();
});

test('what is typed in a field that cannot be saved is not lost', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Étapes et lieux' }).click();
  await page.getByRole('link', { name: 'Le Cube, centre de création numérique' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Nom du lieu').fill('');
  await panel.getByText('Ce champ est obligatoire.').waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Le Cube, centre de création numérique' }).click();
  expect(await panel.getByLabel('Nom du lieu').inputValue()).toBe('');
  await panel.getByLabel('Nom du lieu').fill('Le Cube');
  await panel.getByLabel('Nom du lieu').blur();
  await page.getByRole('link', { name: 'Le Cube', exact: true }).waitFor();
});
