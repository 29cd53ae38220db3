import { strToU8 } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Relationship = { readonly id: string; readonly type: string; readonly target: string; readonly isExternal: boolean };

/** What the floor gathers while it writes the body. */
export type FloorLists = { readonly relationships: Relationship[]; footnotes: string; notes: number; pictures: number };

/** The lists of a paper that has no pictures, links and footnotes yet. */
export function newLists(): FloorLists {
  const fixed = ['styles', 'numbering', 'footer', 'footnotes'];
  return {
    relationships: fixed.map((type, index) => ({ id: `rId${index + 1}`, type, target: `${type}.xml`, isExternal: false })),
    footnotes: '',
    notes: 0,
    pictures: 0,
  };
}

/** word/_rels/document.xml.rels. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(
    ({ id, type, target, isExternal }) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
const override = (part: string, type: string) =>
  `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;

/** The files of the package that do not depend on the paper, as small as a reader accepts them. */
export const floorFiles: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('footer', 'footer')}${override('footnotes', 'footnotes')}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/styles.xml': `${head}<w:styles ${word}>${['H1', 'H2'].map((id, index) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="heading ${index + 1}"/><w:pPr><w:outlineLvl w:val="${index}"/></w:pPr></w:style>`).join('')}</w:styles>`,
    'word/numbering.xml': `${head}<w:numbering ${word}><w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('bullet', '•')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    'word/footer.xml': `${head}<w:ftr ${word}><w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`,
  }).map(([name, xml]) => [name, strToU8(xml)]),
);
