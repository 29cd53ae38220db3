/** A part of a JPEG file before its picture (ISO/IEC 10918-1, B.1): its marker, and where it begins and ends. */
type Segment = { readonly marker: number; readonly from: number; readonly to: number };

/** What a camera or a program wrote beside the picture: remarks, and application data but for JFIF (0), colour profiles (2) and Adobe's kind of colour (14). */
const isRemark = (marker: number) => marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && marker !== 0xe0 && marker !== 0xe2 && marker !== 0xee);

/** A JPEG without what was written beside its picture: where it was taken, by whom, and with what. The same bytes where there is nothing of the kind. */
export function withoutRemarks(jpeg: Uint8Array): Uint8Array {
  const remarks = segmentsOf(jpeg).filter(({ marker }) => isRemark(marker));
  if (remarks.length === 0) return jpeg;
  const bare = new Uint8Array(jpeg.length - remarks.reduce((sum, { from, to }) => sum + to - from, 0));
  let [read, written] = [0, 0];
  for (const { from, to } of [...remarks, { from: jpeg.length, to: jpeg.length }]) {
    bare.set(jpeg.subarray(read, from), written);
    written += from - read;
    read = to;
  }
  return bare;
}

/** The words written beside the picture of a JPEG. */
export function remarksIn(jpeg: Uint8Array): string {
  return segmentsOf(jpeg)
    .filter(({ marker }) => isRemark(marker))
    .map(({ from, to }) => {
      const words = new TextDecoder().decode(jpeg.subarray(from + 4, to));
      return (words.match(/[\p{L}\p{N}\p{P}\p{Zs}]{4,}/gu) ?? []).join(' ');
    })
    .join('\n');
}

function segmentsOf(jpeg: Uint8Array): Segment[] {
  const found: Segment[] = [];
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return found;
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1] ?? 0;
    // Where the picture begins (SOS), its parts end.
    if (marker === 0xda || marker === 0xd9) break;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const to = at + 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0));
    if (to > jpeg.length) break;
    found.push({ marker, from: at, to });
    at = to;
  }
  return found;
}
