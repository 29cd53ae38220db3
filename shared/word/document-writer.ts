import type { Wording } from '#shared/domain/report/index.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import type { PaperNode } from '#shared/outline/pack-papers.ts';
import type { Tracking } from '#shared/outline/tracking.ts';
import { entriesUpTo, writeAgenda } from './agenda-writer.ts';
import { Bookmarks } from './bookmarks.ts';
import { CaptionWriter } from './caption-writer.ts';
import { writeContents } from './contents-writer.ts';
import { Flow, tableGap } from './flow.ts';
import { controlTable, writeFront } from './front-writer.ts';
import { Headers } from './headers.ts';
import { writeWords } from './inline-writer.ts';
import { textWidthOf } from './layout.ts';
import { ListWriter } from './list-writer.ts';
import { estimatePages } from './page-estimate.ts';
import { type Blobs, PictureWriter } from './picture-writer.ts';
import { Relationships } from './relationships.ts';
import { Revisions } from './revisions.ts';
import { Sections } from './sections.ts';
import { writeTable } from './table-writer.ts';
import { WordsWriter } from './words-writer.ts';
import { drawingNamespace, wordNamespaces, xmlHead } from './xml.ts';

const fixedParts = [
  ['styles', 'styles.xml'],
  ['numbering', 'numbering.xml'],
  ['settings', 'settings.xml'],
  ['fontTable', 'fontTable.xml'],
  ['theme', 'theme/theme1.xml'],
  ['footnotes', 'footnotes.xml'],
] as const;

/** Writes document.xml node by node, and gathers what it points to: links, pictures, footnotes, list instances, headers. */
export class DocumentWriter {
  readonly relationships = new Relationships();
  readonly pictures: PictureWriter;
  readonly headers: Headers;
  readonly lists: ListWriter;
  private readonly bookmarks: Bookmarks;
  private readonly sections: Sections;
  private readonly outline: Outline;
  private readonly words: WordsWriter;
  private readonly captions: CaptionWriter;
  private readonly flow: Flow;
  /** What came and went in the paper, where it shows both. */
  private readonly revisions: Revisions | null;
  private readonly isPack: boolean;
  /** The place of the node that is being written. */
  private at = -1;
  /** Bookmarks of places that the next words stand at. */
  private pending = '';
  private hasTitle = false;
  private pages: ReadonlyMap<string, number> | null = null;

  constructor(outline: Outline, blobs: Blobs, tracking: Tracking | null = null) {
    this.outline = outline;
    this.isPack = outline.nodes.some((node) => node.type === 'paper');
    this.revisions = tracking && new Revisions(tracking);
    for (const [type, target] of fixedParts) this.relationships.part(type, target);
    this.pictures = new PictureWriter(this.relationships, blobs);
    this.headers = new Headers(outline, this.relationships, this.pictures);
    const [footer = '', firstFooter = ''] = ['footer1.xml', 'footer2.xml'].map((target) => this.relationships.part('footer', target));
    this.sections = new Sections(outline.nodes, {
      headers: this.headers.own,
      ofPaper: (paper) => this.headers.ofPaper(paper),
      ofPages: (header) => this.headers.ofPages(header),
      footer,
      firstFooter,
    });
    this.bookmarks = new Bookmarks(outline.nodes);
    this.words = new WordsWriter(this.relationships, this.bookmarks, this.revisions);
    this.flow = new Flow(outline.numbering, this.revisions);
    this.captions = new CaptionWriter(this.flow, this.bookmarks, this.revisions);
    this.lists = new ListWriter(outline.numbering);
  }

  /** The footnotes met so far, in their order. */
  get footnotes(): readonly Wording[] {
    return this.words.footnotes;
  }

  readonly start = `${xmlHead}<w:document ${wordNamespaces} ${drawingNamespace}><w:body>`;

  /** The end of the body, with its last section. */
  end(): string {
    return `${this.flow.previous === 'table' ? tableGap('') : ''}${this.sections.end()}</w:body></w:document>`;
  }

  /** The next node in the order of the outline. */
  node(node: OutlineNode): string {
    const { flow } = this;
    this.at++;
    if (node.type === 'page') flow.turnPage(node.landscape ?? false, node.header !== undefined);
    if (node.type === 'paper') this.beginPaper(node);
    // A heading without words is not written, but the lists above it end all the same.
    if (node.type === 'heading' && isBlankNode(node)) this.lists.heading(null);
    if (node.type === 'page' || node.type === 'paper' || isBlankNode(node)) return '';
    const shown = node.type === 'front' && node.style === 'control' ? controlTable(this.outline.nodes, this.at) : node;
    const entries = node.type === 'entry' ? entriesUpTo(this.outline.nodes, this.at) : null;
    if (shown === null || (node.type === 'entry' && entries === null)) return '';
    if (this.revisions) flow.mark = this.revisions.markOf(shown);
    if (shown.type !== 'entry') this.pending += this.bookmarks.point(shown.id);
    const xml = this.placed(shown.type === 'entry' ? this.agenda(entries ?? []) : this.write(shown));
    flow.wrote(shown.type === 'entry' ? 'table' : shown.type);
    const section = this.sections.after(node);
    if (section === null) return xml;
    flow.previous = 'paragraph';
    // A section ends within its last paragraph; a table has none after it.
    const at = xml.endsWith('</w:p>') ? xml.lastIndexOf('</w:pPr>') : -1;
    return at < 0 ? xml + tableGap(section) : xml.slice(0, at) + section + xml.slice(at);
  }

