import type { PaperSession } from '../editor/paper-session.ts';

/** Keeps a box of the page below (or above) a place of the paper while the page scrolls, until the answer is called. */
export function placeAt(box: HTMLElement, { editor }: PaperSession, at: number): () => void {
  const place = () => {
    const { view, state } = editor;
    const { top, bottom, left } = view.coordsAtPos(Math.min(at, state.doc.content.size));
    const below = window.innerHeight - bottom - 8;
    const isAbove = below < box.offsetHeight && top - 8 > below;
    box.style.top = `${isAbove ? Math.max(8, top - 6 - box.offsetHeight) : bottom + 4}px`;
    box.style.left = `${Math.max(8, Math.min(left, window.innerWidth - box.offsetWidth - 8))}px`;
  };
  place();
  const stop = new AbortController();
  window.addEventListener('scroll', place, { signal: stop.signal, capture: true, passive: true });
  window.addEventListener('resize', place, { signal: stop.signal, passive: true });
  const resized = new ResizeObserver(place);
  resized.observe(box);
  return () => {
    stop.abort();
    resized.disconnect();
  };
}
