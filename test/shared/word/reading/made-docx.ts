import { strToU8, zipSync } from 'fflate';

/** What a Word file for a test is made of; left out parts are as plain as they can be. */
export type MadeDocx = {
  /** The inside of w:body. */
  readonly body: string;
  /** The inside of w:numbering, w:styles, w:footnotes, w:endnotes, w:comments. */
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Inside of a header. */
  readonly header?: string;
  /** More relationships of the document, as XML. */
  readonly relationships?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
  readonly isStrict?: boolean;
  readonly hasMacros?: boolean;
};

const usual = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
};
const strict: typeof usual = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  wp: 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  a: 'http://purl.oclc.org/ooxml/drawingml/main',
  pic: 'http://purl.oclc.org/ooxml/drawingml/picture',
  m: 'http://purl.oclc.org/ooxml/officeDocument/math',
};
const more =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';

/** A .docx file, put together by hand. */
export function makeDocx(made: MadeDocx): Uint8Array {
  const spaces = made.isStrict ? strict : usual;
  const declared = `${Object.entries(spaces)
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(' ')} ${more}`;
  const kind = made.hasMacros ? 'application/vnd.ms-word.document.macroEnabled.main+xml' : `${word}document.main+xml`;
  const parts: Record<string, string> = {};
  const types: string[] = [];
  const related: string[] = [];
  const put = (name: string, inside: string | undefined, head = '') => {
    if (inside === undefined) return;
    const element = name === 'header' ? 'hdr' : name;
    parts[`word/${name}.xml`] = `${xml}<w:${element} ${declared}>${head}${inside}</w:${element}>`;
    types.push(`<Override PartName="/word/${name}.xml" ContentType="${word}${name}+xml"/>`);
    related.push(`<Relationship Id="part-${name}" Type="${spaces.r}/${name}" Target="${name}.xml"/>`);
  };
  put('numbering', made.numbering);
  put(
    'styles',
    made.styles === undefined ? undefined : `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${made.styles}`,
  );
  put('footnotes', made.footnotes, separators('footnote'));
  put('endnotes', made.endnotes, separators('endnote'));
  put('comments', made.comments);
  put('header', made.header);
  parts['word/document.xml'] = `${xml}<w:document ${declared}><w:body>${made.body}</w:body></w:document>`;
  parts['word/_rels/document.xml.rels'] =
    `${xml}<Relationships xmlns="${packages}/relationships">${related.join('')}${made.relationships ?? ''}</Relationships>`;
  parts['_rels/.rels'] =
    `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${spaces.r}/officeDocument" Target="word/document.xml"/></Relationships>`;
  parts['[Content_Types].xml'] =
    `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/>` +
    `<Override PartName="/word/document.xml" ContentType="${kind}"/>${types.join('')}</Types>`;
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...files, ...made.files });
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const separators = (kind: string) =>
  `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>`;

/** A run; `properties` is the inside of w:rPr. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of words, or of runs where `inside` begins with a tag; `properties` is the inside of w:pPr. */
export const par = (inside: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside === '' || inside.startsWith('<') ? inside : run(inside)}</w:p>`;
/** A paragraph in a list. */
export const listed = (inside: string, numId: number, level = 0) => par(inside, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
/** A level of a list. */
export const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const definition = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
export const instance = (id: number, of: number, overrides = '') => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
export const style = (id: string, name: string, inside = '', based = 'Normal') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/>${inside}</w:style>`;
export const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
export const row = (cells: string, properties = '') => `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
export const grid = (rows: string, columns = 2) => `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;
/** A field in five runs. */
export const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
