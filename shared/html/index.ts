import { isBlankNode } from '#shared/outline/blank.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { splitPapers } from '#shared/outline/pack-papers.ts';
import { escapeHtml, idAttribute } from './escape.ts';
import { Notes } from './notes.ts';
import { writePaperNodes } from './paper-writer.ts';
import { type Blobs, writeLetterhead } from './picture.ts';
import { writeStyle } from './style.ts';

export type { Blobs } from './picture.ts';

/** What the file may be given besides the outline. */
export type HtmlOptions = {
  readonly blobs?: Blobs;
  /** Where joined files lie, by the id of their node, as addresses from this file ('files/plan.pdf'); others are named only. */
  readonly files?: ReadonlyMap<string, string>;
};

/** Nothing is loaded from anywhere, and nothing runs: pictures lie in the file. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * A paper or a pack as one HTML file that stands alone (HTML, WCAG 2.2 AA): numbers and labels as the outline prints
 * them, each paper with its title as a heading of level 1 and its footnotes after it. It is well formed as XML too. The
 * same outline gives the same text.
 */
export function writeHtml(outline: Outline, options: HtmlOptions = {}): string {
  const { blobs = new Map(), files = new Map() } = options;
  const targets = new Set(outline.nodes.flatMap(idsOf));
  const title = escapeHtml(outline.title.trim() || outline.organisation.trim() || 'Paper');
  const papers = splitPapers(outline.nodes).map(({ paper, nodes }, index) => {
    const notes = new Notes(index, targets);
    const contentsName = (heading: string) => (paper === null ? heading : `${heading}: ${paper.text}`);
    const letterhead = paper === null ? (index === 0 ? outline.letterhead : undefined) : paper.letterhead;
    const head = (letterhead ? writeLetterhead(letterhead, blobs) : '') + (paper ? writeHeader(paper.header) : '');
    const body = head + writePaperNodes(nodes, { notes, targets, blobs, files, contentsName }) + notes.write();
    return paper === null ? body : `<article${idAttribute(paper.id)} aria-label="${escapeHtml(paper.text)}">\n${body}</article>\n`;
  });
  return `<!DOCTYPE html>
<html lang="${outline.language}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
${property('author', outline.organisation)}${property('description', outline.subject)}${property('dcterms.date', outline.date ?? '')}<style>
${writeStyle(outline)}
</style>
</head>
<body>
<main>
${papers.join('')}</main>
</body>
</html>
`;
}

/** The ids that the file has, so that something may lead there. */
function idsOf(node: OutlineNode): readonly string[] {
  return node.type === 'page' || isBlankNode(node) ? [] : [node.id];
}

function property(name: string, content: string): string {
  return content.trim() === '' ? '' : `<meta name="${name}" content="${escapeHtml(content)}"/>\n`;
}

function writeHeader(header: string): string {
  return header.trim() === '' ? '' : `<p class="head">${escapeHtml(header)}</p>\n`;
}
