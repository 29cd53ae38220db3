import { TextSelection } from '@tiptap/pm/state';
import { expect, onTestFinished, test } from 'vitest';
import type { PaperSession } from '#renderer/features/reports/editor/paper-session.ts';
import { replaceMatches } from '#renderer/features/reports/find/replace-matches.ts';
import { ownWords } from '#renderer/features/reports/spelling/own-words.ts';
import { queryOf, SpellingDesk } from '#renderer/features/reports/spelling/spelling-desk.ts';
import { settings, settingsId } from '#shared/domain/settings.ts';
import { nouns } from '#shared/domain/nouns.ts';
import { newId } from '#shared/base/ids.ts';
import { fieldsOf, openSession, storeReport, typeAt } from '../editor/stored-report.ts';

const made = storeReport();

function deskOf(session: PaperSession, own: readonly string[] = []): SpellingDesk {
  const desk = new SpellingDesk(session, new Set(own));
  onTestFinished(() => desk.end());
  return desk;
}

const underlined = () => [...((CSS.highlights.get('misspelt') ?? []) as Iterable<Range>)].map((range) => range.toString());

test('wrong words get a line, and lose it when they are mended', async () => {
  const session = openSession(made);
  const desk = deskOf(session);
  typeAt(session, 2, 'The comittee and the board recieve teh ');
  await expect.poll(underlined, { timeout: 10_000 }).toEqual(['comittee', 'recieve', 'teh']);
  const wrong = desk.all()[0];
  if (!wrong) throw new Error('nothing wrong');
  session.editor.view.dispatch(session.editor.state.tr.insertText('committee', wrong.from, wrong.to));
  await expect.poll(underlined).toEqual(['recieve', 'teh']);
  expect(desk.at(wrong.from)).toBeNull();
});

test('the next one is found after the cursor, and from the beginning again', async () => {
  const session = openSession(made);
  const desk = deskOf(session);
  typeAt(session, 2, 'comittee ');
  const end = session.editor.state.doc.content.size;
  const first = await desk.next(0);
  expect(first?.word).toBe('comittee');
  expect(await desk.next(end)).toEqual(first);
});

test('what is ignored, and what becomes the council’s own, is wrong no more', async () => {
  const session = openSession(made);
  const desk = deskOf(session, ['wendlebury']);
  typeAt(session, 2, 'Wendlebury Osyth Tanyards ');
  await expect.poll(underlined, { timeout: 10_000 }).toEqual(['Osyth', 'Tanyards']);
  desk.ignore('Osyth');
  await expect.poll(underlined).toEqual(['Tanyards']);
  desk.setOwn(new Set(['wendlebury', 'tanyards']));
  await expect.poll(underlined).toEqual([]);
});

test('a word that is being written has no line yet', async () => {
  const session = openSession(made);
  deskOf(session);
  session.editor.view.focus();
  typeAt(session, 2, 'wrongg comitt ');
  const { view } = session.editor;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 2 + 'wrongg comitt'.length)));
  await expect.poll(underlined, { timeout: 10_000 }).toEqual(['wrongg']);
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 2)));
  await expect.poll(underlined).toEqual(['wrongg', 'comitt']);
});

test('captions and the words of footnotes are looked at too, and mended where they stand', async () => {
  const session = openSession(made);
  const desk = deskOf(session);
  const { schema } = session.editor;
  const note = schema.node('footnote', { id: newId(), words: [{ text: 'The bord and the bord.' }] });
  const picture = schema.node('picture', { id: newId(), blob: 'a'.repeat(64), caption: 'Savings by yeer', alt: 'A chart' });
  session.editor.view.dispatch(session.editor.state.tr.insert(2, note).insert(1, picture));
  await desk.next(0);
  const found = desk.all();
  expect(found.map(({ kind, word, index }) => [kind, word, index])).toEqual([
    ['caption', 'yeer', 0],
    ['footnote', 'bord', 0],
    ['footnote', 'bord', 1],
  ]);
  const second = found[2];
  if (!second) throw new Error('not found');
  session.editor.view.dispatch(replaceMatches(session.editor.state, [second], queryOf(second.word), 'board'));
  let words: unknown;
  session.editor.state.doc.descendants((node) => {
    if (node.type.name === 'footnote') words = node.attrs['words'];
  });
  expect(words).toEqual([{ text: 'The bord and the board.' }]);
});

test('names in the records and the council’s words are right, whatever the dictionary says', () => {
  const fields = fieldsOf(made);
  const own = ownWords({
    ...fields,
    settings: { ...settings.create(settingsId), council: 'Wendlebury County Council', words: ['co-op', 'Reabling'] },
    people: [{ ...nouns.person.create(newId()), name: 'Priya Nair', post: 'Director' }],
  });
  for (const word of ['wendlebury', 'priya', 'nair', 'director', 'reabling']) expect(own.has(word), word).toBe(true);
});
