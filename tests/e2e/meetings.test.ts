import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

/** A tab of a session of the sample mission. */
async function openSession(page: Page, session: RegExp, tab: string): Promise<void> {
  await openSample(page);
  await page.getByRole('link', { name: 'Rendez-vous B2B' }).click();
  await page.getByRole('combobox', { name: 'Séance' }).click();
  await page.getByRole('option', { name: session }).click();
  await page.getByRole('tab', { name: tab }).click();
}

function cell(page: Page, name: string | RegExp): Locator {
  return page.getByRole('gridcell', { name });
}

/** What a cell is read out as. */
async function nameOf(at: Locator): Promise<string> {
  return (await at.locator('span').first().textContent()) ?? '';
}

test('agendas are proposed, adopted, mended by hand with the keyboard and made better', async () => {
  const { page } = await open();
  await openSession(page, /Issy Média/u, 'Agendas');
  await page.getByRole('button', { name: 'Composer les agendas' }).click();
  const proposal = page.getByRole('dialog', { name: 'Agendas proposés' });
  await proposal.waitFor({ timeout: 45_000 });
  await proposal.getByText(/^28 sur 33 rendez-vous placés/u).waitFor();
  await expectAccessible(page);
  await proposal.getByRole('button', { name: 'Adopter' }).click();
  await page.getByText(/^28 rendez-vous placés · 5 sans place/u).waitFor();
  await expectAccessible(page);

  // The first meeting of the first table goes to a place that is free, by keys alone.
  const first = cell(page, /^Table 1, 16:30/u);
  const before = await nameOf(first);
  await first.focus();
  await page.keyboard.press('m');
  const free = page.locator('[data-cell][data-fits="true"]:not(:has([data-id]))').first();
  const name = (await free.getAttribute('data-cell')) ?? '';
  const [line = 0, slot = 0] = name.split(' ').map(Number);
  await expectAccessible(page);
  for (let step = 0; step < line; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < slot; step += 1) await page.keyboard.press('ArrowRight');
  await page.getByText('possible ici').waitFor();
  await page.keyboard.press('Enter');
  await cell(page, /^Table 1, 16:30–16:45 : libre$/u).waitFor();
  const target = page.locator(`[data-cell="${name}"]`);
  const moved = before.split(/\s:\s/u).at(-1) ?? '…';
  await expect.poll(() => nameOf(target)).toContain(moved);

  // It is locked, and stays when agendas are made better; what is pressed and put back stays too.
  await target.press('l');
  await expect.poll(() => nameOf(target)).toMatch(/verrouillé$/u);
  await target.press(' ');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Améliorer' }).click();
  await proposal.waitFor({ timeout: 45_000 });
  await proposal.getByRole('button', { name: 'Écarter' }).last().click();
  expect(await nameOf(target)).toContain(moved);

  // Its seat taken away, it stands among those without one, and one click gives it a seat again.
  await target.press('l');
  await target.press('Delete');
  await page.getByText(/^27 rendez-vous placés · 6 sans place/u).waitFor();
  await page
    .getByRole('region', { name: /^Sans place/u })
    .locator('button[aria-expanded]', { hasNotText: 'souhait' })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Placer /u })
    .first()
    .click();
  await page.getByText(/^28 rendez-vous placés · 5 sans place/u).waitFor();
}, 180_000);

test('a meeting dragged onto a taken seat shows the clash, and undo takes it back', async () => {
  const { page } = await open();
  await openSession(page, /La Cité/u, 'Agendas');
  const first = cell(page, /^Table 2, 09:00/u);
  const second = cell(page, /^Table 3, 09:00/u);
  await first.locator('[data-id]').hover();
  await page.mouse.down();
  await second.hover();
  await page
    .getByText(/la table est prise/u)
    .first()
    .waitFor();
  await page.mouse.up();
  await page.getByText(/· 2 conflits$/u).waitFor();
  await page.getByRole('button', { name: 'Réparer' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await page.getByText(/0 temps mort$/u).waitFor();

  await page.getByText('Par personne', { exact: true }).click();
  await cell(page, /^Aurélie Bocq, 09:00–09:20 : Nantes Métropole, Table 3$/u).waitFor();
  await expectAccessible(page);
}, 120_000);

test('on the day meetings are marked by keys, rated, and made on the spot', async () => {
  const { page } = await open();
  await openSession(page, /La Cité/u, 'Le jour même');
  await page.getByText(/^0 tenu · 0 absence · 0 reporté · 34 à pointer$/u).waitFor();
  const group = page.getByRole('group', { name: /^État de Michaël Hain/u });
  await group.getByRole('button', { name: 'Tenu' }).focus();
  await page.keyboard.press('t');
  await page.getByText(/^1 tenu · 0 absence · 0 reporté · 33 à pointer$/u).waitFor();
  await page.keyboard.press('4');
  await page
    .getByRole('group', { name: /^Appréciation de Michaël Hain/u })
    .getByRole('button', { name: '4 sur 5', pressed: true })
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await page.getByText(/^1 tenu · 1 absence · 0 reporté · 32 à pointer$/u).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(/^1 tenu · 0 absence · 0 reporté · 33 à pointer$/u).waitFor();
  await page.getByRole('button', { name: /^Compte rendu et suite de Michaël Hain/u }).click();
  await page.getByRole('textbox', { name: 'Suite à donner' }).fill('Envoyer une offre');
  await page.getByRole('textbox', { name: 'Compte rendu' }).fill('Bon contact');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Rendez-vous imprévu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rendez-vous imprévu' });
  await dialog.getByRole('combobox', { name: 'Participants' }).click();
  await page.getByRole('option', { name: /^Anne Biesme/u }).click();
  await page.getByRole('option', { name: 'SAMOA' }).click();
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Ajouter un rendez-vous' }).click();
  await page.getByText(/^2 tenus · 0 absence · 0 reporté · 33 à pointer$/u).waitFor();

  await page.getByRole('link', { name: 'Mon programme' }).click();
  await page.getByRole('combobox', { name: 'Délégué' }).fill('Hain');
  await page.getByRole('option', { name: /^Michaël Hain/u }).click();
  const own = page.getByRole('list', { name: 'Mes rendez-vous' }).last();
  await own.getByText('SAMOA').first().waitFor();
  await own.getByText('· Tenu').first().waitFor();
  await expectAccessible(page);
}, 120_000);
