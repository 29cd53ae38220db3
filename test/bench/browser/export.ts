import { atMost, type Bench, milliseconds } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { median } from '../statistics.ts';
import { type Browser, withBrowser } from './browser.ts';

const sizes = [60, 600] as const;
const exportsEach = 5;

/** What the page feels of an export to Word: the longest time in which its main thread answered to nothing else. */
export const exportBench: Bench = {
  name: 'export',
  run: (report) =>
    withBrowser(report.say, async (browser) => {
      for (const size of sizes) {
        report.say(`${size} paragraphs`);
        await waitForIdle();
        const { gaps, times, still } = await gapsOfExport(browser, size, 'Control+e');
        report.add({
          name: `longest gap on the main thread, ${size} paragraphs`,
          value: median(gaps),
          unit: 'ms',
          goal: atMost(16),
          detail: `middle of ${gaps.length} exports; ${milliseconds(Math.max(...gaps))} at most, ${milliseconds(median(still))} while nothing happens`,
        });
        report.add({
          name: `first export, ${size} paragraphs`,
          value: times[0] ?? Number.NaN,
          unit: 'ms',
          goal: null,
          detail: `from the key to the file; ${milliseconds(median(times.slice(1)))} for later ones`,
        });
      }
    }),
};

/** Exports a report of the filled database some times with a key: the longest gaps, the times to the file, and gaps while nothing happens, in milliseconds. */
export async function gapsOfExport({ open, seeded }: Browser, size: 60 | 600, key: string) {
  const { page, finish } = await open(`#/reports/${seeded.reports[size]}`);
  await page.waitForSelector('[data-slot="section:information"] p');
  await page.waitForTimeout(3_000);
  const gaps: number[] = [];
  const times: number[] = [];
  const still: number[] = [];
  for (let index = 0; index < exportsEach; index++) {
    await page.evaluate(() => window.probe.watchGaps());
    await page.waitForTimeout(400);
    still.push(await page.evaluate(() => window.probe.stopWatching()));
    const arrived = page.waitForEvent('download');
    await page.evaluate(goOnWhenAsked);
    await page.evaluate(() => window.probe.watchGaps());
    const start = performance.now();
    await page.keyboard.press(key);
    const download = await arrived;
    times.push(performance.now() - start);
    await page.waitForTimeout(100);
    gaps.push(await page.evaluate(() => window.probe.stopWatching()));
    await download.delete();
    await page.waitForTimeout(300);
  }
  await finish();
  return { gaps, times, still };
}

/**
 * Runs in the page. A report that still lacks something says so before it is exported, and this goes on. Asked from
 * outside, by its role, the button would be looked for in the whole paper: tens of milliseconds that no user feels.
 */
function goOnWhenAsked(): void {
  const watcher = new MutationObserver(() => {
    const goOn = document.querySelector<HTMLButtonElement>('.export-note .button.primary');
    if (goOn === null && document.querySelector('.export-progress') === null) return;
    watcher.disconnect();
    // As a person would: when the question has been painted, not while it is being made.
    if (goOn) setTimeout(() => goOn.click(), 100);
  });
  watcher.observe(document.body, { childList: true, subtree: true });
}
