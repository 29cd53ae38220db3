import { newComment } from '#shared/domain/report/index.ts';
import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Block, Report } from '#shared/domain/report/index.ts';
import { templateFor } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { createReport, duplicateReport } from '#renderer/features/reports/list/report-commands.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';
import { blocksIn, paragraph, tableIn } from '../editor/sample-paper.ts';

let store: Store;

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
});

const blocksOf = (report: string) => store.read((reader) => reader.blocks(report));

test('a new report begins with the standing sentences of its template, in one change', async () => {
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('no template');
  const before = await store.database.changes.count();
  const made = await createReport(store, template, { title: 'Progress', purpose: 'noting' });
  expect(await store.database.changes.count()).toBe(before + 1);
  if (!made.ok) throw new Error(made.problem.message);
  const slots = (await blocksOf(made.value.id)).map((block) => block.slot);
  expect(slots).toEqual(expect.arrayContaining(['section:options', 'section:reasons']));
});

test('a copy has all the text under identities of its own, and no date of issue or signatures', async () => {
  const comment = newComment('financial', 'V', { initials: 'NDR', date: '2027-01-05' });
  const report: Report = { ...nouns.report.create(newId()), title: 'Posts', agendaItem: '7', comments: [comment] };
  const text = [{ text: 'With a note' }, { footnote: { id: newId(), text: [{ text: 'below' }] } }];
  const blocks: Block[] = [
    ...blocksIn('section:purpose', [paragraph(text)]),
    ...blocksIn(`comment:${comment.id}`, [paragraph('There is money.')]),
    ...tableIn('section:information', 'V', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ];
  await store.run({ command: 'report.create', label: 'New report' }, [
    createEdit('report', report),
    ...blocks.map((block) => insertItem('report', report.id, 'blocks', block)),
  ]);

  const made = await duplicateReport(store, report.id);
  if (!made.ok) throw new Error(made.problem.message);
  const copy = made.value;
  expect(copy).toMatchObject({ title: 'Posts (copy)', issued: null, agendaItem: '', comments: [{ kind: 'financial', initials: '', date: null }] });
  const copied = await blocksOf(copy.id);
  expect(copied).toHaveLength(blocks.length);
  const old = new Set(blocks.map((block) => block.id));
  expect(copied.some((block) => old.has(block.id))).toBe(false);
  expect(copied.find((block) => block.slot.startsWith('comment:'))?.slot).toBe(`comment:${copy.comments[0]?.id}`);
  const table = copied.find((block) => block.type === 'table');
  expect(copied.filter((block) => block.slot === `table:${table?.id}`)).toHaveLength(2);
  const footnotes = (list: readonly Block[]) => JSON.stringify(list).match(/"footnote":\{"id":"[a-z2-7]+"/g);
  expect(footnotes(copied)).not.toEqual(footnotes(blocks));
});
