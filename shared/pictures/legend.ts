import { lineHeight, type Shape, textSize } from './scene.ts';
import { words } from './shapes.ts';
import { shortenText } from './fit-text.ts';
import { textWidth } from './text-widths.ts';

/** One sign and what it means. `draw` draws it around the middle of its line; `width` is the sign's own. */
export type LegendItem = { readonly label: string; readonly width: number; readonly draw: (x: number, y: number) => readonly Shape[] };

const between = 14;
const signGap = 5;
const step = lineHeight + 4;

/** The signs of a picture in lines that fit into a width, and how high they are together. */
export function layoutLegend(
  items: readonly LegendItem[],
  x: number,
  top: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let at = x;
  let y = top + step / 2;
  for (const item of items) {
    const label = shortenText(item.label, width - item.width - signGap, textSize);
    const itemWidth = item.width + signGap + textWidth(label, textSize);
    if (at > x && at + itemWidth > x + width) {
      at = x;
      y += step;
    }
    shapes.push(...item.draw(at, y), words(at + item.width + signGap, y + 3.2, label, { colour: 'ink-soft' }));
    at += itemWidth + between;
  }
  return { shapes, height: items.length === 0 ? 0 : y + step / 2 - top };
}
