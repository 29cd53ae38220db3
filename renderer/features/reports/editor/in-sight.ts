import type { EditorView } from '@tiptap/pm/view';
import { eachBlock, type PlacedBlock } from './structure.ts';

/** So far beyond the window (pixels) blocks still count, so that a little scrolling shows nothing bare. */
const beyond = 400;
const settled = 100;

/** The part of the paper that is in sight, or nearly: its first place and its last. Both 0 where nothing is. */
export function placesInSight(view: EditorView): { readonly from: number; readonly to: number } {
  // Behind the preview the page is not drawn at all.
  if (view.dom.getClientRects().length === 0) return { from: 0, to: 0 };
  const blocks = [...eachBlock(view.state.doc)];
  const first = firstWhere(blocks, (one) => (boxOf(view, one)?.bottom ?? 0) > -beyond);
  const after = firstWhere(blocks, (one) => (boxOf(view, one)?.top ?? 0) > window.innerHeight + beyond);
  const [start, last] = [blocks[first], blocks[after - 1]];
  return start && last && after > first ? { from: start.pos, to: last.pos + last.node.nodeSize } : { from: 0, to: 0 };
}

/** Calls `listener` when other blocks came into sight, until the function that is answered is called. */
export function followSight(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(listener, settled);
  };
  const stop = new AbortController();
  document.addEventListener('scroll', later, { capture: true, passive: true, signal: stop.signal });
  window.addEventListener('resize', later, { signal: stop.signal });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}

function boxOf(view: EditorView, { pos }: PlacedBlock): DOMRect | null {
  const node = view.nodeDOM(pos);
  return node instanceof Element ? node.getBoundingClientRect() : null;
}

/** The index of the first that is so; blocks stand below each other, so that all after it are so too. */
function firstWhere(blocks: readonly PlacedBlock[], isSo: (one: PlacedBlock) => boolean): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = blocks[middle];
    if (one && isSo(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
