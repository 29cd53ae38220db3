import { strToU8, zipSync } from 'fflate';
import type { Risk } from '#shared/domain/risk.ts';
import { type Score, scoreProduct } from '#shared/domain/risk-matrix.ts';
import { valueOf } from '#shared/domain/field.ts';
import { cellsOf, columns, openDatabase, readRisks } from './stored-risks.ts';

/** Writes all stored risks as a workbook, and answers how long that took (milliseconds; reading left out) and its size. */
export type MeasureWorkbook = () => Promise<{ readonly time: number; readonly bytes: number }>;
declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can add to the window.
  interface Window {
    measureWorkbook: MeasureWorkbook;
  }
}

// The floor for an export: one string of XML and one call that packs it, all at once, with nothing that Excel can do
// without: no styles, no widths, no filter, and no regard for the screen.
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const fixed = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Risks" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

function write(risks: readonly Risk[]): Uint8Array {
  let xml = `${head}<worksheet xmlns="${main}"><sheetData>`;
  risks.forEach((risk, index) => {
    const texts = cellsOf(risk);
    xml += `<row r="${index + 1}">`;
    columns.forEach((field, column) => {
      if (field.shape.type !== 'score') {
        xml += `<c t="inlineStr"><is><t>${escaped(texts[column] ?? '')}</t></is></c>`;
        return;
      }
      const score = valueOf(risk, field) as Score | null;
      if (score === null) xml += '<c/><c/><c/>';
      else xml += `<c><v>${score.likelihood}</v></c><c><v>${score.impact}</v></c><c><v>${scoreProduct(score)}</v></c>`;
    });
    xml += '</row>';
  });
  xml += '</sheetData></worksheet>';
  const parts = Object.entries(fixed).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  return zipSync({ ...Object.fromEntries(parts), 'xl/worksheets/sheet1.xml': strToU8(xml) }, { level: 6 });
}

function escaped(text: string): string {
  return text.replace(/[<&]/g, (character) => (character === '<' ? '&lt;' : '&amp;'));
}

const risks = await openDatabase().then((database) => readRisks(database));
window.measureWorkbook = async () => {
  const start = performance.now();
  const bytes = write(risks).length;
  return { time: performance.now() - start, bytes };
};
document.title = 'ready';
