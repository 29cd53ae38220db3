import type { Field } from '#shared/domain/noun.ts';
import { fieldText, valueOf } from '../field-text.ts';
import type { Lookups } from '../lookups.tsx';

/** The words of every row, lower-case, made once for each row as stored: an edited row is a new one. */
export type SearchIndex = { readonly textOf: (record: object) => string };

/** An index over the given fields. References are searched by their titles, so it is made anew when these change. */
export function makeSearchIndex(fields: readonly Field[], lookups: Lookups): SearchIndex {
  const texts = new WeakMap<object, string>();
  return {
    textOf: (record) => {
      const known = texts.get(record);
      if (known !== undefined) return known;
      let text = '';
      for (const field of fields) text += `${fieldText(valueOf(record, field), field.shape, lookups)}\n`;
      text = text.toLowerCase();
      texts.set(record, text);
      return text;
    },
  };
}

/** The words of a query, each of which must occur. */
export function queryWords(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

/** Whether every row found by `next` is among those found by `before`, so that searching on may start from these. */
export function narrows(before: string, next: string): boolean {
  return before.trim() !== '' && next.toLowerCase().startsWith(before.toLowerCase());
}
