import { formatCount } from '#shared/base/count.ts';
import { parseCalendarDate } from '#shared/base/calendar-date.ts';
import { dateOfSerial } from './date-serial.ts';
import type { Shows } from './number-formats.ts';
import { isOn } from './package-parts.ts';
import { NotRead } from '#shared/base/not-read.ts';
import { damaged } from './refused.ts';
import { createTextCollector } from './shared-strings.ts';
import type { Cell, Merged, Row } from './sheet.ts';
import { attributeOf, createXmlScanner, unescapeXml } from '#shared/base/xml-scan.ts';

/** What a sheet's cells lean on. */
export type SheetContext = { readonly strings: readonly string[]; readonly styles: readonly Shows[]; readonly from1904: boolean; readonly mostCells: number };

/** Takes a worksheet part in pieces (ECMA-376 Part 1, 18.3); what was read so far is in the lists. */
export function createSheetReader(context: SheetContext) {
  const rows: Row[] = [];
  const merged: Merged[] = [];
  const hiddenColumns: number[] = [];
  const words = createTextCollector();
  let at = 0;
  let hidden = false;
  let cells: Cell[] = [];
  let formulas: number[] = [];
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let inValue = false;
  let count = 0;

  const openCell = (tag: string) => {
    const reference = attributeOf(tag, 'r');
    column = reference === null ? column + 1 : columnOf(reference);
    type = attributeOf(tag, 't') ?? 'n';
    style = Number(attributeOf(tag, 's') ?? 0);
    value = '';
  };
  const closeCell = () => {
    const cell = type === 'inlineStr' ? words.take() || null : cellOf(value, type, context.styles[style] ?? 'number', context);
    if (cell === null) return;
    count += column + 1 - cells.length;
    if (count > context.mostCells) {
      const most = formatCount(context.mostCells);
      throw new NotRead(
        'too-many-cells',
        `This sheet has more than ${most} cells, which is the most that is read at once. Nothing was imported. Split it into several sheets.`,
      );
    }
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  };
  const closeRow = () => {
    if (cells.length > 0) rows.push({ at, cells, hidden, formulas: formulas.length > 0 ? formulas : noFormulas });
    cells = [];
    formulas = [];
  };
  const open = (name: string, tag: string) => {
    switch (name) {
      case 'c':
        return openCell(tag);
      case 'v':
        inValue = true;
        return;
      case 'f':
        formulas.push(column);
        return;
      case 'row':
        at = Number(attributeOf(tag, 'r') ?? at + 1);
        hidden = isOn(attributeOf(tag, 'hidden'));
        column = -1;
        return;
      case 'col':
        if (isOn(attributeOf(tag, 'hidden'))) {
          const last = Math.min(Number(attributeOf(tag, 'max')), 200);
          for (let one = Number(attributeOf(tag, 'min')); one <= last; one++) hiddenColumns.push(one - 1);
        }
        return;
      case 'mergeCell': {
        const range = rangeOf(attributeOf(tag, 'ref') ?? '');
        if (range && merged.length < 100_000) merged.push(range);
        return;
      }
      default:
        words.open(name);
    }
  };
  const close = (name: string) => {
    if (name === 'v') inValue = false;
    else if (name === 'c') closeCell();
    else if (name === 'row') closeRow();
    else words.close(name);
  };
  const text = (raw: string, isData: boolean) => {
    if (inValue) value += isData ? raw : unescapeXml(raw);
    else words.text(raw, isData);
  };
  return { rows, merged, hiddenColumns, ...createXmlScanner({ open, close, text }, damaged) };
}

const noFormulas: readonly number[] = [];

function cellOf(value: string, type: string, shows: Shows, { strings, from1904 }: SheetContext): Cell {
  if (value === '') return null;
  switch (type) {
    case 's':
      return strings[Number(value)] || null;
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: value };
    case 'str':
      return value;
    case 'd':
      return { day: parseCalendarDate(value.slice(0, 10)), time: /T(\d\d:\d\d)/.exec(value)?.[1] ?? null };
    default: {
      const number = Number(value);
      if (Number.isNaN(number)) return value;
      return shows === 'number' ? number : (dateOfSerial(number, from1904, shows) ?? number);
    }
  }
}

/** 'AB12' is in column 27. Columns end at XFD (16,384). */
function columnOf(reference: string): number {
  let index = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    index = index * 26 + code - 64;
  }
  return Math.min(Math.max(index, 1), 16_384) - 1;
}

function rangeOf(reference: string): Merged | null {
  const match = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(reference);
  if (!match) return null;
  return { top: Number(match[2]), left: columnOf(match[1] as string), bottom: Number(match[4]), right: columnOf(match[3] as string) };
}
