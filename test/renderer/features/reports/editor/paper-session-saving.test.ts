import { undoDepth } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import { expect, test, vi } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { setItem } from '#shared/changes/edits.ts';
import { type Block, inlineOf } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { fieldsOf, openSession, storedBlocks, storeReport, typeAt } from './stored-report.ts';

const made = storeReport();

test('typing is gathered into one change, and Saving is shown until it is stored', async () => {
  const session = openSession(made);
  const changes = await made.store.database.changes.count();
  for (const letter of 'Now ') typeAt(session, 2, letter);
  expect(made.store.saving.get().kind).toBe('saving');
  expect(await made.store.database.changes.count()).toBe(changes);
  await session.flush();
  expect(await made.store.database.changes.count()).toBe(changes + 1);
  expect((await storedBlocks(made)).get(made.blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: ' woNFirst words.' }] });
  expect(made.store.saving.get().kind).not.toBe('saving');
});

test('after a second of quiet it is stored without being asked', async () => {
  const session = openSession(made);
  typeAt(session, 2, 'Now: ');
  await expect
    .poll(async () => (await storedBlocks(made)).get(made.blocks[0]?.id ?? ''), { timeout: 4_000 })
    .toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('leaving a block stores it', async () => {
  const session = openSession(made);
  typeAt(session, 2, 'Now: ');
  const { view, state } = session.editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, 4)));
  view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(view.state.doc.child(0).nodeSize + 3))));
  await expect
    .poll(async () => (await storedBlocks(made)).get(made.blocks[0]?.id ?? ''), { timeout: 800 })
    .toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('what is typed while a change comes from elsewhere is kept, and so is the change', async () => {
  const session = openSession(made);
  const second = made.blocks[1] as Block & { readonly text: unknown };
  typeAt(session, 2, 'Now: ');
  await made.store.run({ command: 'undo', label: 'Undo' }, setItem('report', made.report.id, 'blocks', second, { text: inlineOf('Second, changed.') }));
  session.setBlocks(await made.store.read((reader) => reader.blocks(made.report.id)));
  await expect.poll(() => session.editor.state.doc.child(0).textContent).toBe('Now: First words.Second, changed.');
  await session.flush();
  expect((await storedBlocks(made)).get(made.blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('two who change the same paragraph: what is written last in the open editor stands, and nothing is refused for ever', async () => {
  const problems: string[] = [];
  const session = openSession(made, problems);
  const first = made.blocks[0] as Block & { readonly text: unknown };
  typeAt(session, 2, 'Here: ');
  await made.store.run({ command: 'undo', label: 'Undo' }, setItem('report', made.report.id, 'blocks', first, { text: inlineOf('Elsewhere.') }));
  await session.flush();
  await expect.poll(async () => (await storedBlocks(made)).get(made.blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Here: First words.' }] });
  expect(problems).toEqual([]);
});

test('what cannot be stored stays in the editor, is said once and is tried again', async () => {
  const problems: string[] = [];
  const session = openSession(made, problems);
  const run = made.store.run;
  (made.store as { run: Store['run'] }).run = async () => ({ ok: false, problem: { reason: 'full', message: 'The disk is full.' } });
  typeAt(session, 2, 'Now: ');
  await session.flush();
  await session.flush();
  expect(problems).toEqual(['The disk is full.']);
  expect(made.store.saving.get().kind).toBe('saving');
  (made.store as { run: Store['run'] }).run = run;
  await session.flush();
  expect((await storedBlocks(made)).get(made.blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('while words are refused, a change from elsewhere neither makes them be tried without a pause nor takes them away', async () => {
  const session = openSession(made);
  const run = made.store.run;
  let tries = 0;
  (made.store as { run: Store['run'] }).run = async () => {
    tries++;
    return { ok: false, problem: { reason: 'moved-on', message: 'It was changed elsewhere.' } };
  };
  typeAt(session, 2, 'Now: ');
  await session.flush();
  const second = made.blocks[1] as Block & { readonly text: unknown };
  await run({ command: 'undo', label: 'Undo' }, setItem('report', made.report.id, 'blocks', second, { text: inlineOf('Second, changed.') }));
  session.setBlocks(await made.store.read((reader) => reader.blocks(made.report.id)));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(tries).toBeLessThan(8);
  expect(made.store.saving.get().kind).not.toBe('saved');
  (made.store as { run: Store['run'] }).run = run;
  await session.flush();
  await expect.poll(() => session.editor.state.doc.child(0).textContent).toBe('Now: First words.Second, changed.');
  expect((await storedBlocks(made)).get(made.blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Now: First words.' }] });
});

test('who types without a pause has the words stored every ten seconds', async () => {
  const session = openSession(made);
  const run = vi.spyOn(made.store as { run: Store['run'] }, 'run');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    for (let time = 0; time < 9_900; time += 300) {
      typeAt(session, 2, 'x');
      vi.advanceTimersByTime(300);
    }
    expect(run).toHaveBeenCalledTimes(0);
    typeAt(session, 2, 'x');
    vi.advanceTimersByTime(101);
    expect(run).toHaveBeenCalledTimes(1);
  } finally {
    vi.useRealTimers();
  }
});

test('quick Ctrl+Z past what was written here loses nothing, and what is typed afterwards is stored', async () => {
  const problems: string[] = [];
  const session = openSession(made, problems);
  const { view } = session.editor;
  const press = (key: string) => view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }));
  typeAt(session, 2, 'Now: ');
  await session.flush();
  typeAt(session, 2, 'And ');
  for (let step = 0; step < 4; step++) press('z');
  expect(undoDepth(view.state)).toBe(0);
  expect(problems).toContain('undone all');
  typeAt(session, 2, 'Later: ');
  await session.flush();
  expect((await storedBlocks(made)).get(made.blocks[0]?.id ?? '')).toMatchObject({ text: [{ text: 'Later: First words.' }] });
  expect(made.store.saving.get().kind).not.toBe('failed');
});

test('what was just typed in a part that goes is stored first, also while a change is on its way', async () => {
  const implications = [{ id: newId(), place: 'V', key: 'finance', state: 'material' as const, adviser: '', date: null }];
  const session = openSession(made);
  session.setFields(fieldsOf(made, { implications }));
  typeAt(session, 2, 'Now: ');
  void session.flush();
  session.goTo('implication:finance');
  session.editor.view.dispatch(session.editor.state.tr.insertText('£1.2 million.'));
  session.setFields(fieldsOf(made));
  await expect.poll(() => session.editor.state.doc.textContent).not.toContain('£1.2 million.');
  expect([...(await storedBlocks(made)).values()].find((block) => block.slot === 'implication:finance')).toMatchObject({ text: [{ text: '£1.2 million.' }] });
});
