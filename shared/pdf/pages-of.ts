import type { Outline } from '#shared/outline/outline.ts';

/** What must be known of the pages of a PDF, so that files can be joined in behind some of them. */
export type PagesOf = {
  /** How many pages the PDF has itself, without those that are joined in. */
  readonly pages: number;
  /** The page of each node by its id, as it is printed: from 1, with the pages that are joined in before it. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** The files to join in, in order: `after` is how many of the PDF's own pages stand before the file's, its cover page among them. */
  readonly joins: readonly { readonly node: string; readonly blob: string; readonly after: number; readonly pages: number }[];
  /** The papers of a pack with the first and the last page of each, as they are printed. */
  readonly papers: readonly { readonly node: string; readonly from: number; readonly to: number }[];
};

/** Reads the pages from what the typesetter answered: for each of `ids` the page of the PDF, and its last one at the end. */
export function pagesOf({ nodes, paging }: Outline, ids: readonly string[], answered: readonly number[]): PagesOf {
  const own = new Map<string, number>();
  ids.forEach((id, index) => {
    if (!own.has(id)) own.set(id, answered[index] ?? 1);
  });
  const pages = answered[ids.length] ?? 1;
  const pageOf = new Map<string, number>();
  const joins: { node: string; blob: string; after: number; pages: number }[] = [];
  const papers: { node: string; from: number; to: number }[] = [];
  let joined = (paging?.first ?? 1) - 1;
  for (const node of nodes) {
    const page = own.get(node.id);
    if (page === undefined) continue;
    if (!pageOf.has(node.id)) pageOf.set(node.id, page + joined);
    if (node.type === 'paper') {
      const before = papers[papers.length - 1];
      if (before) before.to = page + joined - 1;
      papers.push({ node: node.id, from: page + joined, to: 0 });
    }
    if (node.type === 'file') {
      joins.push({ node: node.id, blob: node.blob, after: page, pages: node.pages });
      joined += node.pages;
    }
  }
  const last = papers[papers.length - 1];
  if (last) last.to = pages + joined;
  return { pages, pageOf, joins, papers };
}
