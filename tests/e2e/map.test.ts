import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

async function openMap(page: Page): Promise<void> {
  await openSample(page);
  await page.getByRole('link', { name: 'Carte', exact: true }).click();
  await page.getByRole('region', { name: /^Carte : Toute la mission/u }).waitFor();
}

async function choose(page: Page, field: string, option: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

/** What is written on the map. */
async function written(page: Page): Promise<string[]> {
  const texts = await page
    .getByRole('region', { name: /^Carte : / })
    .locator('svg text')
    .allTextContents();
  return texts.map((text) => text.replace(/[\u00a0\u202f]/gu, ' '));
}

test('a day is found on the map from the list, and in the list from the map', async () => {
  const { page } = await open();
  await openMap(page);
  await expect.poll(() => written(page)).toEqual(expect.arrayContaining(['FRANCE', 'Dijon', '100 km']));
  await expectAccessible(page);

  await choose(page, 'Volet', /Strasbourg/u);
  await choose(page, 'Jour', /20 octobre/u);
  const region = page.getByRole('region', { name: /^Carte : .*mardi 20 octobre 2015/u });
  await region.waitFor();
  await expectAccessible(page);

  const list = page.getByRole('navigation', { name: 'Dans l’ordre du programme' });
  const entry = list.getByRole('button', { name: /Visite du Shadok \(exemple\)/u });
  await entry.click();
  expect(await entry.getAttribute('aria-pressed')).toBe('true');
  // One mark stood for all places of the town; now they are apart.
  const mark = region.getByRole('button', { name: /^\d+\. Le Shadok.*position estimée à 250 m près$/u });
  await expect.poll(() => mark.getAttribute('aria-pressed')).toBe('true');
  await expect
    .poll(() => written(page))
    .toEqual(expect.arrayContaining(['Le Shadok, fabrique du numérique']));

  const other = region.getByRole('button', { name: /^\d+\. Université de Strasbourg/u });
  await other.focus();
  await page.keyboard.press('Enter');
  const found = list.getByRole('button', { name: /Atelier scientifique/u });
  await expect.poll(() => found.getAttribute('aria-pressed')).toBe('true');
  expect(await entry.getAttribute('aria-pressed')).toBe('false');
  await page.reload();
  await page.getByRole('region', { name: /^Carte : .*mardi 20 octobre 2015/u }).waitFor();
});

test('the map is moved and zoomed by keyboard, wheel and hand', async () => {
  const { page } = await open();
  await openMap(page);
  const region = page.getByRole('region', { name: /^Carte : / });
  const mark = region.getByRole('button', { name: /Darwin/u });
  const middle = async (): Promise<{ x: number; y: number }> => {
    const box = await mark.boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  await expect.poll(() => written(page)).toContain('100 km');
  const before = await middle();
  await region.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => Math.round((await middle()).x - before.x)).toBe(80);
  await page.keyboard.press('+');
  await expect.poll(() => written(page)).not.toContain('100 km');
  await page.keyboard.press('0');
  await expect.poll(middle).toEqual(before);

  const box = await region.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 4 });
  await page.mouse.up();
  const dragged = await middle();
  expect([Math.round(dragged.x - before.x), Math.round(dragged.y - before.y)]).toEqual([60, 40]);
  await page.mouse.wheel(0, -800);
  await expect.poll(() => written(page)).not.toContain('100 km');
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect.poll(middle).toEqual(before);

  // A mark of many places opens into its places.
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => written(page)).toContain('Darwin écosystème');
});

test('a day leaves as a picture and as a route for a phone', async () => {
  const { page } = await open();
  await openMap(page);
  await choose(page, 'Volet', /Bordeaux/u);
  await choose(page, 'Jour', /25 novembre/u);
  const save = async (name: string): Promise<{ file: string; text: string }> => {
    await page.getByRole('button', { name: 'Exporter' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name }).click(),
    ]);
    return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const svg = await save('Carte (SVG)');
  expect(svg.file).toMatch(/^Carte - Volet 2.*mercredi 25 novembre 2015 - Cap sur les villes .*\.svg$/u);
  const gpx = await save('Itinéraire pour téléphone (GPX)');
  const kml = await save('Itinéraire pour téléphone (KML)');
  // Chromium is the reader that Escale did not write.
  const read = (text: string, tag: string) =>
    page.evaluate(
      ([source, name]) => {
        const document = new DOMParser().parseFromString(source ?? '', 'text/xml');
        const broken = document.querySelector('parsererror');
        return broken
          ? ['broken']
          : Array.from(document.getElementsByTagName(name ?? ''), (one) => one.textContent);
      },
      [text, tag],
    );
  expect((await read(svg.text, 'title'))[0]).toContain('mercredi 25 novembre 2015');
  expect(await read(gpx.text, 'rte')).toHaveLength(1);
  expect((await read(gpx.text, 'name')).filter((name) => name?.startsWith('1. '))).toHaveLength(1);
  expect((await read(kml.text, 'LineString')).length).toBe(1);
});

test('what is not on the map says how to get there, and a pasted position brings it there', async () => {
  const { page } = await open();
  await openMap(page);
  await choose(page, 'Volet', /Bordeaux/u);
  const list = page.getByRole('navigation', { name: 'Dans l’ordre du programme' });
  await list
    .getByRole('link', { name: /^Choisir le lieu de/u })
    .first()
    .waitFor();

  await page.getByRole('link', { name: 'Étapes et lieux' }).click();
  await page.getByRole('link', { name: 'Darwin écosystème' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Latitude').fill('');
  await panel.getByLabel('Longitude').fill('');
  await panel.getByLabel('Longitude').blur();
  await page.getByRole('link', { name: 'Carte', exact: true }).click();
  await list
    .getByRole('link', { name: /^Placer « Darwin écosystème »/u })
    .first()
    .click();

  await panel
    .getByLabel('Latitude')
    .fill('https://www.openstreetmap.org/?mlat=44.8495&mlon=-0.5615#map=17/44.85/-0.56');
  await panel.getByLabel('Latitude').blur();
  await expect.poll(() => panel.getByLabel('Latitude').inputValue()).toBe('44.8495');
  expect(await panel.getByLabel('Longitude').inputValue()).toBe('-0.5615');
  await page.getByRole('link', { name: 'Carte', exact: true }).click();
  await list.getByRole('button', { name: /Visite de Darwin \(exemple\)/u }).waitFor();
});

test('on paper stand the map and its places, light and without buttons', async () => {
  const { page } = await open();
  await openMap(page);
  await expect.poll(() => written(page)).toContain('FRANCE');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('button', { name: 'Agrandir', exact: true }).isVisible()).toBe(false);
  expect(await page.getByRole('combobox', { name: 'Volet' }).isVisible()).toBe(false);
  const region = page.getByRole('region', { name: /^Carte : / });
  expect(await region.locator('svg').first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 2 }).first().isVisible()).toBe(true);
  const water = await region
    .locator('svg rect')
    .last()
    .evaluate((one) => getComputedStyle(one).fill);
  expect(water).toBe('rgb(227, 237, 240)');
  // All of the list is on the paper, not only what fits the window.
  const pages = /\/Count (\d+)/u.exec((await page.pdf({ format: 'A4' })).toString('latin1'))?.[1];
  expect(Number(pages)).toBeGreaterThan(2);
});
