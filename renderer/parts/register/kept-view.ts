import { useMemo } from 'react';
import type { View } from '#shared/domain/view.ts';
import { readPreference, usePreference } from '#renderer/ui/preference.ts';

/** The columns a register is sorted by, the first first. */
export type Sorting = readonly { readonly id: string; readonly desc: boolean }[];

/** What the rows of a register must have in one column. */
export type Filter = View['filters'][number];

/** What a register remembers on this computer: how its columns stand, and which rows are shown in which order. */
export type KeptView = {
  readonly sorting: Sorting;
  /** The columns that were shown or hidden by hand. */
  readonly columns: Readonly<Record<string, boolean>>;
  /** The columns as they were moved, all of them; empty while none was. */
  readonly order: readonly string[];
  /** Widths in rem of the columns that were made wider or narrower. */
  readonly widths: Readonly<Record<string, number>>;
  /** The last of the columns that stay in sight. */
  readonly frozen: string | null;
  readonly filters: readonly Filter[];
  /** The columns whose values make groups, the outermost first. */
  readonly grouping: readonly string[];
  /** The saved view that was chosen last. */
  readonly view: string | null;
};

const nothing: Partial<KeptView> = {};

/** What the register of that name remembers, and how it is changed. `sorting` is its order at first. */
export function useKeptView(name: string, sorting: Sorting): readonly [KeptView, (kept: KeptView) => void] {
  const [stored, store] = usePreference<Partial<KeptView>>(keyOf(name), nothing);
  const kept = useMemo(() => ({ ...freshView(sorting), ...stored }), [stored, sorting]);
  return [kept, store];
}

/** The same, where there is no React yet. */
export function readKeptView(name: string, sorting: Sorting): KeptView {
  return { ...freshView(sorting), ...readPreference<Partial<KeptView>>(keyOf(name), nothing) };
}

/** A register as nobody has changed it yet. */
export function freshView(sorting: Sorting): KeptView {
  return { sorting, columns: {}, order: [], widths: {}, frozen: null, filters: [], grouping: [], view: null };
}

function keyOf(name: string): string {
  return `register.${name}`;
}
