import type { Range } from './finding.ts';

/** An amount of money as it is written, and what it comes to in pence. */
export type WrittenAmount = Range & { readonly words: string; readonly pence: number };

const written = /[-−–]?£\s?(?<number>\d[\d,]*(?:\.\d+)?)(?:\s?(?<unit>million|billion|thousand|bn|m|k)\b)?/g;
const worth: Readonly<Record<string, number>> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };

/** The amounts in pounds of a text, in order. */
export function amountsIn(plain: string): readonly WrittenAmount[] {
  if (!plain.includes('£')) return [];
  return [...plain.matchAll(written)].map((match) => {
    const { number = '', unit } = match.groups as Partial<Record<string, string>>;
    const words = match[0].replace(/,$/, '');
    return { from: match.index, to: match.index + words.length, words, pence: Math.round(Number(number.replaceAll(',', '')) * (worth[unit ?? ''] ?? 1) * 100) };
  });
}
