import type { Page } from 'playwright-core';
import { setTimeout as wait } from 'node:timers/promises';
import type { Sight } from './probe.ts';

/**
 * Presses a key as a person does, and answers with the time from its event to the frame that shows the sight. Where
 * the key writes and there is nothing to look for, `type` is 'keypress': the event right before the text changes.
 */
export async function pressUntil(page: Page, key: string, sight: Sight | null, type: 'keydown' | 'keypress' = 'keydown'): Promise<number> {
  await page.evaluate(([wanted, event]) => window.probe.paintAfter(event, wanted), [sight, type] as const);
  await page.keyboard.press(key);
  const time = await page.evaluate(() => window.probe.painted());
  // At odd moments of a frame, as fingers fall.
  await wait(25 + Math.random() * 30);
  return time;
}

/** Clicks, and answers with the time from the event to the frame that shows the sight. */
export async function clickUntil(page: Page, target: string, sight: Sight): Promise<number> {
  await page.evaluate((wanted) => window.probe.paintAfter('click', wanted), sight);
  await page.click(target);
  const time = await page.evaluate(() => window.probe.painted());
  await wait(100 + Math.random() * 30);
  return time;
}
