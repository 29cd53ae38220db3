import { type RefObject, useEffect, useState } from 'react';

/** The height of a row in pixels, as high as the head of the table. Two rem; it follows when larger text is chosen while the table is open. */
export function useRowHeight(grid: RefObject<HTMLElement | null>, headSelector = '.grid-head'): number {
  const [height, setHeight] = useState(() => 2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  useEffect(() => {
    const head = grid.current?.querySelector(headSelector);
    if (!head) return;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.borderBoxSize[0]?.blockSize;
      if (now) setHeight(now);
    });
    observer.observe(head, { box: 'border-box' });
    return () => observer.disconnect();
  }, [grid, headSelector]);
  return height;
}
