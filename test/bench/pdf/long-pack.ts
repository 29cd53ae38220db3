import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { makePaper } from '../word/paper.ts';

/** A pack of `count` papers of some sixteen pages each, with a cover, an agenda and contents that lead to them. */
export function makePack(count: number): Outline {
  const { outline } = makePaper(1, 'plain');
  const items = Array.from({ length: count }, (_one, index) => index + 1);
  const nodes = items.flatMap((item): readonly OutlineNode[] => [
    {
      type: 'paper',
      id: `paper${item}`,
      level: 1,
      text: `Item ${item}: ${outline.title}`,
      header: `Place Select Committee, item ${item}`,
      numbering: 'running',
    },
    ...outline.nodes.map((node) => ({ ...node, id: `${item}.${node.id}` })),
  ]);
  return {
    ...outline,
    title: 'Place Select Committee, 14 January 2027',
    header: 'Place Select Committee, 14 January 2027',
    nodes: [
      { type: 'title', id: 'cover', text: 'Place Select Committee' },
      ...items.map(
        (item): OutlineNode => ({
          type: 'entry',
          id: `entry${item}`,
          level: 0,
          number: `${item}`,
          text: outline.title,
          lines: [],
          time: '',
          to: `paper${item}`,
        }),
      ),
      {
        type: 'contents',
        id: 'contents',
        heading: 'Contents',
        depth: 2,
        entries: items.map((item) => ({ id: `paper${item}`, level: 2, number: `${item}`, text: outline.title })),
      },
      ...nodes,
    ],
  };
}
