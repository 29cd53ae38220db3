import { firstObject, lineAt, type MadePdf, makePdf, pageNumber } from '../made-pdf.ts';

/** A page of a tagged file that a test makes. */
export type TaggedPage = { readonly text: string; readonly box?: readonly number[]; readonly turned?: number };

/**
 * A tagged PDF: a heading on each page with an id, a bookmark to each page by a named destination, and on the first page
 * a link to the last by the same means, and one to the web.
 */
export function makeTagged(
  pages: readonly TaggedPage[],
  more: { readonly lang?: string; readonly catalog?: string /** What its links say of where they lead. */; readonly says?: string } = {},
): Uint8Array {
  const at = firstObject(pages.length);
  const element = (place: number) => at + 2 + place;
  const mark = (place: number) => at + 2 + pages.length + place;
  const [link, web] = [at + 2 + 2 * pages.length, at + 3 + 2 * pages.length];
  const says = more.says === undefined ? '' : `/Contents (${more.says})`;
  const objects = [
    `<< /Type /StructTreeRoot /K [${at + 1} 0 R] /RoleMap << /Heading /H1 >> /ParentTree << /Nums [${pages.map((_, place) => `${place} [${element(place)} 0 R]`).join(' ')} ${pages.length} ${element(0)} 0 R ${pages.length + 1} ${element(0)} 0 R] >> /IDTree << /Names [${pages.map((_, place) => `(h${place}) ${element(place)} 0 R`).join(' ')}] >> >>`,
    `<< /Type /StructElem /S /Document /P ${at} 0 R /K [${pages.map((_, place) => `${element(place)} 0 R`).join(' ')}] >>`,
    ...pages.map(
      (_, place) =>
        `<< /Type /StructElem /S /Heading /ID (h${place}) /P ${at + 1} 0 R /Pg ${pageNumber(place)} 0 R /A << /O /Table /Headers [(h0)] >> /K [0${place === 0 ? ` << /Type /OBJR /Obj ${link} 0 R >> << /Type /OBJR /Obj ${web} 0 R >>` : ''}] >>`,
    ),
    ...pages.map(
      ({ text }, place) =>
        `<< /Title (${text}) /Parent ${mark(0)} 0 R /Dest (d${place}) ${place > 0 ? `/Prev ${mark(place - 1)} 0 R` : ''} ${place + 1 < pages.length ? `/Next ${mark(place + 1)} 0 R` : ''} >>`,
    ),
    `<< /Type /Annot /Subtype /Link /Rect [50 690 200 710] ${says} /StructParent ${pages.length} /Dest (d${pages.length - 1}) >>`,
    `<< /Type /Annot /Subtype /Link /Rect [50 600 200 620] ${says} /StructParent ${pages.length + 1} /A << /S /URI /URI (https://wendlebury.example/plan) >> >>`,
  ];
  const made: MadePdf = {
    pages: pages.map(({ text, box, turned }, place) => ({
      content: `/H1 <</MCID 0>> BDC\n${lineAt(50, 700, text)}EMC`,
      ...(box ? { box } : {}),
      more: `/StructParents ${place}${turned === undefined ? '' : ` /Rotate ${turned}`}${place === 0 ? ` /Annots [${link} 0 R ${web} 0 R]` : ''}`,
    })),
    objects,
    catalog: `/MarkInfo << /Marked true >> /Lang (${more.lang ?? 'en-GB'}) /StructTreeRoot ${at} 0 R /Outlines << /First ${mark(0)} 0 R /Last ${mark(pages.length - 1)} 0 R /Count ${pages.length} >> /Names << /Dests << /Names [${pages.map((_, place) => `(d${place}) [${pageNumber(place)} 0 R /XYZ 0 700 null]`).join(' ')}] >> >> ${more.catalog ?? ''}`,
  };
  return makePdf(made);
}
