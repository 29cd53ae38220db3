import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { plainText, type WrittenBlock } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { ownedBy } from '#shared/outline/register-blocks.ts';
import { registerFillings } from '#shared/outline/registers/fillings.ts';
import { chosenOf } from '#shared/outline/registers/option.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { recordsOf } from '#test/shared/outline/registers/fill-records.ts';
import { lintDocx } from './docx-lint.ts';
import { readWithLibreOffice, validateWithSdk } from './outside-readers.ts';
import { paperOf, para } from './papers.ts';

const score = (likelihood: number, impact: number) => ({ likelihood, impact });
const records = recordsOf({
  project: [{ title: 'Homes with care' }],
  risk: Array.from({ length: 30 }, (_, index) => ({
    ...{ reference: `R${index + 1}`, title: `Risk ${index + 1} & its “name”`, cause: 'Prices rise.', consequence: 'the home opens late' },
    ...{ current: score(1 + (index % 5), 3), target: score(1, 2) },
  })),
  budgetLine: [
    { title: 'Staff', year: 2026, budget: 10_000_10, spent: 5_000_05, forecast: 11_000_00 },
    { title: 'Rooms', year: 2026, budget: 1_000_00, forecast: 900_50 },
  ],
});

test('blocks from the registers in every form are sound Word, numbered with the rest, and references to them lead there', async () => {
  const followed = [
    ['risk', 'table'],
    ['risk', 'prose'],
    ['risk', 'cards'],
    ['budgetLine', 'table'],
  ] as const;
  const contents = new Map<string, readonly WrittenBlock[]>();
  const blocks = followed.map(([name, form], index) => {
    const filling = registerFillings.find((one) => one.name === name);
    if (!filling) throw new Error(name);
    const block = { id: newId(), slot: 'section:information', place: `${String.fromCharCode(98 + index)}V`, type: 'register' as const };
    const chosen = chosenOf(filling.options, { most: 12 });
    contents.set(block.id, ownedBy(block.id, filling.write(records, form, chosen, { slot: block.slot, after: null, before: null, owner: block.id })));
    return { ...block, filling: name, form, options: { most: 12 }, frozen: null };
  });
  const cited = blocks.flatMap(({ id }) => [`${id}-1`, `${id}-2`]).slice(0, 2);
  const paper = paperOf(countyCommittee, { 'section:information': [para('See below.')] });
  const reference = {
    ...{ id: newId(), slot: 'section:information', place: 'a', type: 'paragraph' as const, numbered: true },
    text: [
      { text: 'See paragraph ' },
      { reference: { to: [cited[0] ?? ''], form: 'list' as const } },
      { text: ' and ' },
      { reference: { to: [cited[1] ?? ''], form: 'list' as const } },
    ],
  };
  const outline = buildOutline({ ...paper, blocks: [...paper.blocks, reference, ...blocks], registers: contents });
  const bytes = await writeDocx(outline, { blobs: new Map() });
  expect(await validateWithSdk(bytes)).toEqual([]);
  expect(lintDocx(bytes)).toEqual([]);
  const text = await readWithLibreOffice(bytes);
  const citing = outline.nodes.find((node) => node.id === reference.id);
  expect(citing?.type === 'paragraph' && plainText(citing.text)).toBe('See paragraph 3 and Table 1');
  for (const words of ['See paragraph 3 and Table 1', 'Table 1: Open risks', 'Risk 5 & its “name”', 'Table 2: Budget', '£11,000.10', 'Prices rise.'])
    expect(text).toContain(words);
});
