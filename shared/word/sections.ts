import { isBlankNode } from '#shared/outline/blank.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { page } from './layout.ts';

/** The relationships of header and footers, which the first section names and the others take from it. */
export type SectionParts = {
  readonly header: string;
  readonly footer: string;
  readonly firstFooter: string /** null: the first page has none. */;
  readonly firstHeader: string | null;
};

/**
 * The sections of a paper (ECMA-376 Part 1, 17.6.17): A4, upright or across, page numbers running on. Only the first
 * has a first page of its own, with the letterhead or without header.
 */
export class Sections {
  private readonly ends: ReadonlyMap<OutlineNode, boolean>;
  private readonly parts: SectionParts;
  private isFirst = true;
  /** Whether the paper's last section lies across. */
  private readonly last: boolean;

  constructor(nodes: readonly OutlineNode[], parts: SectionParts) {
    const ends = new Map<OutlineNode, boolean>();
    let before: OutlineNode | null = null;
    let isAcross = false;
    for (const node of nodes) {
      if (node.type === 'page') {
        const next = node.landscape ?? false;
        if (next !== isAcross && before !== null) ends.set(before, isAcross);
        isAcross = next;
      } else if (!isBlankNode(node)) before = node;
    }
    this.ends = ends;
    this.parts = parts;
    this.last = isAcross;
  }

  /** The section that ends with this node, or null where it goes on. */
  after(node: OutlineNode): string | null {
    const isAcross = this.ends.get(node);
    return isAcross === undefined ? null : this.write(isAcross);
  }

  /** The section at the end of the body. */
  end(): string {
    return this.write(this.last);
  }

  private write(isAcross: boolean): string {
    const { header, footer, firstFooter, firstHeader } = this.parts;
    const letterhead = firstHeader === null ? '' : `<w:headerReference w:type="first" r:id="${firstHeader}"/>`;
    const [width, height] = isAcross ? [page.height, page.width] : [page.width, page.height];
    const references = this.isFirst
      ? `<w:headerReference w:type="default" r:id="${header}"/>${letterhead}<w:footerReference w:type="default" r:id="${footer}"/><w:footerReference w:type="first" r:id="${firstFooter}"/>`
      : '';
    const titlePage = this.isFirst ? '<w:titlePg/>' : '';
    this.isFirst = false;
    return (
      `<w:sectPr>${references}<w:pgSz w:w="${width}" w:h="${height}"${isAcross ? ' w:orient="landscape"' : ''}/>` +
      `<w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>` +
      `${titlePage}</w:sectPr>`
    );
  }
}
