import { newId } from '#shared/base/ids.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import type { View } from '#shared/domain/view.ts';
import { isShownIn } from './column-layout.ts';
import type { Column } from './columns.ts';
import { freshView, type KeptView, type Sorting } from './kept-view.ts';

/** What a saved view holds of a register as it is shown now, besides its name. */
export function contentOf(kept: KeptView, text: string, all: readonly Column[]): Omit<View, 'id' | 'title' | 'register'> {
  const frozen = all.findIndex((column) => column.id === kept.frozen);
  return {
    columns: all.map((column, at) => ({
      id: column.id,
      shown: isShownIn(kept, column),
      width: kept.widths[column.id] ?? null,
      frozen: at <= frozen && isShownIn(kept, column),
    })),
    sorting: kept.sorting.slice(0, 20),
    filters: kept.filters,
    text: text.slice(0, 300),
    grouping: kept.grouping,
  };
}

/** A new saved view of a register as it is shown now. */
export function viewFrom(title: string, register: Kind, kept: KeptView, text: string, all: readonly Column[]): View {
  return { id: newId(), title, register, ...contentOf(kept, text, all) };
}

/** A saved view as a register remembers it. What it says of columns that are no longer there is left out. */
export function keptFrom(view: View, all: readonly Column[], usual: Sorting): KeptView {
  const known = (id: string) => all.some((one) => one.id === id);
  const columns = view.columns.filter((one) => known(one.id));
  return {
    ...freshView(usual),
    sorting: view.sorting.filter((one) => known(one.id)),
    columns: Object.fromEntries(columns.map((one) => [one.id, one.shown])),
    order: columns.map((one) => one.id),
    widths: Object.fromEntries(columns.flatMap((one) => (one.width === null ? [] : [[one.id, one.width]]))),
    frozen: columns.findLast((one) => one.frozen)?.id ?? null,
    filters: view.filters.filter((one) => known(one.id)),
    grouping: view.grouping.filter(known),
    view: view.id,
  };
}
