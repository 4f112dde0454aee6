import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { cells, focusedName, openDelegation, shownNames } from '../support/delegates.ts';

const { open } = inBrowser();

test('groups are made of a selection, filter the table, are renamed and deleted; delegates are deleted and brought back', async () => {
  const page = await openDelegation(await open());
  const bar = page.getByRole('region', { name: 'Groupes' });
  await page.getByRole('checkbox', { name: 'Sélectionner Benoît Amblève' }).click();
  await page.getByRole('checkbox', { name: 'Sélectionner Anne Biesme' }).click();
  await bar.getByRole('button', { name: 'Nouveau groupe' }).click();
  await page.getByRole('textbox', { name: 'Nom du groupe' }).fill('Énergie');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Énergie 2 délégués' }).click();
  await page.getByText('2 lignes sélectionnées').waitFor();
  expect(await shownNames(page)).toEqual(['Amblève Benoît', 'Biesme Anne']);

  await bar.getByRole('button', { name: 'Actions du groupe « Énergie »' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Renommer ou recolorer' }).click();
  await page.getByRole('textbox', { name: 'Nom du groupe' }).fill('Énergie et climat');
  await page.getByRole('radio', { name: 'Jaune' }).click();
  await page.keyboard.press('Escape');
  await page.reload();
  await bar.getByRole('button', { name: 'Énergie et climat 2 délégués' }).waitFor();
  expect(await cells(page, 'Biesme Anne')).toMatchObject({ groups: 'Pôles et clusters, Énergie et climat' });

  await bar.getByRole('button', { name: 'Actions du groupe « Énergie et climat »' }).click();
  await page.getByRole('menuitem', { name: 'Supprimer le groupe' }).click();
  await bar.getByRole('button', { name: 'Énergie et climat 2 délégués' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await bar.getByRole('button', { name: 'Énergie et climat 2 délégués' }).waitFor();

  await page.getByRole('checkbox', { name: 'Sélectionner Benoît Amblève' }).click();
  await page.getByRole('checkbox', { name: 'Sélectionner Anne Biesme' }).click();
  await page.keyboard.press('Delete');
  await page.getByText('2 délégués ont été supprimés.').waitFor();
  await page.getByText('58 délégués').waitFor();
  expect(await focusedName(page)).toBe('Brouffe Jérôme');
  await page.getByRole('button', { name: 'Annuler', exact: true }).last().click();
  await page.getByText('60 délégués').waitFor();
  expect(await cells(page, 'Biesme Anne')).toMatchObject({ groups: 'Pôles et clusters, Énergie et climat' });
});
