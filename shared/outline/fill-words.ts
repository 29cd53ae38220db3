import { capital } from '#shared/base/capital.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { formatMoney, type Pence } from '#shared/base/money.ts';
import type { Choice } from '#shared/domain/noun.ts';
import type { Noun, RecordBase } from '#shared/domain/noun.ts';
import { type Filled, oneLine } from './fill-blocks.ts';

/** A dash where there is nothing to say, so that no cell looks forgotten. */
export function orDash(text: string): string {
  return oneLine(text) || '–';
}

/** Words that go on from others, as a risk's event from its cause, with the capital that they need alone. A name such as 'eBay' keeps its own. */
export function beginCell(text: string): string {
  return /^\s*\p{Ll}+(?!\p{L})/u.test(text) ? capital(text.trimStart()) : text;
}

/** A day in words, or a dash. */
export function dayWords(day: string | null): string {
  return day === null ? '–' : longDate(day);
}

/** An amount, or a dash where it is not known. */
export function amountWords(amount: Pence | null): string {
  return amount === null ? '–' : formatMoney(amount);
}

/** The word of a choice in a noun's own field. */
export function choiceWords<T extends RecordBase>(noun: Noun<T>, field: string, value: string): string {
  const shape = noun.fields.find((one) => one.name === field)?.shape;
  const choices: readonly Choice[] = shape?.type === 'choice' ? shape.choices : [];
  return choices.find((one) => one.value === value)?.label ?? value;
}

/** A table with its header, or nothing where it would have no rows. */
export function tableOf(
  caption: string,
  columns: readonly (readonly [string, number])[],
  rows: readonly (readonly string[])[],
  page: 'portrait' | 'landscape' = 'portrait',
): readonly Filled[] {
  if (rows.length === 0) return [];
  return [{ caption, widths: columns.map(([, width]) => width), rows: [columns.map(([name]) => name), ...rows], page }];
}

/** Records by their references: R2 before R10. */
export function byReference<R extends { readonly reference: string }>(records: readonly R[]): readonly R[] {
  return [...records].sort((a, b) => a.reference.localeCompare(b.reference, 'en-GB', { numeric: true }));
}
