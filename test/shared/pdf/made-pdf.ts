/** A page of a PDF that a test makes: its content, its box, and other entries of its dictionary. */
export type MadePage = { readonly content: string; readonly box?: readonly number[]; readonly more?: string };

/** A PDF that a test makes. `catalog` and `objects` are written as they are; the first of `objects` has the number {@link firstObject}. */
export type MadePdf = {
  readonly pages: readonly MadePage[];
  readonly catalog?: string;
  readonly info?: string;
  readonly fonts?: string;
  readonly resources?: string;
  readonly objects?: readonly string[];
};

/** The number of the page at a place, from 0. */
export const pageNumber = (place: number) => 4 + 2 * place;

/** The number of the first of the objects of a file with so many pages. */
export const firstObject = (pages: number) => pageNumber(pages);

/** Writes a PDF in the plainest way (ISO 32000-2, 7.5): one object behind the other, each letter a byte. */
export function makePdf({ pages, catalog = '', info, fonts = '', resources = '', objects = [] }: MadePdf): Uint8Array {
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, place) => `${pageNumber(place)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap(({ content, box = [0, 0, 595, 842], more = '' }, place) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [${box.join(' ')}] /Resources << /Font << /F1 3 0 R ${fonts} >> ${resources} >> /Contents ${pageNumber(place) + 1} 0 R ${more} >>`,
      streamOf(content),
    ]),
    ...objects,
    ...(info === undefined ? [] : [`<< ${info} >>`]),
  ];
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const places = bodies.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const infoEntry = info === undefined ? '' : ` /Info ${bodies.length} 0 R`;
  text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R${infoEntry} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A stream with its length. */
export function streamOf(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** A line of text on a page in 12 points. */
export function lineAt(x: number, y: number, text: string): string {
  return `BT /F1 12 Tf ${x} ${y} Td (${text.replace(/[\\()]/g, (sign) => `\\${sign}`)}) Tj ET\n`;
}
