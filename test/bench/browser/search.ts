import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { atMost, type Bench, milliseconds, timesAs } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { makeRisks } from '../pages/made-risks.ts';
import { searchText } from '../pages/stored-risks.ts';
import { median, p95 } from '../statistics.ts';
import { orderIn } from '../turns.ts';
import { type Browser, withBrowser } from './browser.ts';
import { formatted } from './expected.ts';
import { pressUntil } from './keys.ts';
import type { Sight } from './probe.ts';

const records = 100_000;
const rounds = 5;
const firstQuery = 'commissioning';
const queries = ['transport', 'assessment', 'commissioning contract', 'forecast'];

/** How the app's search and the plain scan are worked with: CSS selectors, `count` of the place that says how many risks were found. */
type Hand = { readonly path: string; readonly opener: string; readonly field: string; readonly count: string; readonly result: string };
const search: Hand = { path: '#/', opener: 'a[href="#/search"]', field: '.search input', count: '#found-risk small', result: '.search-results li' };
const scan: Hand = { path: 'bench/search-scan.html', opener: 'button[data-ready]', field: 'input', count: 'output', result: 'li' };

type Times = Record<'first' | 'whole' | 'key' | 'gap' | 'rest', number[]>;

/** Search over 100,000 records that stand in the database, against a plain scan over the same ones in the page. */
export const searchBench: Bench = {
  name: 'search',
  run: (report) =>
    withBrowser(
      report.say,
      async (browser) => {
        const times: Record<'app' | 'scan', Times> = { app: noTimes(), scan: noTimes() };
        const countOf = counter();
        for (let round = 0; round < rounds; round++) {
          report.say(`round ${round + 1} of ${rounds}`);
          for (const name of orderIn(round, ['app', 'scan'] as const)) {
            await measureOpening(browser, name === 'app' ? search : scan, countOf, times[name]);
          }
        }
        const compare = (name: string, pick: (of: Times) => number, most: number, detail = '') =>
          report.add(timesAs(`${name} against a plain scan`, [pick(times.app), pick(times.scan)], most, detail));
        compare('first results after opening', ({ first }) => median(first), 0.5);
        compare('all results after opening', ({ whole }) => median(whole), 2);
        // Every kind is looked through, ranked by where the words stand, marked in its stored row, and drawn by another thread.
        compare('key to results, p95', ({ key }) => p95(key), 2, `; middle ${milliseconds(median(times.app.key))} : ${milliseconds(median(times.scan.key))}`);
        report.add({
          name: 'longest gap of the page while all records are read',
          value: median(times.app.gap),
          unit: 'ms',
          goal: atMost(Math.max(50, median(times.app.rest) * 2)),
          detail: `worst ${milliseconds(Math.max(...times.app.gap))}; the same page at rest ${milliseconds(median(times.app.rest))}; the plain scan ${milliseconds(median(times.scan.gap))}`,
        });
      },
      records,
    ),
};

function noTimes(): Times {
  return { first: [], whole: [], key: [], gap: [], rest: [] };
}

/** On two fresh pages, for a sight each: the first result, and the count when everything is read; on the second the keys follow. */
async function measureOpening(browser: Browser, hand: Hand, countOf: (query: string) => string, times: Times): Promise<void> {
  const first = await openPage(browser, hand);
  times.first.push(await openUntil(first.page, hand, { selector: hand.result }));
  await first.finish();

  const { page, finish } = await openPage(browser, hand);
  await page.evaluate(() => window.probe.watchGaps());
  await wait(2_000);
  times.rest.push(await page.evaluate(() => window.probe.stopWatching()));
  await page.evaluate(() => window.probe.watchGaps());
  times.whole.push(await openUntil(page, hand, { selector: hand.count, text: countOf(firstQuery), exact: true }));
  times.gap.push(await page.evaluate(() => window.probe.stopWatching()));
  for (const query of queries) {
    await page.fill(hand.field, '');
    await wait(100);
    let before = '';
    for (let length = 1; length <= query.length; length++) {
      const key = query[length - 1] === ' ' ? 'Space' : (query[length - 1] as string);
      const text = countOf(query.slice(0, length));
      // What says the same as before cannot be seen to be new.
      const time = await pressUntil(page, key, text === before ? null : { selector: hand.count, text, exact: true });
      if (text === before) await wait(250);
      else times.key.push(time);
      before = text;
    }
  }
  await finish();
}

async function openPage({ open }: Browser, hand: Hand): ReturnType<Browser['open']> {
  const opened = await open(hand.path);
  await opened.page.waitForSelector(hand.opener);
  // What was last looked for is remembered, and would be looked for at once.
  await opened.page.evaluate(() => localStorage.removeItem('boardpack.search'));
  await opened.page.waitForLoadState('networkidle');
  await waitForIdle(2_000);
  return opened;
}

/** Opens the search, writes at once, and answers with the time from the click to the frame that shows the sight. */
async function openUntil(page: Page, hand: Hand, sight: Sight): Promise<number> {
  await page.evaluate((wanted) => window.probe.paintAfter('click', wanted), sight);
  await page.click(hand.opener);
  await page.focus(hand.field);
  await page.keyboard.type(firstQuery);
  return page.evaluate(() => window.probe.painted());
}

/** How many risks hold every word of a query, as the screen says it. */
function counter(): (query: string) => string {
  const texts = makeRisks(records).map(searchText);
  const known = new Map<string, string>();
  return (query) => {
    const words = query.split(' ').filter(Boolean);
    const said = known.get(query) ?? formatted(texts.filter((text) => words.every((word) => text.includes(word))).length);
    known.set(query, said);
    return said;
  };
}
