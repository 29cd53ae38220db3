import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import type { Result } from '#shared/base/result.ts';
import { createEdit, insertItem, setEdits } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Block, newComment, plainText, type Report } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { cityScrutiny } from '#shared/templates/city-scrutiny.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { type Template, templates } from '#shared/templates/index.ts';
import { filledSlots, keptAside, movePlaces, planMove } from '#shared/templates/moving.ts';
import type { Store } from '#renderer/data/index.ts';
import { moveReport } from '#renderer/features/reports/moving/move-command.ts';
import { movedReport } from '#renderer/features/reports/moving/move-report.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';
import { blocksIn, paragraph, tableIn } from '../editor/sample-paper.ts';

let store: Store;
let report: Report;
let blocks: readonly Block[];

const must = <T>(result: Result<T>): T => (result.ok ? result.value : expect.fail(result.problem.message));
const now = () =>
  store.read(async (reader) => ({ report: (await reader.get('report', report.id)) ?? expect.fail('it is gone'), blocks: await reader.blocks(report.id) }));
const printed = async (template: Template) => {
  const paper = await now();
  return buildOutline({ ...paper, template, people: [], settings: settings.create(settingsId), committee: null, meeting: null }).nodes.map((node) =>
    'text' in node ? `${'number' in node ? (node.number ?? '') : ''} ${typeof node.text === 'string' ? node.text : plainText(node.text)}`.trim() : node.type,
  );
};

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
  const comment = newComment('financial', 'V', { initials: 'NDR', date: '2027-01-05' });
  report = {
    ...nouns.report.create(newId()),
    title: 'Hubs',
    purpose: 'decision',
    comments: [comment],
    implications: [{ id: newId(), place: 'V', key: 'environment', state: 'material', adviser: 'R. Ashby', date: '2026-12-01' }],
  };
  const cited = blocksIn('section:reasons', [paragraph('It is right.')]);
  blocks = [
    ...blocksIn('section:purpose', [
      paragraph([
        { text: 'See paragraph ' },
        { reference: { to: [cited[0]?.id ?? ''], form: 'list' } },
        { text: ' under ' },
        { reference: { to: ['section:reasons'], form: 'list' } },
      ]),
    ]),
    ...blocksIn('section:information', [paragraph('There are three.'), { type: 'heading', level: 1, text: [{ text: 'Users' }] }, paragraph('They like it.')]),
    ...tableIn('section:information', 'z', [
      ['Stage', 'Day'],
      ['First', 'May'],
    ]),
    ...cited,
    ...blocksIn('implication:environment', [paragraph('Less travel.')]),
    ...blocksIn(`comment:${comment.id}`, [paragraph('There is money.')]),
  ];
  await store.run({ command: 'report.create', label: 'New report' }, [
    createEdit('report', report),
    ...blocks.map((block) => insertItem('report', report.id, 'blocks', block)),
  ]);
});

const plan = (from: Template, to: Template) => planMove(from, to, report, filledSlots(blocks));

test('a county report stands in the city template without a word lost, its numbers and references following', async () => {
  must(await moveReport(store, report.id, cityScrutiny, plan(countyCommittee, cityScrutiny)));
  const paper = await now();
  expect(paper.report).toMatchObject({ template: 'city-scrutiny', templateVersion: 1 });
  expect(keptAside(cityScrutiny, paper.report, filledSlots(paper.blocks))).toEqual([]);
  const lines = await printed(cityScrutiny);
  expect(lines).toContain('1.1 See paragraph 3.3.1 under 3.3');
  expect(lines.slice(lines.indexOf('3. Proposal or Issue'))).toEqual(
    expect.arrayContaining(['3.1 There are three.', 'table', '3.3 Reason/s for Recommendation/s', '3.3.1 It is right.']),
  );
  expect(lines.join('\n')).toMatch(/Climate Change Implications\n[\d.]+ Less travel\.\nAdvice given by R\. Ashby, 01\/12\/26\./);
  expect(lines.join('\n')).toMatch(/Financial Implications\nFinancial Comments \(NDR 05\/01\/27\)\n[\d.]+ There is money\./);
});

