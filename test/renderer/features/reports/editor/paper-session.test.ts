import { TextSelection } from '@tiptap/pm/state';
import { undoDepth } from '@tiptap/pm/history';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { createEdit, insertItem, removeItem, setItem } from '#shared/changes/edits.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { type Block, inlineOf, type Report } from '#shared/domain/report/index.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { templateFor } from '#shared/templates/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { type Fields, PaperSession } from '#renderer/features/reports/editor/paper-session.ts';
import { memoryFiles, openReady } from '#test/renderer/data/support.ts';
import { blocksIn, paragraph } from './sample-paper.ts';

let store: Store;
let report: Report;
let blocks: Block[];

beforeEach(async () => {
  ({ store } = await openReady({ files: memoryFiles() }));
  report = { ...nouns.report.create(newId()), title: 'Homes with care' };
  blocks = [
    ...blocksIn('section:purpose', [paragraph('First words.'), paragraph('Second words.')]),
    ...blocksIn('section:information', [paragraph('Third words.')]),
  ];
  await store.run({ command: 'report.create', label: 'New report' }, [
    createEdit('report', report),
    ...blocks.map((block) => insertItem('report', report.id, 'blocks', block)),
  ]);
});

function fieldsOf(changed: Partial<Report> = {}): Fields {
  const template = templateFor('county-committee', 1);
  if (!template) throw new Error('no template');
  return { template, report: { ...report, ...changed }, people: [], settings: settings.create(settingsId), committee: null, meeting: null };
}

function open(problems: string[] = []): PaperSession {
  const session = new PaperSession(store, fieldsOf(), blocks, {
    onJump: () => {},
    onProblem: (message) => problems.push(message),
    onUndoStored: () => {},
    onUndoneAll: () => problems.push('undone all'),
    plugins: [],
  });
  const place = document.createElement('div');
  document.body.append(place);
  session.mount(place);
  onTestFinished(async () => {
    await session.close();
    place.remove();
  });
  return session;
}

const stored = async () => new Map((await store.read((reader) => reader.blocks(report.id))).map((block) => [block.id, block]));
const type = (session: PaperSession, pos: number, text: string) => session.editor.view.dispatch(session.editor.state.tr.insertText(text, pos));
const labelOf = (session: PaperSession, id: string) => session.editor.view.dom.querySelector<HTMLElement>(`[data-id="${id}"]`)?.dataset['label'];

test('typing is gathered into one change, and Saving is shown until it is stored', async () => {
  const session = open();
  const changes = await store.database.changes.count();
  for (const letter of 'Now ') type(session, 2, letter);
  expect(store.saving.get().kind).toBe('saving');
  expect(await store.database.changes.count()).toBe(changes);
  await session.flush();
  expect(await store.database.changes.count()).toBe(changes + 1);
  expect((await stored()).get(blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: ' woNFirst words.' }] });
  expect(store.saving.get().kind).not.toBe('saving');
});

test('after a second of quiet it is stored without being asked', async () => {
  const session = open();
  type(session, 2, 'Now: ');
  await expect.poll(async () => (await stored()).get(blocks[0]?.id ?? ''), { timeout: 4_000 }).toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('leaving a block stores it', async () => {
  const session = open();
  type(session, 2, 'Now: ');
  const { view, state } = session.editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, 4)));
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(view.state.doc.child(0).nodeSize + 3))));
  await expect.poll(async () => (await stored()).get(blocks[0]?.id ?? ''), { timeout: 800 }).toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('numbers stand on the blocks and run on when one comes', () => {
  const session = open();
  const [first, , third] = blocks.map((block) => block.id);
  expect(labelOf(session, first ?? '')).toBe('1.');
  expect(labelOf(session, third ?? '')).toBe('3.');
  const { schema, tr } = session.editor.state;
  session.editor.view.dispatch(tr.insert(1, schema.node('paragraph', null, schema.text('Before all'))));
  expect(labelOf(session, first ?? '')).toBe('2.');
  expect(labelOf(session, third ?? '')).toBe('4.');
});

