import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { boardOf } from '../support/board.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('a version is released, a visit moved, the next version tells what changed and who must know', async () => {
  const { page } = await open();
  await openSample(page);
  await openVersions(page);
  await page.getByRole('heading', { name: 'Rien n’est encore publié' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publier…' }).click();
  const blocked = page.getByRole('dialog', { name: 'Publier la version 1' });
  await blocked.getByText(/^\d+ conflits empêchent la publication$/u).waitFor();
  await blocked.getByText(/Interview, double réservation/u).waitFor();
  await expectAccessible(page);
  expect(await blocked.getByRole('button', { name: 'Publier la version 1' }).isDisabled()).toBe(true);
  await blocked.getByRole('link', { name: 'Ouvrir le programme' }).click();
  await settle(page);
  await openVersions(page);
  await release(page, 1, 'Envoyée aux hôtes.');
  await page.getByRole('heading', { name: /^Le programme est celui de la version 1/u }).waitFor();
  await page.getByText('Envoyée aux hôtes.').waitFor();

  await move(page, 'Bilan du premier volet');
  await openVersions(page);
  await page
    .getByRole('heading', { name: /^\d+ changements? depuis la version 1, \d+ personnes concernées/u })
    .waitFor();
  const item = page.getByRole('article').filter({ hasText: 'Bilan du premier volet' });
  await item.getByText(/^Déplacée? /u).waitFor();
  await expectAccessible(page);

  await release(page, 2, '');
  await page.getByRole('heading', { name: /^Le programme est celui de la version 2/u }).waitFor();
  await page.getByRole('button', { name: /^Version 2/u }).click();
  await item.getByText(/^Déplacée? /u).waitFor();
  await page.getByText('Par personne').click();
  await page
    .getByRole('article')
    .filter({ hasText: 'Ourthe' })
    .first()
    .getByText('Bilan du premier volet')
    .waitFor();
  await expectAccessible(page);

  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^Version 2/u }).waitFor({ state: 'detached' });
});

async function openVersions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Versions', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Versions' }).waitFor();
}

async function release(page: Page, number: number, comment: string): Promise<void> {
  await page.getByRole('button', { name: 'Publier…' }).click();
  const dialog = page.getByRole('dialog', { name: `Publier la version ${number}` });
  await dialog.waitFor();
  await expectAccessible(page);
  await dialog.getByLabel('Commentaire').fill(comment);
  await dialog.getByRole('button', { name: `Publier la version ${number}` }).click();
  await page.getByText(`La version ${number} est publiée.`).waitFor();
}

/** To another hour of the same day, in the panel of the visit. */
async function move(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Programme', exact: true }).click();
  await page.getByText(/^Volet 1/u).click();
  await boardOf(page, 5)
    .card(new RegExp(`^${name}`, 'u'))
    .click();
  const panel = page.getByRole('complementary');
  await panel.getByLabel('De', { exact: true }).fill('8h45');
  await panel.getByLabel('De', { exact: true }).press('Enter');
  await boardOf(page, 5)
    .card(new RegExp(`^${name}.*8 h 45`, 'u'))
    .waitFor();
}

/** What the sample has planned so that it clashes, taken away. */
async function settle(page: Page): Promise<void> {
  await page.getByText(/^Volet 2/u).click();
  for (const name of ['Interview', 'Visite de Darwin, second groupe', 'Déjeuner à La Cité']) {
    await boardOf(page, 5)
      .card(new RegExp(`^${name}`, 'u'))
      .focus();
    await page.keyboard.press('Delete');
    await page.getByText(new RegExp(`^Visite.*${name}.*supprimée`, 'u')).waitFor();
  }
}

test('a booking becomes a transfer once it was looked at, in one step; a file that is none gets a sentence', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Trajets', exact: true }).click();
  await page.getByRole('button', { name: 'Importer une réservation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Importer une réservation' });
  await expectAccessible(page);
  const choose = (text: string) =>
    dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'billet.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await choose('PNG');
  await dialog.getByText(/^Ce fichier n’est pas un calendrier/u).waitFor();
  await choose(
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:TGV INOUI 9826 Bruxelles-Midi → Strasbourg',
      'DTSTART;TZID=Europe/Brussels:20151019T081700',
      'DTEND;TZID=Europe/Paris:20151019T124000',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
  );
  await dialog
    .getByText(/TGV INOUI 9826/u)
    .first()
    .waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ajouter 1 trajet' }).click();
  await page.getByText('Trajet ajouté. Dites maintenant qui voyage.').waitFor();
  await page.getByRole('row', { name: /TGV INOUI 9826/u }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('row', { name: /TGV INOUI 9826/u }).waitFor({ state: 'detached' });
});
