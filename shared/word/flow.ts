import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Numbering } from './numbers.ts';
import { hangingIndent, listStep } from './layout.ts';
import type { Revisions } from './revisions.ts';

/** Where the body has come to: what stands above, whether a page or table was begun, and paragraphs as that asks for. */
export class Flow {
  /** What was written last; a paragraph of any sort counts as 'paragraph'. */
  previous: OutlineNode['type'] | null = null;
  isAcross = false;
  /** Whether the node that is being written came or went. */
  mark: 'added' | 'removed' | null = null;
  private isNewPage = false;
  /** Whether nothing stands on the page yet, so that another break would leave it empty. */
  private isFresh = true;
  private readonly revisions: Revisions | null;
  /** The numbering that the styles are made for, and that of the paper. */
  private readonly own: Numbering;
  private numbering: Numbering;

  constructor(numbering: Numbering, revisions: Revisions | null) {
    this.own = numbering;
    this.numbering = numbering;
    this.revisions = revisions;
  }

  /** What follows stands on a new page; `isSection`: in a section of its own, because its header is another. */
  turnPage(isAcross: boolean, isSection = false): void {
    // Where the page is turned, the section that ends breaks it.
    if (isAcross !== this.isAcross || isSection) [this.isFresh, this.isNewPage] = [true, false];
    else if (!this.isFresh) this.isNewPage = true;
    this.isAcross = isAcross;
  }

  /** What follows is another paper of a pack, in a section of its own. */
  beginPaper(numbering: Numbering): void {
    [this.isFresh, this.isNewPage, this.isAcross] = [true, false, false];
    this.numbering = numbering;
    this.previous = null;
  }

  /** Something stands on the page. */
  wrote(previous: OutlineNode['type']): void {
    this.previous = previous;
    this.isFresh = false;
  }

  /** A page break before the paragraph that is written next, if one is due. */
  takeBreak(): string {
    const due = this.isNewPage;
    this.isNewPage = false;
    return due ? '<w:pageBreakBefore/>' : '';
  }

  /** What must stand between a table and what is above it. */
  beforeTable(): string {
    return this.isNewPage || this.previous === 'table' ? tableGap(this.takeBreak()) : '';
  }

  /** A paragraph (ECMA-376 Part 1, 17.3.1) of a style, with its number and its runs. */
  paragraph(style: string, numPr: string, content: string, keepNext = false): string {
    // After a table, the table's own style cannot make room.
    const space = this.previous === 'table' && !style.startsWith('Heading') && style !== 'SignatoryLines' ? '<w:spacing w:before="200"/>' : '';
    const newPage = this.takeBreak();
    this.previous = 'paragraph';
    const revised = this.revisions && this.mark ? this.revisions.paragraph(this.mark) : '';
    const runs = this.revisions && this.mark ? this.revisions.runs(content, this.mark) : content;
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}${newPage}${numPr}${space}${this.indent(style)}${revised}</w:pPr>${runs}</w:p>`;
  }

  /** The styles stand in as the file's own numbering asks for; a paper that is numbered otherwise says so itself. */
  private indent(style: string): string {
    if (this.numbering === this.own) return '';
    const hanging = hangingIndent(this.numbering);
    if (style === 'Continuation') return `<w:ind w:left="${hanging}"/>`;
    return style === 'Quote' ? `<w:ind w:left="${hanging + listStep}" w:right="567"/>` : '';
  }
}

/** A thin line between two tables, which would grow together, or for the end of a section after one. `properties` follow its style. */
export function tableGap(properties: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="TableGap"/>${properties}</w:pPr></w:p>`;
}
