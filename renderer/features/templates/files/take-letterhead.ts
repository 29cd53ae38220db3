import { ok, refuse, type Result } from '#shared/base/result.ts';
import { BridgeRefused } from '#shared/bridge/refused.ts';
import type { Letterhead } from '#shared/domain/template/index.ts';
import type { Store } from '#renderer/data/index.ts';
import { readPictureSize } from '#renderer/parts/picture-size.ts';
import { getBridge } from '#renderer/platform/index.ts';

type Picture = NonNullable<Letterhead['picture']>;

const largestBytes = 5_000_000;
const mostPixels = 20_000_000;
/** More is not seen in a letterhead: 160 mm at 250 to the inch. */
const widest = 1_600;
const usualMillimetres = 45;

/** Asks for a picture and keeps it for a letterhead; null where none was chosen. Refused with a sentence. */
export async function chooseLetterheadPicture(store: Pick<Store, 'putBlob'>): Promise<Result<Picture | null>> {
  try {
    const chosen = await getBridge().openFile({ kinds: ['picture'], maxBytes: largestBytes });
    return chosen ? takeLetterhead(store, chosen.bytes) : ok(null);
  } catch (error) {
    if (error instanceof BridgeRefused) return refuse(error.reason, error.message);
    throw error;
  }
}

/** A PNG or JPEG picture for a letterhead, drawn anew so that what its camera noted in it is gone. */
export async function takeLetterhead(store: Pick<Store, 'putBlob'>, bytes: Uint8Array): Promise<Result<Picture>> {
  const size = readPictureSize(bytes);
  if (!size) return refuse('not-a-picture', 'This is not a PNG or JPEG picture, so it was not taken. Save the crest or logo as one of these first.');
  if (bytes.length > largestBytes || size.width * size.height > mostPixels || size.width * size.height === 0)
    return refuse('too-large', 'This picture is too large for a letterhead: at most 5 MB and 20 megapixels. Save it smaller and try again.');
  try {
    const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: size.mediaType }), { imageOrientation: 'from-image' });
    const scale = Math.min(1, widest / bitmap.width);
    const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))];
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    // Always as PNG: drawn again from a file that carries it, it comes out byte by byte the same.
    const drawn = await canvas.convertToBlob({ type: 'image/png' });
    const stored = await store.putBlob(new Uint8Array(await drawn.arrayBuffer()), 'image/png');
    if (!stored.ok) return stored;
    return ok({ blob: stored.value, mediaType: 'image/png', width, height, millimetres: usualMillimetres, alt: '' });
  } catch {
    return refuse('damaged', 'This picture is damaged and could not be read, so it was not taken.');
  }
}
