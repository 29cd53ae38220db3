/** What of a PNG says how it looks (PNG 1.2, 4.1 to 4.2); all else tells of who made it, where and when. */
const shown = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs', 'sBIT', 'bKGD'];

/** A PNG without what was written into it besides the picture; null where its chunks cannot be followed. */
export function stripPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (shown.includes(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(parts);
    at = end;
  }
  return null;
}

/**
 * A JPEG without what the camera wrote into it (ITU T.81, B.1.1.3): of the application segments only JFIF, colour
 * profile and Adobe's colour transform stay. Null where it is to be turned first, or its segments cannot be followed.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return null;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    const kind = marker & 0xff;
    const segment = bytes.subarray(at, end);
    if (kind === 0xe1 && isTurned(segment)) return null;
    const isColour = kind === 0xe2 && startsWith(segment, 'ICC_PROFILE');
    const isNote = kind === 0xfe || (kind >= 0xe1 && kind <= 0xef && kind !== 0xee && !isColour);
    if (!isNote) parts.push(segment);
    // From the scan on nothing is looked at, up to the end of the picture: what an editor hid behind it goes.
    if (kind === 0xda) {
      const last = endOfPicture(bytes, end);
      return last === null ? null : joined([...parts, bytes.subarray(end, last)]);
    }
    at = end;
  }
  return null;
}

/** Whether an Exif segment (CIPA DC-008, tag 0x0112) says that the picture is to be shown turned. */
function isTurned(segment: Uint8Array): boolean {
  if (!startsWith(segment, 'Exif')) return false;
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const tiff = 10;
  if (segment.length < tiff + 8) return false;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const first = tiff + view.getUint32(tiff + 4, isLittle);
  if (first + 2 > segment.length) return false;
  const count = view.getUint16(first, isLittle);
  for (let index = 0; index < count; index++) {
    const entry = first + 2 + 12 * index;
    if (entry + 12 > segment.length) return false;
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle) > 1;
  }
  return false;
}

function endOfPicture(bytes: Uint8Array, from: number): number | null {
  for (let at = from; at + 1 < bytes.length; at++) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2;
  return null;
}

function startsWith(segment: Uint8Array, name: string): boolean {
  return [...name].every((letter, index) => segment[4 + index] === letter.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
