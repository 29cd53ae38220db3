import type { Wording } from '#shared/domain/report/index.ts';
import { writeInline } from './inline-writer.ts';
import { Relationships } from './relationships.ts';
import { wordNamespaces, xmlHead } from './xml.ts';

const separator = (type: string, id: number, mark: string) =>
  `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${mark}/></w:r></w:p></w:footnote>`;

/** footnotes.xml (ECMA-376 Part 1, 17.11.15) with its relationships: the two separators, then the notes from 1. */
export function writeFootnotes(notes: readonly Wording[]): { readonly xml: string; readonly relationships: Relationships } {
  const relationships = new Relationships();
  const written = notes.map(
    (text, index) =>
      `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>` +
      '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>' +
      `${writeInline(text, relationships, null)}</w:p></w:footnote>`,
  );
  const xml = `${xmlHead}<w:footnotes ${wordNamespaces}>${separator('separator', -1, 'separator')}${separator('continuationSeparator', 0, 'continuationSeparator')}${written.join('')}</w:footnotes>`;
  return { xml, relationships };
}
