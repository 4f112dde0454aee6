import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { boardOf, plain } from '../support/board.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

/** The list of clashes of the sample mission, opened. */
async function openClashes(page: Page): Promise<Locator> {
  await openSample(page);
  await page.getByRole('button', { name: '12 conflits' }).click();
  return page.getByRole('complementary');
}

function entry(list: Locator, name: RegExp): Locator {
  return list.getByRole('listitem').filter({ has: list.page().getByRole('button', { name }) });
}

test('a clash is accepted with a reason, and taken back', async () => {
  const { page } = await open();
  const list = await openClashes(page);
  const missing = entry(list, /aucun trajet entre « Visite de Darwin/u);
  await missing.first().getByRole('button', { name: 'Accepter…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accepter ce conflit' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Accepter le conflit' }).click();
  await dialog.getByText('Ce champ est obligatoire.').waitFor();
  await dialog.getByLabel('Raison').fill('Ils y vont à vélo.');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });

  const accepted = list.getByRole('region', { name: 'Acceptés (1)' });
  await accepted.getByText('Accepté : Ils y vont à vélo.').waitFor();
  await page.getByRole('button', { name: '11 conflits' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: '11 conflits' }).click();
  await accepted.getByRole('button', { name: 'Ne plus accepter' }).click();
  await accepted.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '12 conflits' }).waitFor();
});

test('a clash is repaired in one click, and the repair undone', async () => {
  const { page } = await open();
  const list = await openClashes(page);
  const double = entry(list, /Michaël Molignée.*se chevauchent/u);
  await double.getByRole('button', { name: 'Corriger' }).click();
  const repairs = double.getByRole('list', { name: 'Corrections possibles' });
  await repairs.waitFor();
  await expectAccessible(page);
  const [first] = await repairs.getByRole('button').allTextContents();
  expect(plain(first ?? '')).toMatch(/^(Déplacer|Retirer) /u);
  await repairs.getByRole('button').first().click();
  await double.waitFor({ state: 'detached' });
  await expect.poll(() => boardOf(page, 5).said()).toContain('Fait : ');
  // The focus stays in the list whose entry went away.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Conflits');

  await page.getByRole('button', { name: 'Annuler la dernière action' }).click();
  await double.waitFor();
});

test('a night gets its bed and a way its coach', async () => {
  const { page } = await open();
  const list = await openClashes(page);
  const nights = entry(list, /pas d’hébergement pour la nuit/u);
  expect(await nights.count()).toBe(3);
  await nights.first().getByRole('button', { name: 'Corriger' }).click();
  await nights
    .first()
    .getByRole('button', { name: /^Loger /u })
    .click();
  await expect.poll(() => nights.count()).toBe(2);

  const missing = entry(list, /aucun trajet entre « Rencontres B2B|aucun trajet entre « Visite de Darwin/u);
  const before = await missing.count();
  await missing.first().getByRole('button', { name: 'Corriger' }).click();
  await missing
    .first()
    .getByRole('button', { name: /^Ajouter un trajet /u })
    .first()
    .click();
  await expect.poll(() => missing.count()).toBe(before - 1);
});

test('a mission says which kinds of clashes matter; the list is filtered by kind and by person', async () => {
  const { page } = await open();
  const list = await openClashes(page);
  await list.getByRole('combobox', { name: 'Nature' }).click();
  await page.getByRole('option', { name: 'Langue non comprise' }).click();
  await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
  await list.getByRole('combobox', { name: 'Personne' }).fill('molignee');
  await page.getByRole('option', { name: /Molignée/u }).click();
  await list.getByText('Aucun conflit ne répond à ces filtres.').waitFor();
  await list.getByRole('combobox', { name: 'Nature' }).click();
  await page.getByRole('option', { name: 'Toutes' }).click();
  await entry(list, /Michaël Molignée.*se chevauchent/u).waitFor();

  await list.getByRole('button', { name: 'Règles' }).click();
  const dialog = page.getByRole('dialog', { name: 'Règles de cette mission' });
  await expectAccessible(page);
  await dialog.getByRole('combobox', { name: 'Langue non comprise' }).click();
  await page.getByRole('option', { name: 'Ignorée' }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '10 conflits' }).waitFor();
  await page.getByRole('button', { name: 'Annuler la dernière action' }).click();
  await page.getByRole('button', { name: '12 conflits' }).waitFor();
});

test('the list follows what is carried on the board', async () => {
  const { page } = await open();
  const list = await openClashes(page);
  const board = boardOf(page, 5);
  const card = board.card(/^Visite du Cube, mercredi 21 octobre/u);
  await card.focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowUp');
  await list.getByText('Voici les conflits si vous déposez ici.').waitFor();
  await entry(list, /« Visite du Cube » se chevauchent/u)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  await entry(list, /« Visite du Cube » se chevauchent/u)
    .first()
    .waitFor({ state: 'detached' });
});
