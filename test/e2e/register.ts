import type { Locator, Page } from 'playwright-core';
import { goTo } from './first-start.ts';

/** A cell of the register in sight, by its row and its column among those shown, from 0. */
export function cellOf(page: Page, row: number, column: number): Locator {
  return page.locator(`[data-row="${row}"] [data-column="${column}"]`);
}

/** What the register in sight says of how many records there are: '25', '3 of 25'. */
export async function countWords(page: Page): Promise<string> {
  return (await page.locator('.register-count').textContent()) ?? '';
}

/** How many records the register in sight holds, once all of them are read. */
export async function countAll(page: Page): Promise<number> {
  // An empty register has no count but a sentence, once it has been read to its end.
  const whole = page.locator('.grid-empty').or(page.locator('.register-count').getByText(/^[\d,]+$/));
  const words = (await whole.first().textContent()) ?? '';
  return /^[\d,]+$/.test(words) ? Number(words.replaceAll(',', '')) : 0;
}

/** How many records a register holds, by its path and heading. */
export async function countIn(page: Page, path: string, heading: string): Promise<number> {
  await goTo(page, `/registers/${path}`, heading);
  return countAll(page);
}
