import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { plain } from '../support/board.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('the roll is called by taps and by keyboard, undone, and found again', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Mon programme' }).click();
  await page.getByRole('combobox', { name: 'Délégué' }).fill('ourthe anne');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Anne Ourthe' }).waitFor();
  await page.getByText('Nuit : Hôtel à Strasbourg (exemple), chambre').waitFor();
  await page.getByText('Train, lieu à préciser → Gare de Strasbourg').waitFor();
  await page.getByRole('link', { name: 'Faire l’appel : Visite du Cube', exact: true }).click();

  const count = page.getByText(/à appeler$/u).first();
  const said = async () => plain(await count.textContent());
  await page.getByRole('heading', { level: 1, name: 'Visite du Cube' }).waitFor();
  await expect.poll(said).toBe('48 à appeler');
  await expectAccessible(page);

  await page.getByRole('button', { name: /^Ourthe Anne/u }).click();
  await expect.poll(said).toBe('1 présent, 47 à appeler');
  await page.getByRole('button', { name: 'Autre réponse pour Luc Semois' }).click();
  await page.getByRole('menuitem', { name: 'En retard' }).click();
  await expect.poll(said).toBe('1 présent, 1 en retard, 46 à appeler');

  const first = page.getByRole('list', { name: 'Personnes attendues' }).getByRole('button').first();
  await first.focus();
  await page.keyboard.press('p');
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await expect.poll(said).toBe('2 présents, 1 en retard, 1 absent, 1 excusé, 43 à appeler');
  await page.keyboard.press('Control+z');
  await expect.poll(said).toBe('2 présents, 1 en retard, 1 absent, 44 à appeler');
  await page.getByRole('button', { name: 'Les 44 autres sont présents' }).click();
  await page.getByText('Tout le monde a été appelé.').waitFor();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Délégation', exact: true }).click();
  await page.getByLabel('Filtrer le tableau').fill('semois');
  await page.getByRole('row').filter({ hasText: 'Semois' }).getByText('Ville de Liège').click();
  await page.getByRole('region', { name: 'Présences' }).getByText('En retard').waitFor();
});

test('who is where is told for a minute, with emergency contacts on demand, on one page', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Fiche de crise' }).click();
  await page.getByText(/Lundi 19 octobre 2015, 10.h.00/u).waitFor();
  await page
    .getByRole('region', { name: /^En route : train/u })
    .getByText('48 personnes')
    .waitFor();
  await page.getByLabel('Moment, jour').fill('2015-10-21');
  await page.getByLabel('Moment, heure').fill('23h');
  await page.getByLabel('Moment, heure').blur();
  const hotel = page.getByRole('region', { name: 'Hôtel à Issy-les-Moulineaux (exemple)' });
  await hotel.getByText('Point de rassemblement : Hôtel de Ville d’Issy-les-Moulineaux').waitFor();
  expect(await hotel.getByRole('row').count()).toBe(49);
  expect(await page.getByText('Paul Ourthe').count()).toBe(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Afficher les contacts d’urgence' }).click();
  await page.getByText('Paul Ourthe (personne fictive), conjoint').waitFor();
  await page.getByRole('button', { name: 'Masquer les contacts d’urgence' }).click();
  expect(await page.getByText('Paul Ourthe').count()).toBe(0);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^Fiche de crise - 21 octobre 2015.*\.pdf$/u);
  await page.emulateMedia({ media: 'print' });
  const pages = /\/Count (\d+)/u.exec((await page.pdf({ format: 'A4' })).toString('latin1'))?.[1];
  expect(Number(pages)).toBe(1);
});

test('those without a bed are lodged together, in one step', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Hébergement' }).click();
  await page.getByRole('grid').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^1 personne, Sans lit, nuit du mardi 24 novembre/u }).click();
  const row = page.getByRole('row').filter({ hasText: 'Sans lit' }).filter({ hasText: '3 nuits' });
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Attribuer un lit' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('combobox', { name: 'Hôtel' }).inputValue()).toBe('Hôtel à Nantes (exemple)');
  await dialog.getByLabel('Première chambre').fill('301');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Attribuer', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: /Sans lit, nuit du/u })
    .first()
    .waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Liste des chambres (Excel)' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^Chambres - .*\.xlsx$/u);
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^1 personne, Sans lit, nuit du mardi/u }).waitFor();
});

test('an absence, hours and a meeting point are said of a place', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Étapes et lieux' }).click();
  await page.getByRole('link', { name: 'Le Cube, centre de création numérique' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('switch', { name: 'Point de rassemblement' }).click();
  await panel.getByLabel('Consigne').fill('Dans la cour');
  await panel.getByRole('button', { name: 'Ajouter des heures' }).click();
  await panel.getByRole('button', { name: 'samedi' }).click();
  await panel.getByLabel('À', { exact: true }).fill('18');
  await panel.getByRole('button', { name: 'Ajouter une absence' }).click();
  await panel.getByLabel('Motif').fill('Travaux');
  await panel.getByLabel('Motif').blur();
  await expectAccessible(page);
  await page.reload();
  await panel.getByLabel('Motif').waitFor();
  expect(await panel.getByLabel('Motif').inputValue()).toBe('Travaux');
  expect(await panel.getByLabel('Consigne').inputValue()).toBe('Dans la cour');
  expect(await panel.getByRole('button', { name: 'samedi' }).getAttribute('aria-pressed')).toBe('true');
  expect(await panel.getByLabel('À', { exact: true }).inputValue()).toBe('18:00');
});

test('the programme of a group is read and handed over', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Mon programme' }).click();
  await page.getByRole('combobox', { name: 'Délégué' }).fill('groupe recherche');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Sous-groupe Recherche' }).waitFor();
  await page.getByText('Atelier scientifique et technologique à l’Université de Strasbourg').waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^Programme - Sous-groupe Recherche - .*\.pdf$/u);
});
