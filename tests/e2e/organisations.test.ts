import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';

const { open } = inBrowser();

test('the directory is begun by keyboard alone: an organisation, then its contacts', async () => {
  const { page } = await open();
  await page.getByRole('link', { name: 'Organisations' }).click();
  await page.getByRole('heading', { name: 'Le répertoire est vide' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ajouter une organisation' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Université de Mons');
  expect(await page.getByRole('combobox', { name: 'Type' }).inputValue()).toBe('Université');
  await expectAccessible(page);

  // Closed by mistake: nothing typed is lost.
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await page.getByText('Brouillon retrouvé').waitFor();
  expect(await page.getByRole('textbox', { name: 'Nom' }).inputValue()).toBe('Université de Mons');
  await page.getByRole('textbox', { name: 'Ville' }).focus();
  await page.keyboard.type('Mons');
  await page.keyboard.press('Enter');

  const panel = page.getByRole('complementary', { name: 'Université de Mons' });
  await panel.getByRole('button', { name: 'Ajouter un contact' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Haine');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sarah');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Sarah Haine' }).waitFor();
  await page.keyboard.type('Trouille');
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Trouille' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });

  await page.reload();
  expect(await cells(page, 'Université de Mons')).toEqual({
    kind: 'Université',
    city: 'Mons',
    website: '',
    contacts: '2',
    delegates: '0',
  });
});

test('contacts are changed and deleted in place, and the organisation says where it appears', async () => {
  const page = await openSample();
  await row(page, 'Bordeaux Métropole').click();
  const panel = page.getByRole('complementary', { name: 'Bordeaux Métropole' });
  const contacts = panel.getByRole('region', { name: 'Contacts' });
  await contacts.getByRole('button', { name: 'Élise Garonne' }).click();
  await contacts.getByRole('textbox', { name: 'Téléphone' }).fill('+33 5 56 00 00 00');
  await contacts.getByRole('textbox', { name: 'Téléphone' }).blur();
  await expectAccessible(page);
  await page.reload();
  await contacts.getByRole('button', { name: 'Élise Garonne' }).click();
  expect(await contacts.getByRole('textbox', { name: 'Téléphone' }).inputValue()).toBe('+33 5 56 00 00 00');

  await contacts.getByRole('button', { name: 'Supprimer' }).click();
  await contacts.getByRole('button', { name: 'Élise Garonne' }).waitFor({ state: 'detached' });
  await expect.poll(() => cells(page, 'Bordeaux Métropole')).toMatchObject({ contacts: '1' });
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await contacts.getByRole('button', { name: 'Élise Garonne' }).waitFor();

  const missions = panel.getByRole('region', { name: 'Dans les missions' });
  await missions.getByText('Cap sur les villes intelligentes françaises').waitFor();
  await missions.getByRole('link').first().click();
  await page.waitForURL(/programme\/visit_/u);
});

test('many organisations change kind in one step, are copied, deleted and brought back', async () => {
  const page = await openSample();
  await page.getByText('47 organisations au répertoire').waitFor();
  await page.getByRole('button', { name: 'Filtrer : Type' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Hôte' }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByText(/^\d+ organisations sur 47$/u).waitFor();
  const hosts = await page.getByRole('rowheader').count();
  await page.getByRole('checkbox', { name: 'Tout sélectionner' }).click();
  await page.getByRole('button', { name: 'Changer le type' }).click();
  await page.getByRole('menuitem', { name: 'Association' }).click();
  await page.getByText('Aucune ligne ne correspond aux filtres.').waitFor();
  await page
    .getByText(`${String(hosts)} lignes sélectionnées, dont ${String(hosts)} hors du filtre`)
    .waitFor();

  await page.reload();
  await expect.poll(() => cells(page, 'IssyGrid')).toMatchObject({ kind: 'Association' });
  await page.keyboard.press('Control+z');
  await expect.poll(() => cells(page, 'IssyGrid')).toMatchObject({ kind: 'Hôte' });

  await page.getByRole('checkbox', { name: 'Sélectionner IssyGrid' }).click();
  await page.getByRole('button', { name: 'Dupliquer' }).click();
  await row(page, 'IssyGrid (copie)').waitFor();
  await page.getByRole('checkbox', { name: 'Sélectionner IssyGrid (copie)' }).click();
  await page.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText('46 organisations au répertoire').waitFor();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await page.getByText('48 organisations au répertoire').waitFor();
  await page.reload();
  expect(await cells(page, 'IssyGrid (copie)')).toMatchObject({ kind: 'Hôte', city: 'Issy-les-Moulineaux' });
});

async function openSample(): Promise<Page> {
  const { page } = await open();
  await page.getByRole('button', { name: 'Ouvrir la mission d’exemple' }).click();
  await page.getByRole('link', { name: 'Délégation', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Organisations' }).click();
  await page.getByRole('grid').waitFor();
  return page;
}

const columns = ['kind', 'city', 'website', 'contacts', 'delegates'] as const;

/** What the row of an organisation shows, by column. */
async function cells(page: Page, name: string): Promise<Record<string, string>> {
  await row(page, name).waitFor();
  const texts = await row(page, name).getByRole('gridcell').allTextContents();
  return Object.fromEntries(columns.map((column, index) => [column, texts[index + 1] ?? '']));
}

function row(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}
