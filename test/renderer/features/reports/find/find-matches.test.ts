import { EditorState } from '@tiptap/pm/state';
import { history, undo } from '@tiptap/pm/history';
import { expect, test } from 'vitest';
import { newId } from '#shared/base/ids.ts';
import { inlineOf } from '#shared/domain/report/index.ts';
import { toDoc } from '#renderer/features/reports/editor/paper-doc.ts';
import { type FindQuery, findInText, PaperFinder } from '#renderer/features/reports/find/find-matches.ts';
import { replaceMatches } from '#renderer/features/reports/find/replace-matches.ts';
import { blocksIn, paragraph, paperSchema, parts, tableIn } from '../editor/sample-paper.ts';

const query = (words: string, patch: Partial<FindQuery> = {}): FindQuery => ({ words, matchCase: false, wholeWords: false, ...patch });
const found = (text: string, of: FindQuery) => findInText(text, of).map(([from, to]) => text.slice(from, to));

/** Two paragraphs, one in italics with a footnote, and a table with a caption: 'board' stands in each. */
function paper() {
  const blocks = [
    ...blocksIn('section:purpose', [
      paragraph('The Board meets. A board is a board.'),
      paragraph([
        { text: 'An ' },
        { text: 'overboard', marks: { italic: true } },
        { footnote: { id: newId(), text: [{ text: 'Each board, ' }, { text: 'board by board', marks: { bold: true } }] } },
      ]),
    ]),
    ...tableIn('section:information', 'zz', [
      ['Board', 'Day'],
      ['Programme board', 'Monday'],
    ]),
    ...blocksIn('section:recommendations', [{ type: 'recommendation', text: inlineOf('notes the report') }]),
  ];
  const table = blocks.find((one) => one.type === 'table');
  if (table?.type === 'table') Object.assign(table, { caption: 'Boards and the board' });
  return EditorState.create({ doc: toDoc(paperSchema, parts, blocks), plugins: [history()] });
}

test('case, whole words, and quotation marks that only look different', () => {
  expect(found('Board, boards, BOARD', query('board'))).toEqual(['Board', 'board', 'BOARD']);
  expect(found('Board, boards, BOARD', query('board', { matchCase: true }))).toEqual(['board']);
  expect(found('Board, boards, overboard', query('board', { wholeWords: true }))).toEqual(['Board']);
  expect(found('the Council’s plan', query("council's"))).toEqual(['Council’s']);
  expect(found('costs 3.5 (net) and 375', query('3.5 (net)'))).toEqual(['3.5 (net)']);
  expect(found('anything', query(''))).toEqual([]);
});

test('words are found in paragraphs, cells, captions and footnotes, in the order of the paper', () => {
  const { doc } = paper();
  const matches = new PaperFinder(query('board')).find(doc);
  expect(matches.map((one) => one.kind)).toEqual([
    ...['text', 'text', 'text', 'text'],
    ...['footnote', 'footnote', 'footnote'],
    ...['caption', 'caption', 'text', 'text'],
  ]);
  for (const { kind, from, to } of matches) if (kind === 'text') expect(doc.textBetween(from, to).toLowerCase()).toBe('board');
});

test('a footnote or a reference ends a match: no words are found across it', () => {
  const state = paper();
  expect(new PaperFinder(query('overboard\ufffc')).find(state.doc)).toEqual([]);
});

test('what is put in looks like the first character of what it stands for, everywhere, and is one step for Undo', () => {
  const state = paper();
  const of = query('board');
  const { doc } = state.apply(replaceMatches(state, new PaperFinder(of).find(state.doc), of, 'panel'));
  expect(new PaperFinder(of).find(doc)).toEqual([]);
  expect(doc.child(0).textContent).toBe('The panel meets. A panel is a panel.An overpanel');
  const second = doc.child(0).child(1);
  expect(second.child(1).marks.map((mark) => mark.type.name)).toEqual(['italic']);
  expect(second.child(2).attrs['words']).toEqual([{ text: 'Each panel, ' }, { text: 'panel by panel', marks: { bold: true } }]);
  expect(doc.child(1).child(0).attrs['caption']).toBe('panels and the panel');
  expect(doc.child(1).child(0).textContent).toBe('panelDayProgramme panelMonday');

  let after = state.apply(replaceMatches(state, new PaperFinder(of).find(state.doc), of, 'panel'));
  undo(after, (tr) => {
    after = after.apply(tr);
  });
  expect(after.doc.eq(state.doc)).toBe(true);
});

test('replacing by nothing takes the words away', () => {
  const state = paper();
  const of = query('meets', { wholeWords: true });
  const { doc } = state.apply(replaceMatches(state, new PaperFinder(of).find(state.doc), of, ''));
  expect(doc.child(0).firstChild?.textContent).toBe('The Board . A board is a board.');
});
