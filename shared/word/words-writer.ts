import type { Wording } from '#shared/domain/report/index.ts';
import { plainText } from '#shared/domain/report/words.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Bookmarks } from './bookmarks.ts';
import { writeInline, writeWords } from './inline-writer.ts';
import type { Relationships } from './relationships.ts';
import type { Revisions } from './revisions.ts';

/** Writes words with what they point to: links, references, footnotes, and the bookmarks around them. */
export class WordsWriter {
  readonly footnotes: Wording[] = [];
  private readonly relationships: Relationships;
  private readonly bookmarks: Bookmarks;
  private readonly revisions: Revisions | null;

  constructor(relationships: Relationships, bookmarks: Bookmarks, revisions: Revisions | null) {
    this.relationships = relationships;
    this.bookmarks = bookmarks;
    this.revisions = revisions;
  }

  /** The runs of some words, tracked where they came or went. */
  inline(text: Wording): string {
    const { revisions } = this;
    if (!revisions) return this.runs(text);
    return text.map((piece) => revisions.runs(this.runs([piece]), revisions.markOf(piece))).join('');
  }

  /** Words with the bookmark of their node around them. */
  marked(id: string, text: Wording): string {
    return this.bookmarks.around(id, this.inline(text));
  }

  /** Words with the bookmark around the label that they begin with: it alone is cited. */
  labelled(id: string, label: string, text: string): string {
    const rest = text.slice(label.length);
    return this.bookmarks.around(id, writeWords(label)) + (rest === '' ? '' : writeWords(rest));
  }

  heading({ id, label, text }: Extract<OutlineNode, { type: 'heading' }>): string {
    return label === undefined ? this.marked(id, text) : this.labelled(id, label, plainText(text));
  }

  private runs(text: Wording): string {
    return writeInline(
      text,
      this.relationships,
      (footnote) => this.footnotes.push(footnote),
      (id) => this.bookmarks.isThere(id),
    );
  }
}
