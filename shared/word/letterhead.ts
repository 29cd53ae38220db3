import type { Letterhead } from '#shared/domain/template/index.ts';
import { writeWords } from './inline-writer.ts';
import type { PictureWriter } from './picture-writer.ts';
import { Relationships } from './relationships.ts';
import { drawingNamespace, wordNamespaces, xmlHead } from './xml.ts';
import { deflateEntry, type ZipEntry } from './zip.ts';

/**
 * The header of a paper's first page (ECMA-376 Part 1, 17.10.4) as header`number`.xml: within a pack what stands at the head
 * of all its pages, the picture, its lines under it, and room before the paper.
 */
export function writeLetterhead(letterhead: Letterhead, pictures: PictureWriter, number: number, head = ''): readonly ZipEntry[] {
  const { position, picture } = letterhead;
  const relationships = new Relationships();
  const drawn = picture && pictures.letterhead(picture, relationships);
  const shown = [drawn, ...letterhead.lines.map((line) => (line.trim() === '' ? null : writeWords(line.trim())))].filter((one) => one !== null);
  const justify = `<w:jc w:val="${position === 'centre' ? 'center' : position}"/>`;
  const paragraphs = (shown.length > 0 ? shown : ['']).map((content, index) => {
    const isLast = index === Math.max(shown.length, 1) - 1;
    const space = isLast ? '<w:spacing w:after="240"/>' : content === drawn ? '<w:spacing w:after="80"/>' : '';
    return `<w:p><w:pPr><w:pStyle w:val="Letterhead"/>${space}${justify}</w:pPr>${content}</w:p>`;
  });
  const line = head.trim() === '' ? '' : `<w:p><w:pPr><w:pStyle w:val="Header"/><w:spacing w:after="160"/></w:pPr>${writeWords(head)}</w:p>`;
  const header = `${xmlHead}<w:hdr ${wordNamespaces} ${drawingNamespace}>${line}${paragraphs.join('')}</w:hdr>`;
  const name = `header${number}.xml`;
  return [deflateEntry(`word/${name}`, header), ...(relationships.isEmpty ? [] : [deflateEntry(`word/_rels/${name}.rels`, relationships.xml())])];
}
