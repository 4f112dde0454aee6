import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { plain } from '../support/board.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('a delegate finds the own programme, its clash, and takes it along', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Mon programme' }).click();
  await page.getByRole('heading', { name: 'De qui est-ce le programme ?' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('combobox', { name: 'Délégué' }).fill('hesbaye molignee');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Michaël Molignée' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Michaël Molignée' }).waitFor();
  await expectAccessible(page);

  const days = await page.getByRole('heading', { level: 3 }).allTextContents();
  expect(days.slice(0, 2)).toEqual(['Lundi 19 octobre 2015', 'Mardi 20 octobre 2015']);
  await page.getByText('1 conflit dans ce programme').waitFor();
  const darwin = page
    .getByRole('listitem')
    .filter({ has: page.getByText('Visite de Darwin (exemple)', { exact: true }) });
  const told = plain(await darwin.textContent());
  expect(told).toMatch(/^9 h 00– 10 h 30/u);
  expect(told).toContain('Darwin écosystème, 87 quai des Queyries, 33100 Bordeaux');
  expect(told).toContain('Entreprises et Pôles et clusters');
  expect(await darwin.getByRole('img', { name: 'En conflit' }).count()).toBe(1);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Agenda (ICS)' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.ics$/u);
});

test('on paper stands the programme alone', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Mon programme' }).click();
  await page.getByRole('combobox', { name: 'Délégué' }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Imprimer' }).waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
  expect(await page.getByRole('combobox', { name: 'Délégué' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 3 }).first().isVisible()).toBe(true);
  // All days are on the paper, not only those that fit the window.
  const pages = /\/Count (\d+)/u.exec((await page.pdf({ format: 'A4' })).toString('latin1'))?.[1];
  expect(Number(pages)).toBeGreaterThan(3);
  const colour = await page
    .getByRole('listitem')
    .first()
    .evaluate((item) => getComputedStyle(item).color);
  expect(colour).toBe('rgb(0, 0, 0)');
});

test('a programme is empty until somebody is there', async () => {
  const { page } = await open();
  await page
    .getByRole('button', { name: /mission/iu })
    .first()
    .waitFor();
  await openSample(page);
  await page.getByRole('link', { name: 'Mon programme' }).click();
  await page.goto(`${page.url()}/delegate_00000000_1`);
  await page.getByText('Cette personne ne fait plus partie de la délégation.').waitFor();
});
