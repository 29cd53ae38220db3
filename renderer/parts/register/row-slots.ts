import { type RefObject, useEffect, useState } from 'react';

/** So long after the last scrolling the rows are put in order in the document, in milliseconds. */
const rest = 300;

/** The index of the row drawn in a slot, where the first of `pool` rows has the index `first`: a row stands in slot index % pool. */
export function indexIn(slot: number, first: number, pool: number): number {
  return first + ((slot - (first % pool) + pool) % pool);
}

/**
 * The slot whose row comes first in the document. While one scrolls no element moves in it: the rows that come into
 * sight are written into the elements of those that left, wherever these are. Once scrolling rests the rows follow each
 * other in the document as on the screen, for whoever has them read out.
 */
export function useRestingStart(scroller: RefObject<HTMLElement | null>, first: number, pool: number): number {
  const [start, setStart] = useState(0);
  useEffect(() => {
    let handle = 0;
    const settle = () => {
      const focus = document.activeElement;
      // An element that moves loses the focus, and what is being written would be left.
      if (focus !== scroller.current && scroller.current?.contains(focus)) handle = window.setTimeout(settle, rest);
      else setStart(first % pool);
    };
    handle = window.setTimeout(settle, rest);
    return () => window.clearTimeout(handle);
  }, [scroller, first, pool]);
  return start;
}
