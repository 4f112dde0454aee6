import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { focusedName, openDelegation, shownNames } from '../support/delegates.ts';

const { open } = inBrowser();

test('the table is sorted, filtered, walked through and copied by keyboard, and is found again as it was left', async () => {
  const page = await openDelegation(await open());
  await page.getByText('60 délégués').waitFor();
  await expectAccessible(page);

  const filter = page.getByRole('textbox', { name: 'Filtrer le tableau' });
  await filter.focus();
  await page.keyboard.type('universite LIEGE');
  await page.getByText(/^\d+ délégués sur 60$/u).waitFor();
  const names = await shownNames(page);
  expect(names.length).toBeGreaterThan(1);
  expect(names).toEqual(names.toSorted(new Intl.Collator('fr').compare));

  await page.getByRole('columnheader', { name: 'Nom et prénom' }).getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await shownNames(page)).toEqual(names.toReversed());
  expect(await page.getByRole('columnheader', { name: 'Nom et prénom' }).getAttribute('aria-sort')).toBe(
    'descending',
  );

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  expect(await focusedName(page)).toBe(names[0]);
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.getByText('2 lignes sélectionnées').waitFor();
  await page.keyboard.press('Control+a');
  await page.getByText(`${String(names.length)} lignes sélectionnées`).waitFor();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary');
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await focusedName(page)).toBe(names.at(-2));

  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  await page.getByRole('link', { name: 'Délégation', exact: true }).click();
  await page.getByRole('grid').waitFor();
  expect(await shownNames(page)).toEqual(names.toReversed());
  expect(await filter.inputValue()).toBe('universite LIEGE');

  await filter.fill('');
  await filter.press('Control+v');
  const copied = (await filter.inputValue()).replaceAll('\t', ' ');
  expect(copied).toContain('Nom Prénom Organisation');
  expect(copied).toContain(names[0] ?? '');
  await page.getByText('Aucune ligne ne correspond aux filtres.').waitFor();
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  await page.getByText('60 délégués').waitFor();
});
