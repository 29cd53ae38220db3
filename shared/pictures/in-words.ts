import { counted } from '#shared/base/count.ts';
import { listWords } from '#shared/base/list-words.ts';

/** 'one risk', '3 risks': a number with its noun. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? `one ${one}` : counted(count, one, many);
}

/** 'R1', 'R1 and R2', 'R1, R2 and R3'; after `most` 'and 4 more'. */
export function listInWords(items: readonly string[], most = 12): string {
  return listWords(items.length > most ? [...items.slice(0, most), `${items.length - most} more`] : items);
}
