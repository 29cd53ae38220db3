import fc from 'fast-check';
import { newId } from '#shared/base/ids.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { blockFaults, recordFaults } from '#shared/domain/schemas.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { anyPaper } from '#test/documents/random-paper.ts';
import { blocksIn, item, para, table } from '#test/documents/papers.ts';

/** Any papers that can be stored, with a block that follows the registers: what no noun would take is left out. */
export const storablePaper: fc.Arbitrary<PaperRecords> = fc.tuple(anyPaper, fc.lorem({ maxCount: 8 }), fc.boolean()).map(([records, words, isLive]) => {
  const blocks = records.blocks.filter((block) => blockFaults(block).length === 0);
  const id = newId();
  const said = blocksIn('section:information', [
    para(words),
    table(
      'Counted',
      [
        ['Name', 'Number'],
        [words, '12'],
      ],
      [2, 1],
    ),
    item('lettered', words),
  ]);
  const ids = new Map(said.map((one, index) => [one.id, `${id}-${index + 1}`]));
  const owned = JSON.parse(JSON.stringify(said).replace(/[a-z2-7]{20}/g, (old) => ids.get(old) ?? old));
  const live: Block = {
    id,
    slot: 'section:information',
    place: 'b',
    type: 'register',
    filling: 'milestones',
    form: 'table',
    options: {},
    frozen: isLive ? null : { day: '2026-12-01', blocks: owned },
  };
  const plain = words.slice(0, 300);
  const tidied = { ...records.report, title: plain, backgroundPapers: records.report.backgroundPapers.map((one) => ({ ...one, text: plain })) };
  const report = recordFaults('report', records.report).length === 0 ? records.report : tidied;
  return { ...records, report, blocks: [...blocks, live], registers: new Map(isLive ? [[id, owned]] : []) };
});
