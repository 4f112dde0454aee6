import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { plain } from '../support/board.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('a missing transfer is taken over, given seats and a measured duration; all others at once, and undone', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Trajets', exact: true }).click();
  await page.getByRole('grid').waitFor();
  const missing = page.getByRole('region', { name: /trajets? manque/u });
  await expectAccessible(page);
  const counted = async (): Promise<number> =>
    Number(/^\d+/u.exec(plain(await missing.getByRole('heading').textContent()))?.[0]);
  const before = await counted();
  expect(before).toBeGreaterThan(2);

  const name = 'À pied, Nantes Métropole → La Cantine numérique';
  await missing
    .getByRole('button', { name: `Ajouter : ${name}` })
    .first()
    .click();
  await expect.poll(counted).toBe(before - 1);
  const row = page.getByRole('row').filter({ hasText: 'Nantes Métropole → La Cantine numérique' });
  await row.getByText('À pied').click();
  const panel = page.getByRole('complementary');
  await panel.getByText(/Il faut environ .* \(estimation\)/u).waitFor();
  await panel.getByLabel('Durée mesurée, en minutes').fill('25');
  await panel.getByText(/Il faut 25.min \(durée mesurée\)/u).waitFor();
  await panel.getByText(/Il manque/u).waitFor();
  await panel.getByLabel('Places').fill('3');
  await panel.getByText(/personnes de trop/u).waitFor();
  await panel.getByText('Liste des passagers').click();
  expect(await panel.getByRole('listitem').count()).toBeGreaterThan(3);
  await expectAccessible(page);

  await page.keyboard.press('Escape');
  await missing.getByRole('button', { name: 'Tout ajouter' }).click();
  await missing.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect.poll(counted).toBe(before - 1);
});

test('a transfer is made by hand with a zone at each end', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Trajets', exact: true }).click();
  await page.getByRole('button', { name: 'Ajouter un trajet' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: 'Donner un horaire' }).click();
  await panel.getByLabel('Départ, heure').fill('10h15');
  await panel.getByLabel('Fuseau, arrivée').fill('London');
  await page.getByRole('option', { name: 'Europe/London' }).click();
  await panel.getByLabel('Arrivée, heure').fill('9h10');
  await panel.getByLabel('Arrivée, heure').blur();
  await panel.getByText('La fin doit suivre le début.').waitFor();
  await panel.getByLabel('Arrivée, heure').fill('11h40');
  await panel.getByLabel('Arrivée, heure').blur();
  await panel.getByText('La fin doit suivre le début.').waitFor({ state: 'detached' });
  await page.getByRole('row').filter({ hasText: '11:40 UTC+1' }).waitFor();
  await page.getByRole('row').filter({ hasText: '10:15 UTC+2' }).waitFor();
  await panel.getByRole('button', { name: 'Supprimer' }).click();
  await page.getByRole('row').filter({ hasText: '11:40 UTC+1' }).waitFor({ state: 'detached' });
});
