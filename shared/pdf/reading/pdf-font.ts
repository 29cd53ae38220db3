import { PDFArray, PDFDict, PDFNumber, StandardFontEmbedder } from '@cantoo/pdf-lib';
import { lettersOfSimpleFont } from './font-encodings.ts';
import { arrayIn, asName, asStream, dictIn, entryIn, nameIn, numberIn } from './pdf-objects.ts';
import { type CodeMap, readCodeMap } from './to-unicode.ts';
import { unpackStream } from './unpack-stream.ts';

/** A glyph that is shown: what it stands for ('' where nobody can tell), how far it moves on in units of the font size, and whether word spacing applies. */
export type ShownGlyph = { readonly text: string; readonly width: number; readonly isSpace: boolean };

/** How a font's codes are read. */
export type PdfFont = { readonly read: (codes: Uint8Array) => readonly ShownGlyph[] };

/** Reads a font's codes through its ToUnicode map, and through its encoding where there is none (ISO 32000-2, 9.10). */
export function fontOf(font: PDFDict): PdfFont {
  const map = codeMapIn(font, 'ToUnicode');
  return nameIn(font, 'Subtype') === 'Type0' ? compositeFont(font, map) : simpleFont(font, map);
}

function simpleFont(font: PDFDict, map: CodeMap | null): PdfFont {
  const letters = lettersOfSimpleFont(font);
  const first = numberIn(font, 'FirstChar') ?? 0;
  const widths = arrayIn(font, 'Widths');
  const missing = numberIn(dictIn(font, 'FontDescriptor') ?? font, 'MissingWidth');
  // A Type 3 font brings the scale of its own glyphs.
  const scale = nameIn(font, 'Subtype') === 'Type3' ? Math.abs(numberAt(arrayIn(font, 'FontMatrix'), 0) ?? 0.001) : 0.001;
  const usual = widths ? null : usualWidths(nameIn(font, 'BaseFont') ?? '');
  const glyphs = Array.from({ length: 256 }, (_, code): ShownGlyph => {
    const text = map?.texts.get(code) ?? letters[code] ?? '';
    const width = (widths ? numberAt(widths, code - first) : undefined) ?? missing ?? usual?.(text) ?? 500;
    return { text, width: width * scale, isSpace: code === 32 };
  });
  return { read: (codes) => Array.from(codes, (code) => glyphs[code] as ShownGlyph) };
}

/** The widths of one of the fourteen fonts that need not be in a file, where it is one of them. */
function usualWidths(name: string): ((text: string) => number | undefined) | null {
  const plain = name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/^Arial/, 'Helvetica')
    .replace(/^TimesNewRoman(?:PS)?/, 'Times')
    .replace(/^CourierNew/, 'Courier')
    .replace(/MT$|,/g, '');
  const bold = /bold/i.test(plain);
  const slanted = /ital|obl/i.test(plain);
  const family = /^(Helvetica|Times|Courier)/.exec(plain)?.[1];
  if (family === undefined) return null;
  const slant = family === 'Times' ? 'Italic' : 'Oblique';
  const style = `${bold ? 'Bold' : ''}${slanted ? slant : ''}`;
  const full = style === '' ? (family === 'Times' ? 'Times-Roman' : family) : `${family}-${style}`;
  const font = StandardFontEmbedder.for(full as Parameters<typeof StandardFontEmbedder.for>[0]);
  return (text) => {
    try {
      return text === '' ? undefined : font.widthOfTextAtSize(text, 1000);
    } catch {
      return undefined;
    }
  };
}

function compositeFont(font: PDFDict, map: CodeMap | null): PdfFont {
  const descendant = arrayIn(font, 'DescendantFonts')?.lookup(0);
  const below = descendant instanceof PDFDict ? descendant : font;
  const widths = widthsOf(arrayIn(below, 'W'));
  const otherwise = numberIn(below, 'DW') ?? 1000;
  const encoding = codeMapIn(font, 'Encoding');
  const name = asName(entryIn(font, 'Encoding')) ?? '';
  const isUnicode = /UTF16|UCS2/.test(name);
  const spaces = encoding?.spaces.length ? encoding.spaces : [{ bytes: 2, low: 0, high: 0xffff }];
  const known = new Map<number, ShownGlyph>();
  return {
    read: (codes) => {
      const shown: ShownGlyph[] = [];
      for (let at = 0; at < codes.length; ) {
        let length = 1;
        let code = codes[at] ?? 0;
        while (!spaces.some((space) => space.bytes === length && code >= space.low && code <= space.high) && length < 4 && at + length < codes.length) {
          code = code * 256 + (codes[at + length++] ?? 0);
        }
        at += length;
        const key = code * 8 + length;
        let glyph = known.get(key);
        if (!glyph) {
          const number = encoding ? (encoding.glyphs.get(code) ?? code) : code;
          const text = map?.texts.get(code) ?? (isUnicode ? String.fromCharCode(code & 0xffff) : '');
          glyph = { text, width: (widths.get(number) ?? otherwise) / 1000, isSpace: length === 1 && code === 32 };
          known.set(key, glyph);
        }
        shown.push(glyph);
      }
      return shown;
    },
  };
}

/** The widths of a composite font's glyphs (ISO 32000-2, 9.7.4.3): `first [w w w]` or `first last w`. */
function widthsOf(array: PDFArray | undefined): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  for (let index = 0; array && index + 1 < array.size(); ) {
    const first = numberAt(array, index) ?? 0;
    const next = array.lookup(index + 1);
    if (next instanceof PDFArray) {
      for (let offset = 0; offset < next.size(); offset++) all.set(first + offset, numberAt(next, offset) ?? 0);
      index += 2;
    } else {
      const last = Math.min(numberAt(array, index + 1) ?? first, first + 65_535);
      for (let glyph = first; glyph <= last; glyph++) all.set(glyph, numberAt(array, index + 2) ?? 0);
      index += 3;
    }
  }
  return all;
}

function numberAt(array: PDFArray | undefined, index: number): number | undefined {
  if (!array || index < 0 || index >= array.size()) return undefined;
  const found = array.lookup(index);
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

function codeMapIn(font: PDFDict, key: string): CodeMap | null {
  const stream = asStream(entryIn(font, key));
  const bytes = stream ? unpackStream(stream) : null;
  return bytes ? readCodeMap(bytes) : null;
}
