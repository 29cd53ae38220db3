import { fold } from '#shared/base/fold.ts';
import type { AnyRecord } from '#shared/domain/nouns.ts';
import { cellText } from './cell-text.ts';
import type { Cell } from '#shared/workbook/sheet.ts';

/** Which record a row is about: the one in the register, how many there are of it, and an earlier row about the same. */
export type Match = { readonly record: AnyRecord | null; readonly several: number; readonly sameAs: number | null };

const none: Match = { record: null, several: 0, sameAs: null };

/** Recognises rows by what one field says, whatever its case and spaces; an empty cell is about nothing. */
export function createMatcher(existing: readonly AnyRecord[], field: string | null): (cell: unknown, at: number) => Match {
  if (field === null) return () => none;
  const there = new Map<string, AnyRecord[]>();
  for (const record of existing) {
    const key = tidy(String((record as unknown as Readonly<Record<string, unknown>>)[field] ?? ''));
    if (key === '') continue;
    const same = there.get(key);
    if (same) same.push(record);
    else there.set(key, [record]);
  }
  const seen = new Map<string, number>();
  return (cell, at) => {
    const key = tidy(cellText(cell as Cell | undefined));
    if (key === '') return none;
    const found = there.get(key) ?? [];
    const sameAs = seen.get(key) ?? null;
    if (sameAs === null) seen.set(key, at);
    return { record: found[0] ?? null, several: found.length, sameAs };
  };
}

function tidy(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
