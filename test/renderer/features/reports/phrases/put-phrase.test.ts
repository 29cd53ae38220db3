import { TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { plainText } from '#shared/domain/report/index.ts';
import { type Snippet, snippet } from '#shared/domain/snippet.ts';
import { phrasesFor } from '#renderer/features/reports/phrases/phrase-lines.ts';
import { phraseTyped, putPhrase, selectedWords } from '#renderer/features/reports/phrases/put-phrase.ts';
import type { PaperSession } from '#renderer/features/reports/editor/paper-session.ts';
import { findBlock } from '#renderer/features/reports/editor/structure.ts';
import { openSession, storeReport } from '../editor/stored-report.ts';

const made = storeReport();
const phrase = (title: string, text: string): Snippet => ({ ...snippet.create(newId()), title, text });
const phrases = [
  phrase('Met from the budget', 'The cost is met.'),
  phrase('Meeting room', 'Held in the room.'),
  phrase('No', 'Nothing at all.'),
  phrase('Met', 'Met words.'),
];

function cursorAt(session: PaperSession, offset: number, to = offset): number {
  const { view } = session.editor;
  const pos = (findBlock(view.state.doc, made.blocks[0]?.id ?? '')?.pos ?? 0) + 1;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos + offset, pos + to)));
  return pos + offset;
}

const words = async (session: PaperSession) => {
  await session.flush();
  const blocks = await made.store.read((reader) => reader.blocks(made.report.id));
  return blocks
    .filter((block) => block.slot === 'section:purpose')
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map((block) => ('text' in block ? plainText(block.text) : ''));
};

test('a phrase of one line goes into the paragraph, and is one step of undo', async () => {
  const session = openSession(made);
  const at = cursorAt(session, 5);
  session.perform(putPhrase(at, at, 'and more'));
  expect(await words(session)).toEqual(['First and more words.', 'Second words.']);
  session.editor.view.focus();
  session.editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
  expect(await words(session)).toEqual(['First words.', 'Second words.']);
});

test('each further line is a paragraph with an identity of its own, and the rest follows the last', async () => {
  const session = openSession(made);
  const at = cursorAt(session, 5);
  session.perform(putPhrase(at, at, 'one.\n\nTwo.\nThree'));
  expect(await words(session)).toEqual(['First one.', 'Two.', 'Three words.', 'Second words.']);
  const blocks = await made.store.read((reader) => reader.blocks(made.report.id));
  expect(new Set(blocks.map((block) => block.id)).size).toBe(5);
  expect(blocks.some((block) => block.id === made.blocks[0]?.id && 'text' in block && plainText(block.text) === 'First one.')).toBe(true);
});

test.each([
  ['Met from', 'Met from the budget'],
  ['so met', 'Met'],
  ['MEET', 'Meeting room'],
  ['no', 'No'],
  ['Me', null],
  ['nomet from', null],
  ['something', null],
])('%s names %s', (typed, expected) => {
  const session = openSession(made);
  const at = cursorAt(session, 0, 'First words.'.length);
  session.editor.view.dispatch(session.editor.state.tr.insertText(typed, at, at + 'First words.'.length));
  const found = phraseTyped(session.editor.state, phrases);
  expect(found?.phrase.title ?? null).toBe(expected);
  if (found)
    expect(session.editor.state.doc.textBetween(found.from, found.to).toLowerCase()).toBe(found.phrase.title.slice(0, found.to - found.from).toLowerCase());
});

test('the words of a selection over two paragraphs are two lines', () => {
  const session = openSession(made);
  const { view } = session.editor;
  const from = (findBlock(view.state.doc, made.blocks[0]?.id ?? '')?.pos ?? 0) + 1;
  const second = findBlock(view.state.doc, made.blocks[1]?.id ?? '');
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, (second?.pos ?? 0) + 1 + 'Second'.length)));
  expect(selectedWords(view.state, session.labels)).toBe('First words.\nSecond');
});

test('a phrase is found by its name before its words, and an empty one never', () => {
  const all = [...phrases, phrase('Empty', ' '), phrase('Other', 'Met by others.')];
  expect(phrasesFor(all, 'met').map((one) => one.title)).toEqual(['Met', 'Met from the budget', 'Other']);
  expect(phrasesFor(all, '').map((one) => one.title)).toEqual(['Meeting room', 'Met', 'Met from the budget', 'No', 'Other']);
  expect(phrasesFor(all, 'nowhere')).toEqual([]);
});
