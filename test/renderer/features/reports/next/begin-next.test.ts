import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Block, newComment, plainText, type Report, type Slot } from '#shared/domain/report/index.ts';
import { templateFor } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { duplicateReport } from '#renderer/features/reports/list/report-commands.ts';
import { beginNext, type NextChoices } from '#renderer/features/reports/next/begin-next.ts';
import { type Carry, carriedParts } from '#renderer/features/reports/next/carried-parts.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';
import { blocksIn, paragraph, tableIn } from '../editor/sample-paper.ts';

const template = (() => {
  const found = templateFor('county-committee', 1);
  if (!found) throw new Error('no template');
  return found;
})();
const standing = template.parts.find((one) => one.part === 'section' && one.key === 'options');
if (standing?.part !== 'section') throw new Error('no options');
const { noting = '', decision = '' } = standing.standing;

let store: Store;
let report: Report;
let blocks: readonly Block[];

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
  const [cited, heading] = blocksIn('section:information', [
    paragraph('The programme began in May 2026.'),
    { type: 'heading', level: 1, text: [{ text: 'Risks' }] },
  ]);
  if (!cited || !heading) throw new Error('no blocks');
  const citing = { text: 'As paragraph ' };
  const [purpose] = blocksIn('section:purpose', [paragraph([citing, { reference: { to: [cited.id], form: 'list' } }, { text: ' says, it costs £20,000.' }])]);
  const [register] = blocksIn('section:information', [
    { type: 'register', filling: 'risk', form: 'table', options: {}, frozen: { day: '2026-10-01', blocks: [] } } as never,
  ]);
  if (!purpose || !register) throw new Error('no blocks');
  const comment = newComment('financial', 'V', {
    adviser: 'aaaaaaaaaaaaaaaaaaaa',
    asked: '2026-09-01',
    initials: 'NDR',
    date: '2026-09-09',
    cleared: '2026-09-10',
  });
  report = {
    ...nouns.report.create(newId()),
    title: 'Progress',
    agendaItem: '7',
    exempt: [3],
    comments: [comment],
    implications: [{ id: newId(), place: 'V', key: template.implications[0]?.key ?? '', state: 'material', adviser: 'A. Body', date: '2026-09-01' }],
    notes: [
      { id: newId(), place: 'V', block: cited.id, text: 'Ask for the newest number', done: false },
      { id: newId(), place: 'W', block: null, text: 'Done already', done: true },
      { id: newId(), place: 'X', block: purpose.id, text: 'Shorten', done: false },
    ],
  };
  blocks = [
    purpose,
    cited,
    { ...heading, place: 'X' },
    { ...register, place: 'Y' },
    ...tableIn('section:information', 'Z', [
      ['a', 'b'],
      ['c', 'd'],
    ]),
    ...blocksIn('section:options', [paragraph(noting)]),
    ...blocksIn('section:recommendations', [{ type: 'recommendation', text: [{ text: 'notes this report.' }] }]),
    ...blocksIn(`comment:${comment.id}`, [paragraph('There is money.')]),
  ];
  await store.run({ command: 'report.create', label: 'New report' }, [
    createEdit('report', report),
    ...blocks.map((block) => insertItem('report', report.id, 'blocks', block)),
  ]);
  await store.run({ command: 'report.issue', label: 'Issue' }, async (reader) => {
    const now = await reader.get('report', report.id);
    return now ? [{ op: 'set', kind: 'report', id: report.id, field: 'issued', before: null, after: '2026-10-01' }] : [];
  });
});

async function begin(carry: Readonly<Record<Slot, Carry>>, more: Partial<NextChoices> = {}) {
  const choices = { title: 'Progress', purpose: 'noting', committee: null, meeting: null } as const;
  const made = await beginNext(store, report.id, { choices, template, carry: new Map(Object.entries(carry)), changesIn: null, ...more });
  if (!made.ok) throw new Error(made.problem.message);
  const { report: begun, loose } = made.value;
  return { made: begun, loose, text: await store.read((reader) => reader.blocks(begun.id)) };
}

const wordsIn = (text: readonly Block[], slot: Slot) =>
  text
    .filter((block) => block.slot === slot)
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map((block) => ('text' in block ? plainText(block.text) : block.type));

