import type { Wording } from '#shared/domain/report/index.ts';
import { inlineOf, plainText } from '#shared/domain/report/words.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import { isShortContents } from '#shared/outline/contents.ts';
import { letterheadPicture } from '#shared/outline/look.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { linesOf } from '#shared/outline/text-measure.ts';
import { keepsWithNext } from './table-writer.ts';
import { hangingIndent, listStep, page, pictureHeight, textWidthOf } from './layout.ts';

/** Height of one line of 12 points: single as Arial counts it, and at the 1.1 of running text. All in points. */
const single = 13.8;
const line = single * 1.1;
const points = (twips: number) => twips / 20;

/** Something that is set as a whole or line by line: its space, its lines and their height, and what it stays with. */
type Box = {
  readonly before: number;
  readonly after: number;
  readonly lines: number;
  readonly height: number;
  readonly keepNext?: boolean;
  readonly isWhole?: boolean;
};

/**
 * The page on which each node will begin, by its id, as far as that can be known without Word: words are
 * measured in Arial and set line by line with the spacing of our styles. Meant for the first showing of a list of
 * contents; another typeface, or a reader with other rules, may differ by a page.
 */
export function estimatePages(outline: Outline): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  let isAcross = false;
  let paper: Pick<Outline, 'numbering' | 'size'> = outline;
  let [number, used, lastAfter] = [1, letterheadHeight(outline), 0];
  // The space before a heading stands where a page was begun on purpose, and falls away where the text ran over.
  let isBegun = true;
  // In larger type everything is as it would be in the usual type on a smaller page.
  const scale = 12 / (outline.size ?? 12);
  const room = () => scale * points((isAcross ? page.width : page.height) - 2 * page.margin);
  const breakPage = () => {
    number++;
    [used, lastAfter] = [0, 0];
  };
  const set = (box: Box, follower: number) => {
    const begun = isBegun ? box.before : 0;
    const space = used === 0 ? begun : Math.max(lastAfter, box.before) - lastAfter;
    isBegun = false;
    const whole = box.lines * box.height;
    // Two lines at least stay together at either end of a page.
    const smallest = box.isWhole || box.lines < 4 ? whole : 2 * box.height;
    if (used > 0 && used + space + (box.keepNext ? whole + follower : smallest) > room()) breakPage();
    let left = whole;
    let gap = used === 0 ? begun : space;
    while (used + gap + left > room() && left > box.height) {
      const fit = Math.max(1, Math.floor((room() - used - gap) / box.height));
      left -= fit * box.height;
      gap = 0;
      breakPage();
    }
    used += gap + left + box.after;
    lastAfter = box.after;
  };
  const nodes = outline.nodes.filter((node) => node.type === 'page' || !isBlankNode(node));
  nodes.forEach((node, index) => {
    if (node.type === 'page' || node.type === 'paper') {
      if (used > 0) breakPage();
      isBegun = true;
      isAcross = node.type === 'page' && (node.landscape ?? false);
      if (node.type === 'page') return;
      paper = { ...outline, numbering: node.numbering };
      pages.set(node.id, number);
      used = letterheadHeight({ ...outline, letterhead: undefined, ...node });
      return;
    }
    const previous = nodes[index - 1];
    const boxes = afterTable(boxesOf(node, paper, isAcross), node, previous);
    const next = nodes[index + 1];
    const follower = next && next.type !== 'page' && next.type !== 'paper' ? firstHeight(boxesOf(next, paper, isAcross)) : 0;
    boxes.forEach((box, at) => {
      const after = boxes[at + 1];
      set(box, after ? firstHeight([after]) : follower);
      if (at === 0) pages.set(node.id, number);
    });
  });
  return pages;
}

/** How far a letterhead pushes the first page's words down: what the margin does not hold of it. */
function letterheadHeight({ letterhead, size = 12 }: { readonly letterhead?: Outline['letterhead'] | undefined; readonly size?: number }): number {
  if (!letterhead) return 0;
  const { picture, lines } = letterhead;
  const drawn = picture ? letterheadPicture(picture).high * (72 / 25.4) : 0;
  const written = lines.filter((one) => one.trim() !== '').length * single * (size / 12);
  return Math.max(0, drawn + written + 12 - points(page.margin - page.header)) * (12 / size);
}

/** Two tables have a thin line between them, and words after a table some space. */
function afterTable(boxes: readonly Box[], node: OutlineNode, previous: OutlineNode | undefined): readonly Box[] {
  const [first, ...rest] = boxes;
  if (previous?.type !== 'table' || !first || node.type === 'heading') return boxes;
  const space = node.type === 'table' && node.caption === '' ? single : Math.max(first.before, 10);
  return [{ ...first, before: space }, ...rest];
}

function firstHeight(boxes: readonly Box[]): number {
  const box = boxes[0];
  if (!box) return 0;
  return box.before + (box.isWhole ? box.lines : Math.min(2, box.lines)) * box.height;
}

