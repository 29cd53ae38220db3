import type { Page } from 'playwright-core';
import type { Risk } from '#shared/domain/risk.ts';
import { atMost, type Bench, milliseconds, type Report } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { makeRisks } from '../pages/made-risks.ts';
import { columns, keyOf, searchText } from '../pages/stored-risks.ts';
import { median, p95 } from '../statistics.ts';
import { type Browser, withBrowser } from './browser.ts';
import { clickUntil, pressUntil } from './keys.ts';

const rounds = 3;
const edits = 10;
const queries = ['transport', 'residents', 'workforce', 'consult', 'severe', 'r77'];
/** What is written into a cell, so that no two are the same. */
let written = 0;
const sorts = ['Current', 'Current', 'Next review', 'Next review', 'Title', 'Title'];
const firstRow = '[data-row="0"]';

type Times = { readonly first: number[]; readonly filter: number[]; readonly sort: number[]; readonly edit: number[] };
/** How one page is worked with: the register and the list look alike, but not inside. */
type Hand = { readonly heading: (label: string) => string; readonly status: string; readonly filter: string };

const register: Hand = { heading: (label) => `.grid-heading:has-text("${label}")`, status: '.register-count', filter: '.register-bar input' };
const list: Hand = { heading: (label) => `.list-head span:has-text("${label}")`, status: 'output', filter: 'input' };

/** The register of 10,000 risks against a hand-written recycling list over the same stored records. */
export const registerBench: Bench = {
  name: 'register',
  run: (report) =>
    withBrowser(report.say, async (browser) => {
      const app = emptyTimes();
      const floor = emptyTimes();
      for (let round = 0; round < rounds; round++) {
        report.say(`round ${round + 1} of ${rounds}`);
        await waitForIdle();
        for (const one of round % 2 === 0 ? ['app', 'floor'] : ['floor', 'app']) {
          if (one === 'app') await measureRegister(browser, app);
          else await measureList(browser, floor);
        }
        await measureUncached(browser, floor.edit);
      }
      compare(report, 'first rows', median(app.first), median(floor.first), 2);
      compare(report, 'filter, key to paint, p95', p95(app.filter), p95(floor.filter), 1.5);
      compare(report, 'filter, key to paint, middle', median(app.filter), median(floor.filter), null);
      compare(report, 'sort', median(app.sort), median(floor.sort), 2);
      compare(report, 'one-row edit to screen against an unbounded, uncached live query', median(app.edit), median(floor.edit), 0.12);
    }),
};

function emptyTimes(): Times {
  return { first: [], filter: [], sort: [], edit: [] };
}

function compare(report: Report, name: string, app: number, floor: number, goal: number | null): void {
  report.add({ name, value: app / floor, unit: 'x', goal: goal === null ? null : atMost(goal), detail: `${milliseconds(app)} : ${milliseconds(floor)}` });
}

async function measureRegister({ open }: Browser, times: Times): Promise<void> {
  const { page, finish } = await open('#/registers');
  // The rooms are fetched while nothing happens.
  await page.waitForSelector('a[href="#/registers/risks"]');
  await page.waitForLoadState('networkidle');
  times.first.push(await clickUntil(page, 'a[href="#/registers/risks"]', { selector: firstRow }));
  await page.waitForSelector(`${register.status}:text-is("${formatted(10_000)}")`);
  await page.waitForTimeout(1_500);
  await measureFilter(page, register, times.filter);
  await measureSort(page, register, times.sort);
  const cell = `${firstRow} [data-column="0"]`;
  for (let index = 0; index < edits; index++) {
    await page.click(cell);
    await page.keyboard.press('F2');
    written += 1;
    await page.keyboard.type(`N${written}`);
    times.edit.push(await pressUntil(page, 'Enter', { selector: cell, text: `N${written}`, exact: true }));
    await page.waitForTimeout(150);
  }
  await finish();
}

async function measureList({ open }: Browser, times: Times): Promise<void> {
  const { page, finish } = await open('bench/list.html');
  await page.waitForSelector('button[data-ready]');
  await page.waitForTimeout(300);
  times.first.push(await clickUntil(page, 'button', { selector: firstRow }));
  await page.waitForSelector('#root[data-complete]');
  await page.waitForTimeout(1_000);
  await measureFilter(page, list, times.filter);
  await measureSort(page, list, times.sort);
  await finish();
}

async function measureUncached({ open }: Browser, times: number[]): Promise<void> {
  const { page, finish } = await open('bench/list.html?uncached');
  await page.waitForSelector('#root[data-complete]');
  await page.waitForTimeout(500);
  for (let index = 0; index < edits; index++) {
    written += 1;
    await page.fill('input', `U${written}`);
    times.push(await pressUntil(page, 'Enter', { selector: `${firstRow} span`, text: `U${written}`, exact: true }));
    await page.waitForTimeout(150);
  }
  await finish();
}

async function measureFilter(page: Page, hand: Hand, times: number[]): Promise<void> {
  for (const query of queries) {
    await page.fill(hand.filter, '');
    await page.waitForSelector(`${hand.status}:text-is("${formatted(10_000)}")`);
    await page.focus(hand.filter);
    for (let length = 1; length <= query.length; length++) {
      times.push(await pressUntil(page, query[length - 1] as string, { selector: hand.status, text: countText(query.slice(0, length)), exact: true }));
    }
  }
  await page.fill(hand.filter, '');
  await page.waitForTimeout(300);
}

async function measureSort(page: Page, hand: Hand, times: number[]): Promise<void> {
  for (const [index, label] of sorts.entries()) {
    const isDescending = sorts[index - 1] === label;
    times.push(await clickUntil(page, hand.heading(label), { selector: firstRow, text: firstTitle(label, isDescending) }));
  }
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
const risks = makeRisks(10_000).sort((a, b) => (a.id < b.id ? -1 : 1));
const texts = risks.map(searchText);

/** What the page says it found. */
function countText(query: string): string {
  const found = texts.filter((text) => text.includes(query)).length;
  return found === risks.length ? formatted(found) : `${formatted(found)} of ${formatted(risks.length)}`;
}

/** The title of the row that comes first; of equal ones that with the lowest id. */
function firstTitle(label: string, isDescending: boolean): string {
  const column = columns.findIndex((field) => field.label === label);
  let best = risks[0] as Risk;
  for (const one of risks) {
    const [key, bestKey] = [keyOf(one, column), keyOf(best, column)];
    const order = typeof key === 'number' ? key - Number(bestKey) : collator.compare(String(key), String(bestKey));
    if (isDescending ? order > 0 : order < 0) best = one;
  }
  return best.title;
}

function formatted(count: number): string {
  return count.toLocaleString('en-GB');
}
