import { Zip, ZipDeflate } from 'fflate';
import { serialOfDate } from './date-serial.ts';
import { columnLetters } from './sheet.ts';
import { looksLikeFormula, poundsOf, type WrittenCell, type WrittenTable } from './table.ts';
import { cellStyle, escapeXml, fixedParts, mainSpace } from './xlsx-parts.ts';

/** The longest text that Excel keeps in one cell. */
const longestText = 32_767;
/** The most rows that a sheet of Excel has, its heading included. */
export const mostSheetRows = 1_048_576;
/** Any day does, as long as two exports of the same rows are the same bytes. */
const fixedTime = Date.UTC(2020, 0, 1);

/** A written workbook, and how many cells had to be cut at Excel's limit of 32,767 characters. */
export type WrittenXlsx = { readonly bytes: Uint8Array<ArrayBuffer>; readonly cut: number };

/**
 * A table as an Excel workbook of one sheet: a heading row that stays in sight and is repeated in print, a filter on it,
 * and cells of their own types. Text is always text, whatever it begins with. An own writer: rows go through in pieces,
 * so that 100,000 of them never lie in memory as XML, and the result has no error for the Open XML SDK.
 */
export function writeXlsx(table: WrittenTable, onProgress?: (done: number) => void): WrittenXlsx {
  if (table.count + 1 > mostSheetRows) throw new RangeError('More rows than a sheet has');
  const pieces: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    else pieces.push(piece);
  });
  const lastColumn = columnLetters(Math.max(0, table.columns.length - 1));
  for (const { name, xml } of fixedParts(sheetName(table.name), lastColumn)) {
    const part = startPart(zip, name);
    part.push(new TextEncoder().encode(xml), true);
  }
  const cut = writeSheet(table, lastColumn, startPart(zip, 'xl/worksheets/sheet1.xml'), onProgress);
  zip.end();
  if (failure) throw failure;
  return { bytes: joined(pieces), cut };
}

/** A name that Excel takes for a sheet: 31 characters at most, without those it keeps for itself. */
export function sheetName(name: string): string {
  const tidy = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim();
  return tidy === '' || tidy.toLowerCase() === 'history' ? 'Sheet 1' : tidy;
}

function startPart(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = fixedTime;
  zip.add(part);
  return part;
}

function writeSheet(table: WrittenTable, lastColumn: string, part: ZipDeflate, onProgress?: (done: number) => void): number {
  const encoder = new TextEncoder();
  const letters = table.columns.map((_, index) => columnLetters(index));
  let cut = 0;
  let held =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainSpace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${lastColumn}${table.count + 1}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${table.columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>` +
    `<row r="1">${table.columns.map(({ label }, index) => textCell(`${letters[index]}1`, label, cellStyle.heading)).join('')}</row>`;
  let at = 1;
  for (const row of table.rows) {
    at += 1;
    held += `<row r="${at}">`;
    for (const [index, cell] of row.entries()) {
      if (typeof cell === 'string' && cell.length > longestText) cut += 1;
      held += cellXml(`${letters[index]}${at}`, cell);
    }
    held += '</row>';
    if (held.length < 100_000) continue;
    part.push(encoder.encode(held));
    held = '';
    onProgress?.((at - 1) / Math.max(1, table.count));
  }
  if (at - 1 !== table.count) throw new Error(`${at - 1} rows came, ${table.count} were announced`);
  held +=
    `</sheetData><autoFilter ref="A1:${lastColumn}${at}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>';
  part.push(encoder.encode(held), true);
  return cut;
}

function cellXml(reference: string, cell: WrittenCell): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return textCell(reference, cell, looksLikeFormula(cell) ? cellStyle.guarded : cellStyle.text);
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return textCell(reference, cell ? 'Yes' : 'No', cellStyle.plain);
  if ('pence' in cell) return `<c r="${reference}" s="${cellStyle.money}"><v>${poundsOf(cell.pence)}</v></c>`;
  if ('decimal' in cell) return `<c r="${reference}"><v>${cell.decimal}</v></c>`;
  const serial = serialOfDate(cell.day);
  if (serial === null) return textCell(reference, cell.day.split('-').reverse().join('/'), cellStyle.text);
  return `<c r="${reference}" s="${cellStyle.day}"><v>${serial}</v></c>`;
}

function textCell(reference: string, text: string, style: number): string {
  const kept = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  // A text that spells out the format's own escapes must not be taken for one.
  const words = escapeXml(kept.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
