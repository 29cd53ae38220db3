import type { Node as PaperNode } from '@tiptap/pm/model';
import { isEmptySlot } from './structure.ts';

/** One part of the paper in the list at its side. */
export type SlotLine = { readonly slot: string; readonly label: string; readonly isEmpty: boolean; readonly headings: readonly HeadingLine[] };
type HeadingLine = { readonly id: string; readonly level: number; readonly text: string };

/**
 * Reads the parts and sub-headings of the paper after every keystroke: only the part that changed is looked at, and
 * while nothing in the list would differ the identical list comes back.
 */
export class OutlineReader {
  private lines: readonly SlotLine[] = [];
  private slots: readonly PaperNode[] = [];
  private readonly headings = new WeakMap<PaperNode, HeadingLine>();

  read(doc: PaperNode): readonly SlotLine[] {
    const lines = doc.children.map((slot, index) => {
      const before = this.lines[index];
      if (before && this.slots[index] === slot) return before;
      const line = this.lineOf(slot);
      return before && isSameLine(before, line) ? before : line;
    });
    this.slots = doc.children;
    if (lines.length !== this.lines.length || lines.some((line, index) => line !== this.lines[index])) this.lines = lines;
    return this.lines;
  }

  private lineOf(slot: PaperNode): SlotLine {
    const headings: HeadingLine[] = [];
    for (const block of slot.children) if (block.type.name === 'heading' && block.content.size > 0) headings.push(this.headingOf(block));
    return { slot: slot.attrs['slot'], label: slot.attrs['label'], isEmpty: isEmptySlot(slot), headings };
  }

  private headingOf(block: PaperNode): HeadingLine {
    const known = this.headings.get(block);
    if (known) return known;
    const line = { id: block.attrs['id'], level: block.attrs['level'], text: block.textContent };
    this.headings.set(block, line);
    return line;
  }
}

function isSameLine(a: SlotLine, b: SlotLine): boolean {
  return (
    a.slot === b.slot &&
    a.label === b.label &&
    a.isEmpty === b.isEmpty &&
    a.headings.length === b.headings.length &&
    a.headings.every((heading, index) => heading === b.headings[index])
  );
}
