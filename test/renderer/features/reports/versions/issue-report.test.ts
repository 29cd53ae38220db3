import { beforeEach, expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem, setEdits, setItem } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Block, inlineOf, type Report, type Version } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { recordsOf } from '#shared/papers/records-of.ts';
import type { Store } from '#renderer/data/index.ts';
import { goBackTo } from '#renderer/features/reports/versions/go-back.ts';
import { issueReport, openAgain } from '#renderer/features/reports/versions/issue-report.ts';
import { keepPaperHere } from '#renderer/parts/papers/keep-paper-here.ts';
import { openHandOver, packHandOver } from '#shared/papers/hand-over.ts';
import { readVersion } from '#renderer/parts/papers/read-version.ts';
import { readPaper } from '#renderer/parts/report-making/read-paper.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';
import { blocksIn, paragraph } from '../editor/sample-paper.ts';

let store: Store;
let report: Report;
let first: Block;
const note = { command: 'test', label: 'Test' };
const day = '2027-01-04';

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
  const programme = { ...nouns.programme.create(newId()), title: 'Closer to Home' };
  const project = { ...nouns.project.create(newId()), programme: programme.id, title: 'Home First' };
  const milestone = { ...nouns.milestone.create(newId()), project: project.id, title: 'Teams in place' };
  report = { ...nouns.report.create(newId()), title: 'Progress', programme: programme.id };
  const [words] = blocksIn('section:purpose', [paragraph(inlineOf('To report progress.'))]);
  first = words as Block;
  const follows: Block = {
    id: newId(),
    slot: 'section:information',
    place: 'V',
    type: 'register',
    filling: 'milestones',
    form: 'table',
    options: {},
    frozen: null,
  };
  const made = await store.run(note, [
    createEdit('programme', programme),
    createEdit('project', project),
    createEdit('milestone', milestone),
    createEdit('report', report),
    insertItem('report', report.id, 'blocks', first),
    insertItem('report', report.id, 'blocks', follows),
  ]);
  if (!made.ok) throw new Error(made.problem.message);
});

const outlineNow = async () => {
  const paper = await readPaper(store, report.id);
  if (!paper) throw new Error('The paper is gone.');
  return buildOutline(paper);
};
const issue = async (why = ''): Promise<Version> => {
  const issued = await issueReport(store, report.id, { day, note: why });
  if (!issued.ok) throw new Error(issued.problem.message);
  return issued.value;
};
const kept = async (version: Version) => {
  const read = await readVersion(store, version);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
};
const write = (text: string) => store.run(note, setItem('report', report.id, 'blocks', first, { text: inlineOf(text) } as Partial<Block>));

test('issuing is one change: day, stage, what the registers say, and the version with the whole paper', async () => {
  const before = await outlineNow();
  const changes = await store.database.changes.count();
  const version = await issue();
  expect(await store.database.changes.count()).toBe(changes + 1);
  expect(version).toMatchObject({ number: 1, day, title: 'Progress' });
  expect(await store.read((reader) => reader.get('report', report.id))).toMatchObject({ issued: day, stage: 'issued' });
  const blocks = await store.read((reader) => reader.blocks(report.id));
  expect(blocks.find((block) => block.type === 'register')).toMatchObject({ frozen: { day } });
  expect((await outlineNow()).nodes).toEqual(before.nodes);
  expect(buildOutline(recordsOf(await kept(version))).nodes).toEqual(before.nodes);
});

test('what the registers say later alters neither the issued report nor its version', async () => {
  const version = await issue();
  const before = await outlineNow();
  const [milestone] = await store.read((reader) => reader.all('milestone'));
  if (!milestone) throw new Error('There is no milestone.');
  await store.run(note, setEdits('milestone', milestone, { title: 'Something else' }));
  expect(await outlineNow()).toEqual(before);
  expect(buildOutline(recordsOf(await kept(version))).nodes).toEqual(before.nodes);
});

test('an issued report is not issued once more, nor gone back in; opened again it makes version 2, and version 1 stays', async () => {
  const version = await issue();
  expect(await issueReport(store, report.id, { day, note: '' })).toMatchObject({ ok: false, problem: { reason: 'issued' } });
  expect(await goBackTo(store, report.id, { paper: await kept(version), number: 1 })).toMatchObject({ ok: false, problem: { reason: 'issued' } });
  expect(await openAgain(store, report.id, false)).toMatchObject({ ok: true });
  await write('To report more progress.');
  const second = await issue('Members asked');
  expect(second).toMatchObject({ number: 2, note: 'Members asked' });
  expect(JSON.stringify((await kept(version)).blocks)).toContain('To report progress.');
  expect(JSON.stringify((await kept(second)).blocks)).toContain('To report more progress.');
});

