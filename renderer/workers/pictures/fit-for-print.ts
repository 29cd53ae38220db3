import type { FittedPicture, PictureType } from '../picture-protocol.ts';
import { stripJpeg, stripPng } from './strip-metadata.ts';

/** The text of a page is 16.4 cm wide; at 220 dots to the inch nobody sees more of a picture in print. */
const widest = Math.round((16.4 / 2.54) * 220);
const quality = 0.85;
/** So many different colours, of the points looked at, and it is a photograph rather than a chart or a screen. */
const photoColours = 800;
const pointsLookedAt = 4_096;
/** A picture drawn anew must save this much of the original's bytes to stand for it. */
const worthwhile = 0.9;

/**
 * A picture as it is kept: at most as wide as print shows, photographs as JPEG, everything else in its own kind. What
 * was written into the file besides the picture is gone. Where drawing anew saves nothing the original stays. Null for
 * what cannot be read.
 */
export async function fitForPrint(bytes: Uint8Array<ArrayBuffer>, mediaType: PictureType): Promise<FittedPicture | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: mediaType }), { imageOrientation: 'from-image' });
    const scale = Math.min(1, widest / bitmap.width);
    const [width, height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    const type = mediaType === 'image/png' && isPhoto(context.getImageData(0, 0, width, height).data) ? 'image/jpeg' : mediaType;
    const drawn = new Uint8Array(await (await canvas.convertToBlob({ type, quality })).arrayBuffer());
    const original = scale < 1 ? null : mediaType === 'image/png' ? stripPng(bytes) : stripJpeg(bytes);
    const isKept = original !== null && drawn.length > original.length * worthwhile;
    return { bytes: isKept ? original : drawn, mediaType: isKept ? mediaType : type, width, height, before: bytes.length };
  } catch {
    return null;
  }
}

/** Whether it has the many colours of a photograph, and nothing to see through, which JPEG does not know. */
function isPhoto(points: Uint8ClampedArray): boolean {
  const step = Math.max(1, Math.floor(points.length / 4 / pointsLookedAt)) * 4;
  const colours = new Set<number>();
  for (let at = 3; at < points.length; at += 4) if (points[at] !== 255) return false;
  for (let at = 0; at + 2 < points.length; at += step) colours.add(((points[at] ?? 0) << 16) | ((points[at + 1] ?? 0) << 8) | (points[at + 2] ?? 0));
  return colours.size > photoColours;
}
