import { afterFrame } from '#renderer/platform/index.ts';
import { Plugin } from '@tiptap/pm/state';
import { sameJson } from '#shared/base/hash.ts';
import { type WrittenBlock, inlineOf, type Slot } from '#shared/domain/report/index.ts';
import { contentsNode } from '#shared/outline/contents.ts';
import type { ContentsEntry } from '#shared/outline/outline.ts';
import { readPieces } from '#shared/outline/reading-order.ts';
import type { Labels } from './labels.ts';
import type { NumberSource } from './numbers.ts';
import { OutlineReader, type SlotLine } from './outline-reader.ts';

/** The list of contents on the page being written, as it will be printed; each line is a button that leads to its heading. */
export class ContentsList {
  private entries: readonly ContentsEntry[] = [];
  private readonly elements = new Set<HTMLElement>();

  /** From now on `element` shows the lines. */
  attach(element: HTMLElement): void {
    this.elements.add(element);
    this.draw(element);
  }

  detach(element: HTMLElement): void {
    this.elements.delete(element);
  }

  /** Takes the lines, and draws them where they are other ones. */
  show(entries: readonly ContentsEntry[]): void {
    if (sameJson(entries, this.entries)) return;
    this.entries = entries;
    for (const element of this.elements) this.draw(element);
  }

  /** Lines that stay keep their elements, and so the focus. */
  private draw(element: HTMLElement): void {
    while (element.children.length > this.entries.length) element.lastElementChild?.remove();
    this.entries.forEach((entry, index) => {
      const line = element.children[index] ?? element.appendChild(makeLine());
      line.className = `contents-${entry.level}`;
      const button = line.firstElementChild as HTMLElement;
      button.dataset['to'] = entry.id;
      const words = entry.number === null ? entry.text : `${entry.number} ${entry.text}`;
      if (button.textContent !== words) button.textContent = words;
    });
  }
}

function makeLine(): HTMLElement {
  const line = document.createElement('li');
  const button = line.appendChild(document.createElement('button'));
  button.type = 'button';
  return line;
}

/** Keeps the list of contents as the headings are, in the frame after the one that shows a key. */
export function contents(list: ContentsList, labels: Labels, source: () => NumberSource): Plugin {
  return new Plugin({
    view: (view) => {
      const reader = new OutlineReader();
      let shown: readonly unknown[] = [];
      const refresh = () => {
        const { template, report } = source();
        const seen = [reader.read(view.state.doc), labels.all, template, report];
        if (seen.every((one, index) => one === shown[index])) return;
        shown = seen;
        list.show(readContents(source(), seen[0] as readonly SlotLine[], labels));
      };
      refresh();
      return { update: afterFrame(refresh) };
    },
  });
}

/** What the outline would list of the paper as it stands: nothing but headings is read, and parts left empty stay out. */
function readContents({ template, report }: NumberSource, lines: readonly SlotLine[], labels: Labels): readonly ContentsEntry[] {
  const part = template.parts.find((one) => one.part === 'contents');
  if (part?.part !== 'contents') return [];
  const slots = new Map(lines.map((line) => [line.slot, line.isEmpty ? [] : headingsOf(line)]));
  const pieces = readPieces<WrittenBlock>(template, report, (slot) => slots.get(slot) ?? []);
  return contentsNode(part, pieces, { labels: labels.all }).entries;
}

/** The headings of a part as blocks, and a paragraph without words that says that it is written. */
function headingsOf({ slot, headings }: SlotLine): readonly WrittenBlock[] {
  const common = { slot: slot as Slot, place: '' };
  return [
    { ...common, id: `${slot}:words`, type: 'paragraph', numbered: false, text: [] },
    ...headings.map(({ id, level, text }): WrittenBlock => ({ ...common, id, type: 'heading', level: level as 1 | 2, text: inlineOf(text) })),
  ];
}
