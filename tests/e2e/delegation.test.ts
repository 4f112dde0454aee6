import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { cells, openDelegation, row } from '../support/delegates.ts';

const { open } = inBrowser();

test('an empty delegation says what to do, and delegates are added by keyboard alone with their new organisation', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Nouvelle mission' }).click();
  await page.getByLabel('Titre de la mission').fill('Ports du Nord');
  await page.getByLabel('Nom du volet').fill('Anvers');
  await page.getByLabel(/^Du/u).fill('2016-03-08');
  await page.getByLabel(/^Au/u).fill('2016-03-10');
  await page.getByRole('button', { name: 'Créer la mission' }).click();
  await page.getByRole('link', { name: 'Délégation', exact: true }).click();
  await page.getByRole('heading', { name: 'Personne dans la délégation pour l’instant' }).waitFor();
  await page.getByRole('link', { name: 'Importer les inscriptions' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Ajouter à la main' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Hoyoux');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Inès');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ville de Huy');
  await page.getByRole('option', { name: 'Ajouter « Ville de Huy »' }).waitFor();
  await page.keyboard.press('Enter');
  const kind = page.getByRole('combobox', { name: 'Type de la nouvelle organisation' });
  await kind.waitFor();
  expect(await kind.inputValue()).toBe('Commune');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Inès Hoyoux fait partie de la délégation.').waitFor();

  // The next one comes from the same place; what is wrong is said as one types.
  await page.keyboard.type('Mehaigne');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Léa');
  const email = page.getByRole('textbox', { name: 'E-mail' });
  await email.focus();
  await page.keyboard.type('lea@');
  await page.getByText('Cette adresse e-mail n’est pas complète.').waitFor();
  await page.keyboard.type('huy.example');
  await page.getByText('Cette adresse e-mail n’est pas complète.').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.reload();
  expect(await cells(page, 'Hoyoux Inès')).toMatchObject({ organisation: 'Ville de Huy', legs: 'Anvers' });
  expect(await cells(page, 'Mehaigne Léa')).toMatchObject({
    organisation: 'Ville de Huy',
    email: 'lea@huy.example',
  });

  // The first delegate and the organisation came together and go together.
  await page.keyboard.press('Control+z');
  await row(page, 'Mehaigne Léa').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Personne dans la délégation pour l’instant' }).waitFor();
  await page.getByRole('link', { name: 'Organisations' }).click();
  await page.getByRole('heading', { name: 'Le répertoire est vide' }).waitFor();
});

test('many delegates are edited at once, and one undo takes it all back', async () => {
  const page = await openDelegation(await open());
  const before = await Promise.all(
    ['Amblève Benoît', 'Berwinne Gaëlle', 'Biesme Anne'].map((name) => cells(page, name)),
  );
  await page.getByRole('checkbox', { name: 'Sélectionner Benoît Amblève' }).click();
  await page.getByRole('checkbox', { name: 'Sélectionner Anne Biesme' }).click({ modifiers: ['Shift'] });
  await page.getByText('3 lignes sélectionnées').waitFor();

  await page.getByRole('button', { name: 'Modifier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Modifier 3 délégués' });
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Fonction' }).fill('Conseil');
  await dialog.getByRole('combobox', { name: 'Organisation' }).fill('futuro');
  await page.getByRole('option', { name: 'FuturoCité' }).click();
  await choose(page, dialog, 'Ajouter aux groupes', 'Communes');
  await choose(page, dialog, 'Retirer des volets', /^Volet 1/u);
  await choose(page, dialog, 'Ajouter des langues', 'Italien');
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Appliquer à 3 délégués' }).click();
  await page.getByText('3 délégués modifiés').waitFor();

  await page.reload();
  expect(await cells(page, 'Amblève Benoît')).toMatchObject({
    organisation: 'FuturoCité',
    role: 'Conseil',
    legs: 'Volet 2',
    groups: 'Communes',
    languages: 'FR IT',
  });
  expect(await cells(page, 'Berwinne Gaëlle')).toMatchObject({
    role: 'Conseil',
    groups: 'Agences et accompagnement, Communes',
  });

  await page.keyboard.press('Control+z');
  await page.getByText('La dernière action a été annulée.').waitFor();
  await page.reload();
  const after = await Promise.all(
    ['Amblève Benoît', 'Berwinne Gaëlle', 'Biesme Anne'].map((name) => cells(page, name)),
  );
  expect(after).toEqual(before);
});

test('a delegate’s fields save by themselves, what is sensitive stays masked until asked for', async () => {
  const page = await openDelegation(await open());
  await row(page, 'Biesme Anne').click();
  const panel = page.getByRole('complementary', { name: 'Anne Biesme' });
  await panel.getByRole('textbox', { name: 'Fonction' }).fill('Responsable de projets');
  await panel.getByRole('textbox', { name: 'Fonction' }).blur();
  await expect.poll(() => cells(page, 'Biesme Anne')).toMatchObject({ role: 'Responsable de projets' });
  expect(await panel.getByLabel('Régime alimentaire').count()).toBe(0);
  await panel.getByText('Seules la personne concernée').waitFor();
  await panel.getByRole('button', { name: 'Montrer' }).click();
  await panel.getByLabel('Régime alimentaire').fill('sans gluten');
  await panel.getByLabel('Régime alimentaire').blur();
  await panel.getByRole('combobox', { name: 'Organisation' }).fill('Pôle du vent');
  await panel.getByRole('combobox', { name: 'Organisation' }).blur();
  await panel.getByText('n’est pas encore enregistrée').waitFor();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Créer « Pôle du vent »' }).click();
  await expect.poll(() => cells(page, 'Biesme Anne')).toMatchObject({ organisation: 'Pôle du vent' });

  await page.reload();
  expect(await panel.getByLabel('Régime alimentaire').count()).toBe(0);
  await panel.getByRole('button', { name: 'Montrer' }).click();
  expect(await panel.getByLabel('Régime alimentaire').inputValue()).toBe('sans gluten');

  await panel.getByRole('button', { name: 'Dupliquer' }).click();
  const copy = page.getByRole('complementary', { name: 'Anne Biesme (copie)' });
  await copy.getByRole('button', { name: 'Montrer' }).click();
  expect(await copy.getByLabel('Régime alimentaire').inputValue()).toBe('');
  await copy.getByRole('link', { name: 'Voir son programme' }).click();
  await page.waitForURL(/my-programme\/delegate_/u);
});

async function choose(page: Page, dialog: Locator, field: string, option: string | RegExp): Promise<void> {
  await dialog.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}
