import type { Wording } from '#shared/domain/report/index.ts';
import { plainText } from '#shared/domain/report/words.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import type { Tracking } from '#shared/outline/tracking.ts';
import { Bookmarks } from './bookmarks.ts';
import { writeContents } from './contents-writer.ts';
import { controlTable, writeFront } from './front-writer.ts';
import { writeInline, writeWords } from './inline-writer.ts';
import { textWidthOf } from './layout.ts';
import { ListWriter } from './list-writer.ts';
import { estimatePages } from './page-estimate.ts';
import { type Blobs, PictureWriter } from './picture-writer.ts';
import { Relationships } from './relationships.ts';
import { Revisions } from './revisions.ts';
import { Sections } from './sections.ts';
import { writeTable } from './table-writer.ts';
import { drawingNamespace, wordNamespaces, xmlHead } from './xml.ts';

const fixedParts = [
  ['styles', 'styles.xml'],
  ['numbering', 'numbering.xml'],
  ['settings', 'settings.xml'],
  ['fontTable', 'fontTable.xml'],
  ['theme', 'theme/theme1.xml'],
  ['footnotes', 'footnotes.xml'],
  ['header', 'header1.xml'],
  ['footer', 'footer1.xml'],
  ['footer', 'footer2.xml'],
] as const;

/** Writes document.xml node by node, and gathers what it points to: links, pictures, footnotes, list instances. */
export class DocumentWriter {
  readonly relationships = new Relationships();
  readonly pictures: PictureWriter;
  readonly lists: ListWriter;
  readonly footnotes: Wording[] = [];
  private readonly bookmarks: Bookmarks;
  private readonly sections: Sections;
  private readonly outline: Outline;
  private previous: OutlineNode['type'] | null = null;
  /** The place of the node that is being written. */
  private at = -1;
  private isNewPage = false;
  private isAcross = false;
  /** Whether nothing stands on the page yet, so that another break would leave it empty. */
  private isFresh = true;

  /** What came and went in the paper, where it shows both. */
  private readonly revisions: Revisions | null;
  /** Whether the node that is being written came or went. */
  private mark: 'added' | 'removed' | null = null;

  constructor(outline: Outline, blobs: Blobs, tracking: Tracking | null = null) {
    this.revisions = tracking && new Revisions(tracking);
    const [header = '', footer = '', firstFooter = ''] = fixedParts.map(([type, target]) => this.relationships.part(type, target)).slice(6);
    this.outline = outline;
    this.bookmarks = new Bookmarks(outline.nodes);
    const firstHeader = outline.letterhead ? this.relationships.part('header', 'header2.xml') : null;
    this.sections = new Sections(outline.nodes, { header, footer, firstFooter, firstHeader });
    this.pictures = new PictureWriter(this.relationships, blobs);
    this.lists = new ListWriter(outline.numbering);
  }

  readonly start = `${xmlHead}<w:document ${wordNamespaces} ${drawingNamespace}><w:body>`;

  /** The end of the body, with its last section. */
  end(): string {
    return `${this.previous === 'table' ? tableGap('') : ''}${this.sections.end()}</w:body></w:document>`;
  }

  /** The next node in the order of the outline. */
  node(node: OutlineNode): string {
    this.at++;
    if (node.type === 'page' || node.type === 'paper') {
      const isAcross = node.type === 'page' && (node.landscape ?? false);
      if (isAcross !== this.isAcross) [this.isFresh, this.isNewPage] = [true, false];
      else if (!this.isFresh) this.isNewPage = true;
      this.isAcross = isAcross;
      return '';
    }
    if (isBlankNode(node)) return '';
    const shown = node.type === 'front' && node.style === 'control' ? controlTable(this.outline.nodes, this.at) : node;
    if (shown === null) return '';
    if (this.revisions) this.mark = this.revisions.markOf(shown);
    const xml = this.write(shown);
    this.previous = shown.type;
    this.isFresh = false;
    const section = this.sections.after(node);
    if (section === null) return xml;
    this.previous = 'paragraph';
    // A section ends within its last paragraph; a table has none after it.
    const at = xml.endsWith('</w:p>') ? xml.lastIndexOf('</w:pPr>') : -1;
    return at < 0 ? xml + tableGap(section) : xml.slice(0, at) + section + xml.slice(at);
  }

