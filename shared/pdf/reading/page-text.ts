import { PDFArray, PDFRawStream } from '@cantoo/pdf-lib';
import { joinGlyphs } from './join-glyphs.ts';
import { type PdfPageDict, resourcesOf } from './page-tree.ts';
import { entryIn } from './pdf-objects.ts';
import { unpackStream } from './unpack-stream.ts';
import { type ContentMemory, type PlacedGlyph, walkContent } from './walk-content.ts';

/** What a page holds for those who copy or search its text. */
export type PageText = {
  /** In the order in which it is drawn, with replacement texts in place of what they replace. */
  readonly text: string;
  /** As drawn, where replacement texts stand for some of it; null where that is the same. */
  readonly underneath: string | null;
  readonly pictures: number;
};

/** The bytes of a page's content, its streams one behind the other with a space between; null where one cannot be unpacked. */
export function contentOf(page: PdfPageDict): Uint8Array | null {
  const contents = entryIn(page.dict, 'Contents');
  const streams = contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  const pieces: Uint8Array[] = [];
  for (const stream of streams) {
    if (!(stream instanceof PDFRawStream)) continue;
    const piece = unpackStream(stream);
    if (!piece) return null;
    pieces.push(piece);
  }
  if (pieces.length === 1) return pieces[0] ?? null;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length + 1, 0)).fill(32);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length + 1;
  }
  return whole;
}

/** Reads a page's text. */
export function textOfPage(page: PdfPageDict, memory: ContentMemory): PageText {
  const content = contentOf(page);
  return content ? textOfContent(content, resourcesOf(page), memory) : { text: '', underneath: null, pictures: 0 };
}

/**
 * Whether there is anything to read on a page, or only pictures, or nothing: found without reading it to its end.
 * Letters that nobody can tell from their codes are pictures.
 */
export function holdsOf(page: PdfPageDict, memory: ContentMemory): 'text' | 'picture' | 'nothing' {
  const content = contentOf(page);
  let pictures = 0;
  const enough = new Error('enough');
  try {
    const picture = () => {
      pictures++;
    };
    const glyph = ({ text }: PlacedGlyph) => {
      if (/\S/.test(text)) throw enough;
      if (text === '') pictures++;
    };
    if (content) walkContent(content, resourcesOf(page), { glyph, picture }, memory);
  } catch (error) {
    if (error !== enough) throw error;
    return 'text';
  }
  return pictures > 0 ? 'picture' : 'nothing';
}

/** Reads the text of any content stream. */
export function textOfContent(content: Uint8Array, resources: Parameters<typeof walkContent>[1], memory: ContentMemory): PageText {
  const shown = joinGlyphs();
  const drawn = joinGlyphs();
  let pictures = 0;
  let replaced = 0;
  // The replacement texts around what is drawn, the innermost last; a text is given out with the first glyph under it.
  const open: ({ text: string; first: PlacedGlyph | null; last: PlacedGlyph | null } | null)[] = [];
  walkContent(
    content,
    resources,
    {
      glyph: (glyph) => {
        drawn.add(glyph);
        const outer = open.find((one) => one !== null);
        if (!outer) shown.add(glyph);
        else {
          outer.first ??= glyph;
          outer.last = glyph;
        }
      },
      picture: () => {
        pictures++;
      },
      begin: (actualText) => {
        open.push(actualText === null ? null : { text: actualText, first: null, last: null });
      },
      end: () => {
        const closed = open.pop();
        if (!closed || open.some((one) => one !== null)) return;
        replaced++;
        if (closed.first && closed.last) shown.add({ text: closed.text, from: closed.first.from, to: closed.last.to, size: closed.first.size });
      },
    },
    memory,
  );
  return { text: shown.text(), underneath: replaced > 0 ? drawn.text() : null, pictures };
}
