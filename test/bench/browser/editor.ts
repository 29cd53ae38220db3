import type { Page } from 'playwright-core';
import { type Bench, milliseconds, timesAs } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { median, p95 } from '../statistics.ts';
import { orderIn } from '../turns.ts';
import { type Browser, withBrowser } from './browser.ts';
import { pressUntil } from './keys.ts';
import { openMetrics } from './metrics.ts';

const sizes = [60, 600, 2000] as const;
const goals = { 60: null, 600: 0.3, 2000: 0.2 } as const;
const rounds = 2;
/** Typed at the beginning, in the middle and near the end of the paper. */
const typed = 'the board agreed to go on ';
const places = [0.02, 0.5, 0.97];

/** Times of keys and of opening, in milliseconds. */
export type Typing = { readonly paint: number[]; readonly script: number[]; readonly mount: number[] };

/**
 * The real editor with tables, all numbers and references live and the checks running beside it, against a plain TipTap
 * and a bare ProseMirror with the same words.
 */
export const editorBench: Bench = {
  name: 'editor',
  run: (report) =>
    withBrowser(report.say, async (browser) => {
      const scripts: number[] = [];
      for (const size of sizes) {
        const app: Typing = { paint: [], script: [], mount: [] };
        const plain: Typing = { paint: [], script: [], mount: [] };
        const bare: Typing = { paint: [], script: [], mount: [] };
        for (let round = 0; round < rounds; round++) {
          report.say(`${size} paragraphs, round ${round + 1} of ${rounds}`);
          await waitForIdle();
          for (const one of orderIn(round, ['app', 'plain', 'bare'])) {
            if (one === 'app') await measureApp(browser, size, app);
            else if (one === 'plain') await measureOther(browser, `plain-editor.html?${size}`, plain);
            else await measureOther(browser, `bare-editor.html?${size}`, bare);
          }
        }
        report.add(timesAs(`key to paint, p95, ${size} paragraphs`, [p95(app.paint), p95(plain.paint)], goals[size]));
        report.add(timesAs(`key to paint, middle, ${size} paragraphs`, [median(app.paint), median(plain.paint)]));
        report.add(timesAs(`key to paint against a bare ProseMirror, p95, ${size} paragraphs`, [p95(app.paint), p95(bare.paint)]));
        report.add({
          name: `opening, ${size} paragraphs`,
          value: median(app.mount),
          unit: 'ms',
          goal: null,
          detail: `from the list of reports to the first paragraph; a plain TipTap mounts in ${milliseconds(median(plain.mount))}, a bare ProseMirror in ${milliseconds(median(bare.mount))}`,
        });
        scripts.push(median(app.script));
      }
      // Whatever looks at the whole paper for each key grows with it.
      const [small, large] = [scripts[0] ?? Number.NaN, scripts.at(-1) ?? Number.NaN];
      report.add(timesAs('script for each key at 2,000 paragraphs against 60', [large, small]));
    }),
};

async function measureApp(browser: Browser, size: number, times: Typing): Promise<void> {
  const id = browser.seeded.reports[size];
  if (id === undefined) throw new Error(`There is no report of ${size} paragraphs.`);
  await measureReport(browser, id, times);
}

/** Opens a report, waits until it has been checked, and types in it. */
export async function measureReport({ open }: Browser, id: string, times: Typing): Promise<void> {
  const { page, finish } = await open('#/reports');
  await page.waitForSelector('.register-count');
  await page.waitForTimeout(1_500);
  await page.evaluate(
    ([report, sight]) => {
      window.probe.paintAfter('hashchange', sight);
      location.hash = `#/reports/${report}`;
    },
    [id, { selector: '[data-slot="section:information"] p' }] as const,
  );
  times.mount.push(await page.evaluate(() => window.probe.painted()));
  await page.waitForSelector('.check-count');
  await page.waitForTimeout(1_500);
  await type(page, '[data-slot="section:information"] > p', times);
  await finish();
}

async function measureOther({ open }: Browser, path: string, times: Typing): Promise<void> {
  const { page, finish } = await open(`bench/${path}`);
  await page.waitForFunction(() => document.title.startsWith('ready'));
  times.mount.push(Number((await page.title()).split(' ')[1]));
  await page.waitForTimeout(1_500);
  await type(page, '.plain > p', times);
  await finish();
}

async function type(page: Page, paragraphs: string, times: Typing): Promise<void> {
  const metric = await openMetrics(page);
  const script = () => metric('ScriptDuration');
  const count = await page.locator(paragraphs).count();
  for (const place of places) {
    const paragraph = page.locator(paragraphs).nth(Math.floor(count * place));
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click();
    await page.waitForTimeout(500);
    const before = await script();
    for (const key of typed) times.paint.push(await pressUntil(page, key === ' ' ? 'Space' : key, null, 'keypress'));
    times.script.push((((await script()) - before) * 1_000) / typed.length);
    const text = await paragraph.textContent();
    if (text?.includes(typed.trim()) !== true) throw new Error(`What was typed is not there: ${text?.slice(0, 80)}`);
  }
}
