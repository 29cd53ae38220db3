import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on what is shown now, each as 'where: rule: element'; with `only`, by that one rule. */
export async function findings(page: Page, where: string, only?: string): Promise<string[]> {
  await page.evaluate(waitUntilStill);
  // The app has no frames, so the way that opens a page of its own for each run is not needed.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (only ? axe.withRules([only]) : axe).analyze();
  return violations.flatMap((one) => one.nodes.map((node) => `${where}: ${one.id}: ${node.html.slice(0, 150)}`));
}

/** Runs in the page: waits until nothing has changed or moved for a while. A screen half drawn has half its names. */
async function waitUntilStill(): Promise<void> {
  const quiet = 200;
  let changed = performance.now();
  const watcher = new MutationObserver(() => {
    changed = performance.now();
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const isMoving = () => document.getAnimations().some((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity);
  while (isMoving() || performance.now() - changed < quiet) await new Promise(requestAnimationFrame);
  watcher.disconnect();
}
