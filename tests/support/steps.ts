import type { Page } from 'playwright-core';

/** From the empty home screen to the programme of the sample mission. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ouvrir la mission d’exemple' }).click();
  await page.waitForURL(/#\/missions\/[^/]+\/programme/u);
  await page.getByRole('heading', { level: 1 }).waitFor();
}