  private write(node: Exclude<OutlineNode, { type: 'page' | 'paper' }>): string {
    switch (node.type) {
      case 'front': {
        const [style, content] = writeFront(node);
        return this.paragraph(style, '', content);
      }
      case 'title':
        return this.paragraph(node.isCover ? 'CoverTitle' : 'Heading1', '', writeWords(node.text));
      case 'heading':
        return this.paragraph(`Heading${node.level}`, this.lists.heading(node.number), this.heading(node));
      case 'paragraph':
        if (node.number !== null)
          return this.paragraph('NumberedParagraph', this.lists.paragraph(node.number), this.marked(node.id, node.text), opensList(node.text));
        return this.paragraph(node.continues ? 'Continuation' : 'Normal', '', this.inline(node.text), opensList(node.text));
      case 'item':
        return this.paragraph('ListItem', this.lists.item(node), node.style === 'bulleted' ? this.inline(node.text) : this.marked(node.id, node.text));
      case 'quotation':
        return this.paragraph('Quote', '', this.inline(node.text));
      case 'recommendation':
        return this.paragraph('Recommendation', this.lists.recommendation(), this.marked(node.id, node.text), this.isLastButOne());
      case 'table':
        return this.table(node);
      case 'picture':
        return this.picture(node);
      case 'contents':
        return this.contents(node);
      case 'lines':
        return this.lines(node);
      case 'entry':
        return [[node.number, node.text, node.time].filter(Boolean).join(' '), ...node.lines]
          .map((one) => this.paragraph('Normal', '', writeWords(one)))
          .join('');
      case 'file':
        return [
          this.paragraph('Heading2', '', this.bookmarks.around(node.id, writeWords(node.text))),
          ...node.lines.map((one) => this.paragraph('Normal', '', writeWords(one))),
        ].join('');
      case 'attachment':
        return this.paragraph(
          'ListItem',
          this.lists.item({ ...node, type: 'item', style: 'bulleted', level: 0, label: '•', restart: false, text: [] }),
          this.labelled(node.id, node.label, node.text),
        );
    }
  }

  /** Whether one recommendation follows and no more: the last is not left alone on a page. */
  private isLastButOne(): boolean {
    const { nodes } = this.outline;
    return nodes[this.at + 1]?.type === 'recommendation' && nodes[this.at + 2]?.type !== 'recommendation';
  }

  private table(node: Extract<OutlineNode, { type: 'table' }>): string {
    const caption = node.caption.trim();
    const earlier = this.revisions?.captionBefore(node) ?? '';
    const before = caption !== '' || earlier !== '' ? this.caption(node, true) : this.previous === 'table' ? tableGap('') : '';
    // The lines of a cover's table are nodes of their own.
    const { nodes } = this.outline;
    const rows = nodes[this.at]?.type === 'front' ? nodes.slice(this.at) : node.rows;
    return before + writeTable(node, (text) => this.inline(text), textWidthOf(this.isAcross), this.revisions?.rows(rows, this.mark) ?? null);
  }

  private contents(node: Extract<OutlineNode, { type: 'contents' }>): string {
    let pages: ReadonlyMap<string, number> | null = null;
    const pageOf = (id: string) => {
      pages ??= estimatePages(this.outline);
      return pages.get(id) ?? 1;
    };
    const pageBreak = this.isNewPage ? '<w:pageBreakBefore/>' : '';
    this.isNewPage = false;
    return writeContents(node, pageBreak, pageOf);
  }

