import { plainText } from '#shared/domain/report/index.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { linesIn } from '../document.ts';

/** A recommendation of a paper, to be turned into a resolution; the items of a list beneath it stand on lines of their own. */
export type Recommended = { readonly from: string; readonly words: string };

/**
 * The recommendations of a paper in their order; those without words are left out. A paper that came from elsewhere may
 * number them in its own way ('1)', '(a)') or not at all: then they are what its section of that name asks for.
 */
export function recommendationsIn({ nodes }: Pick<Outline, 'nodes'>): readonly Recommended[] {
  const own = nodes.flatMap((node, index) => {
    if (node.type !== 'recommendation') return [];
    const rest = nodes.slice(index + 1);
    const end = rest.findIndex((one) => one.type !== 'item');
    const beneath = (end < 0 ? rest : rest.slice(0, end)).flatMap((one) => (one.type === 'item' ? [`${one.label} ${plainText(one.text).trim()}`] : []));
    const words = plainText(node.text).trim();
    return words === '' ? [] : [{ from: node.id, words: [words, ...beneath].join('\n') }];
  });
  return own.length > 0 ? own : recommendedElsewhere(sectionNodes(nodes, ['recommendations'], /^recommendations?$/i));
}

type Line = { readonly id: string; readonly label: string; readonly kind: string; readonly words: string };

/** Labels as they are typed: '1.', '2)', '(a)', 'iv.', '3.1'. */
const typedLabel = /^(\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]|\d{1,2}\.\d{1,2})\s+(?=\S)/i;

function recommendedElsewhere(nodes: readonly OutlineNode[]): readonly Recommended[] {
  const lines = nodes.flatMap((node) => lineOf(node) ?? []);
  const [first] = lines.filter((one) => one.label !== '');
  // Without labels, sentences are asked for; name and post below them are none.
  if (!first) return lines.filter(({ words }) => /[.;]$|\b(?:and|or)$/.test(words)).map(({ id, words }) => ({ from: id, words }));
  const found: { from: string; words: string }[] = [];
  for (const { id, label, kind, words } of lines) {
    const last = found.at(-1);
    if (kind === first.kind) found.push({ from: id, words });
    else if (label !== '' && last) last.words += `\n${label} ${words}`;
  }
  return found;
}

/** A line of words with its label, and what sort of label it is. */
function lineOf(node: OutlineNode): Line | null {
  if (node.type !== 'paragraph' && node.type !== 'item') return null;
  const words = plainText(node.text).trim();
  if (words === '') return null;
  if (node.type === 'item') return { id: node.id, label: node.label, kind: `${node.level} ${kindOf(node.label)}`, words };
  if (node.number !== null) return { id: node.id, label: node.number, kind: `paragraph ${kindOf(node.number)}`, words };
  const label = typedLabel.exec(words);
  return label
    ? { id: node.id, label: label[1] ?? '', kind: `typed ${kindOf(label[1] ?? '')}`, words: words.slice(label[0].length) }
    : { id: node.id, label: '', kind: '', words };
}

function kindOf(label: string): string {
  return /\d/.test(label) ? 'number' : /[a-z]/i.test(label) ? 'letter' : 'bullet';
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
  return sectionNodes(nodes, keys, heading).flatMap(wordsOf);
}

/** What stands in a section, which is known by its key or else by its heading. */
function sectionNodes(nodes: readonly OutlineNode[], keys: readonly string[], heading: RegExp): readonly OutlineNode[] {
  const heads = nodes.filter((node) => node.type === 'heading');
  const found = heads.find((node) => keys.some((key) => isSection(node.id, key))) ?? heads.find((node) => heading.test(plainText(node.text).trim()));
  if (!found) return [];
  const rest = nodes.slice(nodes.indexOf(found) + 1);
  const end = rest.findIndex((node) => (node.type === 'heading' && node.level <= found.level) || node.type === 'page' || node.type === 'paper');
  return end < 0 ? rest : rest.slice(0, end);
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
