import type { Column } from './columns.ts';
import type { KeptView } from './kept-view.ts';

/** Narrowest and widest a column is made, in rem. */
const narrowest = 3;
const widest = 60;

/** All columns as they were put in order; one that came with a newer version stands where it does usually. */
export function inOrder(all: readonly Column[], order: readonly string[]): readonly Column[] {
  if (order.length === 0) return all;
  const known = new Set(order);
  const sorted = order.map((id) => all.find((one) => one.id === id)).filter((one) => one !== undefined);
  for (const [index, column] of all.entries()) if (!known.has(column.id)) sorted.splice(Math.min(index, sorted.length), 0, column);
  return sorted;
}

/** Whether a column is shown: as chosen by hand, else as usual. */
export function isShownIn(kept: Pick<KeptView, 'columns'>, column: Column): boolean {
  return kept.columns[column.id] ?? column.shown;
}

/** The order after a shown column has gone to where another shown one stands: before it, or behind it when coming from the left. */
export function movedTo(all: readonly Column[], id: string, target: string): readonly string[] {
  const ids = all.map((one) => one.id);
  const [from, to] = [ids.indexOf(id), ids.indexOf(target)];
  if (from < 0 || to < 0) return ids;
  ids.splice(from, 1);
  ids.splice(to, 0, id);
  return ids;
}

/** A width that a column can have, in rem. */
export function fittingWidth(rem: number): number {
  return Math.round(Math.max(narrowest, Math.min(widest, rem)) * 8) / 8;
}

/** How many of the shown columns stay in sight, counted from the first. */
export function frozenCount(columns: readonly Column[], frozen: string | null): number {
  return columns.findIndex((one) => one.id === frozen) + 1;
}

/** The distances from the left edge at which frozen columns stay, as CSS lengths; behind the narrow one for marks. */
export function frozenOffsets(columns: readonly Column[], count: number, widths: KeptView['widths']): readonly string[] {
  let left = 2;
  return columns.slice(0, count).map((column) => {
    const here = left;
    left += widths[column.id] ?? column.width;
    return `${here}rem`;
  });
}

/**
 * The widths of the shown columns, for CSS grid. The first, narrow one is for marking rows. The title takes what is left
 * and, unlike a person's name, never less than a quarter of the window, however many columns there are. One that was
 * made wider or narrower by hand, or that is frozen, keeps its width.
 */
export function gridTemplate(columns: readonly Column[], widths: KeptView['widths'] = {}, frozen = 0): string {
  return tracks(columns, widths, frozen)
    .map(({ least, share }) => (share === null ? least : `minmax(${least}, ${share}fr)`))
    .join(' ');
}

/** The width of all shown columns together where each is as narrow as it gets: a CSS length. */
export function leastWidth(columns: readonly Column[], widths: KeptView['widths'] = {}, frozen = 0): string {
  return `calc(${tracks(columns, widths, frozen)
    .map(({ least }) => least)
    .join(' + ')})`;
}

/** The least width of each column as a CSS length, and its share of what is left, if it takes any. */
function tracks(columns: readonly Column[], widths: KeptView['widths'], frozen: number): readonly { readonly least: string; readonly share: number | null }[] {
  const isFree = (column: Column, index: number) => widths[column.id] === undefined && index >= frozen;
  const grows = columns.find((column, index) => column.grows && isFree(column, index)) ?? columns.find(isFree);
  const each = columns.map((column, index) => {
    const rem = `${widths[column.id] ?? column.width}rem`;
    if (!isFree(column, index)) return { least: rem, share: null };
    if (column.grows || column === grows) return { least: column.id === 'title' ? `max(${rem}, 26vw)` : rem, share: 1 };
    return { least: rem, share: column.gives ? 0.35 : null };
  });
  // With nothing that grows, what is left stays empty behind the last column.
  return [{ least: '2rem', share: null }, ...each, ...(grows ? [] : [{ least: '0px', share: 1 }])];
}
