import { fold } from '#shared/base/fold.ts';
import { type RiskMatrix, type Score, scoreProblem } from '#shared/domain/risk-matrix.ts';
import type { Cell } from '#shared/workbook/sheet.ts';
import { cellText } from './cell-text.ts';
import { read, type ReadValue, unread } from './note.ts';

/** A whole score from one cell: '4x5', '20 Very high (4 × 5)', 'Likely / Major', or a product that only one score has. */
export function readScore(cell: Cell, matrix: RiskMatrix): ReadValue {
  const text = cellText(cell).trim();
  const steps = /(\d{1,2})\s*[x×*/,]\s*(\d{1,2})\)?$/i.exec(text);
  if (steps) return checked({ likelihood: Number(steps[1]), impact: Number(steps[2]) }, text, matrix);
  const words = text.split(/\s*[/,;×]\s*|\s+x\s+/i);
  if (words.length === 2) {
    const [likelihood, impact] = [stepOf(words[0] ?? '', matrix.likelihood), stepOf(words[1] ?? '', matrix.impact)];
    if (likelihood !== null && impact !== null) return checked({ likelihood, impact }, text, matrix);
  }
  const product = /^\d{1,3}(?=$|\s)/.exec(text);
  if (!product) return unread(`“${text}” is not a score. Write likelihood and impact as 4 x 5.`);
  return ofProduct(Number(product[0]), matrix);
}

/** One step of a score from a cell: '4', '4 - Likely', 'Likely'. The value is the number of the step. */
export function readStep(cell: Cell, step: 'likelihood' | 'impact', matrix: RiskMatrix): ReadValue {
  const labels = matrix[step];
  const text = cellText(cell).trim();
  const found = stepOf(text, labels);
  if (found === null)
    return unread(`“${text}” is not a ${step} on this council’s matrix: ${labels.map((label, index) => `${index + 1} ${label}`).join(', ')}.`);
  const problem = found < 1 || found > labels.length ? otherMatrix(`${step === 'likelihood' ? 'Likelihood' : 'Impact'} ${found}`, matrix) : null;
  return problem === null ? read(found) : unread(problem);
}

function checked(score: Score, text: string, matrix: RiskMatrix): ReadValue {
  return scoreProblem(score, matrix) === null ? read(score) : unread(otherMatrix(`“${text}”`, matrix));
}

function ofProduct(product: number, matrix: RiskMatrix): ReadValue {
  if (product === 0) return read(null);
  const fits: Score[] = [];
  for (let likelihood = 1; likelihood <= matrix.likelihood.length; likelihood++) {
    const impact = product / likelihood;
    if (Number.isInteger(impact) && impact <= matrix.impact.length) fits.push({ likelihood, impact });
  }
  const [only, other] = fits;
  if (!only) return unread(otherMatrix(String(product), matrix));
  if (!other) return read(only);
  const ways = fits.map(({ likelihood, impact }) => `${likelihood} × ${impact}`).join(' or ');
  return unread(`${product} may be ${ways}. Take the columns of likelihood and impact instead of the product, or write the score as 4 x 5.`);
}

function otherMatrix(what: string, { likelihood, impact }: RiskMatrix): string {
  return `${what} is not on this council’s matrix of ${likelihood.length} by ${impact.length}. It was scored on another one: score it again, or change the matrix in Settings first.`;
}

/** The number that a step is written as, or the place of its label; null for neither. */
function stepOf(text: string, labels: readonly string[]): number | null {
  const number = /^(\d{1,2})(?:\.0+)?(?:$|[^\d.,]|[.,](?!\d))/.exec(text);
  if (number) return Number(number[1]);
  const bare = fold(text).replace(/\s*\(?\d*\)?\s*$/, '');
  const at = labels.findIndex((label) => fold(label) === bare);
  return at < 0 ? null : at + 1;
}