test('a change from elsewhere comes in and leaves the cursor where it is', async () => {
  const session = open();
  const { view, state } = session.editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, state.doc.child(0).nodeSize + 6)));
  const before = session.editor.state.selection.$from.parentOffset;
  const first = blocks[0] as Block & { readonly text: unknown };
  await store.run({ command: 'undo', label: 'Undo' }, setItem('report', report.id, 'blocks', first, { text: inlineOf('First words, longer than before.') }));
  session.setBlocks(await store.read((reader) => reader.blocks(report.id)));
  await expect.poll(() => session.editor.state.doc.child(0).firstChild?.textContent).toBe('First words, longer than before.');
  expect(session.editor.state.selection.$from.parent.textContent).toBe('Third words.');
  expect(session.editor.state.selection.$from.parentOffset).toBe(before);
});

test('what is typed while a change comes from elsewhere is kept, and so is the change', async () => {
  const session = open();
  const second = blocks[1] as Block & { readonly text: unknown };
  type(session, 2, 'Now: ');
  await store.run({ command: 'undo', label: 'Undo' }, setItem('report', report.id, 'blocks', second, { text: inlineOf('Second, changed.') }));
  session.setBlocks(await store.read((reader) => reader.blocks(report.id)));
  await expect.poll(() => session.editor.state.doc.child(0).textContent).toBe('Now: First words.Second, changed.');
  await session.flush();
  expect((await stored()).get(blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('two who change the same paragraph: what is written last in the open editor stands, and nothing is refused for ever', async () => {
  const problems: string[] = [];
  const session = open(problems);
  const first = blocks[0] as Block & { readonly text: unknown };
  type(session, 2, 'Here: ');
  await store.run({ command: 'undo', label: 'Undo' }, setItem('report', report.id, 'blocks', first, { text: inlineOf('Elsewhere.') }));
  await session.flush();
  await expect.poll(async () => (await stored()).get(blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Here: First words.' }] });
  expect(problems).toEqual([]);
});

test('what cannot be stored stays in the editor, is said once and is tried again', async () => {
  const problems: string[] = [];
  const session = open(problems);
  const run = store.run;
  (store as { run: Store['run'] }).run = async () => ({ ok: false, problem: { reason: 'full', message: 'The disk is full.' } });
  type(session, 2, 'Now: ');
  await session.flush();
  await session.flush();
  expect(problems).toEqual(['The disk is full.']);
  expect(store.saving.get().kind).toBe('saving');
  (store as { run: Store['run'] }).run = run;
  await session.flush();
  expect((await stored()).get(blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('while words are refused, a change from elsewhere neither makes them be tried without a pause nor takes them away', async () => {
  const session = open();
  const run = store.run;
  let tries = 0;
  (store as { run: Store['run'] }).run = async () => {
    tries++;
    return { ok: false, problem: { reason: 'moved-on', message: 'It was changed elsewhere.' } };
  };
  type(session, 2, 'Now: ');
  await session.flush();
  const second = blocks[1] as Block & { readonly text: unknown };
  await run({ command: 'undo', label: 'Undo' }, setItem('report', report.id, 'blocks', second, { text: inlineOf('Second, changed.') }));
  session.setBlocks(await store.read((reader) => reader.blocks(report.id)));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(tries).toBeLessThan(8);
  expect(store.saving.get().kind).not.toBe('saved');
  (store as { run: Store['run'] }).run = run;
  await session.flush();
  await expect.poll(() => session.editor.state.doc.child(0).textContent).toBe('Now: First words.Second, changed.');
  expect((await stored()).get(blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('who types without a pause has the words stored every ten seconds', async () => {
  const session = open();
  const run = vi.spyOn(store as { run: Store['run'] }, 'run');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    for (let time = 0; time < 9_900; time += 300) {
      type(session, 2, 'x');
      vi.advanceTimersByTime(300);
    }
    expect(run).toHaveBeenCalledTimes(0);
    type(session, 2, 'x');
    vi.advanceTimersByTime(101);
    expect(run).toHaveBeenCalledTimes(1);
  } finally {
    vi.useRealTimers();
  }
});

test('quick Ctrl+Z past what was written here loses nothing, and what is typed afterwards is stored', async () => {
  const problems: string[] = [];
  const session = open(problems);
  const { view } = session.editor;
  const press = (key: string) => view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
  type(session, 2, 'Now: ');
  await session.flush();
  type(session, 2, 'And ');
  for (let step = 0; step < 4; step++) press('z');
  expect(undoDepth(view.state)).toBe(0);
  expect(problems).toContain('undone all');
  type(session, 2, 'Later: ');
  await session.flush();
  expect((await stored()).get(blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Later: First words.' }] });
  expect(store.saving.get().kind).not.toBe('failed');
});

test('where the block with the cursor is taken away elsewhere, the cursor stays in its part', async () => {
  const session = open();
  const { view, state } = session.editor;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(state.doc.child(0).nodeSize - 2))));
  await store.run(
    { command: 'undo', label: 'Undo' },
    blocks.slice(0, 2).map((block) => removeItem('report', report.id, 'blocks', block)),
  );
  session.setBlocks(await store.read((reader) => reader.blocks(report.id)));
  await expect.poll(() => session.editor.state.doc.child(0).textContent).toBe('');
  expect(session.editor.state.selection.$from.node(1).attrs['slot']).toBe('section:purpose');
});

test('an empty part keeps its block, and the cursor in it, when words come elsewhere', async () => {
  const session = open();
  session.goTo('section:recommendations');
  const element = session.editor.view.dom.querySelector('[data-slot="section:recommendations"] .block');
  const first = blocks[0] as Block & { readonly text: unknown };
  await store.run({ command: 'undo', label: 'Undo' }, setItem('report', report.id, 'blocks', first, { text: inlineOf('Elsewhere.') }));
  session.setBlocks(await store.read((reader) => reader.blocks(report.id)));
  await expect.poll(() => session.editor.state.doc.child(0).firstChild?.textContent).toBe('Elsewhere.');
  expect(session.editor.view.dom.querySelector('[data-slot="section:recommendations"] .block')).toBe(element);
  expect(session.editor.state.selection.$from.node(1).attrs['slot']).toBe('section:recommendations');
});

test('parts come and go with the fields; their words stay stored', async () => {
  const session = open();
  const implications = [{ id: newId(), place: 'V', key: 'finance', state: 'material' as const, adviser: '', date: null }];
  session.setFields(fieldsOf({ implications }));
  const slots = () => session.editor.state.doc.children.map((slot) => slot.attrs['slot']);
  expect(slots()).toContain('implication:finance');
  session.goTo('implication:finance');
  session.editor.view.dispatch(session.editor.state.tr.insertText('£1.2 million a year.'));
  await session.flush();
  session.setFields(fieldsOf());
  expect(slots()).not.toContain('implication:finance');
  await session.flush();
  expect([...(await stored()).values()].some((block) => block.slot === 'implication:finance')).toBe(true);
  session.setFields(fieldsOf({ implications }));
  expect(session.editor.state.doc.textContent).toContain('£1.2 million a year.');
});

test('what was just typed in a part that goes is stored first, also while a change is on its way', async () => {
  const implications = [{ id: newId(), place: 'V', key: 'finance', state: 'material' as const, adviser: '', date: null }];
  const session = open();
  session.setFields(fieldsOf({ implications }));
  type(session, 2, 'Now: ');
  void session.flush();
  session.goTo('implication:finance');
  session.editor.view.dispatch(session.editor.state.tr.insertText('£1.2 million.'));
  session.setFields(fieldsOf());
  await expect.poll(() => session.editor.state.doc.textContent).not.toContain('£1.2 million.');
  expect([...(await stored()).values()].find((block) => block.slot === 'implication:finance')).toMatchObject({ text: [{ text: '£1.2 million.' }] });
});

test('one can go to a part that is only coming', () => {
  const session = open();
  const id = newId();
  session.goTo(`appendix:${id}`);
  session.setFields(fieldsOf({ appendices: [{ id, place: 'V', title: 'Plan', file: null, exempt: [] }] }));
  expect(session.editor.state.selection.$from.node(1).attrs['slot']).toBe(`appendix:${id}`);
});

test('a key that comes before the browser has told where the cursor went acts where it is', () => {
  const session = open();
  const { view } = session.editor;
  session.goTo('section:information');
  const second = view.dom.querySelector(`[data-id="${blocks[1]?.id}"]`)?.firstChild as Text;
  document.getSelection()?.collapse(second, 6);
  view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  expect(view.state.doc.child(0).children.map((block) => block.textContent)).toEqual(['First words.', 'Second', ' words.']);
});

test('an issued report cannot be written in', () => {
  const session = open();
  session.setFields(fieldsOf({ issued: '2027-01-11' }));
  expect(session.editor.view.editable).toBe(false);
});
