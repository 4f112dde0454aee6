import type { Page } from 'playwright-core';

/** The session of the sample that has its agendas. */
export function sessionTab(tab: RegExp): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('combobox', { name: /^(Séance|Session)$/u }).click({ timeout: 3000 });
    await page.getByRole('option', { name: /La Cité/u }).click({ timeout: 3000 });
    await page.getByRole('tab', { name: tab }).click({ timeout: 3000 });
  };
}

/** A meeting in the hand, where it can go in green. */
export function agendasBy(view: RegExp): (page: Page) => Promise<void> {
  return async (page) => {
    await sessionTab(/^Agendas$/u)(page);
    await page.getByText(view).click({ timeout: 3000 });
    await page.locator('[data-id]').first().click({ timeout: 3000 });
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowRight');
  };
}
