import { type RefObject, useEffect, useState } from 'react';

/** The height of a row in pixels. Two rem; it follows when larger text is chosen while the register is open. */
export function useRowHeight(grid: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(() => 2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  useEffect(() => {
    const head = grid.current?.querySelector('.grid-head');
    if (!head) return;
    const observer = new ResizeObserver(([entry]) => {
      const now = entry?.borderBoxSize[0]?.blockSize;
      if (now) setHeight(now);
    });
    observer.observe(head, { box: 'border-box' });
    return () => observer.disconnect();
  }, [grid]);
  return height;
}
