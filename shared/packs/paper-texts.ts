import { type Block, type Figure, figureText, type Inline } from '#shared/domain/report/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';

/** A text of a paper and the part that it stands in: the slot of its blocks; null where it belongs to the whole. */
export type PaperText = { readonly part: string | null; readonly place: string; readonly text: string };

/**
 * Every text that an author wrote into a paper, each by itself with the part it belongs to. It reads the paper as it was
 * kept and asks nothing of what builds outlines, so that what is looked for does not depend on what is looked through.
 */
export function textsOfPaper({ report, blocks, template }: KeptPaper): readonly PaperText[] {
  const figures = new Map(report.figures.map((one) => [one.id, one]));
  // What follows the registers stands where its block stands, whatever its own parts say.
  const all = blocks.flatMap((block): readonly { readonly block: Block; readonly slot: string }[] =>
    block.type === 'register'
      ? (block.frozen?.blocks ?? []).map((one) => ({ block: one, slot: one.type === 'row' ? one.slot : block.slot }))
      : [{ block, slot: block.slot }],
  );
  const tables = new Map<string, string>(all.flatMap(({ block, slot }) => (block.type === 'table' ? [[`table:${block.id}`, slot] as const] : [])));
  const texts: PaperText[] = [
    { part: null, place: 'the title', text: report.title },
    ...Object.values(report.front).map((text) => ({ part: null, place: 'the front', text })),
    ...report.backgroundPapers.map(({ text }) => ({ part: null, place: 'the background papers', text })),
    { part: null, place: 'the divisions', text: report.divisions },
    ...report.figures.map((one) => ({ part: null, place: 'the meaning of a figure', text: one.meaning })).filter((one) => one.text !== ''),
    ...report.appendices.flatMap((one) => [
      { part: `appendix:${one.id}`, place: 'the title of an appendix', text: one.title },
      ...(one.file ? [{ part: `appendix:${one.id}`, place: 'the name of a file', text: one.file.name }] : []),
    ]),
    ...template.parts.flatMap((part) => (part.part === 'section' ? [{ part: `section:${part.key}`, place: 'a heading', text: part.heading }] : [])),
    ...all.flatMap(({ block, slot }) => {
      const part = tables.get(slot) ?? slot;
      return textsOfBlock(block, figures).map(([place, text]) => ({ part, place, text }));
    }),
  ];
  return texts.filter((one) => one.text.trim() !== '');
}

function textsOfBlock(block: Block, figures: ReadonlyMap<string, Figure>): readonly (readonly [place: string, text: string])[] {
  switch (block.type) {
    case 'table':
      return [['a caption', block.caption]];
    case 'picture':
      return [
        ['a caption', block.caption],
        ['the description of a picture', block.alt],
      ];
    case 'row':
      return [
        [
          'a table',
          Object.values(block.cells)
            .flatMap((cell) => words(cell, figures))
            .join(' '),
        ],
        ...Object.values(block.cells).flatMap(footnotes),
      ];
    case 'register':
      return [];
    default:
      return [[block.type === 'heading' ? 'a heading' : 'the text', words(block.text, figures)], ...footnotes(block.text), ...links(block.text)];
  }
}

function words(text: Inline, figures: ReadonlyMap<string, Figure>): string {
  return text
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if ('break' in piece) return ' ';
      return 'figure' in piece ? figureText(figures.get(piece.figure)?.value ?? null) : '';
    })
    .join('');
}

function footnotes(text: Inline): readonly (readonly [string, string])[] {
  return text.flatMap((piece) => ('footnote' in piece ? [['a footnote', words(piece.footnote.text, new Map())] as const] : []));
}

function links(text: Inline): readonly (readonly [string, string])[] {
  return text.flatMap((piece) => ('text' in piece && piece.marks?.link ? [['a link', piece.marks.link] as const] : []));
}
