import { TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { noteMarks, showNotes } from '#renderer/features/reports/notes/note-marks.ts';
import { addNote, changeNote, removeNote } from '#renderer/features/reports/notes/note-edits.ts';
import { blockHere, placesOfNotes } from '#renderer/features/reports/notes/note-places.ts';
import { moveBlocks, splitBlock } from '#renderer/features/reports/editor/block-commands.ts';
import type { PaperSession } from '#renderer/features/reports/editor/paper-session.ts';
import { findBlock } from '#renderer/features/reports/editor/structure.ts';
import { openSession, storeReport } from '../editor/stored-report.ts';

const made = storeReport();
const note = (block: string | null, done = false) => ({ id: newId(), place: 'V', block, text: 'Look this up', done });

function open(): { readonly session: PaperSession; readonly opened: string[] } {
  const opened: string[] = [];
  return { session: openSession(made, [], { plugins: [noteMarks((block) => opened.push(block))] }), opened };
}

const marked = (session: PaperSession) =>
  [...session.editor.view.dom.querySelectorAll<HTMLElement>('[data-notes]')].map((one) => [one.textContent, one.dataset['notes']]);

function cursorIn(session: PaperSession, block: string, offset = 1): void {
  const { view } = session.editor;
  const pos = findBlock(view.state.doc, block)?.pos ?? 0;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos + offset)));
}

test('a block with something to do is marked, and no longer once all of it is done', () => {
  const { session } = open();
  const [first, second] = made.blocks;
  showNotes(session.editor.view, [note(first?.id ?? ''), note(first?.id ?? ''), note(second?.id ?? '', true), note(null)]);
  expect(marked(session)).toEqual([['First words.', '2']]);
  showNotes(session.editor.view, []);
  expect(marked(session)).toEqual([]);
});

test('a mark stays with its block through typing, splitting and moving, and none of it is kept in the text', async () => {
  const { session } = open();
  const [first] = made.blocks;
  const id = first?.id ?? '';
  showNotes(session.editor.view, [note(id)]);
  cursorIn(session, id, 6);
  session.perform((state, dispatch) => {
    dispatch?.(state.tr.insertText('X'));
    return true;
  });
  expect(marked(session)).toEqual([['FirstX words.', '1']]);
  session.perform(splitBlock);
  expect(marked(session)).toEqual([['FirstX', '1']]);
  cursorIn(session, id, 2);
  session.perform(moveBlocks(1));
  expect(marked(session)).toEqual([['FirstX', '1']]);
  await session.flush();
  expect(JSON.stringify(await made.store.read((reader) => reader.blocks(made.report.id)))).not.toContain('Look this up');
});

test('a click on the mark opens its notes, and one on the words does not', () => {
  const { session, opened } = open();
  const id = made.blocks[0]?.id ?? '';
  showNotes(session.editor.view, [note(id)]);
  const element = session.editor.view.dom.querySelector<HTMLElement>('[data-notes]');
  if (!element) throw new Error('no mark');
  const { left, right, top } = element.getBoundingClientRect();
  const click = (clientX: number) => {
    const event = new MouseEvent('click', { clientX, clientY: top + 4, bubbles: true });
    Object.defineProperty(event, 'target', { value: element });
    session.editor.view.someProp('handleClick', (handle) => handle(session.editor.view, 1, event));
  };
  click(left + 2);
  expect(opened).toEqual([]);
  click(right - 4);
  expect(opened).toEqual([id]);
});

test('a note is added, changed, done and removed, each one change', async () => {
  const { store, report } = made;
  const stored = async () => (await store.read((reader) => reader.get('report', report.id)))?.notes.map(({ text, done, block }) => [text, done, block]);
  const block = made.blocks[0]?.id ?? '';
  await addNote(store, report.id, { block, text: 'First' });
  await addNote(store, report.id, { block: null, text: 'Second' });
  expect(await stored()).toEqual([
    ['First', false, block],
    ['Second', false, null],
  ]);
  const [first] = (await store.read((reader) => reader.get('report', report.id)))?.notes ?? [];
  await changeNote(store, report.id, first?.id ?? '', { done: true });
  await changeNote(store, report.id, first?.id ?? '', { text: 'First again' });
  const removed = await removeNote(store, report.id, first?.id ?? '');
  expect(await stored()).toEqual([['Second', false, null]]);
  if (!removed.ok || !removed.value) throw new Error('not removed');
  await store.undo(removed.value.id);
  expect((await stored())?.map(([text, done]) => [text, done]).sort()).toEqual([
    ['First again', true],
    ['Second', false],
  ]);
  expect((await addNote(store, newId(), { block: null, text: 'x' })).ok).toBe(false);
});

test('where a note stands is told by number and first words; a part with nothing in it has no place for one', () => {
  const { session } = open();
  const [first] = made.blocks;
  const { doc } = session.editor.state;
  expect(placesOfNotes(doc, session.labels, [first?.id ?? '', newId()])).toEqual([
    { id: first?.id, index: expect.any(Number), name: 'Paragraph 1', words: 'First words.' },
  ]);
  cursorIn(session, first?.id ?? '');
  expect(blockHere(session.editor.state, session.labels)).toEqual({ id: first?.id, name: 'Paragraph 1' });
  session.goTo('section:recommendations');
  expect(blockHere(session.editor.state, session.labels)).toBeNull();
});
