/** Pixels of a PNG (its IHDR chunk) or JPEG (its frame header); null for other formats and broken files. */
export function pictureSize(bytes: Uint8Array, mediaType: string): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = mediaType === 'image/png' ? sizeOfPng(view) : mediaType === 'image/jpeg' ? sizeOfJpeg(view) : null;
  return found && found.width > 0 && found.height > 0 ? found : null;
}

/** What a picture is by its first bytes, whatever the file says of it; `said` where they tell nothing. */
export function pictureType(bytes: Uint8Array, said: string): string {
  const starts = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (starts([0x89, 0x50, 0x4e, 0x47])) return 'image/png';
  if (starts([0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (starts([0x47, 0x49, 0x46, 0x38])) return 'image/gif';
  if (starts([0x42, 0x4d])) return 'image/bmp';
  if (starts([0x49, 0x49, 0x2a, 0]) || starts([0x4d, 0x4d, 0, 0x2a])) return 'image/tiff';
  if (starts([0xd7, 0xcd, 0xc6, 0x9a])) return 'image/x-wmf';
  if (starts([1, 0, 0, 0]) && bytes[40] === 0x20 && bytes[41] === 0x45) return 'image/x-emf';
  return said === 'image/png' || said === 'image/jpeg' ? '' : said;
}

function sizeOfPng(view: DataView) {
  return view.byteLength < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
}

function sizeOfJpeg(view: DataView) {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Frame headers are C0 to CF, but for tables (C4, C8, CC).
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    if (marker === 0xff) at += 1;
    else at += 2 + (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9) ? 0 : view.getUint16(at + 2));
  }
  return null;
}
