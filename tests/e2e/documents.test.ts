import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/accessible.ts';
import { inBrowser } from '../support/browser.ts';
import { openSample } from '../support/steps.ts';

const { open } = inBrowser();

test('the programme as PDF, the calendar and the list of delegates are made and saved', async () => {
  const { page } = await open();
  await openSample(page);
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  await expectAccessible(page);

  const make = async (name: string): Promise<{ file: string; bytes: Buffer }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Produire : ${name}` }).click(),
    ]);
    return { file: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const pdf = await make('Programme de la mission (PDF)');
  expect(pdf.file).toBe('Programme - Cap sur les villes intelligentes françaises.pdf');
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const ics = await make('Calendrier de la mission (ICS)');
  expect(ics.bytes.toString()).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  expect(ics.bytes.toString()).toContain('DTSTART;TZID=Europe/Paris:20151020T');
  const csv = await make('Liste des délégués (CSV)');
  expect(csv.bytes.toString()).toContain('Ourthe');
  expect(csv.bytes.toString()).not.toContain('végétarien');

  await page.getByRole('combobox', { name: 'Délégué' }).click();
  await page.keyboard.type('Ourthe');
  await page.getByRole('option', { name: /Ourthe Anne/u }).click();
  const mine = await make('Mon programme (PDF)');
  expect(mine.file).toBe('Programme - Anne Ourthe - Cap sur les villes intelligentes françaises.pdf');
});
