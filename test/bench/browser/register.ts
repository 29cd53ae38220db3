import { type Bench, timesAs } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { median, p95 } from '../statistics.ts';
import { orderIn } from '../turns.ts';
import { type Browser, withBrowser } from './browser.ts';
import { type Expected, expectedOf } from './expected.ts';
import { list, measureEdits, measureFilter, measureSort, register } from './hand.ts';
import { clickUntil } from './keys.ts';

const rounds = 3;
const edits = 10;
const queries = ['transport', 'residents', 'workforce', 'consult', 'severe', 'r77'];
const sorts = ['Current', 'Current', 'Next review', 'Next review', 'Title', 'Title'];

type Times = { readonly first: number[]; readonly filter: number[]; readonly sort: number[]; readonly edit: number[] };

/** The register of 10,000 risks against a hand-written recycling list over the same stored records. */
export const registerBench: Bench = {
  name: 'register',
  run: (report) =>
    withBrowser(report.say, async (browser) => {
      const app = emptyTimes();
      const floor = emptyTimes();
      const expected = expectedOf(10_000);
      for (let round = 0; round < rounds; round++) {
        report.say(`round ${round + 1} of ${rounds}`);
        await waitForIdle();
        for (const one of orderIn(round, ['app', 'floor'])) {
          if (one === 'app') await measureRegister(browser, expected, app);
          else await measureList(browser, expected, floor);
        }
        await measureUncached(browser, floor.edit);
      }
      report.add(timesAs('first rows', [median(app.first), median(floor.first)], 2));
      report.add(timesAs('filter, key to paint, p95', [p95(app.filter), p95(floor.filter)], 1.5));
      report.add(timesAs('filter, key to paint, middle', [median(app.filter), median(floor.filter)]));
      report.add(timesAs('sort', [median(app.sort), median(floor.sort)], 2));
      report.add(timesAs('one-row edit to screen against an unbounded, uncached live query', [median(app.edit), median(floor.edit)], 0.12));
    }),
};

function emptyTimes(): Times {
  return { first: [], filter: [], sort: [], edit: [] };
}

async function measureRegister({ open }: Browser, expected: Expected, times: Times): Promise<void> {
  const { page, finish } = await open(register.path);
  // The rooms are fetched while nothing happens.
  await page.waitForSelector(register.opener);
  await page.waitForLoadState('networkidle');
  times.first.push(await clickUntil(page, register.opener, { selector: register.firstRow }));
  await page.waitForSelector(`${register.status}:text-is("${expected.countText('')}")`);
  await page.waitForTimeout(1_500);
  await measureFilter(page, register, expected, queries, times.filter);
  await measureSort(page, register, expected, sorts, times.sort);
  await measureEdits(page, register, edits, times.edit);
  await finish();
}

async function measureList({ open }: Browser, expected: Expected, times: Times): Promise<void> {
  const { page, finish } = await open(list.path);
  await page.waitForSelector(list.opener);
  await page.waitForTimeout(300);
  times.first.push(await clickUntil(page, list.opener, { selector: list.firstRow }));
  await page.waitForSelector('#root[data-complete]');
  await page.waitForTimeout(1_000);
  await measureFilter(page, list, expected, queries, times.filter);
  await measureSort(page, list, expected, sorts, times.sort);
  await finish();
}

async function measureUncached({ open }: Browser, times: number[]): Promise<void> {
  const { page, finish } = await open(`${list.path}?uncached`);
  await page.waitForSelector('#root[data-complete]');
  await page.waitForTimeout(500);
  await measureEdits(page, list, edits, times);
  await finish();
}
