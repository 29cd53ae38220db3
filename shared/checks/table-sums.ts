import { wrongColumns } from './column-sums.ts';
import { aside, distance, isNumber, readCell, type Sheet, type Values, type WrongSum } from './sheet.ts';
import { roundingOf, type WrittenNumber } from './written-numbers.ts';

/** The totals of a table, down its columns and along its rows, that do not add up. What is right, or cannot be told, is left out. */
export function wrongSums(sheet: Sheet): readonly WrongSum[] {
  const values = sheet.rows.map(({ cells }) => cells.map(readCell));
  return [...wrongColumns(sheet, values), ...wrongRows(sheet, values)];
}

const period =
  /\b(?:19|20)\d\d\b|\bQ[1-4]\b|\b(?:year|quarter|month|phase) \d|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const totalColumn = /^(?:(?:grand|overall)\s)?totals?\b|^(?:all|whole|combined|overall)\b|\bin all$/i;

function wrongRows({ head }: Sheet, values: Values): readonly WrongSum[] {
  return head.flatMap((words, column) => (column > 1 && totalColumn.test(words.trim()) && !aside.test(words) ? alongRows(head, column, values) : []));
}

type RowResult = { readonly row: number; readonly says: WrittenNumber; readonly sum: bigint; readonly addends: readonly WrittenNumber[] };

/** The columns left of a total that add up to it in most rows show what it is the sum of; rows that differ are wrong. */
function alongRows(head: readonly string[], column: number, values: Values): readonly WrongSum[] {
  const runs = Array.from({ length: column - 1 }, (_, start) => resultsFrom(start, column, values));
  const right = (results: readonly RowResult[]) => results.filter(({ says, sum }) => says.units === sum).length;
  const best = runs.reduce((a, b) => (right(b) > right(a) ? b : a));
  const isShown = right(best) > 1 && right(best) * 2 > best.length;
  const results = isShown ? best : (runs[startOfPeriods(head, column)] ?? []);
  return results.flatMap(({ row, says, sum, addends }): readonly WrongSum[] => {
    if (says.units === sum || says.kind === 'percent') return [];
    return [{ row, column, along: 'row', says, sum, mayBeRounding: distance(says.units, sum) <= roundingOf(says, addends) }];
  });
}

/** Where years, quarters or months begin that run up to a column called a total; -1 where there are none. */
function startOfPeriods(head: readonly string[], column: number): number {
  const first = head.slice(0, column).findIndex((words) => period.test(words));
  return /^total/i.test(head[column] ?? '') && first > 0 && head.slice(first, column).every((words) => period.test(words)) ? first : -1;
}

function resultsFrom(start: number, column: number, values: Values): readonly RowResult[] {
  return values.flatMap((cells, row): readonly RowResult[] => {
    const says = cells[column];
    const taken = cells.slice(start, column);
    const addends = taken.filter(isNumber);
    if (!isNumber(says) || addends.length < 2 || taken.includes('words')) return [];
    if (addends.some(({ kind }) => (kind === 'percent') !== (says.kind === 'percent'))) return [];
    return [{ row, says, sum: addends.reduce((sum, one) => sum + one.units, 0n), addends }];
  });
}
