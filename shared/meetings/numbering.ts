import { letters } from '#shared/base/counting.ts';
import type { AgendaItem } from '#shared/domain/meeting/index.ts';

/** An item of an agenda with the items that stand under it. */
export type AgendaGroup = { readonly head: AgendaItem; readonly subs: readonly AgendaItem[] };

type Style = 'letters' | 'decimal';

/**
 * The number of each item by its id, in the order of the groups: 1, 2, 3, and below them 4a or 4.1. A number that was
 * published never changes: what is new then takes the next number, or a letter of its own ('4A') where it stands between
 * two published ones; what was moved keeps its number. No number is given twice.
 */
export function agendaNumbers(groups: readonly AgendaGroup[], style: Style): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const { head, subs } of groups) for (const { id, number } of [head, ...subs]) if (number) numbers.set(id, number);
  const taken = new Set(numbers.values());
  const lastFixed = groups.findLastIndex(({ head }) => numbers.has(head.id));
  let highest = Math.max(0, ...[...taken].map(wholePart));
  let before: string | null = null;
  groups.forEach(({ head, subs }, index) => {
    let number = numbers.get(head.id);
    if (number === undefined) {
      number = index < lastFixed && before !== null ? free(taken, (count) => `${wholePart(before ?? '')}${letters(count).toUpperCase()}`) : String(++highest);
      numbers.set(head.id, number);
      taken.add(number);
    } else before = number;
    // Beside published ones, what is new follows the last of them.
    let count = subs.filter((one) => one.number).length;
    for (const sub of subs) {
      if (numbers.has(sub.id)) continue;
      const under = number;
      const own = free(taken, (step) => subNumber(under, step, style), count + 1);
      count++;
      numbers.set(sub.id, own);
      taken.add(own);
    }
  });
  return numbers;
}

function subNumber(under: string, count: number, style: Style): string {
  return style === 'letters' ? `${under}${letters(count)}` : `${under}.${count}`;
}

function free(taken: ReadonlySet<string>, make: (count: number) => string, from = 1): string {
  for (let count = from; ; count++) {
    const number = make(count);
    if (!taken.has(number)) return number;
  }
}

function wholePart(number: string): number {
  return Number.parseInt(number, 10) || 0;
}
