import { sha256 } from '#shared/base/hash.ts';
import type { Cut, ReadPaper, ReadPicture } from '#shared/word/reading/read-paper.ts';

/** A paper with pictures that hold only what its file shows of them. One that cannot be cut keeps its mark, and is left out of the paper. */
export async function withCutPictures(read: ReadPaper): Promise<ReadPaper> {
  if (!read.elements.some((one) => one.type === 'picture' && one.cut)) return read;
  const pictures = new Map(read.pictures.map((one) => [one.hash, one]));
  const made = new Map<string, ReadPicture | null>();
  const elements: ReadPaper['elements'][number][] = [];
  for (const element of read.elements) {
    const picture = element.type === 'picture' && element.cut ? pictures.get(element.picture ?? '') : undefined;
    if (element.type !== 'picture' || !element.cut || !picture) {
      elements.push(element);
      continue;
    }
    const { cut, ...shown } = element;
    const key = JSON.stringify([picture.hash, cut]);
    if (!made.has(key)) made.set(key, await cutPicture(picture, cut));
    const own = made.get(key);
    elements.push(own ? { ...shown, picture: own.hash } : element);
  }
  for (const one of made.values()) if (one) pictures.set(one.hash, one);
  const named = new Set(elements.flatMap((one) => (one.type === 'picture' && one.picture !== null ? [one.picture] : [])));
  return { ...read, elements, pictures: [...pictures.values()].filter((one) => named.has(one.hash)) };
}

async function cutPicture(picture: ReadPicture, { left, top, right, bottom }: Cut): Promise<ReadPicture | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([picture.bytes as Uint8Array<ArrayBuffer>], { type: picture.mediaType }));
    const [x, y] = [Math.ceil(bitmap.width * left), Math.ceil(bitmap.height * top)];
    const [width, height] = [Math.floor(bitmap.width * (1 - right)) - x, Math.floor(bitmap.height * (1 - bottom)) - y];
    if (width < 1 || height < 1) return null;
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, -x, -y);
    bitmap.close();
    const mediaType = picture.mediaType === 'image/jpeg' ? 'image/jpeg' : 'image/png';
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: mediaType, quality: 0.92 })).arrayBuffer());
    return { ...picture, bytes, mediaType, width, height, hash: await sha256(bytes) };
  } catch {
    // A kind that cannot be drawn.
    return null;
  }
}
