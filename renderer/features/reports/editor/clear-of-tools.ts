import type { EditorView } from '@tiptap/pm/view';

type Sides = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** A little space (pixels), so that the cursor never touches what covers the page. */
const air = 6;

/** How far (pixels) a part that sticks to an edge of the desk covers the page; nothing on small screens, where it scrolls away. */
function coveredBy(view: EditorView, part: string): number {
  const covering = view.dom.closest('.report-desk')?.querySelector(`:scope > ${part}`);
  return covering && getComputedStyle(covering).position === 'sticky' ? covering.getBoundingClientRect().height : 0;
}

/** The space (pixels) the cursor keeps from each edge when it is brought into sight: clear of the tools above the page and of the foot below it. */
export function clearOfTools(view: () => EditorView): Sides {
  return {
    get top() {
      return coveredBy(view(), '.tools-place') + air;
    },
    get bottom() {
      return coveredBy(view(), '.desk-foot') + air;
    },
    left: 0,
    right: 0,
  };
}
