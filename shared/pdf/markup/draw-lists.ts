import type { OutlineNode } from '#shared/outline/outline.ts';
import { drawWords, type WordsContext } from './draw-words.ts';
import type { DrawnAgenda, DrawnEntry, DrawnItem, DrawnList, DrawnWords } from './drawn.ts';
import { listStep } from './measures.ts';
import { type Nested, nestByLevel } from './nest.ts';

type NodeOf<Type extends OutlineNode['type']> = Extract<OutlineNode, { type: Type }>;
/** What stands in a list: items, recommendations with the items under them, and appendices that are only named. */
export type ListNode = NodeOf<'item'> | NodeOf<'recommendation'> | NodeOf<'attachment'>;

/** What lists need besides what words do. */
export type ListContext = WordsContext & {
  /** The place of a node, which is drawn with it. */
  readonly place: (id: string) => string;
  /** Whether tables are drawn in the simplest way: no row is a header or kept whole. */
  readonly isPlain: boolean;
  /** How much is added to the place of a node's page in the file, for the page that is printed. */
  readonly offsetOf: (id: string) => number;
};

type Leveled = { readonly level: number; readonly node: ListNode };

/**
 * Neighbouring items as the lists they are, one after another. `hang` is the paper's indent, where the words of its
 * paragraphs begin; bullets stand there only under a numbered paragraph.
 */
export function drawLists(nodes: readonly ListNode[], hang: number, isUnderParagraph: boolean, context: ListContext): readonly DrawnList[] {
  const hasRecommendation = nodes[0]?.type === 'recommendation';
  const leveled = nodes.map((node): Leveled => ({ level: node.type === 'recommendation' ? -1 : node.type === 'item' ? node.level : 0, node }));
  const list = (items: readonly Nested<Leveled>[], isTop: boolean): DrawnList => {
    const first = items[0]?.one.node;
    const isBullets = first?.type === 'attachment' || (first?.type === 'item' && first.style === 'bulleted');
    const isRecommendations = first?.type === 'recommendation';
    return {
      left: !isTop || isRecommendations || (isBullets && !isUnderParagraph && !hasRecommendation) ? 0 : hang,
      hang: isRecommendations ? hang : listStep,
      gap: isRecommendations ? 8 : 5,
      items: items.map(
        ({ one: { node }, under }): DrawnItem => ({
          at: context.place(node.id),
          ...labelAndWords(node, context),
          lists: under.map((inner) => list(inner, false)),
        }),
      ),
    };
  };
  return nestByLevel(leveled, ({ node }) => (node.type === 'item' ? node.style : node.type)).map((items) => list(items, true));
}

function labelAndWords(node: ListNode, context: ListContext): { readonly label: string; readonly w: DrawnWords } {
  if (node.type === 'attachment') return { label: '•', w: [context.printable.words(node.text, node.id)] };
  return { label: context.printable.words(node.label, node.id), w: drawWords(node.text, node.id, context) };
}

/** Neighbouring lines of an agenda as the list they are. */
export function drawAgenda(nodes: readonly NodeOf<'entry'>[], context: ListContext): readonly DrawnAgenda[] {
  const list = (entries: readonly Nested<NodeOf<'entry'>>[], isTop: boolean): DrawnAgenda => ({
    left: 0,
    hang: 36,
    gap: isTop ? 11 : 7,
    entries: entries.map(({ one, under }): DrawnEntry => {
      const words = (text: string) => context.printable.words(text, one.id);
      const to = one.to === null ? null : context.placeOf(one.to);
      return {
        at: context.place(one.id),
        level: one.level,
        number: words(one.number),
        text: words(one.text),
        lines: [one.time, ...one.lines].filter((line) => line.trim() !== '').map(words),
        ...(to === null || one.to === null ? {} : { to }),
        offset: one.to === null ? 0 : context.offsetOf(one.to),
        lists: under.map((inner) => list(inner, false)),
      };
    }),
  });
  return nestByLevel(nodes, () => '').map((entries) => list(entries, true));
}
