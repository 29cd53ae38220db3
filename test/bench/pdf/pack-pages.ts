import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { writeHtml } from '#shared/html/index.ts';
import { openChromium } from '#test/open-chromium.ts';
import { runProgram } from '#test/tools.ts';
import { gapsOfExport } from '../browser/export.ts';
import { withBrowser } from '../browser/browser.ts';
import { atMost, type Bench, milliseconds, type Report } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { median } from '../statistics.ts';
import { makePack } from './long-pack.ts';

/** Papers of a pack, for some 50, 200 and 1,000 pages. */
const sizes = [
  { papers: 3, rounds: 3 },
  { papers: 12, rounds: 2 },
  { papers: 60, rounds: 1 },
] as const;
const { resolve } = createRequire(import.meta.url);
const faces = ['400Regular/Arimo_400Regular', '400Regular_Italic/Arimo_400Regular_Italic', '700Bold/Arimo_700Bold', '700Bold_Italic/Arimo_700Bold_Italic'];

type Run = { readonly time: number; readonly pages: number; readonly heldMiB: number; readonly peakMiB: number };

/** A pack as PDF: time, memory and growth, against Chromium's print and Pandoc with groff; and what the window feels of it. */
export const pdfBench: Bench = {
  name: 'pdf',
  run: async (report) => {
    const folder = await mkdtemp(join(tmpdir(), 'boardpack-bench-'));
    const chromium = await openChromium(join(folder, 'profile'), { viewport: { width: 1280, height: 800 } });
    try {
      const page = await chromium.newPage();
      const perPage: number[] = [];
      for (const size of sizes) perPage.push(await measureSize(report, folder, page, size));
      report.add({
        name: 'growth of the time for a page, from the smallest pack to the largest',
        value: (perPage.at(-1) ?? Number.NaN) / (perPage[0] ?? Number.NaN),
        unit: 'x',
        goal: atMost(1.5),
        detail: perPage.map((one) => `${milliseconds(one)} a page`).join(', '),
      });
    } finally {
      await chromium.close();
      await rm(folder, { recursive: true, force: true });
    }
    await withBrowser(report.say, async (browser) => {
      const { gaps, still } = await gapsOfExport(browser, 600, 'Control+Shift+E');
      report.add({
        name: 'longest gap on the main thread, a report of 600 paragraphs as PDF',
        value: median(gaps),
        unit: 'ms',
        goal: atMost(16),
        detail: `middle of ${gaps.length} exports; ${milliseconds(Math.max(...gaps))} at most, ${milliseconds(median(still))} while nothing happens`,
      });
    });
  },
};

/** Measures a pack of one size; milliseconds for a page of ours. */
async function measureSize({ add, say }: Report, folder: string, page: Page, { papers, rounds }: (typeof sizes)[number]): Promise<number> {
  const outline = makePack(papers);
  const at = (name: string) => join(folder, name);
  await writeFile(at('pack.json'), JSON.stringify(outline));
  await writeFile(at('pack.html'), writeHtml(outline));
  await waitForIdle();
  const [runs, printed, roff]: [Run[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    say(`${papers} papers, round ${round + 1} of ${rounds}`);
    runs.push(await typesetInProcess(at('pack.json'), at('pack.pdf')));
    printed.push(await timeOf(() => print(page, at('pack.html'), at('printed.pdf'))));
    const time = await pandoc(at('pack.html'), at('roff.pdf'));
    if (time !== null) roff.push(time);
  }
  const { pages = 0, heldMiB = 0 } = runs[0] ?? {};
  const ours = median(runs.map(({ time }) => time));
  const [chromium, other] = [median(printed), roff.length === 0 ? null : median(roff)];
  const label = `${pages} pages`;
  add({ name: `${label}, time`, value: ours, unit: 'ms', goal: null, detail: `${milliseconds(ours / pages)} a page; the typesetter is started first` });
  add({
    name: `${label}, time against Chromium's print`,
    value: ours / chromium,
    unit: 'x',
    goal: null,
    detail: `${milliseconds(ours)} : ${milliseconds(chromium)}, tagged and with bookmarks`,
  });
  if (other === null) say('pdfroff is not installed, so that Pandoc has no engine that is quick');
  else
    add({
      name: `${label}, time against Pandoc with groff`,
      value: ours / other,
      unit: 'x',
      goal: null,
      detail: `${milliseconds(ours)} : ${milliseconds(other)}, neither tagged nor with its tables whole`,
    });
  add({
    name: `${label}, memory of the typesetter`,
    value: heldMiB,
    unit: 'MiB',
    goal: atMost(40 + 1.6 * pages),
    detail: `${(heldMiB / pages).toFixed(2)} MiB a page; ${Math.round(Math.max(...runs.map(({ peakMiB }) => peakMiB)))} MiB the whole process`,
  });
  return ours / pages;
}

async function typesetInProcess(source: string, target: string): Promise<Run> {
  const parts = [resolve('@myriaddreamin/typst-ts-web-compiler/wasm'), ...faces.map((face) => resolve(`@expo-google-fonts/arimo/${face}.ttf`))];
  const { code, stdout, stderr } = await runProgram(process.execPath, [join(import.meta.dirname, 'typeset-process.mjs'), source, target, ...parts], 300_000);
  if (code !== 0) throw new Error(`The typesetting process failed: ${stderr}`);
  return JSON.parse(stdout) as Run;
}

async function print(page: Page, source: string, target: string): Promise<void> {
  await page.goto(pathToFileURL(source).href);
  await page.pdf({ path: target, format: 'A4', tagged: true, outline: true });
}

/** Milliseconds that Pandoc takes with groff, or null where groff's own PDF writer is not installed. */
async function pandoc(source: string, target: string): Promise<number | null> {
  try {
    return await timeOf(async () => {
      const { code, stderr } = await runProgram('pandoc', ['-f', 'html', '-t', 'ms', '--pdf-engine=pdfroff', source, '-o', target], 300_000);
      if (code !== 0) throw new Error(`Pandoc failed: ${stderr}`);
    });
  } catch {
    return null;
  }
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
