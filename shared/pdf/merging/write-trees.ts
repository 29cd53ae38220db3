import { type PDFContext, type PDFDict, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';

const most = 64;

/** A tree of names or numbers (ISO 32000-2, 7.9.6 and 7.9.7) of pairs that are in order; a reference to it. */
export function treeOf(context: PDFContext, leaf: 'Names' | 'Nums', pairs: readonly (readonly [PDFObject, PDFObject])[]): PDFRef {
  let level: { ref: PDFRef; dict: PDFDict; first: PDFObject; last: PDFObject }[] = [];
  for (let from = 0; from < pairs.length; from += most) {
    const some = pairs.slice(from, from + most);
    const [first, last] = [some[0]?.[0], some[some.length - 1]?.[0]];
    if (first === undefined || last === undefined) continue;
    const dict = context.obj({ [leaf]: some.flat() });
    level.push({ ref: context.register(dict), dict, first, last });
  }
  if (level.length === 0) return context.register(context.obj({ [leaf]: [] }));
  while (level.length > 1) {
    const above: typeof level = [];
    for (let from = 0; from < level.length; from += most) {
      const some = level.slice(from, from + most);
      for (const { dict, first, last } of some) dict.set(PDFName.of('Limits'), context.obj([first, last]));
      const [first, last] = [some[0]?.first, some[some.length - 1]?.last];
      if (first === undefined || last === undefined) continue;
      const dict = context.obj({ Kids: some.map(({ ref }) => ref) });
      above.push({ ref: context.register(dict), dict, first, last });
    }
    level = above;
  }
  return level[0]?.ref ?? context.register(context.obj({ [leaf]: [] }));
}
