import { isBlankNumber, readNumber, type WrittenNumber } from './written-numbers.ts';

/** A table as it is added up: the words of its header and of the cells under it. */
export type Sheet = {
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly isBold: boolean }[];
};

/** A total that is not what it should be. `row` counts from 0 under the header; `sum` is what the others come to. */
export type WrongSum = {
  readonly row: number;
  readonly column: number;
  readonly along: 'column' | 'row';
  readonly says: WrittenNumber;
  readonly sum: bigint;
  /** Whether it may be out by rounding alone. */
  readonly mayBeRounding: boolean;
};

/** A cell as a number, as one that says nothing, or as other words. */
export type Value = WrittenNumber | 'blank' | 'words';
export type Values = readonly (readonly Value[])[];

export function readCell(words: string): Value {
  return isBlankNumber(words) ? 'blank' : (readNumber(words) ?? 'words');
}

export function isNumber(value: Value | undefined): value is WrittenNumber {
  return typeof value === 'object';
}

/** How far two sums are apart. */
export function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}

/** What names a row or column that stands aside from sums: a running total, an average, a difference. */
export const aside =
  /^(?:average|mean|median|change|variance|difference|previous|last year|target|percentage|share of|rate of)\b|\b(?:running|cumulative|per cent|per|each)\b|%/i;
