import type { EditorView } from '@tiptap/pm/view';

/**
 * Marks drawn over words without touching the page: the browser paints them, and a key draws nothing anew because of
 * them. Each name has its look in a style sheet, as ::highlight(name). An empty list takes them away.
 */
export function highlight(name: string, ranges: Iterable<Range>, priority = 0): void {
  const drawn = new Highlight(...ranges);
  drawn.priority = priority;
  if (drawn.size > 0) CSS.highlights.set(name, drawn);
  else CSS.highlights.delete(name);
}

/** The words between two places of the paper as a range of the page; null where they are not drawn. */
export function rangeOf(view: EditorView, from: number, to: number): Range | null {
  try {
    const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)];
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  } catch {
    return null;
  }
}
