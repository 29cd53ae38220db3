import { plainText } from '#shared/domain/report/index.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { linesIn } from '../document.ts';

/** A recommendation of a paper, to be turned into a resolution; the items of a list beneath it stand on lines of their own. */
export type Recommended = { readonly from: string; readonly words: string };

/** The recommendations of a paper in their order; those without words are left out. */
export function recommendationsIn({ nodes }: Pick<Outline, 'nodes'>): readonly Recommended[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== 'recommendation') return [];
    const rest = nodes.slice(index + 1);
    const end = rest.findIndex((one) => one.type !== 'item');
    const beneath = (end < 0 ? rest : rest.slice(0, end)).flatMap((one) => (one.type === 'item' ? [`${one.label} ${plainText(one.text).trim()}`] : []));
    const words = plainText(node.text).trim();
    return words === '' ? [] : [{ from: node.id, words: [words, ...beneath].join('\n') }];
  });
}

/** A text with the items of the list beneath it, as {@link Recommended} has them: without their labels, and whether these were bullets. */
export type WithItems = { readonly words: string; readonly items: readonly { readonly words: string; readonly isBullet: boolean }[] };

/** Reads the lines of what was resolved. */
export function withItems(text: string): WithItems {
  const [words = '', ...rest] = linesIn(text);
  const items = rest.map((line) => {
    const label = /^(?:([•–▪*-])|\(?[a-z0-9]{1,4}[.)])\s+/i.exec(line);
    return { words: label ? line.slice(label[0].length) : line, isBullet: label === null || label[1] !== undefined };
  });
  return { words, items };
}

/** What a section says, however its template calls it. */
export type SectionRole = 'reasons' | 'options';

/** The keys of sections in shipped templates, and words of headings in papers that came from elsewhere. */
const roles: Readonly<Record<SectionRole, { readonly keys: readonly string[]; readonly heading: RegExp }>> = {
  reasons: { keys: ['reasons', 'reason'], heading: /\breasons?\b.*\b(decision|recommendation|proposal)|^reasons?$/i },
  options: { keys: ['options', 'other-options'], heading: /\b(options?|alternatives?)\b.*\b(considered|rejected)|^(other |alternative )?options$/i },
};

/** The words of one section of a paper, block by block, without its heading; none where the paper has no such section. */
export function sectionTexts({ nodes }: Pick<Outline, 'nodes'>, role: SectionRole): readonly string[] {
  const { keys, heading } = roles[role];
  const heads = nodes.filter((node) => node.type === 'heading');
  const found = heads.find((node) => keys.some((key) => isSection(node.id, key))) ?? heads.find((node) => heading.test(plainText(node.text).trim()));
  if (!found) return [];
  const rest = nodes.slice(nodes.indexOf(found) + 1);
  const end = rest.findIndex((node) => (node.type === 'heading' && node.level <= found.level) || node.type === 'page' || node.type === 'paper');
  return (end < 0 ? rest : rest.slice(0, end)).flatMap(wordsOf);
}

/** In a pack the ids of a paper stand behind its own prefix. */
function isSection(id: string, key: string): boolean {
  return id === `section:${key}` || id.endsWith(`:section:${key}`);
}

function wordsOf(node: OutlineNode): readonly string[] {
  switch (node.type) {
    case 'paragraph':
    case 'item':
    case 'quotation':
    case 'recommendation':
      return [plainText(node.text).trim()].filter(Boolean);
    case 'table':
      return node.rows.map(({ cells }) => cells.map((cell) => plainText(cell).trim()).join(': '));
    default:
      return [];
  }
}
