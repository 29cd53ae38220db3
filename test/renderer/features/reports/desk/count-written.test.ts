import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { countSelected, countWritten } from '#renderer/features/reports/desk/count-written.ts';
import { toDoc } from '#renderer/features/reports/editor/paper-doc.ts';
import { newId } from '#shared/base/ids.ts';
import { blocksIn, paragraph, paperSchema, parts, tableIn } from '../editor/sample-paper.ts';

const doc = toDoc(paperSchema, parts, [
  ...blocksIn('section:purpose', [
    paragraph('It costs £1,250 in 2027/28.'),
    paragraph([{ text: 'Noted' }, { footnote: { id: newId(), text: [{ text: 'At the foot.' }] } }, { text: ' here' }]),
  ]),
  ...tableIn('section:information', 'zz', [
    ['Stage', 'Date'],
    ['Design', 'May 2027'],
  ]),
]);

test('words of paragraphs, cells, captions and footnotes are counted, an amount as one', () => {
  // 5, then 2 and the note's 3, then the caption 'Stages' and the cells' 5.
  expect(countWritten(doc)).toBe(5 + 2 + 3 + 1 + 5);
});

test('of what is selected only that is counted', () => {
  const state = EditorState.create({ doc });
  expect(countSelected(state)).toBe(0);
  expect(countSelected(state.apply(state.tr.setSelection(TextSelection.create(doc, 2, 10))))).toBe(2);
});
