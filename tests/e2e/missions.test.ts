import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('a new user is told what to do next and opens the sample mission', async () => {
  const { page } = await open();
  await page.getByRole('heading', { name: 'Bienvenue dans Escale' }).waitFor();
  await expectAccessible(page);
  await openSample(page);
  await page.getByRole('link', { name: 'Missions' }).click();
  await page.getByRole('heading', { name: 'Cap sur les villes intelligentes françaises' }).waitFor();
  await expectAccessible(page);
});

test('a mission is made by keyboard alone, its draft survives closing and reloading, and undo takes it back', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Nouvelle mission' }).focus();
  await page.keyboard.press('Enter');
  const title = page.getByLabel('Titre de la mission');
  await title.waitFor();
  await page.keyboard.type('Ports du Nord');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Nouvelle mission' }).click();
  expect(await title.inputValue()).toBe('Ports du Nord');
  await page.getByText('Brouillon retrouvé').waitFor();

  await title.press('Enter');
  await page.getByText('Ce champ est obligatoire.').first().waitFor();
  await page.getByLabel('Nom du volet').fill('Anvers et Rotterdam');
  await page.getByLabel(/^Du/u).fill('2016-03-08');
  await page.getByLabel(/^Au/u).fill('2016-03-07');
  await page.getByText('La fin doit suivre le début.').waitFor();
  await page.getByLabel(/^Au/u).fill('2016-03-10');
  await title.press('Enter');
  await page.getByRole('heading', { name: 'Anvers et Rotterdam' }).waitFor();

  await page.reload();
  await page.getByText('du 8 au 10 mars 2016').waitFor();
  await page.getByRole('button', { name: 'Annuler la dernière action' }).click();
  await page.getByRole('link', { name: 'Missions' }).click();
  await page.getByRole('heading', { name: 'Bienvenue dans Escale' }).waitFor();
  await page.keyboard.press('Control+y');
  await page.getByRole('heading', { name: 'Ports du Nord' }).waitFor();
});

test('a mission is edited, copied to other dates, deleted and restored', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Missions' }).click();
  const more = page.getByRole('button', {
    name: 'Autres actions pour « Cap sur les villes intelligentes françaises »',
  });
  await more.click();
  await page.getByRole('menuitem', { name: 'Modifier la mission' }).click();
  await page.getByLabel('Bannière').fill('Wallonie numérique');
  await page.getByLabel('Bannière').blur();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
  await page.getByText('Wallonie numérique').waitFor();

  await more.click();
  await page.getByRole('menuitem', { name: 'Copier avec d’autres dates' }).click();
  await page.getByLabel('Premier jour').fill('2016-10-17');
  await page.getByRole('button', { name: 'Copier la mission' }).click();
  await page.getByText('La mission a été copiée.').waitFor();
  await page.getByRole('link', { name: 'Missions' }).click();
  await page.getByText('du 17 octobre au 25 novembre 2016').waitFor();

  await page
    .getByRole('button', {
      name: 'Autres actions pour « Cap sur les villes intelligentes françaises (copie) »',
    })
    .click();
  await page.getByRole('menuitem', { name: 'Supprimer la mission' }).click();
  await page.getByText('du 17 octobre au 25 novembre 2016').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Corbeille' }).click();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: 'Restaurer « Cap sur les villes intelligentes françaises (copie) »' })
    .click();
  await page.getByRole('heading', { name: 'La corbeille est vide' }).waitFor();
  await page.getByRole('link', { name: 'Missions' }).click();
  await page.getByText('du 17 octobre au 25 novembre 2016').waitFor();
});