  private picture(node: Extract<OutlineNode, { type: 'picture' }>): string {
    const caption = node.caption.trim();
    const drawing = this.pictures.write(node, this.isAcross) ?? writeWords(`[A picture is missing here: ${node.alt || caption || 'no description'}]`);
    const shown = this.paragraph('Picture', '', drawing, caption !== '');
    return caption === '' ? shown : shown + this.caption(node, false);
  }

  /** 'Table 1: ...' with a sequence field (17.16.5.56), each part of the field in a run of its own. */
  private caption(node: Extract<OutlineNode, { type: 'table' | 'picture' }>, isAbove: boolean): string {
    const [word = '', number = ''] = (node.label || 'Table 1').split(' ');
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ ${word} \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${writeWords(number)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const label = this.bookmarks.around(node.id, `${writeWords(`${word} `)}${field}`);
    const text = writeWords(`: ${node.caption.trim()}`);
    const earlier = this.revisions?.captionBefore(node);
    if (!this.revisions || earlier === undefined) return this.paragraph('Caption', '', label + text, isAbove);
    const went = writeWords(`: ${earlier}`);
    if (earlier !== '' && node.caption.trim() !== '')
      return this.paragraph('Caption', '', label + this.revisions.runs(went, 'removed') + this.revisions.runs(text, 'added'), isAbove);
    // A caption that came or went did so with its whole paragraph, whatever became of the table.
    const own = this.mark;
    this.mark = earlier === '' ? 'added' : 'removed';
    const xml = this.paragraph('Caption', '', label + (earlier === '' ? text : went), isAbove);
    this.mark = own;
    return xml;
  }

  private lines(node: Extract<OutlineNode, { type: 'lines' }>): string {
    const style = { signatory: 'SignatoryLines', contact: 'ContactLines', code: 'ReferenceCode' }[node.role];
    return this.paragraph(style, '', node.lines.map((line) => writeWords(line)).join('<w:r><w:br/></w:r>'));
  }

  private paragraph(style: string, numPr: string, content: string, keepNext = false): string {
    // After a table, the table's own style cannot make room.
    const space = this.previous === 'table' && !style.startsWith('Heading') && style !== 'SignatoryLines' ? '<w:spacing w:before="200"/>' : '';
    const newPage = this.isNewPage ? '<w:pageBreakBefore/>' : '';
    this.isNewPage = false;
    this.previous = 'paragraph';
    const revised = this.revisions && this.mark ? this.revisions.paragraph(this.mark) : '';
    const runs = this.revisions && this.mark ? this.revisions.runs(content, this.mark) : content;
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}${newPage}${numPr}${space}${revised}</w:pPr>${runs}</w:p>`;
  }

  private inline(text: Wording): string {
    const { revisions } = this;
    if (!revisions) return this.words(text);
    return text.map((piece) => revisions.runs(this.words([piece]), revisions.markOf(piece))).join('');
  }

  private words(text: Wording): string {
    return writeInline(
      text,
      this.relationships,
      (footnote) => this.footnotes.push(footnote),
      (id) => this.bookmarks.isThere(id),
    );
  }

  private marked(id: string, text: Wording): string {
    return this.bookmarks.around(id, this.inline(text));
  }

  private heading({ id, label, text }: Extract<OutlineNode, { type: 'heading' }>): string {
    return label === undefined ? this.marked(id, text) : this.labelled(id, label, plainText(text));
  }

  /** Words with the bookmark around the label that they begin with: it alone is cited. */
  private labelled(id: string, label: string, text: string): string {
    const rest = text.slice(label.length);
    return this.bookmarks.around(id, writeWords(label)) + (rest === '' ? '' : writeWords(rest));
  }
}

/** Whether words end with a colon, and so stay with what they open. */
function opensList(text: Wording): boolean {
  const last = text[text.length - 1];
  return last !== undefined && 'text' in last && last.text.endsWith(':');
}

/** A thin line between two tables, which would grow together, or for the end of a section after one. */
function tableGap(section: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="TableGap"/>${section}</w:pPr></w:p>`;
}
