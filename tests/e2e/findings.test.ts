import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('a best practice is carded by keyboard, marked, tied to its notes and found in the library', async () => {
  const page = await openAt('Bonnes pratiques');
  await page.getByRole('heading', { name: 'Aucune bonne pratique pour l’instant' }).waitFor();
  await page.getByRole('button', { name: 'Ajouter une bonne pratique' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Collecte pneumatique');
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  const panel = page.getByRole('complementary', { name: 'Collecte pneumatique' });
  const aspect = panel.getByRole('radiogroup', { name: 'Technique' });
  await aspect.getByRole('radio', { checked: true }).focus();
  for (let mark = 1; mark <= 4; mark += 1) await page.keyboard.press('ArrowRight');
  await panel.getByRole('img', { name: /^Technique : 4 sur 5/u }).waitFor();
  await panel.getByRole('button', { name: 'Lier des notes' }).click();
  await page.keyboard.type('pneumatique');
  await panel.getByRole('button', { name: /^Lier «.*Fort d’Issy/u }).click();
  await panel.getByRole('button', { name: /^Délier «.*Fort d’Issy/u }).waitFor();
  await expectAccessible(page);

  await page.reload();
  await panel.getByRole('button', { name: /^Délier «.*Fort d’Issy/u }).waitFor();
  expect(await aspect.getByRole('radio', { name: '4' }).isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Toutes les pratiques' }).click();
  const row = page.getByRole('row', { name: /Collecte pneumatique/u });
  expect(await row.getByRole('gridcell').allTextContents()).toContain(
    'Cap sur les villes intelligentes françaises',
  );
  await expectAccessible(page);
});

test('an opportunity goes through its stages by keys and by pointer, one step of undo each, and is followed up', async () => {
  const page = await openAt('Opportunités');
  await page.getByRole('button', { name: 'Ajouter une opportunité' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Capteurs de voirie');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Capteurs de voirie' });
  await panel.getByRole('textbox', { name: 'Montant' }).fill('120000');
  await panel.getByRole('textbox', { name: 'Montant' }).blur();
  const lead = page.getByRole('region', { name: 'Piste, 1 opportunité' });
  await lead
    .getByText(/^120\s?000\s€$/u)
    .first()
    .waitFor();

  // The mission of 2015 ended long ago: its follow-up is overdue.
  const followUp = panel.getByRole('region', { name: 'Suivi après la mission' });
  await followUp.getByText('échéance le 4 décembre 2015').waitFor();
  await followUp.getByText('échéance le 27 février 2016').waitFor();
  expect(await followUp.getByText('En retard').count()).toBe(4);
  await followUp.getByRole('checkbox', { name: 'J+7 : fait' }).click();
  await expect.poll(() => followUp.getByText('En retard').count()).toBe(3);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });

  const card = page.getByRole('button', { name: /^Capteurs de voirie/u });
  await card.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('region', { name: 'Discussion, 1 opportunité' }).waitFor();
  expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+z');
  await page.getByRole('region', { name: 'Contact pris, 1 opportunité' }).waitFor();

  const from = await card.boundingBox();
  const to = await page.getByRole('region', { name: 'Offre remise, 0 opportunité' }).boundingBox();
  if (!from || !to) throw new Error('The board is not drawn.');
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 120, { steps: 8 });
  await page.mouse.up();
  await page.getByRole('region', { name: 'Offre remise, 1 opportunité' }).waitFor();
  await page.reload();
  await page.getByRole('region', { name: 'Offre remise, 1 opportunité' }).waitFor();
  await expectAccessible(page);
});

test('a label is given by a decision with its reasons, not without', async () => {
  const page = await openAt('Initiatives');
  await page.getByRole('button', { name: 'Inscrire une initiative' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Namur ouverte');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Namur ouverte' });
  await panel.getByRole('button', { name: 'Poser la candidature' }).click();
  await panel.getByText('État : Candidate').waitFor();
  await panel.getByRole('button', { name: 'Accorder le label…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Accorder le label' }).click();
  await dialog.getByText('Ce champ est obligatoire.').waitFor();
  await expectAccessible(page);
  await dialog
    .getByRole('textbox', { name: 'Motifs de la décision' })
    .fill('Tous les critères sont remplis.');
  await dialog.getByRole('button', { name: 'Accorder le label' }).click();
  await panel.getByText('État : Labellisée').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await panel.getByText('État : Candidate').waitFor();
});

test('recommendations are numbered and tied to objectives in the matrix', async () => {
  const page = await openAt('Plan');
  await page.getByRole('link', { name: 'Objectifs stratégiques' }).click();
  await page.getByRole('button', { name: 'Ajouter un objectif' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Administration ouverte');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'O1 Administration ouverte' }).waitFor();
  await page.getByRole('link', { name: 'Recommandations', exact: true }).click();
  await page.getByRole('button', { name: 'Ajouter une recommandation' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Ouvrir les données');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'R1 Ouvrir les données' }).waitFor();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Matrice' }).click();
  const box = page.getByRole('checkbox', { name: 'R1 Ouvrir les données – O1 Administration ouverte' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => box.isChecked()).toBe(true);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'R1 Ouvrir les données' }).click();
  const panel = page.getByRole('complementary', { name: 'R1 Ouvrir les données' });
  await panel.getByText('O1 Administration ouverte').waitFor();
});

/** A screen of the sample mission, by its link. */
async function openAt(link: string): Promise<Page> {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: link, exact: true }).click();
  return page;
}
