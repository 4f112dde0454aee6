import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';

const { open } = inBrowser();

test('language and theme switch at once and are found again', async () => {
  const { page } = await open();
  await page.getByRole('link', { name: 'Réglages' }).click();
  await page.getByRole('heading', { level: 1, name: 'Réglages' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Switch to English/u }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.getByText('Dark', { exact: true }).click();
  await page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])).toBe('dark');
});

test('two windows on the same file show each other’s changes', async () => {
  const { page, another } = await open();
  const second = await another();
  await second.getByRole('heading', { name: 'Bienvenue dans Escale' }).waitFor();
  await page.getByRole('button', { name: 'Ouvrir la mission d’exemple' }).click();
  await second.getByRole('heading', { name: 'Cap sur les villes intelligentes françaises' }).waitFor();
});
