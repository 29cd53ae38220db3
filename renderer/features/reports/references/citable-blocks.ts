import type { Node as PaperNode } from '@tiptap/pm/model';
import { plainText, type WrittenBlock } from '#shared/domain/report/index.ts';
import { type CitedKind, nameText } from '#shared/outline/citing.ts';
import type { RegisterContents } from '#shared/outline/register-blocks.ts';
import type { Labels } from '../editor/labels.ts';
import { printedWords } from '../editor/printed-words.ts';
import { eachBlock } from '../editor/structure.ts';

/** Something that can be cited, as a list shows it: 'Paragraph 12' and the beginning of its words. */
export type CitableBlock = { readonly id: string; readonly kind: CitedKind; readonly number: string; readonly title: string; readonly words: string };

const longest = 160;

/**
 * Everything in the paper that can be cited, in the order of reading, or `only` these. `registers`: what the blocks from
 * the registers say.
 */
export function citableBlocks(doc: PaperNode, labels: Labels, registers: RegisterContents = new Map(), only?: readonly string[]): readonly CitableBlock[] {
  const blocks = new Map<string, PaperNode>();
  for (const { node } of eachBlock(doc)) blocks.set(node.attrs.id, node);
  const found: CitableBlock[] = [];
  for (const [id, { kind, name, words }] of labels.citable) {
    if (only && !only.includes(id)) continue;
    const number = nameText(name);
    const byWords = name[0] !== undefined && 'cited' in name[0] && name[0].cited.by === 'words';
    const node = blocks.get(id);
    const said = words ?? (node ? wordsOf(node, labels) : registerWords(id, blocks, registers));
    found.push({ id, kind, number, title: byWords ? 'Heading' : titleOf(kind, number), words: withoutName(said, number, kind).slice(0, longest) });
  }
  return found;
}

/** 'Paragraph 12'; labels ('Table 2') are names already. */
export function titleOf(kind: CitedKind, number: string): string {
  const word = { paragraph: 'Paragraph', recommendation: 'Recommendation', item: 'Item', section: 'Section', table: '', figure: '', appendix: '' }[kind];
  return word === '' ? number : `${word} ${number}`;
}

/** The words of a block with numbers and figures as they are printed. */
function wordsOf(node: PaperNode, labels: Labels): string {
  if (node.type.name === 'table' || node.type.name === 'picture') return node.attrs['caption'] || node.attrs['alt'] || '';
  return printedWords(node, 0, node.content.size, labels);
}

/** The words of what a block from the registers says: it is named after that block. */
function registerWords(id: string, blocks: ReadonlyMap<string, PaperNode>, registers: RegisterContents): string {
  const owner = id.replace(/-\d+$/, '');
  const said: readonly WrittenBlock[] = blocks.get(owner)?.attrs['frozen']?.blocks ?? registers.get(owner) ?? [];
  const found = said.find((one) => one.id === id);
  if (!found) return '';
  return 'text' in found ? plainText(found.text) : 'caption' in found ? found.caption : '';
}

/** An appendix's words are its title: 'Appendix A: Terms of reference' says the letter a second time. */
function withoutName(words: string, number: string, kind: CitedKind): string {
  return kind === 'appendix' && words.startsWith(number) ? words.slice(number.length).replace(/^:\s*/, '') : words;
}
