import type { Wording } from '#shared/domain/report/index.ts';
import { isShortContents } from '#shared/outline/contents.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { ListContext, ListNode } from './draw-lists.ts';
import { captionOf, drawTable } from './draw-table.ts';
import { drawWords } from './draw-words.ts';
import type { Drawn } from './drawn.ts';
import { storable } from './letters.ts';
import { pictureHeight, textArea } from './measures.ts';

type NodeOf<Type extends OutlineNode['type']> = Extract<OutlineNode, { type: Type }>;
/** What is drawn alone; items and lines of an agenda are drawn with their neighbours, pages and papers begin new runs. */
export type SingleNode = Exclude<OutlineNode, ListNode | { type: 'entry' | 'page' | 'paper' }>;

/** Where a node stands. */
export type NodeContext = ListContext & {
  readonly isAcross: boolean;
  /** Points of running text. */
  readonly size: number;
  readonly hang: number;
  /** The level of a heading in the list of bookmarks, and its words there, for a node of a level of the paper. */
  readonly bookmark: (node: OutlineNode, level: number, text: string) => { readonly level: number; readonly bookmark: string };
  /** The file of a picture that can be shown, or null. */
  readonly fileOf: (blob: string) => string | null;
};

/** One node as it is drawn. */
export function drawNode(node: SingleNode, context: NodeContext): readonly Drawn[] {
  const { place, printable, hang } = context;
  const words = (text: string) => printable.words(text, node.id);
  const at = () => place(node.id);
  switch (node.type) {
    case 'front':
      return [
        {
          draw: 'front',
          style: frontStyle(node),
          label: frontLabel(node, words),
          text: words(node.style === 'capitals' ? `${node.label} ${node.text}`.trim() : node.text),
        },
      ];
    case 'title':
      return [
        {
          draw: 'heading',
          at: at(),
          look: node.isCover ? 'cover' : 'title',
          ...context.bookmark(node, 1, node.text.trim()),
          number: '',
          hang,
          w: [printable.words(node.text, node.id, node.isCover ? 180 : undefined)],
        },
      ];
    case 'heading':
      return [heading(node, context)];
    case 'paragraph':
      return [
        {
          ...par(drawWords(node.text, node.id, context)),
          at: at(),
          number: node.number ?? '',
          hang,
          left: node.number === null && node.continues ? hang : 0,
          sticky: opensList(node.text),
        },
      ];
    case 'quotation':
      return [{ draw: 'quotation', at: at(), left: hang + 24.1, w: drawWords(node.text, node.id, context) }];
    case 'table':
      return [drawTable(node, context.isAcross, context.size, context)];
    case 'picture':
      return picture(node, context);
    case 'lines':
      return [{ draw: 'lines', at: at(), role: node.role, lines: node.lines.map(words) }];
    case 'contents':
      return contents(node, context);
    case 'file':
      return [
        { draw: 'heading', at: at(), look: 'h2', ...context.bookmark(node, 2, node.text), number: '', hang, w: [words(node.text)] },
        ...node.lines.map((line) => par([words(line)])),
      ];
  }
}

function heading(node: NodeOf<'heading'>, context: NodeContext): Drawn {
  const w = drawWords(node.text, node.id, context);
  const plain = node.text.map((piece) => ('text' in piece ? piece.text : 'cited' in piece ? piece.cited.text : ' ')).join('');
  const look = ({ 2: 'h2', 3: 'h3', 4: 'h4' } as const)[node.level];
  const number = node.number ?? '';
  return {
    draw: 'heading',
    at: context.place(node.id),
    look,
    ...context.bookmark(node, node.level, `${number} ${plain}`.trim()),
    number,
    hang: context.hang,
    w,
  };
}

function picture(node: NodeOf<'picture'>, context: NodeContext): readonly Drawn[] {
  const file = context.fileOf(node.blob);
  const caption = captionOf(node, context);
  const alt = node.alt.trim() || node.caption.trim();
  const at = context.place(node.id);
  if (file === null) {
    const lost = { ...par([context.printable.words(`[A picture is missing here: ${alt || 'no description'}]`, node.id)]), at };
    return caption === '' ? [lost] : [{ ...lost, sticky: true }, par([{ t: caption, b: 1 }])];
  }
  const full = node.share * textArea(context.isAcross).width;
  const width = full * Math.min(1, pictureHeight(context.isAcross) / ((full * node.height) / node.width));
  return [{ draw: 'picture', at, file, alt: storable(alt) || 'No description', width, height: (width * node.height) / node.width, caption }];
}

function contents(node: NodeOf<'contents'>, context: NodeContext): readonly Drawn[] {
  const words = (text: string) => context.printable.words(text, node.id);
  const entries = node.entries.flatMap((entry) => {
    const to = context.placeOf(entry.id);
    if (to === null) return [];
    const [left, forNumber] = entry.level === 2 ? [0, 28.35] : [28.35, 39.7];
    const number = entry.number === null ? '' : words(entry.number);
    // What has no number stands in line with the words of what has one.
    const isAnyNumbered = number !== '' || node.entries.some((one) => one.number !== null);
    return [
      {
        to,
        offset: context.offsetOf(entry.id),
        number,
        text: words(entry.text),
        left: number === '' && isAnyNumbered ? left + forNumber : left,
        hang: forNumber,
      },
    ];
  });
  return [
    { draw: 'heading', at: context.place(node.id), look: 'h2', ...context.bookmark(node, 2, node.heading), number: '', hang: 0, w: [words(node.heading)] },
    { draw: 'contents', together: isShortContents(node), entries },
  ];
}

/** Running text with the usual space. */
function par(w: Extract<Drawn, { draw: 'par' }>['w']): Extract<Drawn, { draw: 'par' }> {
  return { draw: 'par', number: '', hang: 0, left: 0, above: 8, below: 8, sticky: false, quiet: false, size: 12, w };
}

/** Whether words end with a colon, and so stay with what they open. */
function opensList(text: Wording): boolean {
  const last = text[text.length - 1];
  return last !== undefined && 'text' in last && last.text.endsWith(':');
}

function frontStyle({ style }: NodeOf<'front'>): Extract<Drawn, { draw: 'front' }>['style'] {
  return style === 'control' ? 'row' : style;
}

function frontLabel({ style, label }: NodeOf<'front'>, words: (text: string) => string): string {
  return label === '' || style === 'capitals' ? '' : `${words(label)}:`;
}
