import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import { allChecks } from '#shared/checks/all-checks.ts';
import { checkPaper, paperOf } from '#shared/checks/check-paper.ts';
import { person } from '#shared/domain/person.ts';
import { type Block, plainText, report } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { buildOutline, type PaperRecords } from '#shared/outline/build.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { atMost, type Bench, milliseconds, timesAs } from '../figure.ts';
import { waitForIdle } from '../machine.ts';
import { blocksOf } from '../pages/paper-blocks.ts';
import { measureInTurn } from '../turns.ts';
import { makePaper } from '../word/paper.ts';

const today = '2026-11-20';
const turns = { warmups: 8, rounds: 15 };

/** All checks over a report of some forty pages, against building its outline and against one plain expression over its words. */
export const checksBench: Bench = {
  name: 'checks',
  run: async (report) => {
    await waitForIdle();
    const records = fortyPages();
    const outline = buildOutline(records);
    const words = outline.nodes.map((node) => ('text' in node && typeof node.text !== 'string' ? plainText(node.text) : '')).join('\n');
    const found = checkPaper(paperOf(records, today));
    const works = {
      checks: severalTimes(() => checkPaper(paperOf(records, today))),
      outline: severalTimes(() => buildOutline(records)),
      expression: severalTimes(() => words.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu)?.length),
    };
    const times = each(await measureInTurn(works, turns));
    report.add(timesAs('full check of 40 pages against building the outline', [times.checks, times.outline], 30, `, ${found.length} findings`));
    report.add(timesAs('full check of 40 pages against one expression over its words', [times.checks, times.expression]));
    const paper = paperOf(records, today);
    const single = await measureInTurn(Object.fromEntries(allChecks.map((check) => [check.name, severalTimes(() => check.run(paper))])), turns);
    const [[slowest, most] = ['', 0]] = Object.entries(each(single)).sort(([, a], [, b]) => b - a);
    report.add({
      name: 'slowest check of all, as a part of the whole',
      value: most / times.checks,
      unit: 'x',
      goal: atMost(0.6),
      detail: `${slowest}, ${milliseconds(most)} of ${milliseconds(times.checks)}`,
    });
  },
};

/** Sweeping the memory throws compiled expressions away too: in the app, which is not swept, they stay. */
const repeats = 5;

function severalTimes(work: () => unknown): () => void {
  return () => {
    for (let time = 0; time < repeats; time++) work();
  };
}

function each<Name extends string>(times: Readonly<Record<Name, number>>): Record<Name, number> {
  return Object.fromEntries(Object.entries<number>(times).map(([name, time]) => [name, time / repeats])) as Record<Name, number>;
}

/** 180 paragraphs, tables and lists; every third paragraph with what checks look closely at: amounts, dates, people, references. */
function fortyPages(): PaperRecords {
  const people = Array.from({ length: 60 }, (_, index) => ({
    ...person.create(newId()),
    name: `Person Number${index}`,
    post: `Group Manager, Service ${index}`,
  }));
  const blocks = blocksOf(makePaper(3, 'plain').outline.nodes, newId, (count) => placesBetween(null, null, count));
  let count = 0;
  const written = blocks.map((block): Block => {
    if (block.type !== 'paragraph' || ++count % 3 > 0) return block;
    const facts = ` The cost of £${count},450 was agreed with ${people[count % 60]?.name} on ${(count % 27) + 1} March 2026, as outlined in paragraph ${count}. It will be £${count * 2},900 in 2027/28.`;
    return { ...block, text: [...block.text, { text: facts }] };
  });
  const recommendations = placesBetween(null, null, 8).map(
    (place, index): Block => ({
      id: newId(),
      place,
      slot: 'section:recommendations',
      type: 'recommendation',
      text: [{ text: `approves £${index * 3 + 3},450 for the work in paragraph ${index * 3 + 3} from ${index + 4} March 2026` }],
    }),
  );
  return {
    template: countyCommittee,
    report: { ...report.create(newId()), title: 'Forty pages', issued: today },
    blocks: [...written, ...recommendations],
    people,
    settings: { ...settings.create(settingsId), council: 'Wendlebury County Council' },
    committee: null,
    meeting: null,
  };
}
