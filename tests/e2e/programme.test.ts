import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { boardOf, plain } from '../support/board.ts';
import { inBrowser } from '../support/browser.ts';
import { openEmptyLeg, openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('a day is planned by pointer', async () => {
  const { page } = await open();
  await openEmptyLeg(page);
  await expectAccessible(page);
  const board = boardOf(page, 3);

  await board.draw({ column: 1, clock: '09:00' }, '10:30');
  await page.getByLabel('Titre de la visite').fill('EuraTechnologies');
  await page.keyboard.press('Enter');
  await expect.poll(board.focused).toMatch(/^EuraTechnologies, mardi 8 décembre, de 9 h 00 à 10 h 30/u);

  await board.move(board.card(/^EuraTechnologies/u), { column: 2, clock: '11:15' });
  await board.card(/^EuraTechnologies, mercredi 9 décembre, de 11 h 15 à 12 h 45/u).waitFor();
  expect(await board.said()).toBe(
    'Visite « EuraTechnologies » déplacée au mercredi 9 décembre, de 11 h 15 à 12 h 45.',
  );
  await board.stretch(board.card(/^EuraTechnologies/u), '13:00');
  await board.card(/^EuraTechnologies, mercredi 9 décembre, de 11 h 15 à 13 h 00/u).waitFor();
  // A drag is not a click: nothing was opened.
  expect(await page.getByRole('complementary').count()).toBe(0);

  await page.reload();
  await board.card(/^EuraTechnologies, mercredi 9 décembre, de 11 h 15 à 13 h 00/u).waitFor();
  await board.dropInTray(board.card(/^EuraTechnologies/u));
  await board.tray.getByRole('button', { name: /^EuraTechnologies, à placer/u }).waitFor();
  await page.reload();
  await board.move(board.tray.getByRole('button', { name: /^EuraTechnologies/u }), {
    column: 0,
    clock: '10:00',
  });
  await board.card(/^EuraTechnologies, lundi 7 décembre, de \d+ h \d\d à/u).waitFor();
});

test('a drag that is given up changes nothing', async () => {
  const { page } = await open();
  await openSample(page);
  const board = boardOf(page, 5);
  const card = board.card(/^Visite du Cube, mercredi 21 octobre, de 14 h 30 à 16 h 00/u);
  const box = await card.boundingBox();
  if (!box) throw new Error('no card');
  await page.mouse.move(box.x + 40, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y - 80, { steps: 4 });
  await page.getByText('Visite du Cube').nth(1).waitFor();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await card.waitFor();
  expect(
    await page.getByRole('button', { name: 'Annuler la dernière action' }).getAttribute('aria-disabled'),
  ).toBe('false');
});

test('a day is planned by the keyboard alone, and told in words', async () => {
  const { page } = await open();
  await openEmptyLeg(page);
  const board = boardOf(page, 3);
  const { focused } = board;

  await page.getByRole('button', { name: 'Nouvelle visite' }).last().focus();
  await page.keyboard.press('n');
  await page.keyboard.type('EuraTechnologies');
  await page.keyboard.press('Enter');
  await board.card(/^EuraTechnologies, lundi 7 décembre, de 9 h 00 à 10 h 00/u).waitFor();
  expect(await board.said()).toBe(
    'Visite « EuraTechnologies » créée le lundi 7 décembre, de 9 h 00 à 10 h 00.',
  );
  await expect.poll(focused).toMatch(/^EuraTechnologies/u);

  // The next one follows the one that has the focus.
  await page.keyboard.press('n');
  await page.keyboard.type('Plaine Images');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Plaine Images, lundi 7 décembre, de 10 h 00 à 11 h 00/u);

  await page.keyboard.press('Space');
  expect(await board.said()).toMatch(/^« Plaine Images » est prise\./u);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await board.said()).toBe('mardi 8 décembre, de 10 h 20 à 11 h 35. Aucun conflit.');
  await page.keyboard.press('Enter');
  expect(await board.said()).toBe(
    'Visite « Plaine Images » déplacée au mardi 8 décembre, de 10 h 20 à 11 h 35.',
  );
  await expect.poll(focused).toMatch(/^Plaine Images, mardi 8 décembre/u);

  await page.keyboard.press('m');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  expect(await board.said()).toBe('« Plaine Images » est remise en place.');
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toMatch(/^EuraTechnologies/u);
  await page.keyboard.press('Control+d');
  await expect.poll(focused).toMatch(/^EuraTechnologies, lundi 7 décembre, de 10 h 00 à 11 h 00/u);
  await page.keyboard.press('u');
  await board.tray.getByRole('button', { name: /^EuraTechnologies, à placer/u }).waitFor();
  await expect.poll(focused).toMatch(/^EuraTechnologies, à placer/u);
  await page.keyboard.press('Delete');
  await board.tray.getByRole('button').waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).click();
  await board.tray.getByRole('button', { name: /^EuraTechnologies, à placer/u }).waitFor();

  await page.reload();
  await board.card(/^Plaine Images/u).waitFor();
  // What the accessibility tree says of the board, in the order of reading.
  const names = await board.names();
  expect(names.map((name) => name.split(', Visite,')[0])).toEqual([
    'EuraTechnologies, lundi 7 décembre, de 9 h 00 à 10 h 00',
    'Plaine Images, mardi 8 décembre, de 10 h 20 à 11 h 35',
    'EuraTechnologies, à placer',
  ]);
});

