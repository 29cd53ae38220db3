import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, deleteEdit, setEdits } from '#shared/changes/edits.ts';
import type { Kind } from '#shared/domain/noun.ts';
import { nouns, type RecordOf } from '#shared/domain/nouns.ts';
import { type Block, plainText, type Report } from '#shared/domain/report/index.ts';
import { block as blockSchema } from '#shared/domain/schemas.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import type { PaperRecords } from '#shared/outline/build.ts';
import { templateFor } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { lastReportDay } from '#renderer/parts/register-blocks/changes-filling.ts';
import { pictureReader } from '#renderer/parts/register-blocks/drawn-pictures.ts';
import { pictureFillings } from '#renderer/parts/register-blocks/picture-fillings.ts';
import { readContents, type RegisterBlock } from '#renderer/parts/register-blocks/read-contents.ts';
import { keepDrawnPictures, withRegisters } from '#renderer/parts/register-blocks/with-registers.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';

let store: Store;
const programme = { ...nouns.programme.create(newId()), title: 'Closer to Home' };
const project = { ...nouns.project.create(newId()), title: 'Home First', programme: programme.id, place: 'V' };
const risk = { ...nouns.risk.create(newId()), reference: 'R1', title: 'Flood', programme: programme.id, current: { likelihood: 3, impact: 4 } };
const report: Report = { ...nouns.report.create(newId()), programme: programme.id };

beforeEach(async () => {
  store = (await openReady({ files: memoryFiles() })).store;
  await add('programme', programme);
  await add('project', project);
  await add('risk', risk);
});

async function add<K extends Kind>(kind: K, record: RecordOf[K]): Promise<void> {
  const result = await store.run({ command: 'test.add', label: 'Add' }, [createEdit(kind, record)]);
  if (!result.ok) throw new Error(result.problem.message);
}

function follows(filling: string, form: RegisterBlock['form'], options: RegisterBlock['options'] = {}): RegisterBlock {
  return { id: newId(), slot: 'section:information', place: 'V', type: 'register', filling, form, options, frozen: null };
}

function paperOf(blocks: readonly Block[], changed: Partial<Report> = {}): PaperRecords {
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('no template');
  return { template, report: { ...report, ...changed }, blocks, people: [], settings: settings.create(settingsId), committee: null, meeting: null, programme };
}

async function wordsOf(block: RegisterBlock, changed: Partial<Report> = {}): Promise<{ words: string; note: string }> {
  const said = (await readContents(store, paperOf([block], changed), [block])).get(block.id);
  const words = (said?.blocks ?? [])
    .map((one) => ('text' in one ? plainText(one.text) : one.type === 'row' ? Object.values(one.cells).map(plainText).join(' | ') : ''))
    .join('\n');
  return { words, note: said?.note ?? '' };
}

test('a paper says what the registers say at present; without such blocks it is the same paper', async () => {
  const block = follows('risk', 'table', { columns: ['title', 'current'] });
  const paper = await withRegisters(store, paperOf([block]));
  expect(paper.registers?.get(block.id)?.map((one) => one.id)).toEqual([`${block.id}-1`, `${block.id}-2`, `${block.id}-2-head`, `${block.id}-2-${risk.id}`]);
  expect((await wordsOf(block)).words).toContain('Flood | 12 High');
  await store.run({ command: 'test.score', label: 'Score' }, setEdits('risk', risk, { current: { likelihood: 4, impact: 5 } }));
  expect((await wordsOf(block)).words).toContain('Flood | 20 Very high');
  const plain = paperOf([]);
  expect(await withRegisters(store, plain)).toBe(plain);
});

test('what stands in the way is said to the author, and not printed', async () => {
  const block = follows('risk', 'table', { only: [risk.id, newId()] });
  expect(await wordsOf(block)).toMatchObject({ note: 'One record that was chosen for this block was removed from the registers.' });
  expect(await wordsOf(block, { programme: null })).toMatchObject({ words: '', note: expect.stringMatching(/^This report belongs to no programme yet/) });
  expect(await wordsOf(block, { programme: newId() })).toMatchObject({
    words: '',
    note: expect.stringMatching(/^The programme of this report is no longer there/),
  });
  expect(await wordsOf(follows('tomorrow', 'table'))).toMatchObject({ words: '', note: expect.stringMatching(/newer Boardpack/) });
  await store.run({ command: 'test.gone', label: 'Gone' }, [deleteEdit('risk', risk)]);
  expect(await wordsOf(block)).toMatchObject({ words: 'There are no risks on the register.' });
});

test('what changed since the last report is told from the log', async () => {
  await store.run({ command: 'test.score', label: 'Score' }, setEdits('risk', risk, { title: 'Flood of the ward' }));
  const { words } = await wordsOf(follows('changes-since', 'prose'));
  expect(words).toMatch(/^This is what has changed since /);
  expect(words).toContain('Flood of the ward');
  expect((await wordsOf(follows('changes-since', 'prose', { kinds: ['milestone'] }))).words).toMatch(/^Nothing of this has changed since /);
});

test('the last report is the one that it follows, else the last to the same committee, else the last of the programme', () => {
  const [first, second] = [newId(), newId()];
  const issued = (day: string, committee: string | null, id = newId()): Report => ({ ...report, id, committee, issued: day });
  const reports = [issued('2026-03-01', first), issued('2026-09-01', second), issued('2026-05-01', first), issued('2027-05-01', first)];
  expect(lastReportDay(reports, { ...report, committee: first }, '2026-11-20')).toBe('2026-05-01');
  expect(lastReportDay(reports, { ...report, committee: newId() }, '2026-11-20')).toBe('2026-09-01');
  expect(lastReportDay(reports, { ...report, committee: first, follows: reports[0]?.id ?? '' }, '2026-11-20')).toBe('2026-03-01');
  expect(lastReportDay([], report, '2026-11-20')).toBe(null);
});

test('pictures are drawn with their description, and stored only once they are kept', async () => {
  const block = follows('risk-map', 'picture');
  const paper = await withRegisters(store, paperOf([block]));
  const [picture] = paper.registers?.get(block.id) ?? [];
  if (picture?.type !== 'picture') throw new Error('no picture');
  expect(picture).toMatchObject({ caption: expect.stringContaining('Risk heat map'), alt: expect.stringContaining('one risk by current score') });
  expect((await pictureReader(store)(picture.blob))?.bytes.slice(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  expect(await store.readBlob(picture.blob)).toBe(null);
  expect(await keepDrawnPictures(store, [picture])).toEqual({ ok: true, value: null });
  expect((await store.readBlob(picture.blob))?.mediaType).toBe('image/png');
  expect(await keepDrawnPictures(store, [{ ...picture, blob: 'f'.repeat(64) }])).toMatchObject({ ok: false, problem: { reason: 'picture-missing' } });
  expect(blockSchema.safeParse({ ...block, frozen: { day: '2026-11-20', blocks: [picture] } }).success).toBe(true);
  // The same records make the same picture, which is drawn once.
  const again = (await withRegisters(store, paper)).registers?.get(block.id);
  expect(again).toEqual([picture]);
});

test('a picture of nothing says so', async () => {
  for (const { name } of pictureFillings.filter((one) => !['risk-map', 'ratings'].includes(one.name)))
    expect((await wordsOf(follows(name, 'picture'))).words, name).toMatch(/^There is nothing to show in this picture yet/);
});
