import { aside, distance, isNumber, readCell, type Sheet, type Values, type WrongSum } from './sheet.ts';
import { roundingOf, type WrittenNumber } from './written-numbers.ts';

type Term = { readonly row: number; readonly sign: 1n | -1n };
type Role = 'item' | 'less' | 'part' | 'aside' | 'total';
/** A cell that may be a total, and what each way to add comes to there. */
type Result = {
  readonly column: number;
  readonly says: WrittenNumber;
  readonly made: readonly (ReturnType<typeof addUp> | null)[];
  readonly isRight: boolean;
};

/** Headings of columns that nobody adds up. */
const notAdded =
  /\b(?:average|mean|median|rate|ratio|index|score|likelihood|impact|running|cumulative|each|per|one(?!-off)|full[- ]year|unit (?:cost|price)|ref(?:erence)?|target|rank|grade|band|age)\b/i;
const strong = /^(?:(?:grand|overall)\s)?(?:sub-?\s?)?totals?(?:\s(?:costs?|expenditure|spend|spending|funding|savings?|sum|amount)|\s?\(.*\))?\s?[:*]?$/i;
const weak = /^(?:(?:grand|overall)\s)?(?:sub-?\s?)?(?:total|all|whole|combined|overall|net)\b/i;
const mayBeTakenOff = /\b(?:income|grants?|fees|receipts?|contributions?|savings?|reductions?|rebates?|credits?|funded|reserves?)\b/i;
/** Smaller sums than a hundred are there by chance. */
const telling = 100n * 10n ** 8n;
/** So many items at most are looked through for those that are sums of others. */
const mostGrouped = 60;

/** The totals at the foot, or between the rows, of a table that are not the sum of what stands above them. */
export function wrongColumns({ head, rows }: Sheet, values: Values): readonly WrongSum[] {
  const labels = rows.map(({ cells }) => cells.find((words) => readCell(words) === 'words')?.trim() ?? '');
  const columns = head.flatMap((words, column) => (notAdded.test(words) ? [] : [column]));
  const roles: Role[] = [];
  const running = new Map<number, bigint>();
  const found: WrongSum[] = [];
  rows.forEach(({ isBold }, row) => {
    const label = labels[row] ?? '';
    const isLast = row === rows.length - 1;
    const isStrong = strong.test(label) || (isLast && (isBold ? weak : /^all [a-z-]+s$/i).test(label)) || isNet(label, labels, roles);
    const isHint = isStrong || isBold || weak.test(label) || columns.some((column) => isSum(values[row]?.[column], running.get(column)));
    const ways = isHint && !aside.test(label) ? waysToAdd(roles, labels, row) : [];
    const results = ways.length === 0 ? [] : columns.flatMap((column) => resultIn(column, row, ways, values) ?? []);
    const right = results.filter(({ isRight, says }) => isRight && (says.units >= telling || says.units <= -telling || says.style.places > 0)).length;
    const isTotal = results.length > 0 && (isStrong || (right > 0 && (isBold || weak.test(label))) || (right > 1 && right * 2 > results.length));
    if (isTotal) found.push(...wrongIn(row, results));
    // A total above what it is the sum of says nothing of the rows below the next one.
    roles.push(isTotal ? 'total' : strong.test(label) ? 'aside' : roleOf(label));
    for (const column of columns) running.set(column, isTotal ? 0n : (running.get(column) ?? 0n) + unitsIn(values, row, column));
  });
  return found;
}

function isSum(says: Values[number][number] | undefined, sum: bigint | undefined): boolean {
  return isNumber(says) && says.units === sum && sum !== 0n;
}

function unitsIn(values: Values, row: number, column: number): bigint {
  const value = values[row]?.[column];
  return isNumber(value) ? value.units : 0n;
}

function resultIn(column: number, row: number, ways: readonly (readonly Term[])[], values: Values): Result | null {
  const says = values[row]?.[column];
  if (!isNumber(says)) return null;
  const made = ways.map((terms) => addUp(terms, column, values, says));
  if (made.every((one) => one === null)) return null;
  const isRight = (one: ReturnType<typeof addUp>) => one?.sum === says.units;
  return {
    column,
    says,
    made,
    isRight: made.some(isRight) || ways.some((terms) => isRight(addUp(withoutGroups(terms, column, values), column, values, says))),
  };
}

