import type { Inline, InlinePiece, Marks } from '#shared/domain/report/index.ts';
import { sampleId } from './sample-id.ts';

type PlainPiece = Extract<InlinePiece, { text: unknown } | { break: unknown }>;

const footnoteMark = /\^\[((?:[^[\]]|\[[^\]]*\]\([^)]*\))*)\]/;
const marked = /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|\[(?<words>[^\]]+)\]\((?<link>[^)\s]+)\)|(?<break>\n)/;
const cited = /\{([a-z-]+(?:, [a-z-]+)*(?: (?:and|to) [a-z-]+)?)\}/;

/**
 * The words of a block from text written for the sample: **bold**, *italic*, [words](https://...), a line break as
 * it stands, ^[a footnote, which may hold the others], and {first and second} or {first to last} for the numbers of
 * what is named so in the same paper. `seed` names the block, so that its footnotes keep their identifiers.
 */
export function readText(source: string, seed: string): Inline {
  const pieces: InlinePiece[] = [];
  let rest = source;
  for (let count = 0; ; count++) {
    const found = footnoteMark.exec(rest);
    if (!found) return [...pieces, ...readReferences(rest, seed)];
    pieces.push(...readReferences(rest.slice(0, found.index), seed));
    pieces.push({ footnote: { id: sampleId(`${seed}:footnote:${count}`), text: readMarks(found[1] as string) } });
    rest = rest.slice(found.index + found[0].length);
  }
}

function readReferences(source: string, seed: string): InlinePiece[] {
  const found = cited.exec(source);
  if (!found) return readMarks(source);
  const [paper, name] = seed.split(':');
  const names = (found[1] as string).split(/, | and | to /);
  const to = names.map((one) => (one === 'appendix' ? `appendix:${sampleId(`${paper}:${name}:appendix`)}` : sampleId(`${paper}:${name}:${one}`)));
  const reference: InlinePiece = { reference: { to, form: (found[1] as string).includes(' to ') ? 'range' : 'list' } };
  return [...readMarks(source.slice(0, found.index)), reference, ...readReferences(source.slice(found.index + found[0].length), seed)];
}

function readMarks(source: string): PlainPiece[] {
  const pieces: PlainPiece[] = [];
  let rest = source;
  for (;;) {
    const found = marked.exec(rest);
    if (!found) return [...pieces, ...words(rest)];
    const { bold, italic, words: shown, link } = found.groups as Partial<Record<string, string>>;
    pieces.push(...words(rest.slice(0, found.index)));
    if (bold !== undefined) pieces.push(...words(bold, { bold: true }));
    else if (italic !== undefined) pieces.push(...words(italic, { italic: true }));
    else if (shown !== undefined && link !== undefined) pieces.push(...words(shown, { link }));
    else pieces.push({ break: true });
    rest = rest.slice(found.index + found[0].length);
  }
}

function words(text: string, marks?: Marks): PlainPiece[] {
  if (text === '') return [];
  return [marks ? { text, marks } : { text }];
}
