import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { boardOf, plain } from '../support/board.ts';
import { inBrowser } from '../support/browser.ts';
import { openEmptyLeg, openSample } from '../support/steps.ts';

const { open } = inBrowser();

/** What the accessibility tree says of each item of the board, without kind and status, in the order of reading. */
async function told(page: Page): Promise<string[]> {
  const tree = plain(await page.getByRole('application').ariaSnapshot());
  return [...tree.matchAll(/button "(?<name>[^"]+)"/gu)].map(({ groups }) =>
    (groups?.['name'] ?? '').replace(/, Visite,.*?(?<end>, sélectionnée)?$/u, '$<end>'),
  );
}

async function add(page: Page, title: string): Promise<void> {
  await page.keyboard.press('n');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  const { focused } = boardOf(page, 3);
  await expect.poll(focused).toMatch(new RegExp(`^${title}`, 'u'));
}

async function columnsBy(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Colonnes' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name }).waitFor();
  await page.keyboard.type(name);
  while ((await page.getByRole('option', { name, selected: true }).count()) === 0) {
    await page.keyboard.press('ArrowDown');
    if ((await page.locator('[data-combobox-selected]').textContent()) === name) break;
  }
  await page.keyboard.press('Enter');
}

test('all that the mouse does is done by the keyboard and told by the accessibility tree', async () => {
  const { page } = await open();
  await openEmptyLeg(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const board = boardOf(page, 3);
  await page.getByRole('button', { name: 'Nouvelle visite' }).last().focus();
  for (const title of ['Accueil', 'Euratechnologies', 'Plaine Images']) await add(page, title);
  const inMorning = [
    'Accueil, lundi 7 décembre, de 9 h 00 à 10 h 00',
    'Euratechnologies, lundi 7 décembre, de 10 h 00 à 11 h 00',
    'Plaine Images, lundi 7 décembre, de 11 h 00 à 12 h 00',
  ];
  await expect.poll(() => told(page)).toEqual(inMorning);

  // Two are selected, and moved across days.
  await page.keyboard.press('x');
  expect(await board.said()).toBe('« Plaine Images » est sélectionnée. 1 visite sélectionnée.');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await board.said()).toBe('« Euratechnologies » est sélectionnée. 2 visites sélectionnées.');
  expect(await told(page)).toEqual([
    inMorning[0],
    `${inMorning[1] ?? ''}, sélectionnée`,
    `${inMorning[2] ?? ''}, sélectionnée`,
  ]);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await board.said()).toBe(
    '2 visites déplacées, « Euratechnologies » au mardi 8 décembre, de 10 h 15 à 11 h 15.',
  );
  const nextDay = [
    inMorning[0],
    'Euratechnologies, mardi 8 décembre, de 10 h 15 à 11 h 15, sélectionnée',
    'Plaine Images, mardi 8 décembre, de 11 h 15 à 12 h 15, sélectionnée',
  ];
  for (const name of nextDay) await expect.poll(() => told(page)).toContain(name);

  // One step back, one step forward.
  await page.keyboard.press('Control+z');
  await board.card(/^Plaine Images, lundi 7 décembre, de 11 h 00/u).waitFor();
  await board.card(/^Euratechnologies, lundi 7 décembre, de 10 h 00/u).waitFor();
  await page.keyboard.press('Control+y');
  await board.card(/^Plaine Images, mardi 8 décembre, de 11 h 15/u).waitFor();
  await expect.poll(board.focused).toMatch(/^Euratechnologies, mardi/u);
  await page.keyboard.press('Escape');
  expect(await board.said()).toBe('Plus rien n’est sélectionné.');

  // Both ends are moved.
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Control+Shift+ArrowUp');
  await page.keyboard.press('Control+Shift+Alt+ArrowUp');
  await page.keyboard.press('Enter');
  await board.card(/^Euratechnologies, mardi 8 décembre, de 9 h 55 à 11 h 00/u).waitFor();

  // It is cut in two, and the second part copied to the next day.
  await page.keyboard.press('s');
  expect(await board.said()).toMatch(/Deuxième partie de 10 h 25 à 11 h 00\.$/u);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(board.focused).toMatch(/^Euratechnologies, mardi 8 décembre, de 10 h 20 à 11 h 00/u);
  await page.keyboard.press('Control+c');
  expect(await board.said()).toBe('« Euratechnologies » est copiée. Ctrl et V pour coller.');
  expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toMatch(
    /^mardi 8 décembre\t10:20–11:00\tEuratechnologies\t/u,
  );
  await page.keyboard.press('Control+v');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(board.focused).toMatch(/^Euratechnologies, mercredi 9 décembre, de 11 h 00 à 11 h 40/u);

  // It is cut out and put elsewhere, taken off the schedule, opened.
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await board.card(/^Euratechnologies, mercredi 9 décembre, de 11 h 55 à 12 h 35/u).waitFor();
  await page.keyboard.press('u');
  await board.tray.getByRole('button', { name: /^Euratechnologies, à placer/u }).waitFor();
  await expect.poll(board.focused).toMatch(/^Euratechnologies, à placer/u);
  await page.keyboard.press('Enter');
  await page.getByRole('complementary').getByRole('heading', { name: 'Euratechnologies' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(board.focused).toMatch(/^Euratechnologies, à placer/u);

  // All of it, deleted and brought back in one step.
  await page.keyboard.press('Control+a');
  expect(await board.said()).toBe('5 visites sélectionnées.');
  await page.keyboard.press('Delete');
  await page.getByRole('heading', { name: 'Aucune visite dans ce volet' }).waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await told(page)).length).toBe(5);
});

