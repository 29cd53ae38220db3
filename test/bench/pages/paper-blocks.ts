import type { Block, Inline } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';

const slot = 'section:information';

/** A paper's nodes as blocks of one section, tables with their rows. `placesFor` gives so many places in order. */
export function blocksOf(nodes: readonly OutlineNode[], newId: () => string, placesFor: (count: number) => readonly string[]): Block[] {
  const blocks: Block[] = [];
  const places = placesFor(nodes.length);
  nodes.forEach((node, index) => {
    const common = { id: newId(), place: places[index] as string, slot };
    switch (node.type) {
      case 'heading':
        blocks.push({ ...common, type: 'heading', level: 1, text: node.text as Inline });
        break;
      case 'paragraph':
        blocks.push({ ...common, type: 'paragraph', numbered: true, text: node.text as Inline });
        break;
      case 'item':
        blocks.push({ ...common, type: 'item', style: node.style, level: node.level, text: node.text as Inline });
        break;
      case 'table': {
        const columns = node.widths.map((width) => ({ id: newId(), width }));
        blocks.push({ ...common, type: 'table', caption: node.caption, columns });
        const rowPlaces = placesFor(node.rows.length);
        node.rows.forEach((row, at) => {
          const cells = Object.fromEntries(columns.map((column, cell) => [column.id, (row.cells[cell] ?? []) as Inline]));
          blocks.push({ id: newId(), place: rowPlaces[at] as string, slot: `table:${common.id}`, type: 'row', cells });
        });
        break;
      }
      default:
        // The title is a field of the report.
        break;
    }
  });
  return blocks;
}
