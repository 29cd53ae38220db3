import { plainText } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Paper } from './paper.ts';

/** The same plain paper as Pandoc's markdown: headings, one numbered list that runs on, bullets and pipe tables. */
export function writeMarkdown({ outline }: Paper): string {
  return `${outline.nodes.map(writeNode).join('\n\n')}\n`;
}

function writeNode(node: OutlineNode): string {
  switch (node.type) {
    case 'title':
      return `# ${node.text}`;
    case 'heading':
      return `## ${plainText(node.text)}`;
    case 'paragraph':
      return `${node.number} ${plainText(node.text)}`;
    case 'item':
      return `-   ${plainText(node.text)}`;
    case 'table': {
      const lines = node.rows.map((row) => `| ${row.cells.map(plainText).join(' | ')} |`);
      return [lines[0], `|${node.widths.map(() => '---').join('|')}|`, ...lines.slice(1)].join('\n');
    }
    default:
      throw new Error(`The plain paper of this bench has no ${node.type}.`);
  }
}
