import type { Page } from 'playwright-core';
import type { Expected } from './expected.ts';
import { clickUntil, pressUntil } from './keys.ts';
import { openMetrics } from './metrics.ts';

/** How one table is worked with: register, list and AG Grid look alike, but not inside. All are CSS selectors. */
export type Hand = {
  readonly path: string;
  /** What is clicked so that the table opens, once this says that all else is there. */
  readonly opener: string;
  readonly heading: (label: string) => string;
  /** Says how many rows there are. */
  readonly status: string;
  readonly filter: string;
  readonly firstRow: string;
  readonly scroller: string;
  /** Where the reference of the first row stands, and where a new one is written: there, or in a field of its own. */
  readonly reference: string;
  readonly writeAt: string | null;
  /** What opens the choice of groups, where it is not there at once; the choice; the heading of a group. Null where it has none. */
  readonly groups: { readonly opener: string | null; readonly choice: string; readonly heading: string } | null;
};

/** The app's own register of risks. */
export const register: Hand = {
  path: '#/registers',
  opener: 'a[href="#/registers/risks"]',
  heading: (label) => `.grid-heading:has-text("${label}")`,
  status: '.register-count',
  filter: '.register-bar input',
  firstRow: '[data-row="0"]',
  scroller: '.grid',
  reference: '[data-row="0"] [data-column="0"]',
  writeAt: null,
  groups: { opener: '.register-tools button:has-text("Arrange")', choice: 'select[aria-label="Group by"]', heading: '[data-row="0"].group-row' },
};

/** The hand-written recycling list. */
export const list: Hand = {
  path: 'bench/list.html',
  opener: 'button[data-ready]',
  heading: (label) => `.list-head span:has-text("${label}")`,
  status: 'output',
  filter: 'input.filter',
  firstRow: '[data-row="0"]',
  scroller: '.list',
  reference: '[data-row="0"] span',
  writeAt: 'input.reference',
  groups: { opener: null, choice: 'select', heading: '[data-row="0"]' },
};

/** AG Grid Community. */
export const agGrid: Hand = {
  path: 'bench/ag-grid.html',
  opener: 'button[data-ready]',
  heading: (label) => `.ag-header-cell:has-text("${label}")`,
  status: 'output',
  filter: 'input.filter',
  firstRow: '[row-index="0"]',
  scroller: '.ag-grid-viewport',
  reference: '[row-index="0"] [col-id="reference"]',
  writeAt: null,
  // Groups are in its paid edition.
  groups: null,
};

/** Types each query letter by letter, and adds how long each key took. */
export async function measureFilter(page: Page, hand: Hand, expected: Expected, queries: readonly string[], times: number[]): Promise<void> {
  for (const query of queries) {
    await page.fill(hand.filter, '');
    await page.waitForSelector(`${hand.status}:text-is("${expected.countText('')}")`);
    await page.focus(hand.filter);
    for (let length = 1; length <= query.length; length++) {
      const text = expected.countText(query.slice(0, length));
      times.push(await pressUntil(page, query[length - 1] as string, { selector: hand.status, text, exact: true }));
    }
  }
  await page.fill(hand.filter, '');
  await page.waitForTimeout(300);
}

/** Clicks the headings one after another (twice: the other way round), and adds how long each took. */
export async function measureSort(page: Page, hand: Hand, expected: Expected, labels: readonly string[], times: number[]): Promise<void> {
  for (const [index, label] of labels.entries()) {
    const isDescending = labels[index - 1] === label;
    times.push(await clickUntil(page, hand.heading(label), { selector: hand.firstRow, text: expected.firstTitle(label, isDescending) }));
  }
}

/** Puts the rows into groups by their response twice, and adds how long each took from the choice to the screen. */
export async function measureGroups(page: Page, { groups }: Hand, times: number[]): Promise<void> {
  if (!groups) return;
  if (groups.opener !== null) await page.click(groups.opener);
  for (let index = 0; index < 2; index++) {
    await page.evaluate((sight) => window.probe.paintAfter('change', sight), { selector: groups.heading, text: 'Response:' });
    await page.selectOption(groups.choice, 'response');
    times.push(await page.evaluate(() => window.probe.painted()));
    await page.waitForTimeout(300);
    await page.selectOption(groups.choice, '');
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('Escape');
}

/** Writes references into the first row, and adds how long each took from Enter to the screen. */
export async function measureEdits(page: Page, hand: Hand, count: number, times: number[]): Promise<void> {
  for (let index = 0; index < count; index++) {
    written += 1;
    const text = `N${written}`;
    if (hand.writeAt === null) {
      await page.click(hand.reference);
      await page.keyboard.press('F2');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    } else await page.fill(hand.writeAt, text);
    times.push(await pressUntil(page, 'Enter', { selector: hand.reference, text, exact: true }));
    await page.waitForTimeout(150);
  }
}

/** For what is written into a cell, so that no two are the same. */
let written = 0;

const framesEach = 150;
/** Five rows for each frame. */
const scrollStep = 160;

/** Scrolls for 150 frames, and answers with how many took longer than 20 ms and the main thread's milliseconds for each. */
export async function measureScroll(page: Page, hand: Hand): Promise<{ readonly long: number; readonly busy: number }> {
  const metric = await openMetrics(page);
  const before = await metric('TaskDuration');
  const times = await page.evaluate(([selector, frames, step]) => window.probe.scroll(selector, frames, step), [
    hand.scroller,
    framesEach,
    scrollStep,
  ] as const);
  return { long: times.filter((time) => time > 20).length, busy: ((await metric('TaskDuration')) - before) * (1_000 / framesEach) };
}

/** Memory that the page's scripts hold once what they let go is swept, in MiB. */
export async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const metric = await openMetrics(page);
  return (await metric('JSHeapUsedSize')) / 1_048_576;
}
