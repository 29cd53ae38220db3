const [plain, titled] = ['/ViewerPreferences <<\n    /Direction /L2R\n  >>', '/ViewerPreferences <</DisplayDocTitle true>>'];

/**
 * Lets readers show the title of a PDF and not the name of its file (PDF 1.7, 12.2), as accessible ones must. The words
 * take the place of others of at least their length, so that nothing in the file moves; what is not the typesetter's own
 * comes back as it was.
 */
export function showTitle(pdf: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const at = lastPlaceOf(pdf, plain);
  if (at >= 0) pdf.set(new TextEncoder().encode(titled.padEnd(plain.length)), at);
  return pdf;
}

/** Where some ASCII characters stand last, near the end, where the typesetter writes what it says of the whole file. */
function lastPlaceOf(pdf: Uint8Array, text: string): number {
  const first = text.charCodeAt(0);
  for (let at = pdf.length - text.length; at >= 0; at--) {
    if (pdf[at] !== first) continue;
    let same = 1;
    while (same < text.length && pdf[at + same] === text.charCodeAt(same)) same++;
    if (same === text.length) return at;
  }
  return -1;
}
