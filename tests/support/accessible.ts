import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Expects axe to find nothing on the screen as it stands, in both themes (the app follows the system's unless told otherwise). */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction(
      (scheme) => document.documentElement.dataset['mantineColorScheme'] === scheme,
      colorScheme,
    );
    await page.evaluate(settle);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found).toEqual([]);
  }
}

/**
 * Runs in the page: a colour that is inherited changes over a moment, however short, at every level of the page in turn, and axe must not
 * look before all have passed.
 */
async function settle(): Promise<void> {
  let quiet = 0;
  while (quiet < 3) {
    await new Promise(requestAnimationFrame);
    quiet = document.getAnimations().some(isUnderWay) ? 0 : quiet + 1;
  }

  // What is scrolled out of sight and not laid out keeps its finished transitions until it is seen again.
  function isUnderWay(one: Animation): boolean {
    return one instanceof CSSTransition && one.playState !== 'finished';
  }
}
