import type { Findings } from './findings.ts';
import type { ParagraphText } from './paragraph-text.ts';
import type { ReadElementOf, ReadWords } from './read-paper.ts';
import type { Relationships } from './source.ts';
import type { Styles } from './styles.ts';
import type { XmlNode } from './xml-tree.ts';

/** A picture or page break that stands among the words of a paragraph. */
export type Among = Omit<ReadElementOf<'picture'>, 'style' | 'bookmarks'> | { readonly type: 'page' };

/** What a part of the file is read with. */
export type Story = {
  readonly relationships: Relationships;
  readonly styles: Styles;
  readonly findings: Findings;
  /** The pictures of a drawing or VML shape. */
  readonly pictures: (drawing: XmlNode) => readonly Among[];
  readonly note: (kind: 'footnote' | 'endnote', id: string) => readonly ReadWords[] | null;
  readonly comment: (id: string, about: string, at: number) => void;
};

/** A paragraph as it was read. `before` and `after` its words stand pictures and page breaks; `boxes` are the text boxes in it. */
export type ParagraphContent = {
  readonly text: ParagraphText;
  readonly before: readonly Among[];
  readonly after: readonly Among[];
  readonly bookmarks: readonly string[];
  readonly boxes: readonly XmlNode[];
  /** Whether it is a line of a list of contents that a field makes. */
  readonly isContents: boolean;
  /** How many characters there are up to the end of a number that a field counts; 0 where none does. */
  readonly counted: number;
};
