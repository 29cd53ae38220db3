import type { ListCounter } from './numbering.ts';
import { trimmed } from './pieces.ts';
import type { ReadPiece } from './read-paper.ts';
import { readNumberPlace, type Styles } from './styles.ts';
import type { Among, ParagraphContent } from './story.ts';
import type { TextReader } from './text-reader.ts';
import { chosen, controlFinding } from './wrappers.ts';
import type { Findings } from './findings.ts';
import { childOf, childrenOf, valueOf, type XmlNode } from './xml-tree.ts';

/** A cell as it was read. `isNested`: a table stood in it. */
export type CellContent = { readonly pieces: readonly ReadPiece[]; readonly pictures: readonly Among[]; readonly isNested: boolean };

/** What the cells of a text are read with; `met` is told of each paragraph in them. */
export type CellStory = {
  readonly text: TextReader;
  readonly styles: Styles;
  readonly lists: ListCounter;
  readonly findings: Findings;
  readonly met: (properties: XmlNode | undefined, content: ParagraphContent) => void;
};

/** The words of a cell (17.4.65): its paragraphs with their labels, parted by breaks; a table within it row by row. */
export function readCell(cell: XmlNode, story: CellStory): CellContent {
  const pieces: ReadPiece[] = [];
  const pictures: Among[] = [];
  let isNested = false;
  const add = (more: readonly ReadPiece[]) => {
    if (more.length === 0) return;
    if (pieces.length > 0) pieces.push({ break: true });
    pieces.push(...more);
  };
  const paragraph = (node: XmlNode) => {
    const properties = childOf(node, 'w:pPr');
    const style = story.styles.paragraph(valueOf(properties, 'w:pStyle'));
    const content = story.text.read(node, style);
    story.met(properties, content);
    pictures.push(...[...content.before, ...content.after].filter((one) => one.type === 'picture'));
    const counted = story.lists.next(readNumberPlace(properties), style);
    const words = trimmed(content.text.pieces);
    add(words.length === 0 ? [] : counted === null ? words : [{ text: `${counted.label} ` }, ...words]);
  };
  const nested = (table: XmlNode) => {
    isNested = true;
    for (const row of childrenOf(table, 'w:tr')) {
      const cells = childrenOf(row, 'w:tc').map((one) => readCell(one, story));
      pictures.push(...cells.flatMap((one) => one.pictures));
      add(cells.filter((one) => one.pieces.length > 0).flatMap((one, index) => (index === 0 ? one.pieces : [{ text: ' ' }, ...one.pieces])));
    }
  };
  const walk = (parent: XmlNode) => {
    for (const node of parent.children) {
      if (typeof node === 'string') continue;
      if (node.name === 'w:p') paragraph(node);
      else if (node.name === 'w:tbl') nested(node);
      else if (node.name === 'w:sdt') {
        controlFinding(node, story.findings);
        walk(childOf(node, 'w:sdtContent') ?? node);
      } else if (node.name === 'mc:AlternateContent') walk(chosen(node, story.findings));
      else if (node.name === 'w:customXml' || node.name === 'w:ins' || node.name === 'w:moveTo') walk(node);
    }
  };
  walk(cell);
  return { pieces, pictures, isNested };
}
