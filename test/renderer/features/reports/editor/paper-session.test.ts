import { TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { removeItem, setItem } from '#shared/changes/edits.ts';
import { type Block, inlineOf } from '#shared/domain/report/index.ts';
import type { PaperSession } from '#renderer/features/reports/editor/paper-session.ts';
import { fieldsOf, openSession, storedBlocks, storeReport } from './stored-report.ts';

const made = storeReport();
const labelOf = (session: PaperSession, id: string) => session.editor.view.dom.querySelector<HTMLElement>(`[data-id="${id}"]`)?.dataset['label'];

test('numbers stand on the blocks and run on when one comes', () => {
  const session = openSession(made);
  const [first, , third] = made.blocks.map((block) => block.id);
  expect(labelOf(session, first ?? '')).toBe('1.');
  expect(labelOf(session, third ?? '')).toBe('3.');
  const { schema, tr } = session.editor.state;
  session.editor.view.dispatch(tr.insert(1, schema.node('paragraph', null, schema.text('Before all'))));
  expect(labelOf(session, first ?? '')).toBe('2.');
  expect(labelOf(session, third ?? '')).toBe('4.');
});

test('a change from elsewhere comes in and leaves the cursor where it is', async () => {
  const session = openSession(made);
  const { view, state } = session.editor;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, state.doc.child(0).nodeSize + 6)));
  const before = session.editor.state.selection.$from.parentOffset;
  const first = made.blocks[0] as Block & { readonly text: unknown };
  await made.store.run(
    { command: 'undo', label: 'Undo' },
    setItem('report', made.report.id, 'blocks', first, { text: inlineOf('First words, longer than before.') }),
  );
  session.setBlocks(await made.store.read((reader) => reader.blocks(made.report.id)));
  await expect.poll(() => session.editor.state.doc.child(0).firstChild?.textContent).toBe('First words, longer than before.');
  expect(session.editor.state.selection.$from.parent.textContent).toBe('Third words.');
  expect(session.editor.state.selection.$from.parentOffset).toBe(before);
});

test('where the block with the cursor is taken away elsewhere, the cursor stays in its part', async () => {
  const session = openSession(made);
  const { view, state } = session.editor;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(state.doc.child(0).nodeSize - 2))));
  await made.store.run(
    { command: 'undo', label: 'Undo' },
    made.blocks.slice(0, 2).map((block) => removeItem('report', made.report.id, 'blocks', block)),
  );
  session.setBlocks(await made.store.read((reader) => reader.blocks(made.report.id)));
  await expect.poll(() => session.editor.state.doc.child(0).textContent).toBe('');
  expect(session.editor.state.selection.$from.node(1).attrs['slot']).toBe('section:purpose');
});

test('an empty part keeps its block, and the cursor in it, when words come elsewhere', async () => {
  const session = openSession(made);
  session.goTo('section:recommendations');
  const element = session.editor.view.dom.querySelector('[data-slot="section:recommendations"] .block');
  const first = made.blocks[0] as Block & { readonly text: unknown };
  await made.store.run({ command: 'undo', label: 'Undo' }, setItem('report', made.report.id, 'blocks', first, { text: inlineOf('Elsewhere.') }));
  session.setBlocks(await made.store.read((reader) => reader.blocks(made.report.id)));
  await expect.poll(() => session.editor.state.doc.child(0).firstChild?.textContent).toBe('Elsewhere.');
  expect(session.editor.view.dom.querySelector('[data-slot="section:recommendations"] .block')).toBe(element);
  expect(session.editor.state.selection.$from.node(1).attrs['slot']).toBe('section:recommendations');
});

test('parts come and go with the fields; their words stay stored', async () => {
  const session = openSession(made);
  const implications = [{ id: newId(), place: 'V', key: 'finance', state: 'material' as const, adviser: '', date: null }];
  session.setFields(fieldsOf(made, { implications }));
  const slots = () => session.editor.state.doc.children.map((slot) => slot.attrs['slot']);
  expect(slots()).toContain('implication:finance');
  session.goTo('implication:finance');
  session.editor.view.dispatch(session.editor.state.tr.insertText('£1.2 million a year.'));
  await session.flush();
  session.setFields(fieldsOf(made));
  expect(slots()).not.toContain('implication:finance');
  await session.flush();
  expect([...(await storedBlocks(made)).values()].some((block) => block.slot === 'implication:finance')).toBe(true);
  session.setFields(fieldsOf(made, { implications }));
  expect(session.editor.state.doc.textContent).toContain('£1.2 million a year.');
});

test('one can go to a part that is only coming', () => {
  const session = openSession(made);
  const id = newId();
  session.goTo(`appendix:${id}`);
  session.setFields(fieldsOf(made, { appendices: [{ id, place: 'V', title: 'Plan', file: null, exempt: [] }] }));
  expect(session.editor.state.selection.$from.node(1).attrs['slot']).toBe(`appendix:${id}`);
});

test('a key that comes before the browser has told where the cursor went acts where it is', () => {
  const session = openSession(made);
  const { view } = session.editor;
  session.goTo('section:information');
  const second = view.dom.querySelector(`[data-id="${made.blocks[1]?.id}"]`)?.firstChild as Text;
  document.getSelection()?.collapse(second, 6);
  view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  expect(view.state.doc.child(0).children.map((block) => block.textContent)).toEqual(['First words.', 'Second', ' words.']);
});

test('an issued report cannot be written in', () => {
  const session = openSession(made);
  session.setFields(fieldsOf(made, { issued: '2027-01-11' }));
  expect(session.editor.view.editable).toBe(false);
});
