type Size = { readonly width: number; readonly height: number };

/**
 * Tells the inner size of a scroller when the page has been laid out anyway, and whenever it changes. The virtualizer's
 * own way asks for it at once, and so has the whole window laid out before the rows are there.
 */
export function observeSize({ scrollElement }: { readonly scrollElement: Element | null }, tell: (size: Size) => void): (() => void) | undefined {
  if (!scrollElement) return undefined;
  const observer = new ResizeObserver(() => tell({ width: scrollElement.clientWidth, height: scrollElement.clientHeight }));
  observer.observe(scrollElement);
  return () => observer.disconnect();
}
