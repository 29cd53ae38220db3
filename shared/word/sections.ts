import { isBlankNode } from '#shared/outline/blank.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { PaperNode } from '#shared/outline/pack-papers.ts';
import type { PageHeaders } from './headers.ts';
import { page } from './layout.ts';

/** The relationships of headers and footers: footers and the file's own headers are named by the first section, those of a paper by its first. */
export type SectionParts = {
  readonly headers: PageHeaders;
  readonly ofPaper: (paper: PaperNode) => PageHeaders;
  /** Of pages that are headed otherwise than those before them. */
  readonly ofPages: (header: string) => PageHeaders;
  readonly footer: string;
  readonly firstFooter: string;
};

/** `header`: of pages within a paper, where it is another from there on. */
type Section = { readonly isAcross: boolean; readonly paper: PaperNode | null; readonly header?: string | undefined };

/**
 * The sections of a paper or a pack (ECMA-376 Part 1, 17.6.17): A4, upright or across, page numbers running on. The first
 * has a first page of its own, with the letterhead or without header; so has the first of each paper that has a letterhead.
 * Footnotes run on through a pack: Word could begin anew in a section, but others then show no number at all.
 */
export class Sections {
  private readonly ends = new Map<OutlineNode, Section>();
  private readonly last: Section;
  private readonly parts: SectionParts;
  private isFirst = true;

  constructor(nodes: readonly OutlineNode[], parts: SectionParts) {
    let before: OutlineNode | null = null;
    let section: Section = { isAcross: false, paper: null };
    for (const node of nodes) {
      if (node.type !== 'page' && node.type !== 'paper') {
        if (!isBlankNode(node)) before = node;
        continue;
      }
      const isAcross = node.type === 'page' && (node.landscape ?? false);
      const header = node.type === 'page' ? node.header : undefined;
      if (node.type === 'page' && isAcross === section.isAcross && header === undefined) continue;
      // Where nothing stands in the section that would end here, it becomes the next.
      const paper: PaperNode | null = node.type === 'paper' ? node : before === null ? section.paper : null;
      if (before !== null) this.ends.set(before, section);
      before = null;
      section = { isAcross, paper, header };
    }
    this.parts = parts;
    this.last = section;
  }

  /** The section that ends with this node, or null where it goes on. */
  after(node: OutlineNode): string | null {
    const section = this.ends.get(node);
    return section === undefined ? null : this.write(section);
  }

  /** The section at the end of the body. */
  end(): string {
    return this.write(this.last);
  }

  private headersOf(paper: PaperNode | null, header: string | undefined): PageHeaders | null {
    const own = paper ? this.parts.ofPaper(paper) : this.isFirst ? this.parts.headers : null;
    return header === undefined ? own : { ...own, first: own?.first ?? null, header: this.parts.ofPages(header).header };
  }

  private write({ isAcross, paper, header }: Section): string {
    const { footer, firstFooter } = this.parts;
    const headers = this.headersOf(paper, header);
    const first = headers?.first ? `<w:headerReference w:type="first" r:id="${headers.first}"/>` : '';
    const footers = this.isFirst ? `<w:footerReference w:type="default" r:id="${footer}"/><w:footerReference w:type="first" r:id="${firstFooter}"/>` : '';
    const references = headers ? `<w:headerReference w:type="default" r:id="${headers.header}"/>${first}${footers}` : '';
    const titlePage = first !== '' || (this.isFirst && !paper) ? '<w:titlePg/>' : '';
    this.isFirst = false;
    const [width, height] = isAcross ? [page.height, page.width] : [page.width, page.height];
    return (
      `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"${isAcross ? ' w:orient="landscape"' : ''}/>` +
      `<w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>` +
      `${titlePage}</w:sectPr>`
    );
  }
}
