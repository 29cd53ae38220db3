import { hangingIndent, listStep, textWidth } from './layout.ts';
import { escapeXml, wordNamespaces, xmlHead } from './xml.ts';

/** What the parts of a Word file depend on besides the words. */
export type PartStyle = {
  readonly numbering: 'running' | 'decimal';
  /** A typeface by name; it is never embedded. */
  readonly font: string;
  /** Points of running text; 12 where it is left out. Headings grow and shrink with it. */
  readonly size?: number;
};

const usualSize = 12;
const ink = '1B2A41';
const quietInk = '44546A';

/**
 * Our complete styles.xml (ECMA-376 Part 1, 17.7): 12 point unless asked otherwise, left aligned, space by style and never by
 * empty paragraphs, headings with outline levels, English (United Kingdom).
 */
export function stylesXml({ numbering, font, size = usualSize }: PartStyle): string {
  const hanging = hangingIndent(numbering);
  const face = escapeXml(font);
  const fonts = `<w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>`;
  const styles = [
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    heading(1, 36, 360, 240),
    heading(2, 32, 360, 120),
    heading(3, 28, 280, 100),
    heading(4, 24, 240, 80),
    coverTitle(),
    paragraph('FrontLine', 'Front Line', '<w:spacing w:after="60"/>'),
    paragraph('FrontRow', 'Front Row', '<w:tabs><w:tab w:val="left" w:pos="3402"/></w:tabs><w:spacing w:after="60"/><w:ind w:left="3402" w:hanging="3402"/>'),
    paragraph('FrontCapitals', 'Front Capitals', '<w:spacing w:before="240" w:after="120"/>'),
    paragraph(
      'CoverCouncil',
      'Cover Council',
      '<w:spacing w:before="480" w:after="360"/>',
      `<w:color w:val="${quietInk}"/><w:sz w:val="32"/><w:szCs w:val="32"/>`,
    ),
    paragraph('CoverKind', 'Cover Kind', '<w:spacing w:after="400"/>', `<w:color w:val="${quietInk}"/><w:sz w:val="36"/><w:szCs w:val="36"/>`),
    paragraph('NumberedParagraph', 'Numbered Paragraph', ''),
    paragraph('Continuation', 'Continuation', `<w:ind w:left="${hanging}"/>`),
    paragraph('ListItem', 'List Item', '<w:spacing w:after="100"/>'),
    paragraph('Recommendation', 'Recommendation', ''),
    paragraph(
      'Quote',
      'Quote',
      `<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="8EA0B8"/></w:pBdr><w:ind w:left="${hanging + listStep}" w:right="567"/>`,
    ),
    paragraph('Picture', 'Picture', '<w:spacing w:before="120" w:line="240" w:lineRule="auto"/>'),
    paragraph('Caption', 'caption', '<w:keepLines/><w:spacing w:before="160" w:after="100"/>', '<w:b/><w:bCs/>'),
    paragraph('TableText', 'Table Text', '<w:spacing w:before="50" w:after="50" w:line="240" w:lineRule="auto"/>'),
    paragraph('AgendaLine', 'Agenda Line', '<w:spacing w:before="0" w:after="50" w:line="240" w:lineRule="auto"/>', `<w:color w:val="${quietInk}"/>`),
    paragraph(
      'TableHeading',
      'Table Heading',
      '<w:keepNext/><w:spacing w:before="70" w:after="70" w:line="240" w:lineRule="auto"/>',
      `<w:b/><w:bCs/><w:color w:val="${ink}"/>`,
    ),
    contentsHeading(),
    contentsLine(2, 0, 567),
    contentsLine(3, 567, 794),
    // Two tables in a row would grow together in Word; this stands between them.
    paragraph('TableGap', 'Table Gap', '<w:spacing w:after="0" w:line="240" w:lineRule="exact"/>'),
    paragraph('SignatoryLines', 'Signatory Lines', '<w:keepLines/><w:spacing w:before="480" w:after="240"/>'),
    paragraph('ContactLines', 'Contact Lines', '<w:keepLines/>'),
    paragraph('ReferenceCode', 'Reference Code', '<w:spacing w:before="360"/>', `<w:color w:val="${quietInk}"/>`),
    paragraph(
      'Header',
      'header',
      `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`,
      `<w:color w:val="${quietInk}"/>`,
    ),
    paragraph(
      'Footer',
      'footer',
      `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>`,
      `<w:color w:val="${quietInk}"/>`,
    ),
    paragraph('Letterhead', 'Letterhead', '<w:keepLines/><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'),
    paragraph('FootnoteText', 'footnote text', '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>'),
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="1F4E9A"/><w:u w:val="single"/></w:rPr></w:style>',
    tableStyle(),
    cardStyle(),
    agendaStyle(),
  ];
  return `${xmlHead}<w:styles ${wordNamespaces}>${sized(styles.join(''), size)}</w:styles>`;
}

