import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { BlockOf } from '#shared/domain/report/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { readPictureSize } from '#renderer/parts/picture-size.ts';

const largestBytes = 15_000_000;
const mostPixels = 40_000_000;
const widest = 2_400;

/** What a picture block keeps of its picture. */
export type TakenPicture = Pick<BlockOf<'picture'>, 'blob' | 'mediaType' | 'width' | 'height' | 'share'>;

/**
 * The gate for pictures: PNG and JPEG only, its size read from the first bytes before anything is decoded, drawn anew
 * so that place, camera and owner recorded in it are gone, at most 2,400 pixels wide, and kept once. Refused with a
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
  const drawn = await redraw(bytes, size.mediaType);
  if (!drawn) return refuse('damaged', 'This picture is damaged and could not be read, so it was not put in.');
  const stored = await store.putBlob(drawn.bytes, size.mediaType);
  if (!stored.ok) return stored;
  const share = Math.min(1, Math.max(0.25, Math.round((drawn.width / 1_200) * 20) / 20));
  return ok({ blob: stored.value, mediaType: size.mediaType, width: drawn.width, height: drawn.height, share });
}

async function redraw(bytes: Uint8Array, mediaType: string): Promise<{ readonly bytes: Uint8Array; readonly width: number; readonly height: number } | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }), { imageOrientation: 'from-image' });
    const scale = Math.min(1, widest / bitmap.width);
    const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    const blob = await canvas.convertToBlob({ type: mediaType, quality: 0.9 });
    return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height };
  } catch {
    return null;
  }
}