/** What is wrong in a row of totals: where some columns show what it is the sum of, the others are held to that. */
function wrongIn(row: number, results: readonly Result[]): readonly WrongSum[] {
  const ways = results[0]?.made.length ?? 0;
  const best = Array.from({ length: ways }, (_, way) => way).find((way) => results.some(({ says, made }) => made[way]?.sum === says.units)) ?? 0;
  return results.flatMap(({ column, says, made, isRight }): readonly WrongSum[] => {
    const wanted = made[best] ?? made.find((one) => one !== null);
    // Percentages are parts of one whole only where the total says so; a total of 45% may be an average.
    if (isRight || !wanted || (says.kind === 'percent' && says.units !== telling)) return [];
    // Pounds beside bare numbers are seldom added up: three posts at £40,000 make £120,000.
    if (wanted.addends.some(({ kind }) => kind !== says.kind) || isProduct(says, wanted.addends)) return [];
    const off = distance(says.units, wanted.sum);
    if (says.kind === 'percent' && off <= says.step) return [];
    return [{ row, column, along: 'column', says, sum: wanted.sum, mayBeRounding: off <= roundingOf(says, wanted.addends) }];
  });
}

function isProduct(says: WrittenNumber, [a, b, ...others]: readonly WrittenNumber[]): boolean {
  const one = 10n ** 8n;
  return a !== undefined && b !== undefined && others.length === 0 && a.units !== one && b.units !== one && (a.units * b.units) / one === says.units;
}

function roleOf(label: string): Role {
  if (aside.test(label)) return 'aside';
  if (/^(?:less|minus|deduct)\b/i.test(label)) return 'less';
  return /^(?:of which|including|incl\.|[-–—•])/i.test(label) ? 'part' : 'item';
}

/** Gross and what is taken from it, and then net. */
function isNet(label: string, labels: readonly string[], roles: readonly Role[]): boolean {
  if (!/^net\b/i.test(label)) return false;
  const last = roles.lastIndexOf('total');
  const since = roles.flatMap((role, row) => (row > last && (role === 'item' || role === 'less') ? [labels[row] ?? ''] : []));
  return since.length === 2 && /^gross\b/i.test(since[0] ?? '');
}

/** What a total may be the sum of, the likeliest first. */
function waysToAdd(roles: readonly Role[], labels: readonly string[], row: number): readonly (readonly Term[])[] {
  const lastTotal = roles.lastIndexOf('total');
  const items = roles.flatMap((role, at): Term[] => (role === 'item' ? [{ row: at, sign: 1n }] : role === 'less' ? [{ row: at, sign: -1n }] : []));
  const since = items.filter((one) => one.row > lastTotal);
  const totals = roles.flatMap((role, at): Term[] => (role === 'total' ? [{ row: at, sign: 1n }] : []));
  const difference = since.map((one, index): Term => ({ ...one, sign: index === 0 ? 1n : -1n }));
  // What looks as if it stood aside may be an item after all.
  const everyRow = roles.flatMap((role, at): Term[] => (at > lastTotal && role !== 'total' ? [{ row: at, sign: role === 'less' ? -1n : 1n }] : []));
  // Income may be written as it is and still be taken off.
  const net = since.map((one): Term => (mayBeTakenOff.test(labels[one.row] ?? '') ? { ...one, sign: -1n } : one));
  const ways = [since, [...totals, ...since], [...totals.slice(-1), ...since], items, difference, everyRow, net];
  if (/^net\b/i.test(labels[row] ?? '')) ways.unshift(difference);
  return ways.filter((one) => one.length > 1);
}

/** What the terms come to in a column; null where they cannot be added up there. */
function addUp(
  terms: readonly Term[],
  column: number,
  values: Values,
  total: WrittenNumber,
): { readonly sum: bigint; readonly addends: readonly WrittenNumber[] } | null {
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

/** Without the terms that are themselves the sum of those right after them. */
function withoutGroups(terms: readonly Term[], column: number, values: Values): readonly Term[] {
  if (terms.length > mostGrouped) return terms;
  return terms.filter((term, index) => {
    const own = unitsIn(values, term.row, column);
    let sum = 0n;
    for (let next = index + 1; next < terms.length; next++) {
      sum += unitsIn(values, terms[next]?.row ?? -1, column);
      if (next > index + 1 && sum === own && sum !== 0n) return false;
    }
    return true;
  });
}
