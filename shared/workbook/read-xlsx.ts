import type { Shows } from './number-formats.ts';
import { readStyles, readWorkbookPart, targetOf } from './package-parts.ts';
import { NotRead } from '#shared/base/not-read.ts';
import { damaged, workbookRefusals } from './refused.ts';
import { createSheetReader } from './sheet-reader.ts';
import { createStringReader } from './shared-strings.ts';
import type { Sheet, SheetNote, WorkbookLimits } from './sheet.ts';
import { openZip, partText, type ZipParts } from '#shared/base/zip-parts.ts';

/** A workbook whose sheets can be read, each when it is asked for. Throws `NotRead` where one cannot be. */
export type OpenWorkbook = { readonly sheets: readonly SheetNote[]; readonly read: (index: number, onProgress?: (done: number) => void) => Sheet };

/**
 * Opens the bytes of an .xlsx file (ECMA-376, transitional and strict). An own reader: what a person must be told before
 * an import (formulas, merged cells, hidden sheets, rows and columns, wrong dates) is just what ready-made readers leave
 * out, and they hold a sheet of two million cells several times over. This one goes through each part once, in pieces.
 */
export function openXlsx(bytes: Uint8Array, limits: WorkbookLimits): OpenWorkbook {
  const zip = openZip(bytes, limits, workbookRefusals);
  const types = partText(zip, '[Content_Types].xml');
  if (types === null) throw new NotRead('not-a-workbook', otherZipMessage(zip));
  if (types.includes('macroEnabled')) throw new NotRead('macros', macroMessage);
  if (types.includes('sheet.binary')) throw new NotRead('binary', binaryMessage);
  const main = targetOf(partText(zip, '_rels/.rels') ?? '', 'officeDocument', '');
  if (main === null || !/spreadsheetml/.test(types)) throw new NotRead('not-a-workbook', otherZipMessage(zip));
  const folder = main.split('/').slice(0, -1).join('/');
  const relationships = partText(zip, `${folder}/_rels/${main.slice(folder.length ? folder.length + 1 : 0)}.rels`) ?? '';
  const workbook = readWorkbookPart(partText(zip, main) ?? '', relationships, folder);
  if (workbook.sheets.length === 0) throw damaged('it holds no sheet with cells');
  const stylesPart = targetOf(relationships, 'styles', folder);
  const stringsPart = targetOf(relationships, 'sharedStrings', folder);
  let lean: { readonly strings: readonly string[]; readonly styles: readonly Shows[] } | null = null;
  return {
    sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
    read: (index, onProgress) => {
      const listed = workbook.sheets[index];
      if (!listed) throw new Error(`No sheet ${index}`);
      lean ??= {
        styles: stylesPart === null ? [] : readStyles(partText(zip, stylesPart) ?? ''),
        strings: stringsPart === null ? [] : readStrings(zip, stringsPart, limits, (done) => onProgress?.(done * 0.3)),
      };
      const reader = createSheetReader({ ...lean, from1904: workbook.from1904, mostCells: limits.cells });
      const found = push(zip, listed.part, reader, (done) => onProgress?.(0.3 + done * 0.7));
      if (!found) throw damaged(`the sheet “${listed.name}” is missing from it`);
      return { name: listed.name, rows: reader.rows, merged: reader.merged, hiddenColumns: reader.hiddenColumns };
    },
  };
}

function readStrings(zip: ZipParts, part: string, limits: WorkbookLimits, onProgress: (done: number) => void): readonly string[] {
  const reader = createStringReader(limits.cells);
  push(zip, part, reader, onProgress);
  return reader.strings;
}

function push(zip: ZipParts, part: string, reader: { push: (piece: string) => void; end: () => void }, onProgress: (done: number) => void): boolean {
  const decoder = new TextDecoder('utf-8');
  const found = zip.unpack(part, (piece, done) => {
    reader.push(decoder.decode(piece, { stream: true }));
    onProgress(done);
  });
  if (!found) return false;
  reader.push(decoder.decode());
  reader.end();
  return true;
}

const macroMessage =
  'This workbook may hold macros (.xlsm), so it is not read here. Nothing was imported. Open it in Excel, choose Save as, Excel workbook (.xlsx), and choose that file.';
const binaryMessage =
  'This is a binary workbook (.xlsb), which is not read here. Nothing was imported. Open it in Excel, save it as an Excel workbook (.xlsx), and choose that file.';

function otherZipMessage({ names }: ZipParts): string {
  const what = names.includes('word/document.xml')
    ? 'This is a Word document, not a workbook'
    : names.some((name) => name.startsWith('ppt/'))
      ? 'This is a presentation, not a workbook'
      : names.includes('content.xml')
        ? 'This is a file of LibreOffice or OpenOffice'
        : names.includes('manifest.json')
          ? 'This is a file that Boardpack wrote itself, not a workbook; a backup is restored from Settings'
          : 'This is a zip file, not a workbook';
  return `${what}, whatever its ending says. Nothing was imported. Choose an Excel workbook (.xlsx) or a CSV file.`;
}
