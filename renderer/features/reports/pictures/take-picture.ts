import { ok, refuse, type Result } from '#shared/base/result.ts';
import { sizeWords } from '#shared/base/size-words.ts';
import type { BlockOf } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { fitPicture } from '#renderer/parts/fit-picture.ts';
import { readPictureSize } from '#renderer/parts/picture-size.ts';

const largestBytes = 15_000_000;
const mostPixels = 40_000_000;
const worthSaying = 200_000;

/** What a picture block keeps of its picture. */
export type TakenPicture = Pick<BlockOf<'picture'>, 'blob' | 'mediaType' | 'width' | 'height' | 'share'> & {
  /** What making it smaller saved, as a sentence; null where that is not worth one. */
  readonly saving: string | null;
};

/**
 * The gate for pictures: PNG and JPEG only, its size read from the first bytes before anything is decoded; place,
 * camera and owner recorded in it are taken out, it is made as small as print allows, and kept once. Refused with a
 * sentence.
 */
export async function takePicture(store: Pick<Store, 'putBlob'>, bytes: Uint8Array): Promise<Result<TakenPicture>> {
  const size = readPictureSize(bytes);
  if (!size)
    return refuse(
      'not-a-picture',
      'This is not a PNG or JPEG picture, so it was not put in. Save it as one of these first; drawings (SVG) and other kinds cannot be used.',
    );
  if (bytes.length > largestBytes) {
    return refuse(
      'too-many-bytes',
      `This picture has ${Math.round(bytes.length / 1_000_000)} MB; at most 15 MB can be taken in. Save it smaller and try again.`,
    );
  }
  if (size.width * size.height > mostPixels || size.width === 0 || size.height === 0) {
    const megapixels = Math.round((size.width * size.height) / 1_000_000);
    return refuse(
      'too-many-pixels',
      `This picture is ${size.width} by ${size.height} pixels (${megapixels} megapixels); at most 40 megapixels can be taken in. Save it smaller and try again.`,
    );
  }
  const fitted = await fitPicture(bytes, size.mediaType);
  if (!fitted) return refuse('damaged', 'This picture is damaged and could not be read, so it was not put in.');
  const { mediaType, width, height, before } = fitted;
  const after = fitted.bytes.length;
  const stored = await store.putBlob(fitted.bytes, mediaType);
  if (!stored.ok) return stored;
  const share = Math.min(1, Math.max(0.25, Math.round((width / 1_200) * 20) / 20));
  return ok({ blob: stored.value, mediaType, width, height, share, saving: savingWords(before, after) });
}

/** What making it smaller came to, where it is worth a word: '4.2 MB became 310 KB'; null otherwise. */
function savingWords(before: number, after: number): string | null {
  if (before < worthSaying || after > before * 0.8) return null;
  return `Made smaller for print: ${sizeWords(before)} became ${sizeWords(after)}.`;
}
