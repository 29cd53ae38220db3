import { formatCount } from '#shared/base/count.ts';
import { decodeText, type Encoding } from './csv-text.ts';
import { NotRead } from '#shared/base/not-read.ts';
import { looksLikeFormula } from './table.ts';
import { guardMark } from './write-csv.ts';
import type { Cell, Row, Sheet, WorkbookLimits } from './sheet.ts';

export type Separator = ',' | ';' | '\t' | '|';
/** A CSV file as a sheet of text cells, and what was found out about how it was written. */
export type ReadCsv = { readonly sheet: Sheet; readonly encoding: Encoding; readonly separator: Separator };

const separators: readonly Separator[] = [',', ';', '\t', '|'];

/** Reads CSV as RFC 4180 has it, with any usual separator; a quote within an unquoted field stands for itself. */
export function readCsv(bytes: Uint8Array, limits: WorkbookLimits, onProgress?: (done: number) => void): ReadCsv {
  const { text, encoding } = decodeText(bytes);
  const told = /^sep=(.)\r?\n/i.exec(text.replace(/^\ufeff/, '').slice(0, 8));
  const from = (text.startsWith('\ufeff') ? 1 : 0) + (told?.[0].length ?? 0);
  const separator = separators.find((one) => one === told?.[1]) ?? separatorOf(text.slice(from, from + 100_000));
  const rows: Row[] = [];
  let count = 0;
  let last = 0;
  eachRow(text, from, separator, (fields, at, reached) => {
    count += fields.length;
    if (count > limits.cells) {
      const most = formatCount(limits.cells);
      throw new NotRead(
        'too-many-cells',
        `This file has more than ${most} cells, which is the most that is read at once. Nothing was imported. Split it into several files.`,
      );
    }
    const cells: Cell[] = fields.map((field) => (field === '' ? null : unguarded(field)));
    if (cells.some((cell) => cell !== null)) rows.push({ at, cells, hidden: false, formulas: [] });
    if (reached - last < 500_000) return;
    last = reached;
    onProgress?.(reached / text.length);
  });
  return { sheet: { name: 'CSV', rows, merged: [], hiddenColumns: [] }, encoding, separator };
}

/** Text as it was before {@link writeCsv} kept it from being taken for a formula. */
function unguarded(field: string): string {
  return field.startsWith(guardMark) && looksLikeFormula(field.slice(1)) ? field.slice(1) : field;
}

/** The separator that gives the most columns in most of the first rows. */
function separatorOf(sample: string): Separator {
  let best: Separator = ',';
  let bestScore = 0;
  for (const one of separators) {
    const widths: number[] = [];
    eachRow(sample, 0, one, (fields) => widths.length < 50 && widths.push(fields.length));
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width, rows] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    const score = width > 1 ? (rows / widths.length) * Math.log2(width + 1) : 0;
    if (score > bestScore + 1e-9) [best, bestScore] = [one, score];
  }
  return best;
}

/** Tells the fields of each row, the number of the row (1 first) and how far in the text it ended. */
function eachRow(text: string, from: number, separator: string, tell: (fields: string[], at: number, reached: number) => void): void {
  let fields: string[] = [];
  let number = 0;
  let at = from;
  const length = text.length;
  while (at < length) {
    let field: string;
    if (text.charCodeAt(at) === 0x22) [field, at] = quotedField(text, at);
    else {
      field = '';
    }
    const start = at;
    while (at < length) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || code === 0x0d || text[at] === separator) break;
      at += 1;
    }
    field += text.slice(start, at);
    fields.push(field);
    if (text[at] === separator) {
      at += 1;
      if (at < length) continue;
      fields.push('');
    }
    if (text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a) at += 1;
    at += 1;
    number += 1;
    tell(fields, number, at);
    fields = [];
  }
}

/** The field whose opening quote stands at `open`, and where it ends. Without a closing quote, the text's end closes it. */
function quotedField(text: string, open: number): [string, number] {
  let field = '';
  let at = open + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return [field + text.slice(at), text.length];
    field += text.slice(at, quote);
    if (text.charCodeAt(quote + 1) !== 0x22) return [field, quote + 1];
    field += '"';
    at = quote + 2;
  }
}
