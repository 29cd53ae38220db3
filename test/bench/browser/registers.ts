import { rm, stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { atMost, type Bench, milliseconds, type Report, timesAs } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { median, p95 } from '../statistics.ts';
import { orderIn } from '../turns.ts';
import { type Browser, type OpenPage, withBrowser } from './browser.ts';
import { type Expected, expectedOf, formatted } from './expected.ts';
import { agGrid, type Hand, heapOf, list, measureEdits, measureFilter, measureGroups, measureScroll, measureSort, register } from './hand.ts';
import { clickUntil } from './keys.ts';
import type { Started } from './probe.ts';

const sizes = [
  { count: 1_000, rounds: 1, still: 1_000 },
  { count: 10_000, rounds: 2, still: 1_500 },
  { count: 100_000, rounds: 2, still: 3_000 },
] as const;
type Size = (typeof sizes)[number]['count'];
/** By the number of risks: what the goals are set for, besides what only informs. */
const goals = {
  1000: { firstRows: null, filter: null, sort: null, scroll: false },
  10000: { firstRows: 0.35, filter: null, sort: null, scroll: false },
  100000: { firstRows: null, filter: 1.8, sort: 5, scroll: true },
} as const satisfies Record<Size, object>;

const queries = ['transport', 'residents', 'consult', 'severe'];
/** First each column once, which is when a table works out the order; then again. */
const firstSorts = ['Current', 'Next review', 'Title'];
const repeatedSorts = ['Current', 'Current', 'Next review', 'Next review', 'Title', 'Title'];
const edits = 5;
/** So often in a round. */
const starts = 3;
const scrolls = 2;

type Times = Record<'first' | 'whole' | 'filter' | 'firstSort' | 'sort' | 'group' | 'edit' | 'long' | 'busy' | 'heap', number[]>;
const tables = { app: register, list, agGrid } as const satisfies Record<string, Hand>;
type Name = keyof typeof tables;
/** `start`: from the start of the page to the register's first rows; `read`: the risks read by then. `ahead`: the first rows of an AG Grid that is given them before all others, as the app and the list give theirs. */
type Measured = Readonly<Record<Name, Times>> & Readonly<Record<'saved' | 'plain' | 'ahead' | 'start' | 'read', number[]>>;

/** Long registers in the app, in a hand-written recycling list and in AG Grid, over the same stored risks. */
export const registersBench: Bench = {
  name: 'registers',
  run: async (report) => {
    const bySize = new Map<Size, Measured>();
    for (const size of sizes)
      await withBrowser(report.say, async (browser) => void bySize.set(size.count, await measureSize(browser, size, report)), size.count);
    addGrowth(report, bySize);
  },
};

function noTimes(): Times {
  return { first: [], whole: [], filter: [], firstSort: [], sort: [], group: [], edit: [], long: [], busy: [], heap: [] };
}

async function measureSize(browser: Browser, { count, rounds, still }: (typeof sizes)[number], report: Report): Promise<Measured> {
  const expected = expectedOf(count);
  const measured: Measured = { app: noTimes(), list: noTimes(), agGrid: noTimes(), saved: [], plain: [], ahead: [], start: [], read: [] };
  for (let round = 0; round < rounds; round++) {
    report.say(`${formatted(count)} risks, round ${round + 1} of ${rounds}`);
    await waitForIdle(2_000);
    for (let turn = 0; turn < starts; turn++) await measureStart(browser, measured);
    // Of 100,000 AG Grid takes half a minute and an export many seconds: once is enough.
    const isWhole = count < 100_000 || round === 0;
    const names: readonly Name[] = isWhole ? ['app', 'list', 'agGrid'] : ['app', 'list'];
    for (const name of orderIn(round, names)) {
      const { page, finish } = await open(browser, tables[name], measured[name].first);
      await measureTable(page, tables[name], expected, still, measured[name]);
      if (name === 'app' && isWhole) measured.saved.push(await measureExport(page));
      await measureEdits(page, tables[name], edits, measured[name].edit);
      await finish();
    }
    if (!isWhole) continue;
    const { finish } = await open(browser, { ...agGrid, path: `${agGrid.path}?ahead` }, measured.ahead);
    await finish();
    measured.plain.push(await measurePlainWorkbook(browser));
  }
  addFigures(report, count, measured);
  return measured;
}

async function open({ open: openPage }: Browser, hand: Hand, times: number[]): Promise<OpenPage> {
  const opened = await openPage(hand.path);
  await opened.page.waitForSelector(hand.opener);
  await opened.page.waitForLoadState('networkidle');
  times.push(await clickUntil(opened.page, hand.opener, { selector: hand.firstRow }));
  return opened;
}

async function measureTable(page: Page, hand: Hand, expected: Expected, still: number, times: Times): Promise<void> {
  await page.waitForSelector(`${hand.status}:text-is("${expected.countText('')}")`);
  times.whole.push(await page.evaluate(() => performance.now() - window.probe.clickedAt()));
  // What a table prepares while nothing happens is not the next key's cost.
  await page.waitForTimeout(still);
  times.heap.push(await heapOf(page));
  for (let turn = 0; turn < scrolls; turn++) {
    const { long, busy } = await measureScroll(page, hand);
    times.long.push(long);
    times.busy.push(busy);
    await page.evaluate((selector) => document.querySelector(selector)?.scrollTo(0, 0), hand.scroller);
  }
  await measureFilter(page, hand, expected, queries, times.filter);
  await measureSort(page, hand, expected, firstSorts, times.firstSort);
  await measureSort(page, hand, expected, repeatedSorts, times.sort);
  await measureGroups(page, hand, times.group);
}

/** From the key that chooses the export to the file. */
async function measureExport(page: Page): Promise<number> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Export risks to Excel');
  await page.waitForTimeout(300);
  const arrived = page.waitForEvent('download');
  const start = performance.now();
  await page.keyboard.press('Enter');
  const download = await arrived;
  const time = performance.now() - start;
  const path = await download.path();
  if ((await stat(path)).size < 10_000) throw new Error('The workbook is empty.');
  await rm(path);
  return time;
}

