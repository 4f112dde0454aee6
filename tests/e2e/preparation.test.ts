import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('a back-planning is begun from the template, worked through by keyboard, and its lateness told at home', async () => {
  const { page } = await open();
  await newMission(page, dayFromNow(60));
  await page.getByRole('link', { name: 'Préparation' }).click();
  await page.getByRole('heading', { name: 'Aucune tâche pour l’instant' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Reprendre le modèle' }).focus();
  await page.keyboard.press('Enter');
  // Sixty days ahead, whatever was due from 180 to 61 days ahead is late; what is due today is not.
  const late = page.getByRole('region', { name: '10 tâches en retard' });
  await late.waitFor();
  expect(await late.getByRole('listitem').count()).toBe(4);
  await page.getByText('0 tâche faite sur 32').waitFor();
  await expectAccessible(page);

  const line = page.getByRole('region', { name: 'Construction' }).getByRole('listitem').first();
  const tick = line.getByRole('checkbox', { name: 'Fait : Adresser les demandes', exact: false });
  await tick.focus();
  await page.keyboard.press('Space');
  await page.getByRole('region', { name: '9 tâches en retard' }).waitFor();
  await page.getByText('1 tâche faite sur 32').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Écrire aux hôtes');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedLabel(page)).toMatch(/^Intitulé de «\sClôturer les inscriptions/u);

  await line.getByRole('link', { name: 'Ouvrir' }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Tâche : Écrire aux hôtes' });
  await panel.getByRole('textbox', { name: 'Nombre de jours' }).fill('20');
  await panel.getByRole('textbox', { name: 'Nombre de jours' }).press('Tab');
  await page.getByRole('region', { name: 'Derniers préparatifs' }).getByText('J-20').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Missions', exact: true }).click();
  await page.getByRole('link', { name: '9 tâches en retard' }).click();
  await page.waitForURL(/\/tasks$/u);
});

test('many tasks change owner and are deleted and brought back; filters find them again', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Préparation' }).click();
  const report = page.getByRole('region', { name: 'Bilan' });
  await report.getByRole('checkbox', { name: 'Choisir toutes les tâches de la phase « Bilan »' }).check();
  const actions = page.getByRole('group', { name: 'Actions sur les tâches choisies' });
  await actions.getByRole('button', { name: 'Responsable…' }).click();
  await page.getByRole('dialog').getByLabel('Responsable', { exact: true }).fill('Nadine Meuse');
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.getByRole('combobox', { name: 'Responsable', exact: true }).first().click();
  await page.getByRole('option', { name: 'Nadine Meuse' }).click();
  const lines = page
    .getByRole('main')
    .getByRole('list')
    .getByRole('link', { name: /^Ouvrir/u });
  await expect.poll(() => lines.count()).toBe(4);
  await actions.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByText('Aucune tâche ne correspond à ces filtres.').waitFor();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect.poll(() => lines.count()).toBe(4);
});

test('the template is made one’s own, changed, and is what the next mission takes', async () => {
  const { page } = await open();
  await newMission(page, '2027-03-01');
  await page.getByRole('link', { name: 'Préparation' }).click();
  await page.getByRole('button', { name: 'Voir et modifier le modèle' }).click();
  const dialog = page.getByRole('dialog', { name: 'Modèle de rétroplanning' });
  await dialog.getByText('Tenir la réunion préparatoire des délégués').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Personnaliser ce modèle' }).click();
  const title = dialog.getByRole('textbox', { name: 'Intitulé de « Établir le budget', exact: false });
  await title.fill('Faire approuver le budget');
  await title.blur();
  await dialog
    .getByRole('button', { name: 'Supprimer l’étape « Envoyer l’invitation à la presse »' })
    .click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Reprendre le modèle' }).click();
  await page.getByRole('textbox', { name: 'Intitulé de « Faire approuver le budget »' }).waitFor();
  expect(await page.getByText('sur 31').count()).toBe(1);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendrier (ICS)' }).click();
  const calendar = readFileSync(await (await download).path(), 'utf8');
  expect(calendar.match(/^BEGIN:VEVENT/gmu)).toHaveLength(31);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20260922\r\n');
});

test('an objective is set, counted and followed by hand', async () => {
  const { page } = await open();
  await newMission(page, '2027-03-01');
  await page.getByRole('link', { name: 'Préparation' }).click();
  await page.getByRole('link', { name: 'Objectifs' }).click();
  await page.getByRole('button', { name: 'Ajouter un objectif' }).click();
  await page.keyboard.type('Signer des accords');
  await page.getByRole('combobox', { name: 'Indicateur' }).click();
  await page.getByRole('option', { name: 'Décompte des organisateurs' }).click();
  await page.getByRole('textbox', { name: 'Cible' }).fill('4');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Objectif : Signer des accords' });
  await panel.getByRole('textbox', { name: 'Réalisé' }).fill('3');
  await panel.getByRole('textbox', { name: 'Réalisé' }).blur();
  await page.getByText('3 sur 4 · 75 %').waitFor();
  await expectAccessible(page);
  await panel.getByRole('textbox', { name: 'Réalisé' }).fill('4');
  await panel.getByRole('textbox', { name: 'Réalisé' }).blur();
  await page.getByText('Atteint', { exact: true }).waitFor();
  await page.reload();
  await page.getByText('4 sur 4 · 100 %').waitFor();
});

async function newMission(page: Page, firstDay: string): Promise<void> {
  await page.getByRole('button', { name: 'Nouvelle mission' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titre de la mission').fill('Villes de demain');
  await dialog.getByLabel('Nom du volet').fill('Lyon');
  await dialog.getByLabel(/^Du/u).fill(firstDay);
  await dialog.getByLabel(/^Au/u).fill(firstDay);
  await dialog.getByRole('button', { name: 'Créer la mission' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** By the clock of this machine, as the page counts. */
function dayFromNow(days: number): string {
  const now = new Date();
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 12);
  return at.toISOString().slice(0, 10);
}

function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}