test('the next report goes on from the last: its fields, what was chosen of its words, and nothing that was decided', async () => {
  const before = await store.database.changes.count();
  const { made, text } = await begin({ 'section:purpose': 'all', 'section:information': 'all' });
  expect(await store.database.changes.count()).toBe(before + 1);
  expect(made).toMatchObject({ follows: report.id, issued: null, agendaItem: '', exempt: [3], implications: [], stage: 'draft' });
  expect(made.comments).toMatchObject([
    { kind: 'financial', adviser: 'aaaaaaaaaaaaaaaaaaaa', asked: null, initials: '', date: null, cleared: null, signedOver: [] },
  ]);
  expect(wordsIn(text, 'section:information')).toEqual(['The programme began in May 2026.', 'Risks', 'register', 'table']);
  expect(text.filter((block) => block.type === 'row')).toHaveLength(2);
  expect(text.find((block) => block.type === 'register')).toMatchObject({ frozen: null });
  expect(text.some((block) => block.slot === 'section:recommendations' || block.slot.startsWith('comment:'))).toBe(false);
  const old = new Set(blocks.map((block) => block.id));
  expect(text.some((block) => old.has(block.id))).toBe(false);
  const [purpose] = text.filter((block) => block.slot === 'section:purpose');
  const cited = text.find((block) => block.type === 'paragraph' && plainText(block.text).startsWith('The programme began'));
  expect(purpose).toMatchObject({ text: [{}, { reference: { to: [cited?.id], form: 'list' } }, {}] });
  expect((await store.read((reader) => reader.get('report', report.id)))?.issued).toBe('2026-10-01');
});

test('of a part one may take the frame alone, and standing words say what they say for the new report', async () => {
  const { text } = await begin(
    { 'section:purpose': 'none', 'section:information': 'frame', 'section:options': 'all' },
    { choices: { title: 'P', purpose: 'decision', committee: null, meeting: null } },
  );
  expect(wordsIn(text, 'section:information')).toEqual(['Risks', 'register']);
  expect(text.some((block) => block.slot === 'section:purpose')).toBe(false);
  expect(noting).not.toBe('');
  expect(wordsIn(text, 'section:options')).toEqual(decision === '' ? [noting] : [decision]);
});

test('what has changed since the last report is told at the head of a part', async () => {
  const { text } = await begin({ 'section:information': 'frame' }, { changesIn: 'section:information' });
  expect(text.filter((block) => block.slot === 'section:information').sort((a, b) => (a.place < b.place ? -1 : 1))[0]).toMatchObject({
    type: 'register',
    filling: 'changes-since',
    frozen: null,
  });
});

test('references to what stayed behind are counted', async () => {
  expect((await begin({ 'section:purpose': 'all' })).loose).toBe(1);
  expect((await begin({ 'section:purpose': 'all', 'section:information': 'all' })).loose).toBe(0);
});

test('what the author still had to do comes along with its paragraph', async () => {
  const { made, text } = await begin({ 'section:information': 'all' });
  const copy = text.find((block) => block.type === 'paragraph' && block.slot === 'section:information');
  expect(made.notes.map((one) => [one.text, one.block])).toEqual([
    ['Ask for the newest number', copy?.id],
    ['Shorten', null],
  ]);
});

test('one undo takes the next report away again', async () => {
  const { made } = await begin({ 'section:purpose': 'all' });
  const [last] = (await store.database.changes.toArray()).filter((one) => one.command === 'report.next');
  expect(await store.undo(last?.id ?? '')).toMatchObject({ ok: true });
  expect(await store.read((reader) => reader.get('report', made.id))).toBeFalsy();
});

test('each part is offered with what it holds, and what is of its time', () => {
  const parts = carriedParts({ report, blocks, template }, template);
  expect(parts.map(({ slot, usual }) => [slot, usual])).toEqual([
    ['section:purpose', 'all'],
    ['section:information', 'frame'],
    ['section:options', 'all'],
  ]);
  expect(parts[0]).toMatchObject({ holds: '1 paragraph', note: 'Names 1 amount: look it over.' });
  expect(parts[1]?.holds).toBe('1 sub-heading, 1 paragraph, 1 table, 1 block from the registers');
  const without = { ...template, parts: template.parts.filter((one) => one.part !== 'section' || one.key !== 'purpose') };
  expect(carriedParts({ report, blocks, template }, without)[0]).toMatchObject({ choices: ['none'], usual: 'none' });
});

test('a copy of an issued report is a draft that follows the registers, and its references cite the copy', async () => {
  const copied = await duplicateReport(store, report.id);
  if (!copied.ok) throw new Error(copied.problem.message);
  expect(copied.value).toMatchObject({ issued: null, stage: 'draft', comments: [{ cleared: null, signedOver: [] }] });
  const text = await store.read((reader) => reader.blocks(copied.value.id));
  const ids = new Set(text.map((block) => block.id));
  const cited = text.flatMap((block) => ('text' in block ? block.text.flatMap((piece) => ('reference' in piece ? piece.reference.to : [])) : []));
  expect(cited).toHaveLength(1);
  expect(cited.every((one) => ids.has(one))).toBe(true);
  expect(text.find((block) => block.type === 'register')).toMatchObject({ frozen: null });
  expect(copied.value.notes[0]?.block).toBe(text.find((block) => block.slot === 'section:information' && block.type === 'paragraph')?.id);
});
