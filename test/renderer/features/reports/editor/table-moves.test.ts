import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { toDoc } from '#renderer/features/reports/editor/paper-doc.ts';
import { tablePlace } from '#renderer/features/reports/editor/table-commands.ts';
import { moveColumn, moveRow } from '#renderer/features/reports/editor/table-moves.ts';
import { paperSchema, parts, tableIn } from './sample-paper.ts';

const blocks = tableIn('section:information', 'zz', [
  ['Stage', 'Day', 'Who'],
  ['Design', 'Monday', 'Nair'],
  ['Build', 'Tuesday', 'Prosser'],
]);

/** The table with the cursor in the cell that says so. */
function at(words: string): EditorState {
  const doc = toDoc(paperSchema, parts, blocks);
  let pos = 0;
  doc.descendants((node, offset) => {
    if (node.isTextblock && node.textContent === words) pos = offset + 2;
  });
  const state = EditorState.create({ doc });
  return state.apply(state.tr.setSelection(TextSelection.create(doc, pos)));
}

function perform(state: EditorState, command: ReturnType<typeof moveRow>): EditorState {
  let after = state;
  const isDone = command(state, (tr) => {
    after = state.apply(tr);
  });
  return isDone ? after : state;
}

const rows = (state: EditorState) => tablePlace(state)?.table.children.map((row) => row.children.map((cell) => cell.textContent).join(' '));

test('a row goes over its neighbour with the cursor in it; the header stays', () => {
  const after = perform(at('Monday'), moveRow(1));
  expect(rows(after)).toEqual(['Stage Day Who', 'Build Tuesday Prosser', 'Design Monday Nair']);
  expect(after.selection.$from.parent.textContent).toBe('Monday');
  expect(rows(perform(after, moveRow(-1)))).toEqual(['Stage Day Who', 'Design Monday Nair', 'Build Tuesday Prosser']);
  for (const [cell, step] of [
    ['Monday', -1],
    ['Tuesday', 1],
    ['Stage', 1],
  ] as const) {
    const before = at(cell);
    expect(perform(before, moveRow(step))).toBe(before);
  }
});

test('a column goes over its neighbour in every row, with its identity and width', () => {
  const before = at('Tuesday');
  const after = perform(before, moveColumn(-1));
  expect(rows(after)).toEqual(['Day Stage Who', 'Monday Design Nair', 'Tuesday Build Prosser']);
  expect(after.selection.$from.parent.textContent).toBe('Tuesday');
  const ids = (state: EditorState) => ((tablePlace(state)?.table.attrs['columns'] ?? []) as readonly { readonly id: string }[]).map((one) => one.id);
  const [first, second, third] = ids(before);
  expect(ids(after)).toEqual([second, first, third]);
  const last = at('Who');
  expect(perform(last, moveColumn(1))).toBe(last);
});
