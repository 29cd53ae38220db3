import type { Block, Inline } from '#shared/domain/report/index.ts';

/** What a paragraph of the papers that are written in says at its end of others, by their numbers. */
type Citing = { readonly before: string; readonly numbers: readonly number[]; readonly isTyped: boolean };

/** Every third paragraph cites one or two others, one in nine by typed numbers. `index`: from 0, of `count` paragraphs. */
function citing(index: number, count: number): Citing | null {
  if (index % 3 !== 0) return null;
  const first = ((index * 7 + 5) % count) + 1;
  const isTwo = index % 2 === 0 && first < count;
  return { before: isTwo ? ' See paragraphs ' : ' See paragraph ', numbers: isTwo ? [first, first + 1] : [first], isTyped: index % 9 === 0 };
}

/** The words with which the paragraph ends, as they are shown. */
export function citingWords(index: number, count: number): string {
  const one = citing(index, count);
  return one ? `${one.before}${one.numbers.join(' and ')}.` : '';
}

/** The blocks with the references in them, live where they are not typed. */
export function withReferences(blocks: readonly Block[]): readonly Block[] {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const places = new Map(paragraphs.map((block, index) => [block.id, index]));
  return blocks.map((block) => {
    const index = places.get(block.id);
    const one = index === undefined || block.type !== 'paragraph' ? null : citing(index, paragraphs.length);
    if (!one || block.type !== 'paragraph') return block;
    const to = one.numbers.map((number) => paragraphs[number - 1]?.id ?? '');
    const live: Inline = [{ text: one.before }, { reference: { to, form: 'list' } }, { text: '.' }];
    return { ...block, text: [...block.text, ...(one.isTyped ? [{ text: citingWords(index ?? 0, paragraphs.length) }] : live)] };
  });
}
