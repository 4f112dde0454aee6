import type { Locator, Page } from 'playwright-core';
import type { Opened } from './browser.ts';

/** The sample mission's delegation, in French. */
export async function openDelegation({ page }: Opened): Promise<Page> {
  await page.getByRole('button', { name: 'Ouvrir la mission d’exemple' }).click();
  await page.getByRole('link', { name: 'Délégation', exact: true }).click();
  await page.getByRole('grid').waitFor();
  return page;
}

const columns = [
  'organisation',
  'role',
  'legs',
  'groups',
  'category',
  'languages',
  'email',
  'phone',
] as const;

/** What the row of a delegate shows, by column. */
export async function cells(page: Page, name: string): Promise<Record<string, string>> {
  await row(page, name).waitFor();
  const texts = await row(page, name).getByRole('gridcell').allTextContents();
  return Object.fromEntries(
    columns.map((column, index) => [column, (texts[index + 1] ?? '').replaceAll(/\s+/gu, ' ').trim()]),
  );
}

/** The row of a delegate, named as in the table: last name first. */
export function row(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

/** The names on screen, in their order. */
export async function shownNames(page: Page): Promise<string[]> {
  const rows = await page.getByRole('row').evaluateAll((all) =>
    all
      .map((each) => ({
        at: Number(each.getAttribute('aria-rowindex')),
        name: each.querySelector('[role=rowheader]')?.textContent,
      }))
      .toSorted((a, b) => a.at - b.at)
      .flatMap(({ name }) => name ?? []),
  );
  return rows.map((name) => name.trim());
}

/** The delegate whose row has the focus. */
export async function focusedName(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.querySelector('[role=rowheader]')?.textContent?.trim());
}
