import type { Locator, Page } from 'playwright-core';

/** A point of the board: index of the column from the left over all days, and a clock. */
export interface BoardPoint {
  readonly column: number;
  readonly clock: string;
}

/** The board of a programme as a hand with a mouse knows it. */
export function boardOf(page: Page, columns: number) {
  const grid = page.locator('[data-board="grid"]');
  const scroller = page.locator('[data-board="scroller"]');
  const tray = page.getByRole('region', { name: 'À placer' });

  /** Where a point is on the screen. */
  async function where({ column, clock }: BoardPoint): Promise<{ x: number; y: number }> {
    const box = await boxOf(grid);
    const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
    return {
      x: box.x + ((column + 0.5) * box.width) / columns,
      y: box.y + (minutes / 1440) * box.height,
    };
  }

  async function press(
    from: { x: number; y: number },
    to: () => Promise<{ x: number; y: number }>,
  ): Promise<void> {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    const target = await to();
    await page.mouse.move(target.x, target.y, { steps: 8 });
    await page.mouse.up();
  }

  return {
    tray,
    /** Scrolls so that the given hour is on top. */
    scrollTo: (hour: number) =>
      scroller.evaluate((element, share) => {
        element.scrollTop = element.scrollHeight * share;
      }, hour / 24),
    /** What the element that has the focus says of itself. */
    focused: async () =>
      plain(await page.evaluate(() => document.activeElement?.firstElementChild?.textContent)),
    /** What was just told to whoever does not see the board. */
    said: async () => plain(await page.getByRole('application').getByRole('status').textContent()),
    /** All that is on the board, in the order of reading. */
    names: async () =>
      page
        .getByRole('application')
        .getByRole('button')
        .evaluateAll((cards) => cards.map((card) => card.firstElementChild?.textContent ?? ''))
        .then((names) => names.map(plain)),
    card: (name: RegExp | string) => page.getByRole('application').getByRole('button', { name }),
    /** Draws over empty time. */
    draw: async (from: BoardPoint, until: string) =>
      press(await where(from), () => where({ column: from.column, clock: until })),
    /** Pulls a frame from one point to another. */
    drawAcross: async (from: BoardPoint, to: BoardPoint) => press(await where(from), () => where(to)),
    /** Takes a card near its top and drops it so that it starts at a point. */
    move: async (card: Locator, to: BoardPoint) => {
      const box = await boxOf(card);
      await press({ x: box.x + box.width / 2, y: box.y + 12 }, async () => {
        const target = await where(to);
        return { x: target.x, y: target.y + 12 };
      });
    },
    /** Pulls the lower edge of a card to a time. */
    stretch: async (card: Locator, until: string) => {
      const box = await boxOf(card);
      const grab = { x: box.x + box.width / 2, y: box.y + box.height - 3 };
      await press(grab, async () => ({ x: grab.x, y: (await where({ column: 0, clock: until })).y }));
    },
    dropInTray: async (card: Locator) => {
      const box = await boxOf(card);
      await press({ x: box.x + box.width / 2, y: box.y + 12 }, async () => {
        const target = await boxOf(tray);
        return { x: target.x + target.width / 2, y: target.y + target.height / 2 };
      });
    },
  };
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('nothing to point at');
  return box;
}

/** With plain spaces in place of those that do not break. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');
}
