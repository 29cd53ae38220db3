import { writeDocx } from '#shared/word/index.ts';
import { atMost, type Bench, milliseconds, timesAs } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { measureInTurn } from '../turns.ts';
import { writeWithDocxPackage } from './docx-package.ts';
import { writeFloor } from './floor.ts';
import { makePaper, type PaperKind } from './paper.ts';

const scales = [1, 10, 100] as const;
const turns = { 1: { warmups: 60, rounds: 40 }, 10: { warmups: 10, rounds: 15 }, 100: { warmups: 1, rounds: 7 } } as const;
const goals = { 1: 3.5, 10: 1.5, 100: 1.5 } as const;

/** A warm export against a floor that only builds the XML string and zips it, and against the docx package alone. */
export const wordBench: Bench = {
  name: 'word',
  run: async (report) => {
    const ours: Record<number, number> = {};
    for (const kind of ['plain', 'rich'] as const satisfies readonly PaperKind[]) {
      for (const scale of scales) {
        report.say(`${kind} paper, ${scale}x`);
        await waitForIdle();
        const paper = makePaper(scale, kind);
        const sizes = { app: (await writeDocx(paper.outline, paper)).length, floor: writeFloor(paper).length };
        const times = await measureInTurn({ app: () => writeDocx(paper.outline, paper), floor: () => writeFloor(paper) }, turns[scale]);
        const name = kind === 'plain' ? `export at ${scale}x against the floor` : `export at ${scale}x with pictures, links and footnotes`;
        report.add(timesAs(name, [times.app, times.floor], goals[scale]));
        if (kind === 'rich') continue;
        ours[scale] = times.app;
        if (scale < 100) {
          const { docx, floor } = await measureInTurn({ docx: () => writeWithDocxPackage(paper), floor: () => writeFloor(paper) }, turns[scale]);
          report.add(timesAs(`docx package alone at ${scale}x against the floor`, [docx, floor]));
        }
        report.add({
          name: `size at ${scale}x against the floor`,
          value: sizes.app / sizes.floor,
          unit: 'x',
          goal: null,
          detail: `${Math.round(sizes.app / 1024)} : ${Math.round(sizes.floor / 1024)} KiB`,
        });
      }
    }
    // Ten times the words in eleven times the time: linear, with room for what one run differs from the next.
    for (const [from, to] of [
      [1, 10],
      [10, 100],
    ] as const) {
      const [small, large] = [ours[from] ?? Number.NaN, ours[to] ?? Number.NaN];
      report.add({
        name: `growth from ${from}x to ${to}x`,
        value: large / small,
        unit: 'x',
        goal: atMost(11),
        detail: `${milliseconds(small)} to ${milliseconds(large)}`,
      });
    }
  },
};