async function measureStart({ open: openPage }: Browser, { start, read }: Measured): Promise<void> {
  const { page, finish } = await openPage('#/registers/risks', { selector: register.firstRow });
  const { at, rowsRead } = await page.evaluate(() => window.started as Promise<Started>);
  start.push(at);
  read.push(rowsRead['risk'] ?? 0);
  await finish();
}

async function measurePlainWorkbook({ open }: Browser): Promise<number> {
  const { page, finish } = await open('bench/workbook.html');
  await page.waitForFunction(() => document.title === 'ready');
  const { time } = await page.evaluate(() => window.measureWorkbook());
  await finish();
  return time;
}

function addFigures(report: Report, count: Size, { app, list: floor, agGrid: rival, saved, plain, ahead, start, read }: Measured): void {
  const goal = goals[count];
  const compare = (name: string, [ours, theirs, other]: readonly [number, number, number?], most: number | null = null) =>
    report.add(timesAs(`${name}, ${formatted(count)}`, [ours, theirs], most, other === undefined ? '' : `; AG Grid ${milliseconds(other)}`));
  report.add({
    name: `start of the app on the register, ${formatted(count)}`,
    value: median(start),
    unit: 'ms',
    goal: null,
    detail: `from the start of the page to the first rows; ${formatted(Math.max(...read))} read by then`,
  });
  compare('first rows against AG Grid', [median(app.first), median(rival.first)], goal.firstRows);
  compare('first rows against AG Grid with its first rows handed over first', [median(app.first), median(ahead)]);
  compare('first rows against the list', [median(app.first), median(floor.first)]);
  compare('all rows there', [median(app.whole), median(floor.whole), median(rival.whole)]);
  compare('filter, key to paint, p95', [p95(app.filter), p95(floor.filter), p95(rival.filter)], goal.filter);
  compare('filter, key to paint, middle', [median(app.filter), median(floor.filter), median(rival.filter)]);
  compare('first sort by a column', [median(app.firstSort), median(floor.firstSort), median(rival.firstSort)]);
  compare('repeated sort', [median(app.sort), median(floor.sort), median(rival.sort)], goal.sort);
  compare('group by a column', [median(app.group), median(floor.group)]);
  compare('one edit, Enter to screen', [median(app.edit), median(floor.edit), median(rival.edit)]);
  compare('main thread for each scrolled frame', [median(app.busy), median(floor.busy), median(rival.busy)]);
  // What others do on the machine only adds long frames, so the best of all turns says most of the table itself.
  const [ours, theirs, other] = [app.long, floor.long, rival.long].map((counts) => Math.min(...counts)) as [number, number, number];
  report.add({
    name: `frames over 20 ms of 150 while scrolling, ${formatted(count)}`,
    value: ours,
    unit: 'frames',
    goal: goal.scroll ? atMost(theirs) : null,
    detail: `the list ${theirs}; AG Grid ${other}; the fewest of ${app.long.length} turns`,
  });
  compare('export to a workbook against a plain writer', [median(saved), median(plain)]);
  report.add({
    name: `memory held by scripts, ${formatted(count)}`,
    value: median(app.heap),
    unit: 'MiB',
    goal: null,
    detail: `the list ${Math.round(median(floor.heap))} MiB; AG Grid ${Math.round(median(rival.heap))} MiB`,
  });
}

function addGrowth(report: Report, bySize: ReadonlyMap<Size, Measured>): void {
  const [small, large] = [bySize.get(10_000), bySize.get(100_000)];
  if (!small || !large) return;
  const growths: readonly (readonly [string, (measured: Measured) => readonly [app: number, other?: number]])[] = [
    ['start of the app on the register', ({ start }) => [median(start)]],
    ['first rows', ({ app, list: floor }) => [median(app.first), median(floor.first)]],
    ['filter, p95', ({ app, list: floor }) => [p95(app.filter), p95(floor.filter)]],
    ['repeated sort', ({ app, list: floor }) => [median(app.sort), median(floor.sort)]],
    ['one edit', ({ app, list: floor }) => [median(app.edit), median(floor.edit)]],
    ['export', ({ saved, plain }) => [median(saved), median(plain)]],
  ];
  for (const [name, pick] of growths) {
    const [[from, theirFrom], [to, theirTo]] = [pick(small), pick(large)];
    report.add({
      name: `${name}, growth from 10,000 to 100,000`,
      value: to / from,
      unit: 'x',
      goal: null,
      detail: `${milliseconds(from)} to ${milliseconds(to)}${theirFrom && theirTo ? `; ${(theirTo / theirFrom).toFixed(1)}x for what it is compared with` : ''}`,
    });
  }
}
