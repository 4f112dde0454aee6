import type { Page } from 'playwright-core';

/** From the empty home screen to the programme of the sample mission. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir la mission d’exemple' }).click();
  await page.waitForURL(/#\/missions\/[^/]+\/programme/u);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** From the sample mission to the empty board of a leg of three days. */
export async function openEmptyLeg(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('link', { name: 'Étapes et lieux' }).click();
  await page.getByRole('button', { name: 'Ajouter un volet' }).click();
  await page.getByLabel('Nom du volet').fill('Lille');
  await page.getByLabel('Premier jour').fill('2015-12-07');
  await page.getByLabel('Dernier jour').fill('2015-12-09');
  await page.getByRole('button', { name: 'Ajouter le volet' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Programme', exact: true }).click();
  await page.getByText('Lille', { exact: true }).click();
  await page.getByRole('heading', { name: 'Aucune visite dans ce volet' }).waitFor();
}
