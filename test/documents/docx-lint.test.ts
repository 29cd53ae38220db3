import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/build.ts';
import { countyCommittee } from '#shared/templates/county-committee.ts';
import { writeDocx } from '#shared/word/index.ts';
import { lintAccessibility } from './accessibility-lint.ts';
import { lintDocx } from './docx-lint.ts';
import { longPaper, pictureHash } from './long-paper.ts';
import { stripesPng } from './png.ts';

let sound: Uint8Array;

beforeAll(async () => {
  sound = await writeDocx(buildOutline(longPaper(countyCommittee)), { blobs: new Map([[pictureHash, stripesPng(640, 320)]]) });
});

/** The sound file with one part altered; throws where there was nothing to alter. */
function broken(part: string, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(sound);
  const before = strFromU8(files[part] ?? new Uint8Array(0));
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing was altered in ${part}`);
  return zipSync({ ...files, [part]: strToU8(after) });
}

const body = 'word/document.xml';

const faults: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
  ['XML that is not well formed', body, '</w:body>', '', /not well formed/],
  ['a cell without a last paragraph', body, '</w:p></w:tc>', '</w:p><w:tbl><w:tblGrid/></w:tbl></w:tc>', /cell does not end/],
  ['a row without a cell', body, /<w:tr>.*?<\/w:tr>/s, '<w:tr><w:trPr><w:cantSplit/></w:trPr></w:tr>', /row has no cell/],
  ['stray text in a paragraph', body, '</w:p>', 'stray</w:p>', /stray text in w:p/],
  ['stray text in a table', body, '</w:tbl>', 'stray</w:tbl>', /stray text in w:tbl/],
  ['a core property twice', 'docProps/core.xml', '<dc:title>', '<dc:title>Again</dc:title><dc:title>', /twice/],
  ['a core date in another form', 'docProps/core.xml', '2027-01-14T00:00:00Z', '14 January 2027', /W3CDTF/],
  ['the content type of a template', '[Content_Types].xml', 'document.main+xml', 'template.main+xml', /main part is declared/],
  ['a part without a content type', '[Content_Types].xml', /<Default Extension="png"[^>]*>/, '', /no content type/],
  ['a missing style', body, '<w:pStyle w:val="NumberedParagraph"/>', '<w:pStyle w:val="Nowhere"/>', /style Nowhere/],
  ['a style based on a missing one', 'word/styles.xml', '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Gone"/>', /style Gone/],
  ['a list without its definition', 'word/numbering.xml', '<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="77"/>', /no definition/],
  ['two definitions for one list', 'word/numbering.xml', /<w:nsid [^>]*>/, '', /taken for one/],
  ['a field without a result', 'word/footer1.xml', '<w:r><w:t>1</w:t></w:r>', '', /no result/],
  ['a list that is not there', body, '<w:numId w:val="1"/>', '<w:numId w:val="99"/>', /numId 99/],
  ['a row unlike the grid', body, /<w:gridCol w:w="\d+"\/>/, '', /columns where the grid/],
  ['two captions of one table', body, '<w:tblCaption', '<w:tblCaption w:val="x"/><w:tblCaption', /two captions/],
  ['a field without an end', body, '<w:r><w:fldChar w:fldCharType="end"/></w:r>', '', /does not end/],
  ['a field that prompts', body, '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="begin" w:dirty="true"/>', /asks to be updated/],
  ['two tokens of a field in one run', body, '<w:fldChar w:fldCharType="begin"/></w:r><w:r>', '<w:fldChar w:fldCharType="begin"/>', /more than one token/],
  ['a simple field', body, '</w:p>', '<w:fldSimple w:instr=" PAGE "/></w:p>', /simple field/],
  ['a prompt to update fields', 'word/settings.xml', '<w:compat>', '<w:updateFields w:val="true"/><w:compat>', /prompt/],
  ['an open bookmark', body, /<w:bookmarkEnd w:id="3"\/>/, '', /not closed once/],
  ['a reference to nothing', body, ' SEQ Table', ' REF _Ref_nowhere', /points to _Ref_nowhere/],
  ['two pictures of one id', body, /(<wp:docPr id="1"[^>]*>)/, '$1<wp:docPr id="1" name="x"/>', /docPr have one id/],
  [
    'two controls of one id',
    body,
    '<w:body>',
    '<w:body><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr></w:sdt><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr></w:sdt>',
    /sdtPr have one id/,
  ],
  ['a body without its section', body, /<w:sectPr>.*<\/w:sectPr>/s, '', /end with its section/],
  ['a relationship to nothing', 'word/_rels/document.xml.rels', 'Target="styles.xml"', 'Target="style.xml"', /style\.xml, which is not there/],
  ['a relationship that is not there', body, /r:embed="rId\d+"/, 'r:embed="rId999"', /rId999/],
  [
    'an address that is none',
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId998" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="no address" TargetMode="External"/></Relationships>',
    /no address/,
  ],
  ['a footnote that is not there', body, '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="41"/>', /footnote 41/],
  ['a picture without size', body, /<wp:extent cx="\d+"/, '<wp:extent cx="0"', /no size/],
];

describe('the lint for Word files', () => {
  test('finds nothing in a sound file', () => {
    expect(lintDocx(sound)).toEqual([]);
  });
  test.each(faults)('finds %s', (_name, part, from, to, expected) => {
    expect(lintDocx(broken(part, from, to)).join('\n')).toMatch(expected);
  });
});

const barriers: readonly (readonly [string, string, string | RegExp, string, RegExp])[] = [
  ['a missing title', 'docProps/core.xml', /<dc:title>.*<\/dc:title>/, '', /^A1/m],
  ['another language', 'word/styles.xml', 'w:val="en-GB"', 'w:val="fr-FR"', /^A2/m],
  ['a level left out', body, 'w:val="Heading2"', 'w:val="Heading4"', /^A3/m],
  ['an empty heading', body, /(<w:pStyle w:val="Heading2"\/><\/w:pPr>).*?<\/w:p>/s, '$1</w:p>', /^A4/m],
  ['a bold line for a heading', body, '</w:sectPr>', '</w:sectPr><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Costs</w:t></w:r></w:p>', /^A5/m],
  ['an empty paragraph', body, '<w:body>', '<w:body><w:p/>', /^A6/m],
  ['a typed list', body, '<w:body>', '<w:body><w:p><w:r><w:t>1. First</w:t></w:r></w:p>', /^A7/m],
  ['a table without a header', body, '<w:tblHeader/>', '', /^A8/m],
  ['a merged cell', body, '<w:tcPr>', '<w:tcPr><w:vMerge/>', /^A9/m],
  ['a table without a title', body, /<w:tblCaption w:val="[^"]+"/, '<w:tblCaption w:val=""', /^A10/m],
  ['a picture without a description', body, / descr="[^"]+"/, ' descr=""', /^A10/m],
  ['a link that says nothing', body, '<w:body>', '<w:body><w:p><w:hyperlink r:id="rId1"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>', /^A11/m],
  ['justified text', body, '<w:body>', '<w:body><w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Words that are justified</w:t></w:r></w:p>', /^A12/m],
  ['a floating frame', body, '<w:body>', '<w:body><w:p><w:pPr><w:framePr/></w:pPr><w:r><w:t>Words in a frame</w:t></w:r></w:p>', /^A13/m],
  ['small print', 'word/styles.xml', 'w:sz w:val="24"', 'w:sz w:val="20"', /^A14/m],
  ['faint text', 'word/styles.xml', /w:color w:val="1B2A41"/, 'w:color w:val="AAAAAA"', /^A15/m],
  ['a locked file', 'word/settings.xml', '<w:compat>', '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:compat>', /^A16/m],
];

describe('the lint for access', () => {
  test('finds nothing in a sound file', () => {
    expect(lintAccessibility(sound)).toEqual([]);
  });
  test.each(barriers)('finds %s', (_name, part, from, to, expected) => {
    expect(lintAccessibility(broken(part, from, to)).join('\n')).toMatch(expected);
  });
});
