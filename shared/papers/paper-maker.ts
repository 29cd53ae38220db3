import type { Inline } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/domain/template/index.ts';
import type { ReadElement, ReadElementOf, ReadInline, ReadPicture } from '#shared/word/reading/read-paper.ts';
import { inlineFrom, isPlain, plainLine, type TypedReferences } from './from-read-inline.ts';
import { PlacedBlocks } from './placed-blocks.ts';

type Heading = ReadElementOf<'heading'>;

/** What a line of a record may hold. */
const longestLine = 300;
const mostColumns = 20;
/** The width of the text in millimetres, which pictures are a share of. */
const textWidth = 160;

/**
 * Puts a paper together from what was read, element by element, and counts along: what our numbering numbers just so
 * becomes a numbered paragraph, item or heading, and everything else keeps its number as typed words.
 */
export class PaperMaker {
  /** What was put together so far, each in its place. */
  readonly placed: PlacedBlocks;
  readonly references: TypedReferences = new Map();
  /** Numbers, letters and bullets that stay as typed words. */
  typed = 0;
  /** Pictures that a report cannot keep; tables with more columns than one can have. */
  picturesLeft = 0;
  tablesSplit = 0;
  private readonly pictures: ReadonlyMap<string, ReadPicture>;

  constructor(numbering: Template['numbering'], pictures: readonly ReadPicture[]) {
    this.placed = new PlacedBlocks(numbering);
    this.pictures = new Map(pictures.map((one) => [one.hash, one]));
  }

  /** A heading over a section of its own; `key` where it is known which one. */
  section(heading: Heading, key: string | null): void {
    const words = plainLine(heading.text);
    const label = heading.number?.text ?? null;
    const typedWords = [label ?? '', words].filter(Boolean).join(' ');
    if (!isPlain(heading.text) || typedWords.length > longestLine || this.placed.isFull) {
      this.subheading(heading);
      return;
    }
    const isCounted = this.placed.section({ words, typedWords, label, key }, heading.bookmarks);
    if (!isCounted && label !== null) this.typed++;
  }

  /** The next element of the text; headings over sections come by {@link section}. */
  add(element: ReadElement, caption: ReadElementOf<'caption'> | null = null): void {
    switch (element.type) {
      case 'heading':
        this.subheading(element);
        return;
      case 'paragraph':
      case 'item':
        this.labelled(element);
        return;
      case 'quotation':
        this.placed.put(element.bookmarks, { type: 'quotation', text: inlineFrom(element.text, this.references) });
        return;
      case 'caption':
        this.typedParagraph(element.bookmarks, element.label + element.separator, element.text);
        return;
      case 'table':
        this.table(element, caption);
        return;
      case 'picture':
        this.picture(element, caption);
        return;
      case 'page':
        this.placed.turn(element.isAcross);
        return;
      case 'contents':
        return;
    }
  }

  /** The words of a caption where our numbering counts its table or picture just so; null where it does not. */
  captionFor(of: 'table' | 'picture', caption: ReadElementOf<'caption'>): string | null {
    const words = plainLine(caption.text);
    if (caption.separator.trim() !== ':' || words === '' || words.length > longestLine || !isPlain(caption.text)) return null;
    return this.placed.labelOf(of, words) === caption.label ? words : null;
  }

  private subheading(heading: Heading): void {
    const label = heading.number?.text ?? null;
    const text = inlineFrom(heading.text, this.references);
    const levels = heading.level <= 3 ? ([1, 2] as const) : ([2, 1] as const);
    for (const level of levels) if (this.placed.tryDraft({ type: 'heading', level, text }, heading.bookmarks, label)) return;
    this.typed++;
    // A heading of the lowest level takes no number in any paper.
    this.placed.put(heading.bookmarks, { type: 'heading', level: 2, text: typedBefore(label ?? '', text) });
  }

  private labelled(element: ReadElementOf<'paragraph'> | ReadElementOf<'item'>): void {
    const { label, bookmarks } = element;
    const text = inlineFrom(element.text, this.references);
    if (label === null) {
      this.placed.put(bookmarks, { type: 'paragraph', numbered: false, text });
      return;
    }
    const isRecommending = this.placed.isRecommending;
    if (element.type === 'paragraph') {
      if (isRecommending && this.placed.tryDraft({ type: 'recommendation', text }, bookmarks, label.text)) return;
      if (this.placed.tryDraft({ type: 'paragraph', numbered: true, text }, bookmarks, label.text)) return;
    }
    const level = element.type === 'item' ? Math.min(2, element.level) : 0;
    for (const depth of [level, 0, 1, 2] as (0 | 1 | 2)[]) {
      for (const style of ['lettered', 'bulleted', 'numbered'] as const) {
        if (this.placed.tryDraft({ type: 'item', style, level: depth, text }, bookmarks, label.text)) return;
      }
    }
    this.typed++;
    this.placed.put(bookmarks, { type: 'paragraph', numbered: false, text: typedBefore(label.text, text) });
  }

  private typedParagraph(bookmarks: readonly string[], before: string, text: ReadInline): void {
    this.placed.put(bookmarks, { type: 'paragraph', numbered: false, text: inlineFrom(text, this.references, before) });
  }

  private table(element: ReadElementOf<'table'>, caption: ReadElementOf<'caption'> | null): void {
    if (element.widths.length > mostColumns) {
      this.tablesSplit++;
      for (const row of element.rows) {
        const cells = row.flatMap((cell, index): Inline => [...(index === 0 ? [] : [{ text: ' | ' }]), ...inlineFrom(cell, this.references)]);
        this.placed.put([], { type: 'paragraph', numbered: false, text: cells });
      }
      return;
    }
    const words = caption === null ? '' : plainLine(caption.text);
    const columns = element.widths.map((width, index) => ({ id: `c${index}`, width: Math.max(width, 0.001) }));
    const id = this.placed.put([...element.bookmarks, ...(caption?.bookmarks ?? [])], { type: 'table', caption: words, columns });
    const rows = element.rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [`c${index}`, inlineFrom(cell, this.references)])));
    this.placed.putRows(id, rows);
  }

  private picture(element: ReadElementOf<'picture'>, caption: ReadElementOf<'caption'> | null): void {
    const found = element.picture === null ? undefined : this.pictures.get(element.picture);
    const words = caption === null ? '' : plainLine(caption.text);
    // What was cut off would be seen again.
    if (!found || element.cut || found.width === 0 || (found.mediaType !== 'image/png' && found.mediaType !== 'image/jpeg')) {
      this.picturesLeft++;
      if (caption) this.add(caption);
      return;
    }
    this.placed.put([...element.bookmarks, ...(caption?.bookmarks ?? [])], {
      type: 'picture',
      blob: found.hash,
      mediaType: found.mediaType,
      width: found.width,
      height: found.height,
      share: element.wide > 0 ? Math.min(1, Math.max(0.1, element.wide / textWidth)) : 1,
      alt: element.alt.slice(0, 2000),
      caption: words,
    });
  }
}

function typedBefore(label: string, text: Inline): Inline {
  return text.length === 0 ? [{ text: label }] : [{ text: `${label} ` }, ...text];
}
