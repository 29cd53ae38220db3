import { damaged } from './refused.ts';
import { codeShows, builtInShows, type Shows } from './number-formats.ts';
import type { SheetNote } from './sheet.ts';
import { attributeOf, createXmlScanner } from '#shared/base/xml-scan.ts';

/** A sheet as the workbook part lists it, with the name of its own part. */
export type ListedSheet = SheetNote & { readonly part: string };
export type WorkbookPart = { readonly sheets: readonly ListedSheet[]; readonly from1904: boolean };

/** Reads xl/workbook.xml (ECMA-376 Part 1, 18.2) with its relationships. Sheets that are charts are left out. */
export function readWorkbookPart(workbook: string, relationships: string, folder: string): WorkbookPart {
  const targets = new Map<string, string>();
  scan(relationships, (name, tag) => {
    if (name !== 'Relationship' || !(attributeOf(tag, 'Type') ?? '').endsWith('/worksheet')) return;
    targets.set(attributeOf(tag, 'Id') ?? '', resolvePart(folder, attributeOf(tag, 'Target') ?? ''));
  });
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  scan(workbook, (name, tag) => {
    if (name === 'workbookPr') from1904 = isOn(attributeOf(tag, 'date1904'));
    if (name !== 'sheet') return;
    const part = targets.get(/\s\w+:id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? '');
    if (part !== undefined) sheets.push({ name: attributeOf(tag, 'name') ?? '', hidden: (attributeOf(tag, 'state') ?? 'visible') !== 'visible', part });
  });
  return { sheets, from1904 };
}

/** What each cell style makes of a number, by the style's index (ECMA-376 Part 1, 18.8.10). */
export function readStyles(styles: string): readonly Shows[] {
  const codes = new Map<string, string>();
  const shows: Shows[] = [];
  let inCells = false;
  scan(styles, (name, tag) => {
    if (name === 'numFmt') codes.set(attributeOf(tag, 'numFmtId') ?? '', attributeOf(tag, 'formatCode') ?? '');
    else if (name === 'cellXfs') inCells = true;
    else if (name === 'cellStyles') inCells = false;
    else if (name === 'xf' && inCells) {
      const id = attributeOf(tag, 'numFmtId') ?? '0';
      const code = codes.get(id);
      shows.push(code === undefined ? builtInShows(Number(id)) : codeShows(code));
    }
  });
  return shows;
}

/** Where the relationship of the given kind points, from a part in `folder`; null where there is none. */
export function targetOf(relationships: string, kind: string, folder: string): string | null {
  let found: string | null = null;
  scan(relationships, (name, tag) => {
    if (name === 'Relationship' && (attributeOf(tag, 'Type') ?? '').endsWith(`/${kind}`)) found ??= resolvePart(folder, attributeOf(tag, 'Target') ?? '');
  });
  return found;
}

/** Whether an attribute that is a truth value is set. */
export function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = `${folder}/${target}`.split('/');
  const path: string[] = [];
  for (const one of steps) {
    if (one === '..') path.pop();
    else if (one !== '.' && one !== '') path.push(one);
  }
  return path.join('/');
}

function scan(text: string, open: (name: string, tag: string) => void): void {
  const scanner = createXmlScanner({ open, close: () => {}, text: () => {} }, damaged);
  scanner.push(text);
  scanner.end();
}
