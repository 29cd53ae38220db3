import type { AnyRecord } from '#shared/domain/nouns.ts';
import { nextNumber } from '#shared/domain/next-number.ts';

/**
 * Numbers new records within their programme ('R13'), after the highest there is in the register and in the sheet
 * itself, so that a row further down keeps the number it came with.
 */
export function createNumbers(letter: string, existing: readonly AnyRecord[], inSheet: readonly string[]): (programme: string | null) => string {
  const last = new Map<string | null, string>();
  return (programme) => {
    const before = last.get(programme);
    const taken =
      before === undefined
        ? [...existing.filter((record) => fieldOf(record, 'programme') === programme).map((record) => String(fieldOf(record, 'reference') ?? '')), ...inSheet]
        : [before];
    const next = nextNumber(letter, taken);
    last.set(programme, next);
    return next;
  };
}

function fieldOf(record: AnyRecord, name: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[name] ?? null;
}
