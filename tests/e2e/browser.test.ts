import { expect, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

const { open } = inBrowser();

test('a page that opens and is looked at complains of nothing', async () => {
  const { page, problems } = await open();
  await page.getByRole('heading').first().waitFor();
  expect(problems()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  expect(problems()).toEqual([]);
  await page.waitForFunction(() => document.title !== '');
  expect(problems()).toEqual([]);
});

test('what a page complains of is seen: an error, the console, the content security policy', async () => {
  const { page, problems, expectProblem } = await open();
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
    const picture = document.createElement('img');
    picture.src = 'https://elsewhere.example/picture.png';
    document.body.append(picture);
  });
  await expect.poll(() => problems().length).toBeGreaterThanOrEqual(3);
  const seen = problems().join('\n');
  expectProblem(/planted|elsewhere\.example/u);
  expect(seen).toContain('page error: planted');
  expect(seen).toContain(
    'page error: content security policy: img-src refused https://elsewhere.example/picture.png',
  );
  expect(seen).toContain('console: ');
});