test('a double booking is seen at once and named', async () => {
  const { page } = await open();
  await openSample(page);
  const board = boardOf(page, 5);
  const open12 = page.getByRole('button', { name: '12 conflits' });
  await open12.waitFor();
  await board.move(board.card(/^Visite du Cube/u), { column: 2, clock: '13:30' });
  await open12.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^\d+ conflits$/u }).click();

  const sentence =
    /« Déjeuner au Palais des Congrès \(exemple\) » et « Visite du Cube » se chevauchent de 30 min\./u;
  await board.card(sentence).first().waitFor();
  expect(await board.card(sentence).count()).toBe(2);
  expect(await board.said()).toMatch(sentence);
  const list = page.getByRole('complementary');
  const clash = list.getByRole('button', { name: sentence }).first();
  expect(plain(await clash.textContent())).toMatch(/^Mercredi 21 octobre.*Anne Ourthe/u);

  // The other one is on the other leg: choosing it goes there.
  await list
    .getByRole('button', { name: /Michaël Molignée.*chevauchent/u })
    .first()
    .click();
  await expect.poll(board.focused).toMatch(/^Interview, double réservation voulue/u);
  await clash.click();
  await page.keyboard.press('u');
  await clash.waitFor({ state: 'detached' });
});

test('a visit goes to another group by its column', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('combobox', { name: 'Colonnes' }).click();
  await page.getByRole('option', { name: 'Groupes' }).click();
  await page.getByRole('button', { name: '12 conflits' }).click();
  await page.getByRole('complementary').waitFor();
  await expectAccessible(page);
  const board = boardOf(page, 30);
  const card = board.card(/^Visite de l’incubateur SEMIA/u);
  expect(await board.names()).toContainEqual(
    expect.stringMatching(
      /^Visite de l’incubateur SEMIA.*Visite, Entreprises, Pôles et clusters, Confirmée/u,
    ),
  );
  await card.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(board.focused).toMatch(/^Préparation/u);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await board.card(/^Préparation.*Atelier, Communes,/u).waitFor();
  await page.reload();
  await board.card(/^Préparation.*Atelier, Communes,/u).waitFor();
});

test('a visit is completed in its panel, kept over reloading, and undone', async () => {
  const { page } = await open();
  await openSample(page);
  const board = boardOf(page, 5);
  await board.card(/^Visite du Cube/u).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { name: 'Visite du Cube' }).waitFor();
  await expectAccessible(page);

  await panel.getByRole('textbox', { name: 'Titre' }).fill('Visite guidée du Cube');
  await panel.getByLabel('De', { exact: true }).fill('16h45');
  await panel.getByLabel('De', { exact: true }).press('Enter');
  await board.card(/^Visite guidée du Cube, mercredi 21 octobre, de 16 h 45 à 18 h 15/u).waitFor();
  await panel.getByLabel('Capacité').fill('20');
  await panel.getByText(/^48 personnes attendues pour 20 places$/u).waitFor();
  await panel.getByRole('combobox', { name: 'Organisation hôte' }).fill('Fabrique de l’écran');
  await page.getByRole('option', { name: 'Ajouter « Fabrique de l’écran »' }).click();
  await panel.getByText('Aucun contact connu pour cet hôte.').waitFor();
  await panel.getByRole('switch', { name: 'Toute la délégation du volet' }).click();
  await panel.getByRole('combobox', { name: 'Personnes' }).fill('molignee');
  await page.getByRole('option', { name: /Michaël Molignée/u }).click();
  await panel.getByText(/^1 personne attendue pour 20 places$/u).waitFor();
  await panel.getByLabel('Nouvelle note').fill('Penser à demander les tarifs.');

  // The note is a draft: it is still there after the panel was closed.
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await expect.poll(board.focused).toMatch(/^Visite guidée du Cube/u);
  await page.keyboard.press('Enter');
  expect(await panel.getByLabel('Nouvelle note').inputValue()).toBe('Penser à demander les tarifs.');
  await panel.getByRole('button', { name: 'Ajouter la note' }).click();
  await panel.getByRole('listitem').getByText('Penser à demander les tarifs.').waitFor();

  await page.reload();
  await panel.getByRole('heading', { name: 'Visite guidée du Cube' }).waitFor();
  expect(await panel.getByLabel('De', { exact: true }).inputValue()).toBe('16:45');
  expect(await panel.getByRole('combobox', { name: 'Organisation hôte' }).inputValue()).toBe(
    'Fabrique de l’écran',
  );
  await panel.getByRole('listitem').getByText('Penser à demander les tarifs.').waitFor();

  await panel.getByRole('heading', { name: 'Visite guidée du Cube' }).click();
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('Control+z');
  await board.card(/^Visite du Cube, mercredi 21 octobre, de 14 h 30 à 16 h 00/u).waitFor();
});
