import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openRowsFile } from '#shared/workbook/open-workbook.ts';
import type { Cell, Sheet } from '#shared/workbook/sheet.ts';
import { workbookLimits } from '#shared/workbook/sheet.ts';
import { type MadeWorkbook, makeXlsx } from './made-xlsx.ts';

function opened(bytes: Uint8Array, limits = workbookLimits) {
  const file = openRowsFile(bytes, 'Risks.xlsx', limits);
  if (!file.ok) throw new Error(file.problem.message);
  return file.value;
}

function sheetOf(made: MadeWorkbook, index = 0): Sheet {
  const sheet = opened(makeXlsx(made)).read(index);
  if (!sheet.ok) throw new Error(sheet.problem.message);
  return sheet.value;
}

function cellsOf(xml: string, rest: Omit<MadeWorkbook, 'sheets'> = {}): readonly (readonly Cell[])[] {
  return sheetOf({ sheets: [{ name: 'Risks', xml: `<sheetData>${xml}</sheetData>` }], ...rest }).rows.map((row) => row.cells);
}

function reasonFor(bytes: Uint8Array, limits = workbookLimits): string {
  const file = openRowsFile(bytes, 'Risks.xlsx', limits);
  if (!file.ok) return file.problem.reason;
  const sheet = file.value.read(0);
  return sheet.ok ? 'read' : sheet.problem.reason;
}

test('reads shared and inline text, numbers, truth values, errors, and gaps between cells', () => {
  const strings = [
    '<t>Late &amp; over</t>',
    '<r><t>Bo</t></r><r><t xml:space="preserve">ld </t></r><rPh><t>no</t></rPh>',
    '<t>a_x000D_&#10;b_x005F_x0041_</t>',
  ];
  const row =
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>x > y</t></is></c><c r="E2"><v>1.5E3</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#REF!</v></c><c r="H2" t="s"><v>2</v></c><c r="I2"/></row>';
  expect(cellsOf(row, { strings })).toEqual([['Late & over', null, 'Bold ', 'x > y', 1500, true, { error: '#REF!' }, 'a\nb_x0041_']]);
});

