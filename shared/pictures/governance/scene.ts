import { wrapText } from '../fit-text.ts';
import { pagesOf } from '../pages.ts';
import { type Box, lineHeight, type Mark, type Room, type Scene, type Shape, textSize } from '../scene.ts';
import { wordLines } from '../shapes.ts';
import { bodyLabel, type GovernanceBody, type GovernanceNode, governanceAlt, governanceTable, governanceTrees } from './tree.ts';

type Laid = { readonly body: GovernanceBody; readonly box: Box; readonly lines: BodyLines };
type BodyLines = { readonly title: readonly string[]; readonly under: readonly string[] };
type Chart = { readonly laid: readonly Laid[]; readonly lines: readonly Shape[]; readonly height: number };

const gap = 12;
const drop = 26;
const padding = 7;
const indent = 22;

/**
 * The boards and groups and who reports to whom: from the top down where all stand side by side, else one under the
 * other, each further in than the one that it reports to.
 */
export function governanceScene(bodies: readonly GovernanceBody[], { width }: Pick<Room, 'width'>): Scene {
  const trees = governanceTrees(bodies);
  const chart = layoutWide(trees, width) ?? layoutIndented(trees, width);
  return {
    title: 'Governance chart',
    width,
    height: chart.height,
    alt: governanceAlt(bodies),
    ground: chart.lines,
    marks: chart.laid.map((one) => markOf(one, bodies)),
    table: governanceTable(bodies),
  };
}

/** The same, cut into pages; one whose board stands on an earlier page says to whom it reports. */
export function governancePages(bodies: readonly GovernanceBody[], room: Room): readonly Scene[] {
  const inOrder = governanceTrees(bodies).flatMap(function list({ body, children }): readonly GovernanceBody[] {
    return [body, ...children.flatMap(list)];
  });
  const titles = new Map(bodies.map((one) => [one.id, one.title]));
  return pagesOf(inOrder, room, (some) => {
    const here = new Set(some.map((one) => one.id));
    const told = some.map((one) => {
      const above = one.reportsTo !== null && !here.has(one.reportsTo) ? titles.get(one.reportsTo) : undefined;
      return above === undefined ? one : { ...one, note: `Reports to ${above}` };
    });
    return governanceScene(told, room);
  });
}

/** From the top down, in the widest boxes that fit; null where even the narrowest do not. */
function layoutWide(trees: readonly GovernanceNode[], width: number): Chart | null {
  const leaves = sumOf(trees, leavesOf);
  const boxWidth = Math.min(170, (width - 1 - gap * Math.max(0, leaves - 1)) / Math.max(1, leaves));
  if (boxWidth < 92) return null;
  const used = leaves * boxWidth + Math.max(0, leaves - 1) * gap;
  const heights: number[] = [];
  const measure = (node: GovernanceNode, depth: number) => {
    heights[depth] = Math.max(heights[depth] ?? 0, heightOf(linesOf(node.body, boxWidth)));
    for (const child of node.children) measure(child, depth + 1);
  };
  for (const tree of trees) measure(tree, 0);
  const tops = heights.map((_, depth) => heights.slice(0, depth).reduce((sum, one) => sum + one + drop, 0.5));
  const laid: Laid[] = [];
  const lines: Shape[] = [];
  const place = (node: GovernanceNode, depth: number, left: number): number => {
    const own = leavesOf(node) * (boxWidth + gap) - gap;
    let at = left;
    const middles: number[] = [];
    const slot = laid.length;
    laid.push({ body: node.body, box: { x: 0, y: 0, width: 0, height: 0 }, lines: linesOf(node.body, boxWidth) });
    for (const child of node.children) {
      middles.push(place(child, depth + 1, at));
      at += leavesOf(child) * (boxWidth + gap);
    }
    const middle = middles.length > 0 ? ((middles[0] ?? 0) + (middles.at(-1) ?? 0)) / 2 : left + own / 2;
    const box = { x: middle - boxWidth / 2, y: tops[depth] ?? 0, width: boxWidth, height: heights[depth] ?? 0 };
    laid[slot] = { body: node.body, box, lines: linesOf(node.body, boxWidth) };
    const bus = box.y + box.height + drop / 2;
    for (const x of middles)
      lines.push({
        shape: 'line',
        points: [
          [middle, box.y + box.height],
          [middle, bus],
          [x, bus],
          [x, tops[depth + 1] ?? bus],
        ],
        stroke: 'line-strong',
        weight: 1,
      });
    return middle;
  };
  let left = Math.max(0.5, (width - used) / 2);
  for (const tree of trees) {
    place(tree, 0, left);
    left += leavesOf(tree) * (boxWidth + gap);
  }
  return { laid, lines, height: heights.reduce((sum, one) => sum + one + drop, 0) - (heights.length > 0 ? drop - 1 : 0) };
}

function layoutIndented(trees: readonly GovernanceNode[], width: number): Chart {
  const laid: Laid[] = [];
  const lines: Shape[] = [];
  const depthOf = (node: GovernanceNode): number => 1 + Math.max(0, ...node.children.map(depthOf));
  const deepest = Math.max(1, ...trees.map(depthOf));
  const step = Math.min(indent, (width * 0.5) / deepest);
  let y = 0.5;
  const place = (node: GovernanceNode, depth: number) => {
    const x = 0.5 + depth * step;
    const boxWidth = Math.min(330, width - x - 1);
    const words = linesOf(node.body, boxWidth);
    const box = { x, y, width: boxWidth, height: heightOf(words) };
    laid.push({ body: node.body, box, lines: words });
    y += box.height + 7;
    const stem = x + step / 2;
    for (const child of node.children) {
      const top = y;
      place(child, depth + 1);
      lines.push({
        shape: 'line',
        points: [
          [stem, box.y + box.height],
          [stem, top + 12],
          [x + step, top + 12],
        ],
        stroke: 'line-strong',
        weight: 1,
      });
    }
  };
  for (const tree of trees) place(tree, 0);
  return { laid, lines, height: Math.max(1, y - 6) };
}

function markOf({ body, box, lines }: Laid, bodies: readonly GovernanceBody[]): Mark {
  const top = box.y + padding + textSize * 0.85;
  return {
    id: `body:${body.id}`,
    label: bodyLabel(body, bodies),
    box,
    record: { kind: 'board', id: body.id },
    shapes: [
      { shape: 'box', ...box, radius: 3, fill: 'accent-wash', stroke: 'accent', weight: 1 },
      ...wordLines(box.x + padding, top, lines.title, lineHeight, { bold: true }),
      ...wordLines(box.x + padding, top + lines.title.length * lineHeight + 2, lines.under, lineHeight, { colour: 'ink-soft' }),
    ],
  };
}

function linesOf({ title, chair, note }: GovernanceBody, boxWidth: number): BodyLines {
  const width = boxWidth - 2 * padding;
  const chairLines = wrapText(chair ? `Chair: ${chair}` : 'No chair named', width, textSize, 2);
  return { title: wrapText(title, width, textSize, 3, true), under: [...chairLines, ...wrapText(note, width, textSize, 1)] };
}

function heightOf({ title, under }: BodyLines): number {
  return 2 * padding + (title.length + under.length) * lineHeight;
}

function leavesOf(node: GovernanceNode): number {
  return node.children.length === 0 ? 1 : sumOf(node.children, leavesOf);
}

function sumOf<T>(items: readonly T[], size: (item: T) => number): number {
  return items.reduce((sum, item) => sum + size(item), 0);
}
