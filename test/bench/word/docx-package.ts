import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { plainText } from '#shared/domain/report/index.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Paper } from './paper.ts';

/** The same plain paper by the docx package alone, as its own guide writes it. */
export async function writeWithDocxPackage({ outline }: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: outline.title,
    creator: outline.organisation,
    numbering: {
      config: [
        { reference: 'paragraphs', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }] },
        { reference: 'bullets', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }] },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(outline.header)] }) },
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT] })] })] }) },
        children: outline.nodes.map(makeNode),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function makeNode(node: OutlineNode): Paragraph | Table {
  switch (node.type) {
    case 'title':
      return new Paragraph({ text: node.text, heading: HeadingLevel.HEADING_1 });
    case 'heading':
      return new Paragraph({ text: plainText(node.text), heading: HeadingLevel.HEADING_2 });
    case 'paragraph':
      return new Paragraph({ text: plainText(node.text), numbering: { reference: 'paragraphs', level: 0 } });
    case 'item':
      return new Paragraph({ text: plainText(node.text), numbering: { reference: 'bullets', level: 0 } });
    case 'table':
      return new Table({
        rows: node.rows.map(
          (row) =>
            new TableRow({
              children: row.cells.map((cell) => new TableCell({ width: { size: 1800, type: WidthType.DXA }, children: [new Paragraph(plainText(cell))] })),
            }),
        ),
      });
    default:
      throw new Error(`The plain paper of this bench has no ${node.type}.`);
  }
}
