import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { lettersOfGlyph } from './glyph-names.ts';
import { asName, asStream, arrayIn, dictIn, entryIn, nameIn } from './pdf-objects.ts';
import { rawText } from './pdf-trees.ts';
import { unpackStream } from './unpack-stream.ts';

const bytes = Uint8Array.from({ length: 256 }, (_, code) => code);
const win = [...new TextDecoder('windows-1252').decode(bytes)];
const mac = [...new TextDecoder('macintosh').decode(bytes)];

// The upper half of StandardEncoding (ISO 32000-2, D.2), from 0xA0 on; a dot where there is nothing.
const standardUpper = ".¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ.–†‡·.¶•‚„”»…‰.¿.`´ˆ˜¯˘˙¨.˚¸.˝˛ˇ—................Æ.ª....ŁØŒº.....æ...ı..łøœß....";
const standard = bytes.reduce<string[]>((all, code) => {
  const upper = code >= 0xa0 ? standardUpper[code - 0xa0] : undefined;
  const lower = code === 39 ? '’' : code === 96 ? '‘' : code >= 32 && code < 127 ? String.fromCharCode(code) : '';
  all.push(code < 0x80 ? lower : upper === undefined || upper === '.' ? '' : upper);
  return all;
}, []);

/** What the 256 codes of a simple font stand for where no ToUnicode map says so (ISO 32000-2, 9.6.5). */
export function lettersOfSimpleFont(font: PDFDict): readonly string[] {
  const encoding = entryIn(font, 'Encoding');
  const name = asName(encoding) ?? (encoding instanceof PDFDict ? nameIn(encoding, 'BaseEncoding') : undefined);
  const all = [...(byName(name) ?? ownOf(font) ?? (nameIn(font, 'Subtype') === 'TrueType' ? win : standard))];
  if (encoding instanceof PDFDict) {
    const differences = arrayIn(encoding, 'Differences');
    let code = 0;
    for (let index = 0; differences instanceof PDFArray && index < differences.size(); index++) {
      const one = differences.lookup(index);
      if (one instanceof PDFNumber) code = one.asNumber();
      else if (one instanceof PDFName) all[code++ & 255] = lettersOfGlyph(one.decodeText());
    }
  }
  return all;
}

function byName(name: string | undefined): readonly string[] | null {
  if (name === 'WinAnsiEncoding') return win;
  if (name === 'MacRomanEncoding') return mac;
  return name === 'StandardEncoding' ? standard : null;
}

/** The encoding within a Type 1 font's program, which stands in its readable part as `dup 65 /A put`. */
function ownOf(font: PDFDict): readonly string[] | null {
  const descriptor = dictIn(font, 'FontDescriptor');
  const program = descriptor ? asStream(entryIn(descriptor, 'FontFile')) : undefined;
  const unpacked = program ? unpackStream(program) : null;
  if (!unpacked) return null;
  const readable = rawText(unpacked.subarray(0, 20_000)).split('eexec', 1)[0] ?? '';
  const all = Array.from({ length: 256 }, () => '');
  let found = 0;
  for (const [, code = '', name = ''] of readable.matchAll(/dup\s+(\d{1,3})\s*\/(\S+)\s+put/g)) {
    all[Number(code) & 255] = lettersOfGlyph(name);
    found++;
  }
  return found > 0 ? all : null;
}
