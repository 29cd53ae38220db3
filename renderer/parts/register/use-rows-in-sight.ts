import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Rows that are drawn: from `first` up to, and without, `end`; never more than `pool`, which scrolling does not change. */
export type RowsInSight = { readonly first: number; readonly end: number; readonly pool: number };

/** Rows drawn beyond either edge, so that none is missing while one scrolls. */
const spare = 4;

/** Before the window was laid out: as many as stand in a window of common size, and no more, for the first paint. */
const unmeasured = { top: 0, room: 25, spare: 0 };

/**
 * Which of `count` rows of one height are drawn, following the scroller. It never asks for the layout: the size is told
 * when the page has been laid out anyway.
 */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowsInSight {
  const [sight, setSight] = useState(unmeasured);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let height = 0;
    const look = () => {
      if (height === 0) return;
      const [top, room] = [Math.floor(element.scrollTop / rowHeight), Math.ceil(height / rowHeight)];
      setSight((now) => (now.top === top && now.room === room && now.spare === spare ? now : { top, room, spare }));
    };
    // Drawn within the frame that scrolls: a moment later would show an empty strip.
    const onScroll = () => flushSync(look);
    const observer = new ResizeObserver(([entry]) => {
      height = entry?.contentRect.height ?? 0;
      look();
    });
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [scroller, rowHeight]);
  // A filter shortens the register before the browser says that it has scrolled back.
  const top = Math.max(0, Math.min(sight.top, count - sight.room));
  return { first: Math.max(0, top - sight.spare), end: Math.min(count, top + sight.room + sight.spare), pool: sight.room + 2 * sight.spare };
}