  private beginPaper(node: PaperNode): void {
    this.flow.beginPaper(node.numbering);
    this.lists.begin(node.numbering);
    this.captions.beginPaper();
    this.pending += this.bookmarks.point(node.id);
    this.hasTitle = false;
  }

  /** Puts the bookmarks of places into the first paragraph, or before what begins with a table. */
  private placed(xml: string): string {
    const points = this.pending;
    this.pending = '';
    if (points === '') return xml;
    const at = xml.startsWith('<w:p>') ? xml.indexOf('</w:pPr>') + '</w:pPr>'.length : 0;
    return xml.slice(0, at) + points + xml.slice(at);
  }

  private write(node: Exclude<OutlineNode, { type: 'page' | 'paper' | 'entry' }>): string {
    const { flow, lists, words } = this;
    switch (node.type) {
      case 'front':
        return flow.paragraph(writeFront(node)[0], '', writeFront(node)[1]);
      case 'title':
        this.hasTitle = true;
        return flow.paragraph(node.isCover ? 'CoverTitle' : 'Heading1', '', writeWords(node.text));
      case 'heading':
        return flow.paragraph(`Heading${node.level}`, lists.heading(node.number), words.heading(node));
      case 'paragraph':
        if (node.number !== null)
          return flow.paragraph('NumberedParagraph', lists.paragraph(node.number), words.marked(node.id, node.text), opensList(node.text));
        return flow.paragraph(node.continues ? 'Continuation' : 'Normal', '', words.inline(node.text), opensList(node.text));
      case 'item':
        return flow.paragraph('ListItem', lists.item(node), node.style === 'bulleted' ? words.inline(node.text) : words.marked(node.id, node.text));
      case 'quotation':
        return flow.paragraph('Quote', '', words.inline(node.text));
      case 'recommendation':
        return flow.paragraph('Recommendation', lists.recommendation(), words.marked(node.id, node.text), this.isLastButOne());
      case 'table':
        return this.table(node);
      case 'picture':
        return this.picture(node);
      case 'contents':
        return this.contents(node);
      case 'lines':
        return this.lines(node);
      case 'file':
        return this.file(node);
      case 'attachment':
        return flow.paragraph(
          'ListItem',
          lists.item({ ...node, type: 'item', style: 'bulleted', level: 0, label: '•', restart: false, text: [] }),
          words.labelled(node.id, node.label, node.text),
        );
    }
  }

  /** Whether one recommendation follows and no more: the last is not left alone on a page. */
  private isLastButOne(): boolean {
    const { nodes } = this.outline;
    return nodes[this.at + 1]?.type === 'recommendation' && nodes[this.at + 2]?.type !== 'recommendation';
  }

  private table(node: Extract<OutlineNode, { type: 'table' }>): string {
    const { flow, revisions, words } = this;
    const caption = node.caption.trim();
    const earlier = revisions?.captionBefore(node) ?? '';
    const before = caption !== '' || earlier !== '' ? this.captions.write(node, true) : flow.beforeTable();
    // The lines of a cover's table are nodes of their own.
    const { nodes } = this.outline;
    const rows = nodes[this.at]?.type === 'front' ? nodes.slice(this.at) : node.rows;
    return before + writeTable(node, (text) => words.inline(text), textWidthOf(flow.isAcross), revisions?.rows(rows, flow.mark) ?? null);
  }

  private agenda(entries: readonly Extract<OutlineNode, { type: 'entry' }>[]): string {
    const { bookmarks, flow } = this;
    const places = { isThere: (id: string) => bookmarks.isThere(id), pageOf: (id: string) => this.pageOf(id), pointOf: (id: string) => bookmarks.point(id) };
    return flow.beforeTable() + writeAgenda(entries, textWidthOf(flow.isAcross), places);
  }

  private contents(node: Extract<OutlineNode, { type: 'contents' }>): string {
    const places = { isThere: (id: string) => this.bookmarks.isThere(id), pageOf: (id: string) => this.pageOf(id), isInPack: this.isPack };
    return writeContents(node, this.flow.takeBreak(), places);
  }

  private pageOf(id: string): number {
    this.pages ??= estimatePages(this.outline);
    return this.pages.get(id) ?? 1;
  }

  private picture(node: Extract<OutlineNode, { type: 'picture' }>): string {
    const { flow } = this;
    const caption = node.caption.trim();
    const drawing = this.pictures.write(node, flow.isAcross) ?? writeWords(`[A picture is missing here: ${node.alt || caption || 'no description'}]`);
    const shown = flow.paragraph('Picture', '', drawing, caption !== '');
    return caption === '' ? shown : shown + this.captions.write(node, false);
  }

  private lines(node: Extract<OutlineNode, { type: 'lines' }>): string {
    const style = { signatory: 'SignatoryLines', contact: 'ContactLines', code: 'ReferenceCode' }[node.role];
    return this.flow.paragraph(style, '', node.lines.map((line) => writeWords(line)).join('<w:r><w:br/></w:r>'));
  }

  /** A file that Word cannot join: what is said of it. It is the title of a paper that has no other. */
  private file(node: Extract<OutlineNode, { type: 'file' }>): string {
    const heading = this.flow.paragraph(this.hasTitle ? 'Heading2' : 'Heading1', '', writeWords(node.text));
    this.hasTitle = true;
    return heading + [...node.lines, `File: ${node.name}`].map((one) => this.flow.paragraph('Normal', '', writeWords(one))).join('');
  }
}

/** Whether words end with a colon, and so stay with what they open. */
function opensList(text: Wording): boolean {
  const last = text[text.length - 1];
  return last !== undefined && 'text' in last && last.text.endsWith(':');
}
