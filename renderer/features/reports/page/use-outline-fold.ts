import { useCallback, useEffect, useState } from 'react';
import { usePreference } from '#renderer/ui/preference.ts';

/** Whether the list of parts stands beside the page, over it, or is folded away. */
export type OutlineFold = { readonly isOpen: boolean; readonly isNarrow: boolean; readonly toggle: () => void; readonly close: () => void };

/** Below this width (pixels) list and page do not fit side by side. */
const narrowBelow = 960;

/** Where there is room the list stands beside the page unless it was folded; elsewhere it is folded until it is asked for. */
export function useOutlineFold(): OutlineFold & { readonly measure: (element: HTMLElement | null) => void } {
  const [element, measure] = useState<HTMLElement | null>(null);
  const [isNarrow, setNarrow] = useState(() => window.innerWidth < narrowBelow);
  const [isWideOpen, setWideOpen] = usePreference('report.outline', true);
  const [isNarrowOpen, setNarrowOpen] = useState(false);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() => setNarrow(roomIn(element) < narrowBelow));
    observer.observe(element);
    // What is opened beside the page takes from it without changing the width of the whole.
    const desk = element.querySelector(':scope > .report-desk');
    if (desk) observer.observe(desk);
    return () => observer.disconnect();
  }, [element]);
  const toggle = () => (isNarrow ? setNarrowOpen(!isNarrowOpen) : setWideOpen(!isWideOpen));
  const close = useCallback(() => setNarrowOpen(false), []);
  return { isOpen: isNarrow ? isNarrowOpen : isWideOpen, isNarrow, toggle, close, measure };
}

/** The width (pixels) that list and page have between them: all of it but what stands beside the page. */
function roomIn(element: HTMLElement): number {
  return element.clientWidth - (element.querySelector<HTMLElement>(':scope > .split-pane')?.offsetWidth ?? 0);
}
