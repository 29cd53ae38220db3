import { joinGlyphs } from './join-glyphs.ts';
import { annotationsOf, type PdfPageDict, resourcesOf, seenOf } from './page-tree.ts';
import { contentOf } from './page-text.ts';
import type { Box } from './painted-boxes.ts';
import { arrayIn, entryIn, nameIn, rectangleOf } from './pdf-objects.ts';
import { type ContentMemory, type PlacedGlyph, walkContent } from './walk-content.ts';

/** Words of a page that nobody sees and everybody can copy: under a box that was drawn over them, or beside what is seen of the page. */
export type HiddenWords = { readonly covered: string; readonly outside: string };

/** As many boxes of a page are looked at; a map or a chart may have any number. */
const mostBoxes = 3_000;
/** In points: what is thinner is a line. */
const thin = 2.5;
const covering = new Set(['Square', 'Circle', 'Polygon', 'Redact']);

/** Looks for words that a page holds and does not show. */
export function hiddenWordsOn(page: PdfPageDict, memory: ContentMemory): HiddenWords {
  const content = contentOf(page);
  const glyphs: PlacedGlyph[] = [];
  const under = new Set<PlacedGlyph>();
  const cover = (box: Box) => {
    const least = Math.min(box[2] - box[0], box[3] - box[1]);
    for (const glyph of glyphs) {
      const { from, size } = glyph;
      // Most are far away, which is seen without looking for their middle.
      if (from[0] > box[2] + size || from[0] < box[0] - size * 2 || from[1] > box[3] + size || from[1] < box[1] - size * 2) continue;
      if (least > size * 0.6 && isIn(box, middleOf(glyph))) under.add(glyph);
    }
  };
  let boxes = 0;
  const taker = {
    glyph: (glyph: PlacedGlyph) => void glyphs.push(glyph),
    // A line through or under words hides nothing: a box is as high as most of a letter, and lies over its middle.
    fill: (box: Box) => {
      if (box[2] - box[0] > thin && box[3] - box[1] > thin && glyphs.length > 0 && boxes++ < mostBoxes) cover(box);
    },
  };
  if (content) walkContent(content, resourcesOf(page), taker, memory);
  for (const { dict } of annotationsOf(page)) {
    const box = rectangleOf(entryIn(dict, 'Rect'));
    if (box && isCover(nameIn(dict, 'Subtype') ?? '', (arrayIn(dict, 'IC')?.size() ?? 0) > 0)) cover(box);
  }
  const { box } = seenOf(page);
  const wider: Box = [box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1];
  const wordsOf = (all: readonly PlacedGlyph[]) => {
    const joiner = joinGlyphs();
    for (const glyph of all) joiner.add(glyph);
    const text = joiner.text().replace(/\s+/g, ' ').trim();
    return /[\p{L}\p{N}]{2}/u.test(text) ? text : '';
  };
  return {
    covered: wordsOf(glyphs.filter((glyph) => under.has(glyph))),
    outside: wordsOf(glyphs.filter((glyph) => !isIn(wider, glyph.from) && !isIn(wider, middleOf(glyph)))),
  };
}

/** Whether an annotation of this kind hides what is under it, so that leaving it out would show it. */
export function isCover(kind: string, isFilled: boolean): boolean {
  return covering.has(kind) && (isFilled || kind === 'Redact');
}

function isIn(box: Box, [x, y]: readonly [number, number]): boolean {
  return x > box[0] && x < box[2] && y > box[1] && y < box[3];
}

function middleOf({ from, to, size }: PlacedGlyph): readonly [number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = length < 0.001 ? [1, 0] : [dx / length, dy / length];
  return [from[0] + dx / 2 - uy * size * 0.3, from[1] + dy / 2 + ux * size * 0.3];
}