test('columns are hosts or cities: a visit changes host, never its city', async () => {
  const { page } = await open();
  await openSample(page);
  const board = boardOf(page, 5);
  await columnsBy(page, 'Hôtes');
  await board.card(/^Visite de l’incubateur SEMIA.*Visite, SEMIA,/u).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await board.card(/^Visite de l’incubateur SEMIA.*Visite, Université de Strasbourg,/u).waitFor();
  await page.keyboard.press('Control+z');
  await board.card(/^Visite de l’incubateur SEMIA.*Visite, SEMIA,/u).waitFor();

  await columnsBy(page, 'Villes');
  await board.card(/^Visite de l’incubateur SEMIA.*Visite, Strasbourg,/u).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  expect(await board.said()).toMatch(/La ville suit le lieu : la colonne ne change pas\.$/u);
  await page.keyboard.press('Enter');
  await board.card(/^Visite de l’incubateur SEMIA.*mardi 20 octobre.*Visite, Strasbourg,/u).waitFor();
  await expectAccessible(page);
});

test('a missing transfer is added, moved and opened by the keyboard', async () => {
  const { page } = await open();
  await openSample(page);
  const board = boardOf(page, 5);
  const gap = board.card(/^Tram ou métro, Le Cube.*min disponibles, Trajet manquant, proposition/u).first();
  await gap.focus();
  await page.keyboard.press('Enter');
  const way = board.card(/^Tram ou métro, Le Cube.*min nécessaires, .*disponibles, Option/u);
  await way.waitFor();
  await expect.poll(board.focused).toMatch(/^Tram ou métro, Le Cube/u);
  expect(await board.said()).toMatch(/^Trajet ajouté : Tram ou métro, Le Cube/u);
  await page.keyboard.press('Space');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Enter');
  expect(await board.said()).toMatch(/^Trajet déplacé : Tram ou métro, Le Cube/u);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/transfers\/transfer_/u);
  await page.getByRole('complementary').waitFor();
});

test('many are selected in a frame, dragged together, and put in the tray together', async () => {
  const { page } = await open();
  await openEmptyLeg(page);
  const board = boardOf(page, 3);
  await page.getByRole('button', { name: 'Nouvelle visite' }).last().focus();
  for (const title of ['Accueil', 'Euratechnologies', 'Plaine Images']) await add(page, title);

  await page.keyboard.down('Shift');
  await board.drawAcross({ column: 1, clock: '10:20' }, { column: 0, clock: '11:40' });
  await page.keyboard.up('Shift');
  expect(await board.said()).toBe('2 visites sélectionnées.');
  await board.move(board.card(/^Plaine Images/u), { column: 2, clock: '14:00' });
  await board.card(/^Plaine Images, mercredi 9 décembre, de 14 h 00 à 15 h 00/u).waitFor();
  await board.card(/^Euratechnologies, mercredi 9 décembre, de 13 h 00 à 14 h 00/u).waitFor();
  await board.card(/^Accueil, lundi 7 décembre, de 9 h 00/u).waitFor();

  await board.card(/^Accueil/u).click({ modifiers: ['Control'] });
  expect(await board.said()).toBe('« Accueil » est sélectionnée. 3 visites sélectionnées.');
  await board.dropInTray(board.card(/^Accueil/u));
  await expect.poll(() => board.tray.getByRole('button').count()).toBe(3);
  await page.keyboard.press('Control+z');
  await board.card(/^Euratechnologies, mercredi 9 décembre, de 13 h 00/u).waitFor();
  await expect.poll(() => board.tray.getByRole('button').count()).toBe(0);
});

test('list and table show the same selection, and change many at once', async () => {
  const { page } = await open();
  await openSample(page);
  const board = boardOf(page, 5);
  await board.card(/^Visite du Cube/u).click({ modifiers: ['Control'] });
  await expectAccessible(page);

  await page.getByText('Liste', { exact: true }).click();
  const tick = page.getByRole('checkbox', { name: 'Sélectionner « Visite du Cube »' });
  expect(await tick.isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: /Sélectionner « Visite du Temps des Cerises/u }).check();
  await expectAccessible(page);

  await page.getByText('Tableau', { exact: true }).click();
  await page.getByText('2 lignes sélectionnées').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Modifier' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Statut' }).click();
  await page.getByRole('option', { name: 'Annulée' }).click();
  await dialog.getByRole('button', { name: 'Modifier 2 visites' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Visite du Cube.*Annulée/u }).waitFor();
  await page.getByText('Horaire', { exact: true }).click();
  await board.card(/^Visite du Cube.*Annulée, sélectionnée/u).waitFor();
  await page.keyboard.press('Control+z');
  await board.card(/^Visite du Temps des Cerises.*Confirmée, sélectionnée/u).waitFor();
});
