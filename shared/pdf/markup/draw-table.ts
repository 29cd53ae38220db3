import { inlineOf } from '#shared/domain/report/words.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { linesOf } from '#shared/outline/text-measure.ts';
import { drawWords } from './draw-words.ts';
import type { ListContext } from './draw-lists.ts';
import type { Drawn, DrawnWords } from './drawn.ts';
import { textArea } from './measures.ts';

type NodeOf<Type extends OutlineNode['type']> = Extract<OutlineNode, { type: Type }>;

/** A table of this many rows at most, its header among them, stays on one page. */
const mostRowsTogether = 6;
/** Points of a line in a table, and of the space in a cell above and below, and at both sides. */
const [line, padding, sides] = [15, 6.4, 10.8];

/** The lines of a cover's table as the table they are: names and what they say. */
export function controlTable(lines: readonly NodeOf<'front'>[]): NodeOf<'table'> {
  return {
    type: 'table',
    id: lines[0]?.id ?? 'part:control',
    caption: '',
    label: '',
    isCard: true,
    widths: [0.36, 0.64],
    rows: lines.map(({ id, label, text }) => ({ id, cells: [inlineOf(label), inlineOf(text)] })),
  };
}

/**
 * A table with its header on every page. Cards and short ones stay on one page, rows are whole; what is too high for
 * that, as far as it can be told from its words, is broken rather than cut off.
 */
export function drawTable(node: NodeOf<'table'>, isAcross: boolean, size: number, context: ListContext): Drawn {
  const area = textArea(isAcross);
  const widths = legibleWidths(node.widths);
  const rows = node.rows.map(({ cells }) =>
    widths.map((share, column) => drawWords(cells[column] ?? [], node.id, { ...context, room: share * area.width - sides })),
  );
  const heights = rows.map((cells) => {
    const lines = cells.map((cell, column) => linesIn(cell, (widths[column] ?? 1) * area.width - sides, size));
    return Math.max(1, ...lines) * line * (size / 12) + padding;
  });
  const height = heights.reduce((sum, one) => sum + one, 0);
  const isMeantWhole = node.isCard === true || node.rows.length <= mostRowsTogether;
  return {
    draw: 'table',
    at: context.place(node.id),
    card: node.isCard ?? false,
    whole: !context.isPlain && isMeantWhole && height < area.height * 0.7,
    caption: captionOf(node, context),
    widths,
    figures: node.widths.map((_width, column) => node.figures?.[column] ?? false),
    rows: rows.map((w, index) => ({ w, split: context.isPlain || (heights[index] ?? 0) > area.height * (index === 0 ? 0.3 : 0.5) })),
  };
}

/** 'Table 1: Costs' as it is printed over a table or under a picture; '' where there is none. */
export function captionOf({ id, label, caption }: NodeOf<'table'> | NodeOf<'picture'>, { printable }: ListContext): string {
  const words = caption.trim();
  return words === '' ? '' : printable.words(label === '' ? words : `${label}: ${words}`, id);
}

/** Shares that add up to 1, none of them so small that a letter would not fit where the columns are few. */
function legibleWidths(shares: readonly number[]): readonly number[] {
  const least = Math.min(0.04, 1 / Math.max(1, shares.length));
  const widened = shares.map((share) => Math.max(share, least));
  const sum = widened.reduce((total, share) => total + share, 0);
  return widened.map((share) => share / sum);
}

function linesIn(cell: DrawnWords, width: number, size: number): number {
  const breaks = cell.filter((word) => typeof word === 'object' && 'l' in word).length;
  const text = cell.map((word) => (typeof word === 'string' ? word : 't' in word ? word.t : ' ')).join('');
  return linesOf(text, Math.max(1, width), size) + breaks;
}
