import type { Room, Scene } from './scene.ts';

/**
 * A picture cut into as many as its room needs: each page takes as many items as fit, at least one. `draw` is given
 * the items of one page. Where it leaves the page not too empty, a page ends before an item that `begins` a group.
 * Titles and descriptions say which part it is.
 */
export function pagesOf<Item>(
  items: readonly Item[],
  room: Room,
  draw: (items: readonly Item[]) => Scene,
  begins: (item: Item, before: Item) => boolean = () => true,
): readonly Scene[] {
  const whole = draw(items);
  if (whole.height <= room.height || items.length < 2) return [whole];
  const pages: Scene[] = [];
  let from = 0;
  while (from < items.length) {
    const count = wholeGroups(
      items.slice(from),
      mostThatFit(items.length - from, (some) => draw(items.slice(from, from + some)).height <= room.height),
      begins,
    );
    pages.push(draw(items.slice(from, from + count)));
    from += count;
  }
  return pages.map((page, index) => ({
    ...page,
    title: `${page.title} (${index + 1} of ${pages.length})`,
    alt: `Part ${index + 1} of ${pages.length}. ${page.alt}`,
  }));
}

function wholeGroups<Item>(rest: readonly Item[], most: number, begins: (item: Item, before: Item) => boolean): number {
  for (let count = most; count >= most * 0.5 && count > 0; count--) {
    const [before, item] = [rest[count - 1], rest[count]];
    if (before === undefined || item === undefined || begins(item, before)) return count;
  }
  return most;
}

function mostThatFit(all: number, fits: (count: number) => boolean): number {
  let low = 1;
  let high = all;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