function boxesOf(node: Exclude<OutlineNode, { type: 'page' | 'paper' }>, outline: Pick<Outline, 'numbering' | 'size'>, isAcross: boolean): readonly Box[] {
  const full = (points(textWidthOf(isAcross)) * 12) / (outline.size ?? 12);
  const indent = points(hangingIndent(outline.numbering));
  const text = (words: Wording, width: number, after = 8): Box => ({ before: 0, after, lines: linesOf(plainText(words), width, 12), height: line });
  switch (node.type) {
    case 'title':
      return [node.isCover ? heading(node.text, full, 30, 0, 6) : heading(node.text, full, 18, 18, 12)];
    case 'heading': {
      const width = node.number === null ? full : full - indent;
      const words = plainText(node.text);
      if (node.level === 2) return [heading(words, width, 16, 18, 6)];
      return [node.level === 3 ? heading(words, width, 14, 14, 5) : heading(words, width, 12, 12, 4)];
    }
    case 'front':
      return [frontBox(node)];
    case 'contents':
      return [
        heading(node.heading, full, 16, 18, 6),
        ...together(
          isShortContents(node),
          node.entries.map((one): Box => ({ before: 0, after: 4, lines: linesOf(one.text, full - 60, 12), height: line })),
        ),
      ];
    case 'paragraph':
      return [{ ...text(node.text, node.number !== null || node.continues ? full - indent : full), keepNext: plainText(node.text).endsWith(':') }];
    case 'recommendation':
      return [text(node.text, full - indent)];
    case 'item':
      return [text(node.text, full - indent - points(listStep) * (node.level + 1), 5)];
    case 'quotation':
      return [text(node.text, full - indent - points(listStep) - 28)];
    case 'entry':
      return [entryBox(node, full)];
    case 'file':
      return [heading(node.text, full, 18, 18, 12), ...[...node.lines, node.name].map((one) => text(inlineOf(one), full))];
    case 'attachment':
      return [{ before: 0, after: 5, lines: linesOf(node.text, full - indent, 12), height: line }];
    case 'lines':
      return [{ before: node.role === 'contact' ? 0 : 18, after: 10, lines: node.lines.length, height: line, isWhole: true }];
    case 'picture': {
      const height = Math.min(points(pictureHeight(isAcross)), (node.share * full * node.height) / node.width);
      return [{ before: 6, after: 8, lines: 1, height, isWhole: true, keepNext: node.caption !== '' }, ...captionOf(node.caption, full)];
    }
    case 'table':
      return [...captionOf(node.caption, full), ...rowsOf(node, full)];
  }
}

/** A row of an agenda: its words beside number, time and page, and the lines beneath them. */
function entryBox({ text, lines }: Extract<OutlineNode, { type: 'entry' }>, full: number): Box {
  const width = full - 158;
  const height = linesOf(text, width, 12) * single + 5.6 + lines.reduce((sum, one) => sum + linesOf(one, width, 12) * single + 2.5, 0);
  return { before: 0, after: 0, lines: 1, height, isWhole: true };
}

function frontBox({ style }: Extract<OutlineNode, { type: 'front' }>): Box {
  switch (style) {
    case 'capitals':
      return { before: 12, after: 6, lines: 1, height: line };
    case 'council':
      return { before: 24, after: 18, lines: 1, height: 16 * 1.27 };
    case 'kind':
      return { before: 0, after: 20, lines: 1, height: 18 * 1.27 };
    case 'control':
      return { before: 0, after: 0, lines: 1, height: single + 6 };
    default:
      return { before: 0, after: 3, lines: 1, height: line };
  }
}

/** Lines that all stay with the next stand like one box. */
function together(isTogether: boolean, boxes: readonly Box[]): readonly Box[] {
  if (!isTogether) return boxes;
  return [{ before: 0, after: 0, lines: 1, height: boxes.reduce((sum, box) => sum + box.lines * box.height + box.after, 0), isWhole: true }];
}

function heading(words: string, width: number, size: number, before: number, after: number): Box {
  return { before, after, lines: linesOf(words, width, size, true), height: size * 1.15, keepNext: true, isWhole: true };
}

function captionOf(caption: string, width: number): readonly Box[] {
  if (caption.trim() === '') return [];
  return [{ before: 8, after: 5, lines: linesOf(`Table 10: ${caption}`, width, 12, true), height: line, keepNext: true, isWhole: true }];
}

function rowsOf(node: Extract<OutlineNode, { type: 'table' }>, full: number): readonly Box[] {
  const rows = node.rows.map((row, index): Box => {
    const lines = Math.max(...row.cells.map((cell, column) => linesOf(plainText(cell), (node.widths[column] ?? 1) * full - 10.8, 12, index === 0)));
    return { before: 0, after: 0, lines: 1, height: lines * single + (index === 0 ? 7.5 : 5.6), isWhole: true };
  });
  // Rows that stay together are one box.
  const boxes: Box[] = [];
  let height = 0;
  rows.forEach((row, index) => {
    height += row.height;
    if (keepsWithNext(node, index)) return;
    boxes.push({ ...row, height });
    height = 0;
  });
  return boxes;
}
