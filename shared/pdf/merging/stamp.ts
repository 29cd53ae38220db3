import fontkit from '@cantoo/fontkit';
import { CustomFontSubsetEmbedder, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import type { seenOf } from '../reading/page-tree.ts';

/** Writes a line at the foot of a page. */
export type Stamper = {
  /** The font of the stamps, which is whole when `finish` has been awaited. */
  readonly font: PDFRef;
  /** What lets the page shine through behind the words. */
  readonly ground: PDFRef;
  /** The operators that write a line at the lower edge of what is seen: `left` at its left, `right` at its right. */
  readonly operators: (left: string, right: string, seen: ReturnType<typeof seenOf>, names: { readonly font: string; readonly ground: string }) => string;
  readonly finish: () => Promise<void>;
};

const usualSize = 8;
const edge = 28;
const baseline = 13;

/** A stamper whose words are set in the font whose file this is. */
export async function stamperOf(context: PDFContext, fontFile: Uint8Array): Promise<Stamper> {
  // The six letters before the name say that the font holds only what is used (ISO 32000-2, 9.9.2).
  const embedder = await CustomFontSubsetEmbedder.for(fontkit, fontFile, 'STAMPS+Arimo');
  const font = context.nextRef();
  const ground = context.register(context.obj({ Type: 'ExtGState', ca: 0.85 }));
  const known = new Set(embedder.font.characterSet);
  const printable = (text: string) => Array.from(text, (letter) => (known.has(letter.codePointAt(0) ?? 0) ? letter : '□')).join('');
  const shortened = (text: string, size: number, room: number): string => {
    if (embedder.widthOfTextAtSize(text, size) <= room) return text;
    const letters = [...text];
    while (letters.length > 0 && embedder.widthOfTextAtSize(`${letters.join('')}…`, size) > room) letters.pop();
    return letters.length > 0 ? `${letters.join('').trimEnd()}…` : '';
  };
  return {
    font,
    ground,
    operators: (left, right, { box, turned, unit }, names) => {
      const lies = turned === 90 || turned === 270;
      const [width, height] = [(box[2] - box[0]) * unit, (box[3] - box[1]) * unit];
      const across = lies ? height : width;
      const size = Math.min(usualSize, Math.max(3, across / 40));
      const margin = Math.min(edge, across / 12);
      const first = printable(left);
      const firstWidth = embedder.widthOfTextAtSize(first, size);
      const second = shortened(printable(right), size, across - 2 * margin - firstWidth - 2 * size);
      const rows = [{ text: first, at: margin }, ...(second === '' ? [] : [{ text: second, at: across - margin - embedder.widthOfTextAtSize(second, size) }])];
      const drawn = rows.map(({ text, at }) => {
        const room = [at - 2, baseline - 2.5, embedder.widthOfTextAtSize(text, size) + 4, size + 2].map(short).join(' ');
        return `q /${names.ground} gs 1 g ${room} re f Q 0.2 g BT /${names.font} ${short(size)} Tf ${short(at)} ${baseline} Td ${embedder.encodeText(text).toString()} Tj ET`;
      });
      const turn = toSeen(box, turned, unit).map(short).join(' ');
      return `/Artifact <</Type /Pagination /Subtype /Footer>> BDC q ${turn} cm ${drawn.join(' ')} Q EMC`;
    },
    finish: async () => {
      await embedder.embedIntoContext(context, font);
    },
  };
}

/** From what is seen, in points from its lower left corner, to the coordinates of the page (ISO 32000-2, 8.3.2.3). */
function toSeen([x0, y0, x1, y1]: readonly [number, number, number, number], turned: 0 | 90 | 180 | 270, unit: number): readonly number[] {
  const s = 1 / unit;
  if (turned === 90) return [0, s, -s, 0, x1, y0];
  if (turned === 180) return [-s, 0, 0, -s, x1, y1];
  return turned === 270 ? [0, -s, s, 0, x0, y1] : [s, 0, 0, s, x0, y0];
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
