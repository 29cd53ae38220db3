import type { OutlineNode } from '#shared/outline/outline.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Flow } from './flow.ts';
import { writeField, writeWords } from './inline-writer.ts';
import type { Revisions } from './revisions.ts';

type Captioned = Extract<OutlineNode, { type: 'table' | 'picture' }>;

/** Writes 'Table 1: ...' with a sequence field (ECMA-376 Part 1, 17.16.5.56). */
export class CaptionWriter {
  private readonly flow: Flow;
  private readonly bookmarks: Bookmarks;
  private readonly revisions: Revisions | null;
  /** What has been counted in this paper of a pack; null where there is only one, and nothing begins again. */
  private counted: Map<string, number> | null = null;

  constructor(flow: Flow, bookmarks: Bookmarks, revisions: Revisions | null) {
    this.flow = flow;
    this.bookmarks = bookmarks;
    this.revisions = revisions;
  }

  /** Another paper of a pack: tables and figures count from 1 again. */
  beginPaper(): void {
    this.counted = new Map();
  }

  /** The caption of a table or picture, above or below it. */
  write(node: Captioned, isAbove: boolean): string {
    const { flow, revisions } = this;
    const [word = '', number = ''] = (node.label || 'Table 1').split(' ');
    const label = this.bookmarks.around(node.id, writeWords(`${word} `) + writeField(`SEQ ${word} \\* ARABIC${this.restart(word, Number(number))}`, number));
    const text = writeWords(`: ${node.caption.trim()}`);
    const earlier = revisions?.captionBefore(node);
    if (!revisions || earlier === undefined) return flow.paragraph('Caption', '', label + text, isAbove);
    const went = writeWords(`: ${earlier}`);
    if (earlier !== '' && node.caption.trim() !== '')
      return flow.paragraph('Caption', '', label + revisions.runs(went, 'removed') + revisions.runs(text, 'added'), isAbove);
    // A caption that came or went did so with its whole paragraph, whatever became of the table.
    const own = flow.mark;
    flow.mark = earlier === '' ? 'added' : 'removed';
    const xml = flow.paragraph('Caption', '', label + (earlier === '' ? text : went), isAbove);
    flow.mark = own;
    return xml;
  }

  /** Where a count begins again, or goes on after captions that are withheld in this copy: the number is said. */
  private restart(word: string, number: number): string {
    if (this.counted === null) return '';
    const before = this.counted.get(word);
    this.counted.set(word, number);
    return before !== undefined && number === before + 1 ? '' : ` \\r ${number}`;
  }
}