test('counts columns and rows where a program left out their references', () => {
  const sheet = sheetOf({ sheets: [{ name: 'R', xml: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row></sheetData>' }] });
  expect(sheet.rows.map(({ at, cells }) => [at, ...cells])).toEqual([
    [1, 1, 2],
    [3, 3],
  ]);
});

test('turns numbers in a date format into days, whatever the format, and leaves others alone', () => {
  const formats = [0, 14, 'dd\\ mmm\\ yyyy;@', '[$-809]dddd d mmmm yyyy', 'h:mm', 22, '&quot;days&quot; 0.0', '[Red]#,##0', '[h]:mm'];
  const row = formats.map((_, index) => `<c s="${index}"><v>46357.75</v></c>`).join('');
  const day = { day: '2026-12-01', time: null };
  expect(cellsOf(`<row>${row}</row>`, { formats })[0]).toEqual([
    46357.75,
    { ...day },
    { ...day },
    { ...day },
    { day: null, time: '18:00' },
    { day: '2026-12-01', time: '18:00' },
    46357.75,
    46357.75,
    { day: null, time: '18:00' },
  ]);
});

test('counts days from 1904 where the workbook says so, and knows the day that 1900 never had', () => {
  expect(cellsOf('<row><c s="1"><v>44895</v></c></row>', { formats: [0, 14], from1904: true })[0]).toEqual([{ day: '2026-12-01', time: null }]);
  expect(cellsOf('<row><c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c></row>', { formats: [0, 14] })[0]).toEqual([
    { day: '1900-01-01', time: null },
    { day: '1900-02-28', time: null },
    { day: '1900-03-01', time: null },
  ]);
});

test('takes what a formula computed last, and says where one stands', () => {
  const row = '<row r="1"><c r="A1"><f>B1*2</f><v>8</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1"><v>1</v></c></row>';
  const { rows } = sheetOf({ sheets: [{ name: 'R', xml: `<sheetData>${row}</sheetData>` }] });
  expect(rows).toEqual([{ at: 1, cells: [8, 'ab', 1], hidden: false, formulas: [0, 1] }]);
});

test('tells merged cells, hidden rows and columns, and hidden sheets', () => {
  const xml =
    '<cols><col min="2" max="3" width="9" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>';
  const made = {
    sheets: [
      { name: 'Shown', xml },
      { name: 'Old', state: 'hidden', xml: '<sheetData/>' },
      { name: 'Kept', state: 'veryHidden', xml: '<sheetData/>' },
    ],
  };
  const sheet = sheetOf(made);
  expect(sheet).toMatchObject({ merged: [{ top: 1, left: 0, bottom: 2, right: 2 }], hiddenColumns: [1, 2], rows: [{ hidden: true }] });
  expect(opened(makeXlsx(made)).sheets).toEqual([
    { name: 'Shown', hidden: false },
    { name: 'Old', hidden: true },
    { name: 'Kept', hidden: true },
  ]);
});

test('reads prefixed names, single quotes, comments and sections that stand across pieces', () => {
  const long = 'x'.repeat(70_000);
  const xml = `<sheetData><x:row r='1'><!-- > <c> --><x:c r='A1' t="inlineStr"><x:is><x:t><![CDATA[a<b>${long}]]></x:t></x:is></x:c></x:row></sheetData>`;
  expect(sheetOf({ sheets: [{ name: 'R', xml }] }).rows[0]?.cells).toEqual([`a<b>${long}`]);
});

test.each([
  ['a locked workbook', 'encrypted', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])])],
  ['a workbook of Excel 2003', 'old-workbook', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0])],
  ['a workbook with macros', 'macros', () => makeXlsx({ sheets: [{ name: 'R', xml: '' }], contentType: 'sheet.macroEnabled.main' })],
  ['a Word document', 'not-a-workbook', () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') })],
  ['a backup', 'not-a-workbook', () => zipSync({ 'manifest.json': strToU8('{}') })],
  ['a picture', 'not-a-workbook', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2])],
  ['a web page', 'not-a-workbook', () => strToU8('<html><table></table></html>')],
  ['bytes that are no text', 'not-text', () => new Uint8Array([65, 0, 66, 0, 0])],
  ['an empty file', 'empty', () => new Uint8Array()],
  ['half a workbook', 'damaged', () => makeXlsx({ sheets: [{ name: 'R', xml: '' }] }).subarray(0, 300)],
  ['a document type', 'damaged', () => makeXlsx({ sheets: [{ name: 'R', xml: '<!DOCTYPE x [<!ENTITY a "b">]>' }] })],
  ['a cut off sheet', 'damaged', () => makeXlsx({ sheets: [{ name: 'R', xml: '<sheetData><row r="1"><c' }] })],
])('says what is wrong with %s', (_, reason, bytes) => {
  expect(reasonFor(bytes())).toBe(reason);
});

test('ends at the limits: what unpacks to far more, too many cells, a lone cell far to the right', () => {
  const bomb = makeXlsx({ sheets: [{ name: 'R', xml: ' '.repeat(30_000_000) }] });
  expect(reasonFor(bomb)).toBe('too-large');
  const wide = makeXlsx({ sheets: [{ name: 'R', xml: `<sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(200)}</sheetData>` }] });
  expect(reasonFor(wide)).toBe('too-many-cells');
  expect(reasonFor(makeXlsx({ sheets: [{ name: 'R', xml: '' }] }), { ...workbookLimits, bytes: 100 })).toBe('too-large');
});

test('bytes gone wrong anywhere are read or refused with a sentence, and never break the reader', () => {
  const row = '<row r="1"><c r="A1" s="1"><f>B1</f><v>46357</v></c><c r="B1" t="s"><v>0</v></c></row>';
  const sound = makeXlsx({ sheets: [{ name: 'R', xml: `<sheetData>${row.repeat(20)}</sheetData>` }], strings: ['<t>Late</t>'], formats: [0, 14] });
  const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(flips, fc.nat(sound.length), (changes, cut) => {
      const bytes = sound.slice(0, cut % 5 === 0 ? cut : sound.length);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      const file = openRowsFile(bytes, 'Risks.xlsx');
      for (const outcome of [file, ...(file.ok ? [file.value.read(0)] : [])])
        if (!outcome.ok) expect(outcome.problem.message).toMatch(/Nothing was imported\./);
    }),
    { seed: 20261122, numRuns: 1_500 },
  );
});
