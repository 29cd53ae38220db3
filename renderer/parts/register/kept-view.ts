import { useState } from 'react';
import { readPreference, usePreference } from '#renderer/ui/preference.ts';

/** The columns a register is sorted by, the first first. */
export type Sorting = readonly { readonly id: string; readonly desc: boolean }[];

/** What a register remembers on this computer: sorting, and the columns that were shown or hidden by hand. */
export type KeptView = { readonly sorting: Sorting; readonly columns: Readonly<Record<string, boolean>> };

/** What the register of that name remembers, and how it is changed. `sorting` is its order at first. */
export function useKeptView(name: string, sorting: Sorting): readonly [KeptView, (kept: KeptView) => void] {
  const [fallback] = useState(() => freshView(sorting));
  return usePreference<KeptView>(keyOf(name), fallback);
}

/** The same, where there is no React yet. */
export function readKeptView(name: string, sorting: Sorting): KeptView {
  return readPreference(keyOf(name), freshView(sorting));
}

function keyOf(name: string): string {
  return `register.${name}`;
}

function freshView(sorting: Sorting): KeptView {
  return { sorting, columns: {} };
}
