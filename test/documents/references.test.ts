import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Block } from '#shared/domain/report/index.ts';
import { plainText } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import type { Outline } from '#shared/outline/outline.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { tools } from '#test/tools.ts';
import { lintDocx } from './docx-lint.ts';
import { all, openDocx } from './docx-package.ts';
import { printWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { item, paperOf, para, recommend, sub, table } from './papers.ts';
import { pictureHash } from './long-paper.ts';
import { stripesPng } from './png.ts';
import { withWrongResults } from './wrong-results.ts';

const blobs = new Map([[pictureHash, stripesPng(64, 32)]]);
const picture = {
  type: 'picture' as const,
  blob: pictureHash,
  mediaType: 'image/png' as const,
  width: 64,
  height: 32,
  share: 0.5,
  alt: 'Stripes',
  caption: 'Visits by month',
};

/** A paper in which one paragraph refers to everything that can be cited, a line each. */
function citingPaper(template: typeof countyCommittee): { outline: Outline; citing: string; cited: readonly string[] } {
  const appendices = [
    { id: newId(), place: 'A', title: 'Terms of reference', exempt: [], file: null },
    {
      id: newId(),
      place: 'B',
      title: 'Floor plans',
      exempt: [],
      file: { name: 'plans.pdf', blob: 'cd'.repeat(32), mediaType: 'application/pdf' as const, bytes: 9 },
    },
  ];
  const main = template.parts.flatMap((part) => (part.part === 'section' ? [`section:${part.key}`] : []))[1] as string;
  const records = paperOf(
    template,
    {
      'section:purpose': [
        para('One.'),
        sub('The smaller libraries'),
        para('Two:'),
        item('lettered', 'first'),
        item('lettered', 'deeper', 1),
        item('numbered', 'third'),
      ],
      'section:recommendations': [recommend('approve it:'), item('lettered', 'in part'), recommend('note it')],
      [main]: [
        table(
          'Costs by year',
          [
            ['Year', 'Cost'],
            ['2026', '£1'],
          ],
          [0.5, 0.5],
        ),
        picture as never,
        ...Array.from({ length: 9 }, () => para('More.')),
        para('Refers.'),
      ],
      'implication:finance': [para('Of money.')],
      [`appendix:${appendices[0]?.id}`]: [sub('Membership'), para('Six members.')],
    },
    { appendices, implications: [{ id: newId(), place: 'A', key: 'finance', state: 'material', adviser: 'N. Nemo', date: '2026-12-01' }] },
  );
  const citing = records.blocks.find((block) => 'text' in block && plainText(block.text) === 'Refers.') as Block;
  const cited = [
    ...records.blocks.filter((block) => block.slot === 'section:purpose' || block.slot === main || block.slot.startsWith('appendix:')).map((block) => block.id),
    ...records.blocks.filter((block) => block.slot === 'section:recommendations').map((block) => block.id),
    ...['section:purpose', 'part:implications', 'part:implications-standing', 'implication:finance', 'section:recommendations'],
    ...appendices.map((one) => `appendix:${one.id}`),
  ];
  const text = cited.flatMap((id) => [{ reference: { to: [id], form: 'list' as const } }, { text: ' ¶' }, { break: true as const }]);
  const blocks = records.blocks.map((block) => (block.id === citing.id ? ({ ...block, text } as Block) : block));
  return { outline: buildOutline({ ...records, blocks }), citing: citing.id, cited };
}

/** What stands in the paragraph that refers, line by line. */
function linesOf({ outline, citing }: ReturnType<typeof citingPaper>): readonly string[] {
  const node = outline.nodes.find((one) => one.id === citing);
  if (node?.type !== 'paragraph') throw new Error('The paragraph is not there');
  return plainText(node.text)
    .split('¶')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe.each([countyCommittee, cityScrutiny].map((template) => [template.name, template] as const))('references under %s', (_name, template) => {
  let paper: ReturnType<typeof citingPaper>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    paper = citingPaper(template);
    bytes = await writeDocx(paper.outline, { blobs });
  });

  test('say the numbers, labels and words of what they cite', () => {
    const lines = linesOf(paper);
    expect(lines).not.toContain('[removed]');
    expect(lines).toEqual(expect.arrayContaining(['Table 1', 'Figure 1', '(1)', '(1)(a)', '(2)', 'Membership']));
    expect(lines).toEqual(expect.arrayContaining(template.numbering === 'running' ? ['Appendix A', 'Appendix B'] : ['Appendix 1', 'Appendix 2']));
    expect(lines).toContain(template.numbering === 'running' ? '2(a)(i)' : '1.2.1(a)(i)');
    expect(lines).toContain(template.numbering === 'running' ? 'Purpose of the Report' : '1.1');
  });

  test('are complex fields that point to bookmarks that are there, and are sound', async () => {
    expect(await validateWithSdk(bytes)).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
    const body = openDocx(bytes).part('word/document.xml');
    const fields = all(body, 'w:instrText').map((one) => one.textContent ?? '');
    const names = new Set(all(body, 'w:bookmarkStart').map((one) => one.getAttribute('w:name')));
    const targets = fields.flatMap((field) => / REF (\S+) (?:\\n )?\\h /.exec(field)?.[1] ?? []);
    expect(targets.length).toBeGreaterThanOrEqual(linesOf(paper).length);
    for (const target of targets) expect(names).toContain(target);
  });

  // LibreOffice works out every reference anew before it prints.
  test.skipIf(!tools.soffice || !tools.poppler)('come out the same when they are worked out anew', async () => {
    const printed = (await printWithLibreOffice(withWrongResults(bytes))).split('\n').flatMap((line) => / {2,}(\S.*?) ?¶/.exec(line)?.[1] ?? []);
    expect(printed).toEqual(linesOf(paper));
  });
});

test('what is not printed is said in words, and no field points to it', async () => {
  const records = paperOf(countyCommittee, { 'section:purpose': [para('One.')] });
  const text = [{ text: 'See ' }, { reference: { to: ['gone'.padEnd(20, 'x'), 'section:nowhere'], form: 'list' as const } }];
  const outline = buildOutline({ ...records, blocks: records.blocks.map((block) => ({ ...block, text }) as Block) });
  const bytes = await writeDocx(outline);
  expect(openDocx(bytes).text('word/document.xml')).not.toContain(' REF ');
  expect(openDocx(bytes).text('word/document.xml')).toContain('[removed]');
});
