import { sha256 } from '#shared/base/hash.ts';
import type { ReadFinding, ReadPaper, ReadPicture } from '#shared/word/reading/read-paper.ts';
import { withCutPictures } from './cut-pictures.ts';
import { fitForPrint } from './fit-for-print.ts';
import { stripJpeg, stripPng } from './strip-metadata.ts';

/** What a browser can draw, and so can be turned into a PNG. */
const drawable: ReadonlySet<string> = new Set(['image/gif', 'image/bmp', 'image/webp', 'image/avif']);
/** Beyond this many pixels a picture is left as it is: drawing it would take more memory than there may be. */
const mostPixels = 40_000_000;

/**
 * A paper that was read with pictures that a report can keep: those of other kinds turned into PNG where that can be
 * done, and all without what was cut off them, or what a camera or program wrote into them besides the picture. All is told.
 */
export async function withKeptPictures(given: ReadPaper): Promise<ReadPaper> {
  const read = await withCutPictures(given);
  const made = new Map<string, ReadPicture>();
  let [turned, stripped] = [0, 0];
  for (const one of read.pictures) {
    const isOther = drawable.has(one.mediaType);
    const kept = isOther ? await asPng(one) : await withoutNotes(one);
    if (!kept) continue;
    made.set(one.hash, kept);
    if (isOther) turned++;
    else stripped++;
  }
  if (made.size === 0) return read;
  return {
    ...read,
    elements: read.elements.map((element) =>
      element.type === 'picture' && element.picture !== null ? { ...element, picture: made.get(element.picture)?.hash ?? element.picture } : element,
    ),
    pictures: read.pictures.map((one) => made.get(one.hash) ?? one),
    findings: [
      ...read.findings.filter((one) => !isMended(one, read, made)),
      ...told(turned, 'turned into PNG, so that the report can keep'),
      ...told(stripped, 'kept without the notes that a camera or program had put into'),
    ],
  };
}

function told(count: number, what: string): readonly ReadFinding[] {
  if (count === 0) return [];
  const message = count === 1 ? `A picture was ${what} it.` : `${count} pictures were ${what} them.`;
  return [{ kind: 'picture', place: { element: null, words: '' }, message }];
}

/** Whether a finding says of a picture that it cannot be kept, which now it can. */
function isMended({ kind, place, message }: ReadFinding, { elements }: ReadPaper, made: ReadonlyMap<string, ReadPicture>): boolean {
  const element = kind === 'picture' && place.element !== null ? elements[place.element] : undefined;
  return element?.type === 'picture' && made.has(element.picture ?? '') && message.includes('cannot keep');
}

async function asPng(picture: ReadPicture): Promise<ReadPicture | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([picture.bytes as Uint8Array<ArrayBuffer>], { type: picture.mediaType }));
    const { width, height } = bitmap;
    if (width * height > mostPixels) return null;
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return { ...picture, bytes, mediaType: 'image/png', width, height, hash: await sha256(bytes) };
  } catch {
    // Not a picture after all: it stays what it is, and the report does without it.
    return null;
  }
}

/** Null where nothing was written into it. */
async function withoutNotes(picture: ReadPicture): Promise<ReadPicture | null> {
  const { mediaType } = picture;
  const given = picture.bytes as Uint8Array<ArrayBuffer>;
  if (picture.width === 0 || (mediaType !== 'image/png' && mediaType !== 'image/jpeg') || picture.width * picture.height > mostPixels) return null;
  const bytes = mediaType === 'image/png' ? stripPng(given) : stripJpeg(given);
  if (bytes?.length === given.length) return null;
  if (bytes) return { ...picture, bytes, hash: await sha256(bytes) };
  const drawn = await fitForPrint(given, mediaType);
  return drawn && { ...picture, bytes: drawn.bytes, mediaType: drawn.mediaType, width: drawn.width, height: drawn.height, hash: await sha256(drawn.bytes) };
}
