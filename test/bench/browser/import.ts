import type { Page } from 'playwright-core';
import { type Bench, milliseconds, timesAs } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { median } from '../statistics.ts';
import { orderIn } from '../turns.ts';
import { withBrowser } from './browser.ts';
import { formatted } from './expected.ts';

/** How many risks, and how often each way is measured. */
const sizes = [
  { count: 1_000, rounds: 7 },
  { count: 10_000, rounds: 5 },
  { count: 100_000, rounds: 2 },
] as const;

/** Many risks stored as one change, against the same rows and indexes by hand; and written out to Excel and CSV. */
export const importBench: Bench = {
  name: 'import',
  run: (report) =>
    withBrowser(report.say, async ({ open }) => {
      const { page, finish } = await open('bench/import.html');
      await page.waitForFunction(() => document.title === 'ready');
      page.setDefaultTimeout(300_000);
      const medians: number[] = [];
      for (const { count, rounds } of sizes) {
        report.say(`${count} risks`);
        const [app, raw] = [[] as number[], [] as number[]];
        for (let round = 0; round < rounds; round++) {
          await waitForIdle();
          for (const one of orderIn(round, ['raw', 'app'] as const)) (one === 'app' ? app : raw).push(await store(page, count, one));
        }
        medians.push(median(app));
        const name = `import of ${formatted(count)} risks, its change included, against raw IndexedDB`;
        report.add(timesAs(name, [median(app), median(raw)], count === 100_000 ? 1.25 : null));
        for (const format of ['xlsx', 'csv'] as const) {
          const { time, gap } = await page.evaluate(([rows, as]) => window.measureExport(rows, as), [count, format] as const);
          report.add({
            name: `export of ${formatted(count)} risks to ${format}`,
            value: time,
            unit: 'ms',
            goal: null,
            detail: `${milliseconds(gap)} at most in which the page answered to nothing else`,
          });
        }
      }
      const [, ten = Number.NaN, hundred = Number.NaN] = medians;
      report.add(timesAs('import, how it grows from 10,000 to 100,000', [hundred, ten]));
      await finish();
    }),
};

function store(page: Page, count: number, which: 'app' | 'raw'): Promise<number> {
  return page.evaluate(([rows, way]) => window.measureImport(rows, way), [count, which] as const);
}
