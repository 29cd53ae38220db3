import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Bench, timesAs } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { median } from '../statistics.ts';
import { type Browser, withBrowser } from './browser.ts';
import type { Sight } from './probe.ts';

const rounds = 11;
const screens: readonly { readonly name: string; readonly path: string; readonly sight: Sight }[] = [
  { name: 'the register of risks', path: '#/registers/risks', sight: { selector: '[data-row="0"]' } },
  { name: 'Today', path: '', sight: { selector: 'main.work h1', text: 'Today' } },
];
const bare = { path: 'bench/react-only.html', sight: { selector: 'button' } } as const;
/** Words in the paths of sources that may only be loaded when they are needed. */
const lateSources = ['prosemirror', '@tiptap', '/docx/', 'shared/word'];

/** From the start of the page to the first screen that can be used, with 10,000 risks stored, against React alone. */
export const startBench: Bench = {
  name: 'start',
  run: (report) =>
    withBrowser(report.say, async (browser) => {
      const times = new Map<string, number[]>([['', []], ...screens.map(({ name }) => [name, []] as [string, number[]])]);
      const rows: number[] = [];
      await waitForIdle();
      for (let round = 0; round <= rounds; round++) {
        report.say(`round ${round} of ${rounds}`);
        for (const { name, path, sight } of [{ name: '', ...bare }, ...screens]) {
          const { time, risks } = await startOnce(browser, path, sight);
          // The first round fills the caches.
          if (round === 0) continue;
          times.get(name)?.push(time);
          if (name !== '') rows.push(risks);
        }
      }
      const bareTime = median(times.get('') ?? []);
      for (const { name } of screens) {
        report.add(timesAs(`${name} with 10,000 risks against React alone`, [median(times.get(name) ?? []), bareTime], 1.9));
      }
      report.add({
        name: 'risks read before the first paint',
        value: Math.max(...rows),
        unit: 'rows',
        goal: atMost(1_000),
        detail: 'of 10,000 stored; no whole table',
      });
      const { kibibytes, late, files } = await entryScript(browser.folder);
      report.add({ name: 'entry script, gzip', value: kibibytes, unit: 'KiB', goal: atMost(180), detail: `${files} files that the page names itself` });
      report.add({
        name: 'sources of editor and Word writer in it',
        value: late.length,
        unit: 'files',
        goal: atMost(0),
        detail: late.slice(0, 3).join(', ') || 'both are loaded when first needed',
      });
    }),
};

async function startOnce({ open }: Browser, path: string, sight: Sight): Promise<{ readonly time: number; readonly risks: number }> {
  const { page, finish } = await open(path, sight);
  const seen = await page.evaluate(async () => ({ time: (await window.started)?.at ?? Number.NaN, risks: (await window.started)?.rowsRead['risk'] ?? 0 }));
  await page.waitForTimeout(300);
  await finish();
  return seen;
}

/** The scripts that index.html names, as they travel, and which of their sources should not be there. */
async function entryScript(folder: string): Promise<{ readonly kibibytes: number; readonly late: readonly string[]; readonly files: number }> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] as string);
  let bytes = 0;
  const late: string[] = [];
  for (const script of scripts) {
    bytes += gzipSync(await readFile(join(folder, script))).length;
    // The bundler's own few lines have no map.
    if (!existsSync(join(folder, `${script}.map`))) continue;
    const { sources } = JSON.parse(await readFile(join(folder, `${script}.map`), 'utf8')) as { readonly sources: readonly string[] };
    late.push(...sources.filter((source) => lateSources.some((word) => source.includes(word))));
  }
  return { kibibytes: bytes / 1_024, late, files: scripts.length };
}
