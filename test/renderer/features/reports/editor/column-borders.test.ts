import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { expect, onTestFinished, test } from 'vitest';
import { columnBorders, moved } from '#renderer/features/reports/editor/column-borders.ts';
import { Labels } from '#renderer/features/reports/editor/labels.ts';
import { toDoc } from '#renderer/features/reports/editor/paper-doc.ts';
import type { Column } from '#renderer/features/reports/editor/table-nodes.ts';
import { TableBlockView } from '#renderer/features/reports/editor/table-view.ts';
import { paperSchema, parts, tableIn } from './sample-paper.ts';

const widths = (columns: readonly Column[]) => columns.map((one) => Math.round(100 * one.width));

test('two columns share their width anew, none below the narrowest', () => {
  const columns = [
    { id: 'a', width: 0.5 },
    { id: 'b', width: 0.3 },
    { id: 'c', width: 0.2 },
  ];
  expect(widths(moved(columns, 0, 0.1))).toEqual([60, 20, 20]);
  expect(widths(moved(columns, 1, -0.9))).toEqual([50, 4, 46]);
  expect(moved(columns, 2, 0.1)).toBe(columns);
});

test('a border that is dragged changes the columns in one step', () => {
  const doc = toDoc(
    paperSchema,
    parts,
    tableIn('section:purpose', 'V', [
      ['Stage', 'Date'],
      ['Design', 'May 2027'],
    ]),
  );
  const place = document.createElement('div');
  place.style.width = '400px';
  document.body.append(place);
  let steps = 0;
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc, plugins: [columnBorders()] }),
    nodeViews: { table: (node) => new TableBlockView(node, new Labels()) },
    dispatchTransaction: (tr) => {
      if (tr.docChanged) steps++;
      view.updateState(view.state.apply(tr));
    },
  });
  onTestFinished(() => {
    view.destroy();
    place.remove();
  });
  const table = place.querySelector('table') as HTMLTableElement;
  Object.assign(table.style, { width: '400px', tableLayout: 'fixed' });
  const cell = table.querySelector('th') as HTMLElement;
  const x = cell.getBoundingClientRect().right - 2;
  const fire = (type: string, clientX: number, buttons: number) =>
    cell.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, clientX, buttons }));
  fire('mousemove', x, 0);
  expect(view.dom.style.cursor).toBe('col-resize');
  fire('mousedown', x, 1);
  fire('mousemove', x + 40, 1);
  fire('mousemove', x + 80, 1);
  expect(steps).toBe(0);
  fire('mouseup', x + 80, 0);
  expect(steps).toBe(1);
  expect(widths(view.state.doc.child(0).child(0).attrs['columns'])).toEqual([70, 30]);
  fire('mousemove', x + 200, 0);
  expect(steps).toBe(1);
});