test('one undo brings everything back to where it was', async () => {
  const change = must(await moveReport(store, report.id, cityScrutiny, plan(countyCommittee, cityScrutiny)));
  must(await store.undo(change?.id ?? ''));
  const paper = await now();
  expect(paper.report).toEqual(report);
  const sorted = (list: readonly Block[]) => list.map(({ ...one }) => ({ ...one, report: undefined })).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(sorted(paper.blocks)).toEqual(sorted(blocks));
});

test('what is kept aside is not printed, not lost, and is at its place again in its old template', async () => {
  const parts = plan(countyCommittee, cityScrutiny).map((one) => (one.slot === 'section:reasons' ? { ...one, to: null, why: 'aside' as const } : one));
  must(await moveReport(store, report.id, cityScrutiny, parts));
  expect((await printed(cityScrutiny)).join('\n')).not.toContain('It is right.');
  const paper = await now();
  expect(keptAside(cityScrutiny, paper.report, filledSlots(paper.blocks))).toEqual([{ slot: 'section:reasons', heading: 'Reasons' }]);
  must(await moveReport(store, report.id, countyCommittee, planMove(cityScrutiny, countyCommittee, paper.report, filledSlots(paper.blocks))));
  expect((await printed(countyCommittee)).join('\n')).toContain('Reason/s for Recommendation/s\n4. It is right.');
});

test('an issued report keeps its template', async () => {
  await store.run({ command: 'report.edit', label: 'Issue' }, setEdits('report', report, { issued: '2027-01-10' }));
  const refused = await moveReport(store, report.id, cityScrutiny, plan(countyCommittee, cityScrutiny));
  expect(refused.ok ? '' : refused.problem.message).toContain('has been issued');
});

test('sections that are left empty begin with their standing words', async () => {
  await store.run({ command: 'report.edit', label: 'Purpose' }, setEdits('report', report, { purpose: 'noting' }));
  must(await moveReport(store, report.id, countyCommittee, []));
  expect((await now()).blocks.filter((block) => block.slot === 'section:options')).toHaveLength(1);
});

test('between any two shipped templates every word that was printed is printed, and nothing is removed', () => {
  for (const from of templates)
    for (const to of templates) {
      const comments = from.commentKinds.map((kind, index) => newComment(kind.key, `V${index + 1}`, { initials: 'AB', date: '2027-01-05' }));
      const implications = from.implications.map((one, index) => ({
        id: newId(),
        place: `V${String.fromCharCode(65 + index)}`,
        key: one.key,
        state: 'material' as const,
        adviser: '',
        date: null,
      }));
      const before = { ...nouns.report.create(newId()), purpose: 'decision' as const, comments, implications };
      const slots = movePlaces(from, before).map((one) => one.slot);
      const words = slots.flatMap((slot, index) => blocksIn(slot, [paragraph(`Word${index}x of ${slot.split(':')[0]}.`)]));
      const standing = { committee: '', 'meeting date': '', 'report of': '', title: '', council: '', programme: '' };
      const moved = movedReport({ report: before, blocks: words }, to, planMove(from, to, before, filledSlots(words)), standing);
      const ids = new Set(moved.blocks.map((block) => block.id));
      expect(words.every((block) => ids.has(block.id))).toBe(true);
      const { nodes } = buildOutline({ ...moved, template: to, people: [], settings: settings.create(settingsId), committee: null, meeting: null });
      const shown = nodes.map((node) => ('text' in node && typeof node.text !== 'string' ? plainText(node.text) : '')).join('\n');
      for (const index of slots.keys()) expect(shown, `${from.id} to ${to.id}: ${slots[index]}`).toContain(`Word${index}x of`);
    }
});
