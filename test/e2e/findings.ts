import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on what is shown now, each as 'where: rule: element'; with `only`, by that one rule. */
export async function findings(page: Page, where: string, only?: string): Promise<string[]> {
  // Waits until nothing moves: a screen half drawn has half its names.
  await page.waitForTimeout(300);
  // The app has no frames, so the way that opens a page of its own for each run is not needed.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (only ? axe.withRules([only]) : axe).analyze();
  return violations.flatMap((one) => one.nodes.map((node) => `${where}: ${one.id}: ${node.html.slice(0, 150)}`));
}
