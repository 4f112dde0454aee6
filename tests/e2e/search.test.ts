import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('Ctrl+K finds a place by keyboard alone, whatever the accents, the case and the plural', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Étapes et lieux' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('CENTRES DE CREATION');
  await page
    .getByRole('option', { name: /Le Cube/u })
    .first()
    .waitFor();
  await expectAccessible(page);
  const options = page.getByRole('option');
  const names = await options.allTextContents();
  const index = names.findIndex((name) => name.includes('Le Cube, centre de création numérique'));
  for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(page.url()).toMatch(/#\/(?:missions\/.+|organisations)\/[a-z]+_/u);
  await page.getByText('Le Cube, centre de création numérique').first().waitFor();
});

test('a word that nothing matches says so', async () => {
  const { page } = await open();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zzzz');
  await page.getByText('Rien ne correspond à « zzzz »').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
