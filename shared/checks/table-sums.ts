import { isBlankNumber, readNumber, roundingOf, type WrittenNumber } from './written-numbers.ts';

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

type Value = WrittenNumber | 'blank' | 'words';
type Term = { readonly row: number; readonly sign: 1n | -1n };
type Role = 'item' | 'less' | 'part' | 'aside' | 'total';

/** Headings of columns that nobody adds up. */
const notAdded =
  /\b(?:average|mean|median|rate|ratio|index|score|likelihood|impact|running|cumulative|each|per|one(?!-off)|full[- ]year|unit (?:cost|price)|ref(?:erence)?|target|rank|grade|band|age)\b/i;
const aside =
  /^(?:average|mean|median|change|variance|difference|previous|last year|target|percentage|share of|rate of)\b|\b(?:running|cumulative|per cent)\b|%/i;
const strong = /^(?:(?:grand|overall)\s)?(?:sub-?\s?)?totals?(?:\s(?:costs?|expenditure|spend|spending|funding|savings?|sum|amount)|\s?\(.*\))?\s?[:*]?$/i;
const weak = /^(?:(?:grand|overall)\s)?(?:sub-?\s?)?(?:total|all|whole|combined|overall|net)\b/i;
const notTelling = 100n * 10n ** 8n;

/** The totals of a table, down its columns and along its rows, that do not add up. What is right, or cannot be told, is left out. */
export function wrongSums(sheet: Sheet): readonly WrongSum[] {
  const values = sheet.rows.map(({ cells }) => cells.map(readCell));
  return [...wrongColumns(sheet, values), ...wrongRows(sheet, values)];
}

function readCell(words: string): Value {
  return isBlankNumber(words) ? 'blank' : (readNumber(words) ?? 'words');
}

function isNumber(value: Value | undefined): value is WrittenNumber {
  return typeof value === 'object';
}

/** What the terms come to in a column; null where they cannot be added up there. */
function addUp(terms: readonly Term[], column: number, values: readonly (readonly Value[])[], total: WrittenNumber) {
  const addends: WrittenNumber[] = [];
  let sum = 0n;
  for (const { row, sign } of terms) {
    const value = values[row]?.[column] ?? 'blank';
    if (value === 'words') return null;
    if (value === 'blank') continue;
    if ((value.kind === 'percent') !== (total.kind === 'percent')) return null;
    addends.push(value);
    // What is taken away is written with or without its sign.
    sum += sign < 0n && value.units > 0n ? -value.units : value.units;
  }
  return addends.length < 2 ? null : { sum, addends };
}

function wrongColumns({ head, rows }: Sheet, values: readonly (readonly Value[])[]): readonly WrongSum[] {
  const labels = rows.map(({ cells }) => cells.find((words) => readCell(words) === 'words')?.trim() ?? '');
  const columns = head.flatMap((words, column) => (notAdded.test(words) ? [] : [column]));
  const roles: Role[] = [];
  const found: WrongSum[] = [];
  rows.forEach(({ isBold }, row) => {
    const label = labels[row] ?? '';
    const ways = waysToAdd(roles, labels, row);
    const results = columns.flatMap((column) => {
      const says = values[row]?.[column];
      if (!isNumber(says)) return [];
      const sums = ways.map((terms) => addUp(withoutGroups(terms, column, values), column, values, says));
      const plain = ways.map((terms) => addUp(terms, column, values, says));
      const isRight = [...plain, ...sums].some((one) => one !== null && isSum(says, one.sum));
      return plain.every((one) => one === null) ? [] : [{ column, says, plain, isRight }];
    });
    const right = results.filter((one) => one.isRight);
    const telling = right.filter(({ says }) => says.units >= notTelling || says.units <= -notTelling || says.style.places > 0).length;
    const isLast = row === rows.length - 1;
    const isStrong = strong.test(label) || (isLast && (isBold ? weak : /^all [a-z-]+s$/i).test(label)) || isNet(label, labels, roles);
    const isTotal =
      !aside.test(label) && (isStrong || (weak.test(label) && telling > 0) || (telling > 1 && telling * 2 > results.length) || (isBold && telling > 0));
    if (isTotal) {
      const best = ways.findIndex((_, way) => results.some(({ says, plain }) => isSum(says, plain[way]?.sum)));
      for (const { column, says, plain, isRight } of results) {
        const made = plain[best < 0 ? 0 : best] ?? plain.find((one) => one !== null);
        if (isRight || !made || (says.kind === 'percent' && !isWhole(says))) continue;
        const off = distance(says.units, made.sum);
        const allowed = says.kind === 'percent' ? says.step : 0n;
        if (off <= allowed) continue;
        found.push({ row, column, along: 'column', says, sum: made.sum, mayBeRounding: off <= roundingOf(says, made.addends) });
      }
    }
    // A total above what it is the sum of says nothing of the rows below the next one.
    roles.push(isTotal && results.length > 0 ? 'total' : strong.test(label) ? 'aside' : roleOf(label));
  });
  return found;
}

function isSum(says: WrittenNumber, sum: bigint | undefined): boolean {
  return sum !== undefined && says.units === sum;
}

