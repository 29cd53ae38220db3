import { inlineOf } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { writeWords } from './inline-writer.ts';

type FrontNode = Extract<OutlineNode, { type: 'front' }>;
type TableNode = Extract<OutlineNode, { type: 'table' }>;

/** A line of the front block as the style and the content of its paragraph. */
export function writeFront({ style, label, text }: FrontNode): readonly [string, string] {
  const name = label === '' ? '' : writeWords(`${label}:`, true);
  switch (style) {
    case 'capitals':
      return ['FrontCapitals', writeWords(`${label} ${text}`.trim())];
    case 'row':
    case 'control':
      return ['FrontRow', `${name}<w:r><w:tab/></w:r>${writeWords(text)}`];
    case 'council':
      return ['CoverCouncil', writeWords(text)];
    case 'kind':
      return ['CoverKind', writeWords(text)];
    case 'line':
      return ['FrontLine', name + writeWords(name === '' ? text : ` ${text}`)];
  }
}

/** The lines of a cover's table that begin at a node, as the table they are; null where none begins there. */
export function controlTable(nodes: readonly OutlineNode[], at: number): TableNode | null {
  const isLine = (node: OutlineNode | undefined): node is FrontNode => node?.type === 'front' && node.style === 'control';
  const first = nodes[at];
  if (!isLine(first) || isLine(nodes[at - 1])) return null;
  const lines: FrontNode[] = [];
  for (let index = at; ; index++) {
    const node = nodes[index];
    if (!isLine(node)) break;
    lines.push(node);
  }
  return {
    type: 'table',
    id: first.id,
    caption: '',
    label: '',
    isCard: true,
    widths: [0.36, 0.64],
    rows: lines.map(({ id, label, text }) => ({ id, cells: [inlineOf(label), inlineOf(text)] })),
  };
}
