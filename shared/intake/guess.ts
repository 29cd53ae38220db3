import { fold } from '#shared/base/fold.ts';
import type { Field } from '#shared/domain/field.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { nouns } from '#shared/domain/nouns.ts';
import type { Cell, Sheet } from '#shared/workbook/sheet.ts';
import { yearInHeading } from './read-amount.ts';
import { synonyms } from './synonyms.ts';
import { amountsOf, type Target, targetsOf } from './target.ts';

/** Which target each column of the sheet stands for, by its key; null for a column that is not taken. */
export type Mapping = readonly (string | null)[];

/** How far down a heading row is looked for. */
const lookDown = 30;

/**
 * Which of the sheet's rows (an index into them) holds the headings: the first that names most of what the register
 * has, else the first that is filled with words. -1 for an empty sheet.
 */
export function guessHeading(kind: Kind, sheet: Sheet): number {
  let best = -1;
  let bestScore = 0;
  for (const [index, row] of sheet.rows.slice(0, lookDown).entries()) {
    const headings = headingsOf(row.cells);
    const known = guessMapping(kind, headings).filter((one) => one !== null).length;
    const words = row.cells.filter((cell) => typeof cell === 'string' && cell.length < 60).length;
    const score = known * 10 + Math.min(words, 9);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

/** The headings in a row, as text. */
export function headingsOf(cells: readonly Cell[]): readonly string[] {
  return Array.from(cells, (cell) => (typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : typeof cell === 'number' ? String(cell) : ''));
}

/** What each heading most likely stands for. No target is given twice, but for amounts of several years: the best heading for it has it. */
export function guessMapping(kind: Kind, headings: readonly string[]): Mapping {
  const targets = targetsOf(kind);
  const mapping: (string | null)[] = headings.map(() => null);
  const pairs = headings.flatMap((heading, column) =>
    heading === ''
      ? []
      : targets.map((target, order) => ({ column, key: target.key, order, amount: target.amount, likeness: likeness(kind, heading, target) })),
  );
  const taken = new Set<string>();
  for (const { column, key, amount, likeness: how } of pairs.sort((a, b) => b.likeness - a.likeness || a.column - b.column || a.order - b.order)) {
    if (how === 0) break;
    if (mapping[column] !== null || (taken.has(key) && amount === null)) continue;
    mapping[column] = key;
    taken.add(key);
  }
  // Likelihood and impact say more than their product.
  return mapping.map((key) => (key !== null && taken.has(`${key}.likelihood`) && taken.has(`${key}.impact`) ? null : key));
}

/** How surely a heading names a target: 100 where it is its label, 0 where nothing speaks for it. */
function likeness(kind: Kind, written: string, target: Target): number {
  const { key, label, field, step } = target;
  if (target.amount) return likenessOfAmount(written, target.amount, field);
  const heading = tidy(written);
  const noun = tidy(nouns[kind].label);
  const bare = heading.startsWith(`${noun} `) ? heading.slice(noun.length + 1) : heading;
  if (heading === tidy(label) || bare === tidy(label)) return 100;
  if (heading === tidy(key)) return 90;
  const known = synonyms[key] ?? [];
  const at = known.findIndex((one) => one === heading || one === bare);
  if (at >= 0) return 80 - Math.min(at, 20);
  if (field.name === 'title' && heading === noun) return 85;
  if (step === null && field.name.length > 3 && new RegExp(`\\b${tidy(field.label)}\\b`).test(heading)) return 40;
  return 0;
}

/** A year alone names the amounts of a list that has one for each year; of several, the words beside it say which. */
function likenessOfAmount(heading: string, amount: Field, field: Field): number {
  const found = yearInHeading(heading);
  if (!found) return 0;
  const rest = tidy(found.rest);
  const names = [amount.label, ...(synonyms[`${field.name}.${amount.name}`] ?? [])].map(tidy);
  if (names.some((one) => one === rest || rest.startsWith(`${one} `) || rest.endsWith(` ${one}`))) return 70;
  return rest === '' && amountsOf(field).length === 1 ? 60 : 0;
}

/** A heading or label as it is compared: 'Next Review (date):' is 'next review date'. */
function tidy(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