function heading(level: number, halfPoints: number, before: number, after: number): string {
  return (
    `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>` +
    `<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
    `<w:rPr><w:b/><w:bCs/><w:color w:val="${ink}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr></w:style>`
  );
}

/** Every size of type in proportion to that of running text, to half a point (17.3.2.38). */
function sized(styles: string, size: number): string {
  if (size === usualSize) return styles;
  return styles.replace(/<w:(sz|szCs) w:val="(\d+)"\/>/g, (_all, name: string, halfPoints: string) => {
    return `<w:${name} w:val="${Math.round((Number(halfPoints) * size) / usualSize)}"/>`;
  });
}

/** The title of a cover: the only heading of level 1, larger. */
function coverTitle(): string {
  return (
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="CoverTitle"><w:name w:val="Cover Title"/><w:basedOn w:val="Heading1"/><w:next w:val="Normal"/><w:qFormat/>' +
    '<w:pPr><w:spacing w:before="0" w:after="120" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="60"/><w:szCs w:val="60"/></w:rPr></w:style>'
  );
}

function paragraph(id: string, name: string, pPr: string, rPr = ''): string {
  return (
    `<w:style w:type="paragraph"${builtIn.has(id) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `${pPr ? `<w:pPr>${pPr}</w:pPr>` : ''}${rPr ? `<w:rPr>${rPr}</w:rPr>` : ''}</w:style>`
  );
}

const builtIn = new Set(['Quote', 'Caption', 'Header', 'Footer', 'FootnoteText', 'TOC2', 'TOC3']);

/** A heading to readers, with an outline level; the list of contents itself takes only the heading styles. */
function contentsHeading(): string {
  return paragraph(
    'ContentsHeading',
    'Contents Heading',
    '<w:keepNext/><w:spacing w:before="360" w:after="120" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="1"/>',
    `<w:b/><w:bCs/><w:color w:val="${ink}"/><w:sz w:val="32"/><w:szCs w:val="32"/>`,
  );
}

/** A line of the list of contents: number, words, and the page at the right after a row of dots. */
function contentsLine(level: 2 | 3, left: number, forNumber: number): string {
  const indent = left + forNumber;
  return paragraph(
    `TOC${level}`,
    `toc ${level}`,
    `<w:tabs><w:tab w:val="left" w:pos="${indent}"/><w:tab w:val="right" w:leader="dot" w:pos="${textWidth}"/></w:tabs><w:spacing w:after="80"/><w:ind w:left="${indent}" w:hanging="${forNumber}"/>`,
  );
}

const firstRow =
  '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E6EBF2"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>';

function cardStyle(): string {
  return (
    '<w:style w:type="table" w:customStyle="1" w:styleId="CouncilCard"><w:name w:val="Council Card"/><w:basedOn w:val="CouncilTable"/><w:qFormat/>' +
    // LibreOffice does not take the first row of the style that this is based on.
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>${firstRow}<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>`
  );
}

/** Lines of an agenda: a rule under each, none between the columns. */
function agendaStyle(): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA7B8"/>`;
  return (
    '<w:style w:type="table" w:customStyle="1" w:styleId="CouncilAgenda"><w:name w:val="Council Agenda"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${['top', 'bottom', 'insideH'].map(line).join('')}</w:tblBorders></w:tblPr>${firstRow}</w:style>`
  );
}

function tableStyle(): string {
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA7B8"/>`;
  return (
    '<w:style w:type="table" w:customStyle="1" w:styleId="CouncilTable"><w:name w:val="Council Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>' +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders></w:tblPr>` +
    `${firstRow}</w:style>`
  );
}
