import { GapCursor } from '@tiptap/pm/gapcursor';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { toDoc } from '#renderer/features/reports/editor/paper-doc.ts';
import { stepInTable } from '#renderer/features/reports/editor/table-arrows.ts';
import { tablePlace } from '#renderer/features/reports/editor/table-commands.ts';
import { paperSchema, parts, tableIn } from './sample-paper.ts';

test('down goes through the rows of a column and then below the table, up comes back', () => {
  let state = EditorState.create({
    doc: toDoc(
      paperSchema,
      parts,
      tableIn('section:purpose', 'V', [
        ['a', 'b'],
        ['', ''],
      ]),
    ),
  });
  const press = (step: 1 | -1) =>
    stepInTable(step)(state, (tr) => {
      state = state.apply(tr);
    });
  // Slot, table, row, the first cell with one letter, the second cell.
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 7)));
  expect(tablePlace(state)).toMatchObject({ row: 0, column: 1 });
  press(1);
  expect(tablePlace(state)).toMatchObject({ row: 1, column: 1 });
  press(1);
  expect(state.selection).toBeInstanceOf(GapCursor);
  expect(state.selection.$from.nodeBefore?.type.name).toBe('table');
  const typed = state.apply(state.tr.replaceSelectionWith(paperSchema.text('After')));
  expect(typed.doc.child(0).children.map((node) => node.type.name)).toEqual(['table', 'paragraph']);
});
