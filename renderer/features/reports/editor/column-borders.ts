import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { findBlock } from './structure.ts';
import type { Column } from './table-nodes.ts';
import { spread } from './table-shape.ts';

/** So near to a border (pixels) the pointer takes hold of it. */
const reach = 5;
const narrowest = 0.04;

/** A border of a table: `index` is the column before it. */
type Border = { readonly table: HTMLTableElement; readonly id: string; readonly index: number };

/**
 * The border between two columns of a table can be dragged; the two share their width anew, and the others stay. While
 * it is dragged only the page changes; letting go is one step. By keyboard the same is under Column, Wider and Narrower.
 */
export function columnBorders(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        mousemove: (view, event) => {
          const cursor = event.buttons === 0 && view.editable && borderAt(event) ? 'col-resize' : '';
          if (view.dom.style.cursor !== cursor) view.dom.style.cursor = cursor;
          return false;
        },
        mousedown: (view, event) => {
          const border = event.button === 0 && view.editable ? borderAt(event) : null;
          if (!border) return false;
          event.preventDefault();
          drag(view, border, event.clientX);
          return true;
        },
      },
    },
  });
}

function borderAt(event: MouseEvent): Border | null {
  const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('.table-block :is(td, th)') : null;
  const table = cell?.closest('table');
  const id = cell?.closest<HTMLElement>('.table-block')?.dataset['id'];
  if (!cell || !table || !id) return null;
  const { left, right } = cell.getBoundingClientRect();
  if (right - event.clientX <= reach && cell.nextElementSibling) return { table, id, index: cell.cellIndex };
  if (event.clientX - left <= reach && cell.previousElementSibling) return { table, id, index: cell.cellIndex - 1 };
  return null;
}

function drag(view: EditorView, { table, id, index }: Border, from: number): void {
  const before = columnsOf(view, id);
  const whole = table.getBoundingClientRect().width;
  if (!before || whole === 0) return;
  let columns = before;
  const stop = new AbortController();
  const { signal } = stop;
  const move = (event: MouseEvent) => {
    columns = moved(before, index, (event.clientX - from) / whole);
    table.querySelectorAll('col').forEach((col, at) => {
      col.style.width = `${100 * (columns[at]?.width ?? 0)}%`;
    });
  };
  const end = () => {
    stop.abort();
    view.dom.style.cursor = '';
    const place = findBlock(view.state.doc, id);
    if (columns !== before && place && columnsOf(view, id)?.length === columns.length)
      view.dispatch(view.state.tr.setNodeAttribute(place.pos, 'columns', columns));
  };
  window.addEventListener('mousemove', move, { signal });
  window.addEventListener('mouseup', end, { signal });
}

function columnsOf(view: EditorView, id: string): readonly Column[] | null {
  const columns = findBlock(view.state.doc, id)?.node.attrs['columns'] as readonly Column[] | undefined;
  return columns ? spread(columns) : null;
}

/** The columns with the border after `index` moved by a part of the whole; neither neighbour goes below the narrowest. */
export function moved(columns: readonly Column[], index: number, by: number): readonly Column[] {
  const [left, right] = [columns[index], columns[index + 1]];
  if (!left || !right) return columns;
  const both = left.width + right.width;
  const least = Math.min(narrowest, left.width, right.width);
  const width = Math.min(both - least, Math.max(least, left.width + by));
  return columns.map((one, at) => (at === index ? { ...one, width } : at === index + 1 ? { ...one, width: both - width } : one));
}
