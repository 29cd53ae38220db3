import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { inlineOf, type Wording } from '#shared/domain/report/index.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { alphabetic } from '#shared/base/counting.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';

/** What a document of the committee office says of itself. */
export type DocumentHead = {
  readonly title: string;
  readonly subject: string;
  readonly date: CalendarDate | null;
  readonly header: string;
  /** The authority, where it is not the council in the settings. */
  readonly organisation?: string;
};

/** A document of the committee office (minutes, a notice, a decision) as an outline: every writer of papers writes it. */
export function documentOutline(head: DocumentHead, settings: Pick<Settings, 'council' | 'wordFont'>, nodes: readonly OutlineNode[]): Outline {
  return {
    title: head.title,
    language: 'en-GB',
    organisation: head.organisation || settings.council,
    subject: head.subject,
    date: head.date,
    numbering: 'running',
    font: settings.wordFont.trim() || 'Arial',
    header: head.header,
    nodes,
  };
}

/** Makes the nodes of one document, each with an id of its own that is the same whenever the same is written. */
export type NodeMaker = {
  readonly title: (text: string) => OutlineNode;
  readonly row: (label: string, text: string) => OutlineNode;
  readonly heading: (text: string, level?: 2 | 3) => OutlineNode;
  readonly paragraph: (text: string | Wording) => OutlineNode;
  /** Paragraphs of a text that was typed with empty lines between them. */
  readonly paragraphs: (text: string) => readonly OutlineNode[];
  readonly bullets: (texts: readonly string[]) => readonly OutlineNode[];
  readonly numbered: (texts: readonly string[]) => readonly OutlineNode[];
  /** Items under the one before, or under a paragraph with level 0. */
  readonly beneath: (level: 0 | 1, items: readonly { readonly words: string; readonly isBullet: boolean }[]) => readonly OutlineNode[];
  readonly lines: (lines: readonly string[]) => OutlineNode;
  readonly table: (caption: string, widths: readonly number[], rows: readonly (readonly string[])[]) => OutlineNode;
};

/** See {@link NodeMaker}. `prefix` begins every id. */
export function nodeMaker(prefix: string): NodeMaker {
  let count = 0;
  let tables = 0;
  const id = () => `${prefix}-${++count}`;
  const words = (text: string | Wording) => (typeof text === 'string' ? inlineOf(text) : text);
  const paragraph = (text: string | Wording): OutlineNode => ({ type: 'paragraph', id: id(), number: null, continues: false, text: words(text) });
  const items = (style: 'bulleted' | 'numbered', texts: readonly string[]): readonly OutlineNode[] =>
    texts.map((text, index) => ({
      type: 'item',
      id: id(),
      style,
      level: 0,
      label: style === 'bulleted' ? '•' : `(${index + 1})`,
      restart: index === 0,
      text: inlineOf(text),
    }));
  return {
    title: (text) => ({ type: 'title', id: id(), text }),
    row: (label, text) => ({ type: 'front', id: id(), label, text, style: 'row' }),
    heading: (text, level = 2) => ({ type: 'heading', id: id(), level, number: null, text: inlineOf(text) }),
    paragraph,
    paragraphs: (text) => paragraphsIn(text).map(paragraph),
    bullets: (texts) => items('bulleted', texts),
    numbered: (texts) => items('numbered', texts),
    beneath: (level, items) => {
      let number = 0;
      return items.map(({ words: text, isBullet }, index) => {
        if (!isBullet) number++;
        const label = level === 0 ? `(${number})` : `(${alphabetic(number)})`;
        return {
          type: 'item',
          id: id(),
          style: isBullet ? 'bulleted' : 'numbered',
          level,
          label: isBullet ? (level === 0 ? '•' : '–') : label,
          restart: items[index - 1]?.isBullet !== isBullet,
          text: inlineOf(text),
        };
      });
    },
    lines: (lines) => ({ type: 'lines', id: id(), role: 'contact', lines }),
    table: (caption, widths, rows) => ({
      type: 'table',
      id: id(),
      caption,
      label: caption === '' ? '' : `Table ${++tables}`,
      widths,
      rows: rows.map((cells) => ({ id: id(), cells: cells.map((cell) => inlineOf(cell)) })),
    }),
  };
}

/** The paragraphs of a text in which an empty line ends one; a single line end within one is a space. */
export function paragraphsIn(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The lines of a text that are not empty. */
export function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
}
