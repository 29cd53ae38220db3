import type { Page } from 'playwright-core';

/** What Chromium itself counts of a page from now on, by its names: 'ScriptDuration' and 'TaskDuration' in seconds, 'JSHeapUsedSize' in bytes. */
export async function openMetrics(page: Page): Promise<(name: string) => Promise<number>> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return async (name) => (await cdp.send('Performance.getMetrics')).metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}