test('opened again its blocks stay as they were, or follow the registers again', async () => {
  await issue();
  await openAgain(store, report.id, false);
  const frozen = async () => (await store.read((reader) => reader.blocks(report.id))).flatMap((block) => (block.type === 'register' ? [block.frozen] : []));
  expect(await frozen()).toMatchObject([{ day }]);
  await issue();
  await openAgain(store, report.id, true);
  expect(await frozen()).toEqual([null]);
});

test('going back makes text and fields those of the version, keeps the author’s notes, and is one change with one undo', async () => {
  const version = await issue();
  await openAgain(store, report.id, false);
  await write('To say something else.');
  const now = await store.read((reader) => reader.get('report', report.id));
  const notes = [{ id: newId(), place: 'V', block: null, text: 'Mine', done: false }];
  await store.run(note, [
    ...setEdits('report', now as Report, { title: 'Another title', notes }),
    insertItem('report', report.id, 'blocks', blocksIn('section:purpose', [paragraph(inlineOf('And more.'))])[0] as Block),
  ]);
  const changed = await outlineNow();
  const back = await goBackTo(store, report.id, { paper: await kept(version), number: 1 });
  expect((await outlineNow()).nodes).toEqual(buildOutline(recordsOf(await kept(version))).nodes);
  expect(await store.read((reader) => reader.get('report', report.id))).toMatchObject({ title: 'Progress', notes, issued: null });
  expect(await goBackTo(store, report.id, { paper: await kept(version), number: 1 })).toEqual({ ok: true, value: null });
  expect(await store.undo(back.ok && back.value ? back.value.id : '')).toMatchObject({ ok: true });
  expect(await outlineNow()).toEqual(changed);
});

test('an issued report that was handed over is kept in another database with what it names, and recognised the second time', async () => {
  const version = await issue();
  const paper = await store.readBlob(version.paper);
  const packed = paper && (await packHandOver(paper.bytes, new Map(), '0.1.0'));
  const handed = packed?.ok ? await openHandOver(packed.value) : null;
  if (!handed?.ok) throw new Error('The paper could not be handed over.');
  const there = (await openReady({ files: memoryFiles() })).store;
  const result = await keepPaperHere(there, handed.value);
  expect(result).toEqual({ ok: true, value: { report: report.id, isNew: true } });
  const taken = await readPaper(there, report.id);
  expect(taken && buildOutline(taken).nodes).toEqual((await outlineNow()).nodes);
  expect(await there.read((reader) => reader.all('programme'))).toMatchObject([{ title: 'Closer to Home' }]);
  expect(await keepPaperHere(there, handed.value)).toEqual({ ok: true, value: { report: report.id, isNew: false } });
  expect(await keepPaperHere(store, handed.value)).toEqual({ ok: true, value: { report: report.id, isNew: false } });
});

test('figures that follow a register stay as they stood on the day of issue', async () => {
  const line = { ...nouns.budgetLine.create(newId()), budget: 700_00 };
  const figure = { id: newId(), place: 'V', name: 'Budget', meaning: '', value: null, source: { kind: 'budgetLine', record: line.id, field: 'budget' } };
  const text = [{ text: 'The budget is ' }, { figure: figure.id }, { text: '.' }];
  await store.run(note, [
    createEdit('budgetLine', line),
    insertItem('report', report.id, 'figures', figure),
    ...setItem<Block>('report', report.id, 'blocks', first, { text } as Partial<Block>),
  ]);
  const version = await issue();
  await store.run(note, setEdits('budgetLine', line, { budget: 900_00 }));
  expect(JSON.stringify(await outlineNow())).toContain('£700');
  expect((await store.read((reader) => reader.get('report', report.id)))?.figures).toMatchObject([{ value: { amount: 700_00 } }]);
  const kept = await readVersion(store, version);
  expect(kept.ok && JSON.stringify(buildOutline(recordsOf(kept.value)))).toContain('£700');
  await openAgain(store, report.id, true);
  expect(JSON.stringify(await outlineNow())).toContain('£900');
});

test('an issued report is printed with the people and the council of that day, and opened again with those of today', async () => {
  const person = { ...nouns.person.create(newId()), name: 'Priya Nair', post: 'Service Director' };
  await store.run(note, async (reader) => {
    const stored = await reader.get('report', report.id);
    return [createEdit('person', person), ...(stored ? setEdits('report', stored, { reportOf: person.id }) : [])];
  });
  const before = await outlineNow();
  expect(JSON.stringify(before.nodes)).toMatch(/service director/i);
  await issue();
  await store.run(note, setEdits('person', person, { post: 'Corporate Director' }));
  expect((await outlineNow()).nodes).toEqual(before.nodes);
  expect((await readPaper(store, report.id))?.people.map((one) => one.post)).toEqual(['Service Director']);
  await openAgain(store, report.id, false);
  expect(JSON.stringify((await outlineNow()).nodes)).toMatch(/corporate director/i);
});
