import { nameOfFile } from '#shared/base/file-name.ts';
import type { Decided } from '#shared/domain/access.ts';
import type { Audience } from '#shared/domain/pack/index.ts';
import { notForPublication } from '#shared/outline/exempt.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { allowedOutline } from './allowed-outline.ts';
import { decisionOnItem, decisionsOnParts, isShown } from './decisions.ts';
import { fileWords } from './file-words.ts';
import type { PackItem, PackSource } from './pack-source.ts';
import { itemHead } from './pack-words.ts';
import { prefixed } from './prefixed.ts';
import { publicTitleOf, withheldLine } from './withheld-words.ts';

/** Kept papers by their SHA-256. */
export type Papers = ReadonlyMap<string, KeptPaper>;

/** An item as one audience may know it: its words, and the pages behind it. */
export type ShownItem = {
  readonly item: PackItem;
  /** What holds for it, its author's own mark taken into account. */
  readonly decided: Decided;
  readonly isOpen: boolean;
  /** Whether the audience may have more of it than that it is there. */
  readonly isShown: boolean;
  readonly title: string;
  /** Where its pages begin, or null where there are none. */
  readonly to: string | null;
  /** Its `paper` node and what follows; empty where it has no pages. */
  readonly nodes: readonly OutlineNode[];
  /** The outline of its own paper, where it is set anew. */
  readonly outline: Outline | null;
};

/** What the audience is given of an item. Papers that are not at hand are a bug: throws. */
export function shownItem(source: PackSource, item: PackItem, papers: Papers, audience: Audience): ShownItem {
  const kept = item.paper?.form === 'kept' ? (papers.get(item.paper.hash) ?? null) : null;
  const decided = decisionOnItem(item, kept);
  const isOpen = decided.access === 'open';
  const shown = isShown(decided, audience);
  const base = { item, decided, isOpen, isShown: shown, title: shown ? item.title : publicTitleOf('item', decided) };
  const none = { ...base, to: null, nodes: [], outline: null };
  if (!shown || item.paper === null || item.withdrawn !== null) return none;
  const id = paperId(item);
  const begin = {
    type: 'paper' as const,
    id,
    level: item.level === 0 ? (1 as const) : (2 as const),
    text: `Item ${item.number}: ${base.title}`,
    header: itemHead(source, item, isOpen),
  };
  if (item.paper.form === 'pdf') {
    const file = fileNode(source, {
      id: `${id}.file`,
      blob: item.paper.hash,
      text: base.title,
      name: `Item ${item.number} ${base.title}`,
      mark: isOpen ? '' : withheldLine('item', decided),
    });
    return { ...base, to: id, nodes: [{ ...begin, numbering: 'running' }, file], outline: null };
  }
  if (!kept) throw new Error(`The paper of item ${item.number} is not at hand`);
  const outline = allowedOutline(kept, item, audience);
  const parts = decisionsOnParts(item, kept);
  const files = kept.report.appendices.flatMap((one): readonly OutlineNode[] => {
    const part = `appendix:${one.id}`;
    const decidedPart = parts.get(part);
    if (one.file?.mediaType !== 'application/pdf' || (decidedPart && !isShown(decidedPart, audience))) return [];
    const named = outline.nodes.find((node) => node.type === 'attachment' && node.id === part);
    const label = named?.type === 'attachment' ? named.label : 'Appendix';
    const title = [label, one.title.trim()].filter((words) => words !== '').join(': ');
    const mark = decidedPart ? withheldLine('appendix', decidedPart) : '';
    const about = { id: `${id}.file:${part}`, blob: one.file.blob, text: title, name: `Item ${item.number} ${label}`, mark };
    return [{ type: 'page', id: `${id}.page:${part}` }, fileNode(source, about)];
  });
  const { numbering, letterhead } = outline;
  const all = [...outline.nodes.map((node) => prefixed(node, `${id}.`)), ...files];
  const isMarked = (part: string) => isOpen && audience !== 'public' && parts.has(part.slice(id.length + 1).replace(/^(?:file|page):/, ''));
  const nodes = [
    { ...begin, numbering, ...(letterhead ? { letterhead } : {}) },
    ...headed(all, begin.header, (node) => (isMarked(node) ? itemHead(source, item, false) : begin.header)),
  ];
  return { ...base, to: id, nodes, outline };
}

/** With a header of their own on the pages of parts that are not for the public, and the usual one after them. */
function headed(nodes: readonly OutlineNode[], usual: string, headerAt: (id: string) => string): readonly OutlineNode[] {
  let header = usual;
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    if (node.type !== 'page' || !next || headerAt(next.id) === header) return node;
    header = headerAt(next.id);
    return { ...node, header };
  });
}

/** The id of the node that an item's pages begin with: readable, for it is an anchor in HTML. */
export function paperId({ number }: Pick<PackItem, 'number'>): string {
  return `item-${number.replace(/[^A-Za-z0-9]/g, '-')}`;
}

/** `mark`: why the file is not for publication, or ''. */
type AboutFile = { readonly id: string; readonly blob: string; readonly text: string; readonly name: string; readonly mark: string };

function fileNode({ files }: PackSource, { mark, name, ...about }: AboutFile): OutlineNode {
  const note = files[about.blob];
  const lines = [...(mark === '' ? [] : [`${notForPublication}: ${mark}`]), ...fileWords(note)];
  return { type: 'file', ...about, name: `${nameOfFile(name)}.pdf`, pages: !note || note.isLocked ? 0 : note.pages, lines };
}
