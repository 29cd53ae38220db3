import { NotRead } from '#shared/base/not-read.ts';
import { damaged } from './refused.ts';
import { createXmlScanner, unescapeXml } from '#shared/base/xml-scan.ts';

/** Collects the words of one cell or shared string: runs are joined, readings of Japanese words (rPh) left out. */
export function createTextCollector() {
  let text = '';
  let inText = false;
  let inReading = false;
  return {
    open: (name: string) => {
      if (name === 't') inText = true;
      else if (name === 'rPh') inReading = true;
    },
    close: (name: string) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
    },
    text: (raw: string, isData: boolean) => {
      if (inText && !inReading) text += isData ? raw : unescapeXml(raw);
    },
    take: () => {
      const taken = unescapeCharacters(text);
      text = '';
      return taken;
    },
  };
}

/** Takes xl/sharedStrings.xml in pieces (ECMA-376 Part 1, 18.4); `strings` are those read so far. */
export function createStringReader(most: number) {
  const strings: string[] = [];
  const collector = createTextCollector();
  const scanner = createXmlScanner(
    {
      open: collector.open,
      close: (name) => {
        collector.close(name);
        if (name !== 'si') return;
        strings.push(collector.take());
        if (strings.length > most)
          throw new NotRead('too-large', 'This workbook holds more text than can be read at once. Nothing was imported. Split it into smaller ones.');
      },
      text: collector.text,
    },
    damaged,
  );
  return { strings, ...scanner };
}

/** '_x000D_' stands for a character that XML cannot hold (ECMA-376 Part 1, 22.9.2.19). */
function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code === 0x0d ? '' : code < 0x20 && code !== 0x09 && code !== 0x0a ? '' : String.fromCharCode(code);
  });
}
