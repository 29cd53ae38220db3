import { unzipSync } from 'fflate';

/** The files of a zip by their names, and every comment in it; null where it cannot be opened. */
export function readZip(bytes: Uint8Array): { readonly files: ReadonlyMap<string, Uint8Array>; readonly comments: string } | null {
  try {
    return { files: new Map(Object.entries(unzipSync(bytes))), comments: readComments(bytes) };
  } catch {
    return null;
  }
}

const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;

/** The comments of a zip and of its entries, and what is kept beside their names (PKWARE APPNOTE 4.3.12, 4.3.16). */
function readComments(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endRecord) end--;
  if (end < 0) return '';
  const decoder = new TextDecoder();
  const found = [decoder.decode(bytes.subarray(end + 22))];
  for (let at = view.getUint32(end + 16, true); at + 46 <= end && view.getUint32(at, true) === entryRecord; ) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    found.push(decoder.decode(bytes.subarray(at + 46 + name, at + 46 + name + extra + comment)));
    at += 46 + name + extra + comment;
  }
  return found.join('\n');
}
