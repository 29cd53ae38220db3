import type { Extensions } from '@tiptap/core';
import { BoldMark, BreakNode, FootnoteNode, ItalicMark, LinkMark, SubscriptMark, SuperscriptMark } from './inline-nodes.ts';
import type { Labels } from './labels.ts';
import { FigureNode, ReferenceNode } from './looked-up-nodes.ts';
import { PictureNode } from './picture-node.ts';
import type { ReadPicture } from './picture-view.ts';
import { RegisterFeed } from './register-feed.ts';
import { RegisterNode } from './register-node.ts';
import { CellNode, HeaderCellNode, RowNode, TableNode } from './table-nodes.ts';
import { HeadingNode, ItemNode, PaperNode, ParagraphNode, QuotationNode, RecommendationNode, SlotNode, TextNode } from './text-nodes.ts';

/** The nodes and marks of a paper: exactly what a committee report may hold. */
export function paperNodes(labels: Labels, readPicture: ReadPicture, registers = new RegisterFeed()): Extensions {
  return [
    PaperNode,
    SlotNode,
    TextNode,
    RowNode,
    CellNode,
    HeaderCellNode,
    BreakNode,
    BoldMark,
    ItalicMark,
    SuperscriptMark,
    SubscriptMark,
    LinkMark,
    RegisterNode.configure({ labels, registers, readPicture }),
    PictureNode.configure({ labels, readPicture }),
    ...[ParagraphNode, HeadingNode, ItemNode, QuotationNode, RecommendationNode, TableNode, FootnoteNode, ReferenceNode, FigureNode].map((node) =>
      node.configure({ labels }),
    ),
  ];
}
