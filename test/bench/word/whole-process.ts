import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { partsFor } from '#shared/word/index.ts';
import { runProgram, tools } from '#test/tools.ts';
import { atLeast, atMost, type Bench, milliseconds } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { measureInTurn } from '../turns.ts';
import { writeMarkdown } from './markdown.ts';
import { makePaper } from './paper.ts';

const scales = [1, 10, 100] as const;
const turns = { 1: { warmups: 1, rounds: 9 }, 10: { warmups: 1, rounds: 7 }, 100: { warmups: 0, rounds: 2 } } as const;
const goals = { 1: 1, 10: 5, 100: 18 } as const;

/** Start, read, write, end: our writer in a process of its own against Pandoc with the same paper, and its memory. */
export const processBench: Bench = {
  name: 'process',
  run: async (report) => {
    const { pandoc: pandocPath } = tools;
    if (pandocPath === null) throw new Error('Pandoc is not installed, so there is nothing to compare with.');
    const exporter = join(import.meta.dirname, 'export-process.mjs');
    const folder = await mkdtemp(join(tmpdir(), 'boardpack-bench-'));
    const at = (name: string) => join(folder, name);
    try {
      for (const scale of scales) {
        report.say(`${scale}x`);
        const paper = makePaper(scale, 'plain');
        await writeFile(at('parts'), serialize(await partsFor(paper.outline)));
        await writeFile(at('paper.json'), JSON.stringify(paper.outline));
        await writeFile(at('paper.md'), writeMarkdown(paper));
        const peaks: number[] = [];
        const app = async () => {
          const { code, stdout, stderr } = await runProgram(process.execPath, [exporter, at('parts'), at('paper.json'), at('app.docx')]);
          if (code !== 0) throw new Error(`The export process failed: ${stderr}`);
          peaks.push((JSON.parse(stdout) as { peakMiB: number }).peakMiB);
        };
        const pandoc = async () => {
          const { code, stderr } = await runProgram(pandocPath, [at('paper.md'), '-o', at('pandoc.docx')], 300_000);
          if (code !== 0) throw new Error(`Pandoc failed: ${stderr}`);
        };
        await waitForIdle();
        const times = await measureInTurn({ app, pandoc }, turns[scale]);
        if ((await stat(at('app.docx'))).size === 0) throw new Error('The export process wrote nothing.');
        report.add({
          name: `times faster than Pandoc at ${scale}x`,
          value: times.pandoc / times.app,
          unit: 'x',
          goal: atLeast(goals[scale]),
          detail: `${milliseconds(times.app)} : ${milliseconds(times.pandoc)}`,
        });
        if (scale === 100)
          report.add({
            name: 'peak memory at 100x',
            value: Math.max(...peaks),
            unit: 'MiB',
            goal: atMost(200),
            detail: `${peaks.length} runs, JSON of ${Math.round((await readFile(at('paper.json'))).length / 1_048_576)} MiB`,
          });
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
