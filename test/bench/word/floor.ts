import { strToU8, zipSync } from 'fflate';
import type { Wording } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { floorFiles, type FloorLists, newLists, relationshipsXml } from './floor-files.ts';
import type { Paper } from './paper.ts';

const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const pictureSpace = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/**
 * What a Word file costs at the least: the body as one string with the fewest tags that say the same, and fflate at
 * level 6. It escapes nothing, checks nothing and makes no bookmarks.
 */
export function writeFloor({ outline, blobs }: Paper): Uint8Array {
  const lists = newLists();
  let body = '';
  for (const node of outline.nodes) body += writeNode(node, lists);
  const pictures = Object.fromEntries([...blobs].map(([hash, bytes]) => [`word/media/${hash}.png`, [bytes, { level: 0 }] as const]));
  return zipSync(
    {
      ...floorFiles,
      'word/_rels/document.xml.rels': strToU8(relationshipsXml(lists.relationships)),
      'word/footnotes.xml': strToU8(`<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${lists.footnotes}</w:footnotes>`),
      'word/document.xml': strToU8(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${body}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
      ),
      ...pictures,
    },
    { level: 6 },
  );
}

function writeNode(node: OutlineNode, lists: FloorLists): string {
  switch (node.type) {
    case 'title':
      return `<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>${node.text}</w:t></w:r></w:p>`;
    case 'heading':
      return `<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr>${runs(node.text, lists)}</w:p>`;
    case 'paragraph':
      return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${runs(node.text, lists)}</w:p>`;
    case 'item':
      return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${runs(node.text, lists)}</w:p>`;
    case 'table': {
      let rows = '';
      for (const row of node.rows) {
        rows += '<w:tr>';
        for (const cell of row.cells) rows += `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr><w:p>${runs(cell, lists)}</w:p></w:tc>`;
        rows += '</w:tr>';
      }
      const grid = node.widths.map(() => '<w:gridCol w:w="1800"/>').join('');
      return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
    }
    case 'picture': {
      const id = relate(lists, 'image', `media/${node.blob}.png`);
      lists.pictures += 1;
      const number = lists.pictures;
      const size = 'cx="5000000" cy="2900000"';
      return `<w:p><w:r><w:drawing><wp:inline><wp:extent ${size}/><wp:docPr id="${number}" name="Picture ${number}" descr="${node.alt}"/><a:graphic xmlns:a="${main}"><a:graphicData uri="${pictureSpace}"><pic:pic xmlns:pic="${pictureSpace}"><pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    }
    default:
      throw new Error(`The paper of this bench has no ${node.type}.`);
  }
}

function runs(content: Wording, lists: FloorLists): string {
  let xml = '';
  for (const piece of content) {
    if ('footnote' in piece) {
      lists.notes += 1;
      const number = lists.notes;
      lists.footnotes += `<w:footnote w:id="${number}"><w:p>${runs(piece.footnote.text, lists)}</w:p></w:footnote>`;
      xml += `<w:r><w:footnoteReference w:id="${number}"/></w:r>`;
    } else if ('text' in piece) {
      const { bold, italic, link } = piece.marks ?? {};
      const properties = bold ? '<w:rPr><w:b/></w:rPr>' : italic ? '<w:rPr><w:i/></w:rPr>' : '';
      const run = `<w:r>${properties}<w:t xml:space="preserve">${piece.text}</w:t></w:r>`;
      xml += link === undefined ? run : `<w:hyperlink r:id="${relate(lists, 'hyperlink', link)}">${run}</w:hyperlink>`;
    }
  }
  return xml;
}

function relate(lists: FloorLists, type: string, target: string): string {
  const id = `rId${lists.relationships.length + 1}`;
  lists.relationships.push({ id, type, target, isExternal: type === 'hyperlink' });
  return id;
}
