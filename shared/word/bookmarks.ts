import { isBlankNode } from '#shared/outline/blank.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

/**
 * Hidden bookmarks around what can be referred to (ECMA-376 Part 1, 17.13.6): '_Ref_' and the node's id. They keep
 * a paragraph's identity through an edit in Word, and are what a reference field points to.
 */
export class Bookmarks {
  private count = 0;
  private readonly names = new Set<string>();
  /** What has words to put a bookmark around, and what only has a place. */
  private readonly marked: ReadonlySet<string>;
  private readonly points: ReadonlySet<string>;

  /** `nodes`: all that will be written. */
  constructor(nodes: readonly OutlineNode[]) {
    const wanted = new Set(nodes.flatMap(targetsOf));
    this.marked = new Set(nodes.filter(isMarked).map((node) => node.id));
    this.points = new Set(nodes.filter((node) => wanted.has(node.id) && !isMarked(node) && node.type !== 'page' && !isBlankNode(node)).map((node) => node.id));
  }

  /** Whether the file has or gets a bookmark for this node, so that a field may point to it. */
  isThere(id: string): boolean {
    return this.marked.has(id) || this.points.has(id);
  }

  /** The place of a node that has no bookmark around words of its own, if a list of contents or an agenda leads there; else ''. */
  point(id: string): string {
    return this.points.has(id) ? this.around(id, '') : '';
  }

  /** `content` between a bookmark's start and end. Two ids that would give one name: the second gets no bookmark. */
  around(id: string, content: string): string {
    const name = bookmarkName(id);
    if (this.names.has(name)) return content;
    this.names.add(name);
    const number = this.count++;
    return `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${content}<w:bookmarkEnd w:id="${number}"/>`;
  }
}

/** What lists of contents and agendas lead to. */
function targetsOf(node: OutlineNode): readonly string[] {
  if (node.type === 'contents') return node.entries.map(({ id }) => id);
  return node.type === 'entry' && node.to !== null ? [node.to] : [];
}

/** What is written with a bookmark around its words: whatever has a number, a label or the words of a heading to be cited by. */
function isMarked(node: OutlineNode): boolean {
  if (isBlankNode(node)) return false;
  switch (node.type) {
    case 'heading':
    case 'recommendation':
    case 'attachment':
      return true;
    case 'paragraph':
      return node.number !== null;
    case 'item':
      return node.style !== 'bulleted';
    case 'table':
    case 'picture':
      return node.caption.trim() !== '';
    default:
      return false;
  }
}

/** Of the 40 characters that a name may have, those that are left for the id. */
const longest = 35;

/** A name that Word accepts: letters, digits and underscores, 40 at most. An id too long for it ends with a sum over all of it. */
export function bookmarkName(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9_]/g, '_');
  return `_Ref_${plain.length <= longest ? plain : `${plain.slice(0, longest - 8)}_${sumOf(id)}`}`;
}

/** Seven characters that differ where ids do (FNV-1a, 32 bits). */
function sumOf(id: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) sum = Math.imul(sum ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return sum.toString(36).padStart(7, '0');
}