/** Percentages are parts of one whole only where the total says so; a total of 45% may be an average. */
function isWhole({ units }: WrittenNumber): boolean {
  return units === notTelling;
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}

function roleOf(label: string): Role {
  if (aside.test(label)) return 'aside';
  if (/^(?:less|minus|deduct)\b/i.test(label)) return 'less';
  return /^(?:of which|including|incl\.|[-–—•])/i.test(label) ? 'part' : 'item';
}

/** Gross and what is taken from it, and then net. */
function isNet(label: string, labels: readonly string[], roles: readonly Role[]): boolean {
  if (!/^net\b/i.test(label)) return false;
  const since = roles.flatMap((role, row) => (row > roles.lastIndexOf('total') && (role === 'item' || role === 'less') ? [labels[row] ?? ''] : []));
  return since.length === 2 && /^gross\b/i.test(since[0] ?? '');
}

/** What a total may be the sum of, the likeliest first. */
function waysToAdd(roles: readonly Role[], labels: readonly string[], row: number): readonly (readonly Term[])[] {
  const lastTotal = roles.lastIndexOf('total');
  const items = roles.flatMap((role, at): Term[] => (role === 'item' ? [{ row: at, sign: 1n }] : role === 'less' ? [{ row: at, sign: -1n }] : []));
  const since = items.filter((one) => one.row > lastTotal);
  const totals = roles.flatMap((role, at): Term[] => (role === 'total' ? [{ row: at, sign: 1n }] : []));
  const difference = since.map((one, index): Term => ({ ...one, sign: index === 0 ? 1n : -1n }));
  // What looks as if it stood aside may be an item after all, and a total one among others.
  const everyRow = roles.flatMap((role, at): Term[] => (at > lastTotal && role !== 'total' ? [{ row: at, sign: role === 'less' ? -1n : 1n }] : []));
  const ways = [since, [...totals, ...since], [...totals.slice(-1), ...since], items, difference, everyRow];
  if (/^net\b/i.test(labels[row] ?? '')) ways.unshift(difference);
  return ways.filter((one) => one.length > 1);
}

/** Without the terms that are themselves the sum of those right after them. */
function withoutGroups(terms: readonly Term[], column: number, values: readonly (readonly Value[])[]): readonly Term[] {
  const of = ({ row }: Term) => {
    const value = values[row]?.[column];
    return isNumber(value) ? value.units : 0n;
  };
  return terms.filter((term, index) => {
    let sum = 0n;
    for (let next = index + 1; next < terms.length; next++) {
      sum += of(terms[next] as Term);
      if (next > index + 1 && sum === of(term) && sum !== 0n) return false;
    }
    return true;
  });
}

const period =
  /\b(?:19|20)\d\d\b|\bQ[1-4]\b|\b(?:year|quarter|month|phase) \d|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const totalColumn = /^(?:(?:grand|overall)\s)?totals?\b|^(?:all|whole|combined|overall)\b|\bin all$/i;

function wrongRows({ head }: Sheet, values: readonly (readonly Value[])[]): readonly WrongSum[] {
  return head.flatMap((words, column) => (column > 1 && totalColumn.test(words.trim()) && !aside.test(words) ? alongRows(head, column, values) : []));
}

type RowResult = { readonly row: number; readonly says: WrittenNumber; readonly sum: bigint; readonly addends: readonly WrittenNumber[] };

/** The columns left of a total that add up to it in most rows show what it is the sum of; rows that differ are wrong. */
function alongRows(head: readonly string[], column: number, values: readonly (readonly Value[])[]): readonly WrongSum[] {
  const runs = Array.from({ length: column - 1 }, (_, start) => resultsFrom(start, column, values));
  const right = (results: readonly RowResult[]) => results.filter(({ says, sum }) => says.units === sum).length;
  const best = runs.reduce((a, b) => (right(b) > right(a) ? b : a));
  const periods = head.slice(0, column).findIndex((words) => period.test(words));
  const isTelling = right(best) > 1 && right(best) * 2 > best.length;
  const results = isTelling
    ? best
    : /^total/i.test(head[column] ?? '') && periods > 0 && head.slice(periods, column).every((words) => period.test(words))
      ? (runs[periods] ?? [])
      : [];
  return results.flatMap(({ row, says, sum, addends }): readonly WrongSum[] => {
    if (says.units === sum || says.kind === 'percent') return [];
    return [{ row, column, along: 'row', says, sum, mayBeRounding: distance(says.units, sum) <= roundingOf(says, addends) }];
  });
}

function resultsFrom(start: number, column: number, values: readonly (readonly Value[])[]): readonly RowResult[] {
  return values.flatMap((cells, row): readonly RowResult[] => {
    const says = cells[column];
    const taken = cells.slice(start, column);
    const addends = taken.filter(isNumber);
    if (!isNumber(says) || addends.length < 2 || taken.includes('words') || addends.some(({ kind }) => (kind === 'percent') !== (says.kind === 'percent')))
      return [];
    return [{ row, says, sum: addends.reduce((sum, one) => sum + one.units, 0n), addends }];
  });
}
