import { beginsWith, holdsWide } from '#shared/base/file-marks.ts';
import { ok, type Result } from '#shared/base/result.ts';
import { readCsv } from './read-csv.ts';
import { openXlsx } from './read-xlsx.ts';
import { NotRead } from '#shared/base/not-read.ts';
import { encryptedMessage, refusalOf } from './refused.ts';
import { type Sheet, type SheetNote, type WorkbookLimits, workbookLimits } from './sheet.ts';

/** A file with rows, opened: its sheets by name, each read when asked for. */
export type RowsFile = {
  readonly kind: 'workbook' | 'csv';
  readonly sheets: readonly SheetNote[];
  /** What a person should know of how the file was read; '' for nothing. */
  readonly note: string;
  /** `onProgress` goes from 0 to 1. */
  readonly read: (index: number, onProgress?: (done: number) => void) => Result<Sheet>;
};

const separatorWords = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;

/** Opens an Excel workbook or a CSV file by what its bytes are, whatever its name says. Refused with a sentence. */
export function openRowsFile(bytes: Uint8Array, name: string, limits: WorkbookLimits = workbookLimits): Result<RowsFile> {
  try {
    if (bytes.length > limits.bytes) {
      throw new NotRead(
        'too-large',
        `“${name}” is larger than ${Math.round(limits.bytes / 1_000_000)} MB, which is the most that is read. Nothing was imported. Split it into smaller ones.`,
      );
    }
    if (bytes.length === 0) throw new NotRead('empty', `“${name}” is empty. Nothing was imported.`);
    if (beginsWith(bytes, [0x50, 0x4b])) return ok(guarded({ kind: 'workbook', note: '', ...openXlsx(bytes, limits) }));
    const what = foreignKind(bytes);
    if (what !== null) throw new NotRead(what.reason, what.message);
    const csv = readCsv(bytes, limits);
    const note = `Read as ${csv.encoding}, with ${separatorWords[csv.separator]} between the columns.`;
    return ok({ kind: 'csv', sheets: [{ name, hidden: false }], note, read: () => ok({ ...csv.sheet, name }) });
  } catch (error) {
    return refusalOf(error);
  }
}

function guarded(file: Omit<RowsFile, 'read'> & { readonly read: (index: number, onProgress?: (done: number) => void) => Sheet }): RowsFile {
  return {
    ...file,
    read: (index, onProgress) => {
      try {
        return ok(file.read(index, onProgress));
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}

/** What a file is that is neither a zip nor text, by its first bytes. */
function foreignKind(bytes: Uint8Array): { readonly reason: string; readonly message: string } | null {
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsWide(bytes, 'EncryptedPackage')) return { reason: 'encrypted', message: encryptedMessage };
    return {
      reason: 'old-workbook',
      message:
        'This is a file of Excel 2003 or older (.xls), which is not read here. Nothing was imported. Open it in Excel, save it as an Excel workbook (.xlsx), and choose that file.',
    };
  }
  const other = beginsWith(bytes, [0x25, 0x50, 0x44, 0x46])
    ? 'a PDF'
    : beginsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) || beginsWith(bytes, [0xff, 0xd8, 0xff])
      ? 'a picture'
      : /^\s*<(?:!doctype html|html|table|\?xml)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)).replace(/^\ufeff/, ''))
        ? 'a web page or XML file'
        : null;
  if (other === null) return null;
  return {
    reason: 'not-a-workbook',
    message: `This is ${other}, whatever its ending says. Nothing was imported. Choose an Excel workbook (.xlsx) or a CSV file.`,
  };
}
