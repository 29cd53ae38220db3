import { ok, type Result, refuse } from '#shared/base/result.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';

/** A file by its name: left by a program, a picture, or something that may be a paper. */
export function isStray(path: string): boolean {
  const names = path.split('/');
  const name = names.at(-1) ?? '';
  if (names.some((one) => one === '__MACOSX' || one.startsWith('.'))) return true;
  // '~$port.docx' is what Word keeps beside a document that is open.
  if (/^~/.test(name) || /^(?:thumbs\.db|desktop\.ini|icon\r?)$/i.test(name)) return true;
  return /\.(?:png|jpe?g|gif|webp|bmp|tiff?|heic|svg|ico|lnk|url|tmp|bak)$/i.test(name);
}

/** How a file is to be read, by its first bytes and its name; refused where it is no kind of paper. `bytes` is null where it was not read. */
export function formOfFile(name: string, bytes: Uint8Array | null): Result<ReceivedPaper['form']> {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const older = refusedEndings[ending];
  if (older) return refuse('other-kind', `${older} Nothing was taken in. Open it in Word, save it as a Word document (.docx) or a PDF, and choose that file.`);
  if (bytes === null) return refuse('other-kind', `This is not a paper that can be taken in. ${wanted}`);
  if (bytes.length === 0) return refuse('empty', 'This file is empty. Ask its sender for it once more.');
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return ok('pdf');
  if (ending === 'pdf')
    return refuse('not-a-pdf', 'This file is called a PDF and is none, or its beginning is damaged. Nothing was taken in. Ask its sender for another copy.');
  if (ending === 'boardpack') return ok('boardpack');
  // What is no Word file in truth is refused by its reader, in its own words.
  return ending === 'docx' ? ok('word') : refuse('other-kind', `This is not a paper that can be taken in. ${wanted}`);
}

const wanted = 'A paper is a Word document (.docx), a PDF, or a file handed over from Boardpack (.boardpack).';

const refusedEndings: Readonly<Record<string, string>> = {
  doc: 'This is a Word file of the older kind (.doc), which cannot be read here.',
  docm: 'This is a Word file with macros (.docm), which is not taken in.',
  dot: 'This is a Word template of the older kind (.dot), which cannot be read here.',
  dotx: 'This is a Word template (.dotx), and no paper.',
  rtf: 'This is a rich text file (.rtf), which cannot be read here.',
  odt: 'This is an OpenDocument file (.odt), which cannot be read here.',
};
