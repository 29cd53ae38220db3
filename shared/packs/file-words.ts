import { counted } from '#shared/base/count.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import type { FileNote } from './pack-source.ts';

/** What the page before a joined PDF says of it: nothing of what cannot be read aloud is hidden. */
export function fileWords(note: FileNote | undefined): readonly string[] {
  if (!note) return ['This file could not be read, so it is not joined here.'];
  if (note.isLocked) return ['This file opens with a password alone, so it is not joined here. Ask for it from the contact on the front of this pack.'];
  return [
    followWords(note.pages),
    note.scanned
      ? 'Pages of this file are pictures without words: a screen reader cannot read them, and they cannot be searched. Ask for another form of it.'
      : '',
    !note.tagged && !note.scanned ? 'This file has no tags, so a screen reader may read it in another order or not at all. Ask for another form of it.' : '',
    note.signed ? 'This file was signed. Its signature can be checked in the file itself, and not in this pack.' : '',
    note.isProtected ? 'This file was protected against changes by its author.' : '',
  ].filter((one) => one !== '');
}

type FileNode = Extract<OutlineNode, { type: 'file' }>;

/** Where the pages of a PDF stand for those who read a form that joins none: `name` is the file in which they do. */
export type FilePlace = { readonly name: string; readonly words: string };

/** An outline for a form that joins no files: it says of each that it is a PDF, and where it is. */
export function withFilesElsewhere(outline: Outline, placeOf: (file: FileNode) => FilePlace): Outline {
  return {
    ...outline,
    nodes: outline.nodes.map((node) => {
      if (node.type !== 'file' || node.pages === 0) return node;
      const { name, words } = placeOf(node);
      const lines = node.lines.map((line) => (line === followWords(node.pages) ? `This is a PDF of ${counted(node.pages, 'page', 'pages')}. ${words}` : line));
      return { ...node, name, lines };
    }),
  };
}

function followWords(pages: number): string {
  return `${counted(pages, 'page follows', 'pages follow')} as received.`;
}
