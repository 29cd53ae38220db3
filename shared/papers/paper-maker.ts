import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { Block, Inline, Slot } from '#shared/domain/report/index.ts';
import type { Part, Template } from '#shared/domain/template/index.ts';
import { PaperCounter } from '#shared/outline/numbering.ts';
import type { NumberedBlock, Piece } from '#shared/outline/reading-order.ts';
import type { ReadElement, ReadElementOf, ReadInline, ReadPicture } from '#shared/word/reading/read-paper.ts';
import { inlineFrom, isPlain, plainLine, type TypedReferences } from './from-read-inline.ts';

/** Everything of a block but where it stands. */
type Draft = Block extends infer One ? (One extends Block ? Omit<One, 'id' | 'place' | 'slot'> : never) : never;
type Heading = ReadElementOf<'heading'>;

/** What a line of a record may hold. */
const longestLine = 300;
/** Of 80 parts that a template can have, some are left for title, front block, comments and appendices. */
const mostSections = 70;
const mostColumns = 20;
/** The width of the text in millimetres, which pictures are a share of. */
const textWidth = 160;
const always = ['decision', 'recommend', 'noting'] as const;

/**
 * Puts a paper together from what was read, element by element, and counts along: what our numbering numbers just so
 * becomes a numbered paragraph, item or heading, and everything else keeps its number as typed words.
 */
export class PaperMaker {
  readonly parts: Part[] = [];
  readonly references: TypedReferences = new Map();
  /** The block or part that each bookmark stands at. */
  readonly marks = new Map<string, string>();
  /** Numbers, letters and bullets that stay as typed words. */
  typed = 0;
  /** Pictures that a report cannot keep; tables with more columns than one can have. */
  picturesLeft = 0;
  tablesSplit = 0;
  readonly numbering: Template['numbering'];
  private counter: PaperCounter;
  private readonly slots = new Map<Slot, { readonly id: string; readonly draft: Draft }[]>();
  private readonly keys = new Set<string>();
  private readonly pictures: ReadonlyMap<string, ReadPicture>;
  private slot: Slot | null = null;
  private isAcross = false;

  constructor(numbering: Template['numbering'], pictures: readonly ReadPicture[]) {
    this.numbering = numbering;
    this.counter = new PaperCounter(numbering);
    this.pictures = new Map(pictures.map((one) => [one.hash, one]));
  }

  /** The blocks so far, in their places. */
  blocks(): readonly Block[] {
    return [...this.slots].flatMap(([slot, drafts]) => {
      const places = placesBetween(null, null, drafts.length);
      return drafts.map(({ id, draft }, index) => ({ ...draft, id, slot, place: places[index] }) as Block);
    });
  }

  /** A heading over a section of its own; `key` where it is known which one. */
  section(heading: Heading, key: string | null): void {
    const words = plainLine(heading.text);
    const label = heading.number?.text ?? null;
    const typedWords = [label ?? '', words].filter(Boolean).join(' ');
    if (!isPlain(heading.text) || typedWords.length > longestLine || this.sectionCount >= mostSections) {
      this.subheading(heading);
      return;
    }
    const named = this.keyFor(key);
    const id = `section:${named}`;
    const counted: Piece<NumberedBlock> = { piece: 'heading', id, level: 2, counted: true, text: words };
    const isCounted = this.tryPiece(counted, label);
    if (!isCounted) {
      this.counter.take({ ...counted, counted: false });
      if (label !== null) this.typed++;
    }
    const shown = isCounted ? words : typedWords;
    if (named === 'recommendations' && isCounted) this.parts.push({ part: 'recommendations', heading: shown, opening: {}, guidance: '' });
    else this.parts.push(this.sectionPart(named, shown, !isCounted, always));
    this.stand(id, heading.bookmarks);
  }

  /** What comes stands in a part that is no section of the template: a comment, an appendix. */
  enter(slot: Slot, piece: Piece<NumberedBlock>, bookmarks: readonly string[]): void {
    this.counter.take(piece);
    this.stand(slot, bookmarks);
  }

  /** Whether what comes would go on under a recommendation, or what stands in the place of one. */
  get isAfterRecommendation(): boolean {
    const drafts = this.slots.get(this.slot ?? '') ?? [];
    return drafts.some(({ draft }) => draft.type === 'recommendation' || (this.slot === 'section:recommendations' && isCounted(draft)));
  }

  /** Ends the section, so that what comes begins another one. */
  leave(): void {
    this.slot = null;
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
        this.put(element.bookmarks, { type: 'quotation', text: inlineFrom(element.text, this.references) });
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
        if (element.isAcross !== this.isAcross) this.leave();
        this.isAcross = element.isAcross;
        return;
      case 'contents':
        return;
    }
  }

  /** The words of a caption where our numbering counts its table or picture just so; null where it does not. */
  captionFor(of: 'table' | 'picture', caption: ReadElementOf<'caption'>): string | null {
    const words = plainLine(caption.text);
    if (caption.separator.trim() !== ':' || words === '' || words.length > longestLine || !isPlain(caption.text)) return null;
    const label = this.counter.copy().take({ piece: 'block', under: 2, block: { id: '', type: of, caption: words } });
    return label === caption.label ? words : null;
  }

  private get sectionCount(): number {
    return this.parts.length;
  }

  private sectionPart(key: string, heading: string, unnumbered: boolean, required: readonly ('decision' | 'recommend' | 'noting')[]): Part {
    return {
      part: 'section',
      key,
      heading,
      required,
      guidance: '',
      standing: {},
      fill: [],
      ...(this.isAcross ? { landscape: true as const } : {}),
      ...(unnumbered ? { unnumbered: true as const } : {}),
    };
  }

  /** The key of a known section, once; after that, and for all others, one made up. */
  private keyFor(key: string | null): string {
    const made = key !== null && !this.keys.has(key) ? key : `part-${this.keys.size + 1}`;
    this.keys.add(made);
    return made;
  }

  private stand(slot: Slot, bookmarks: readonly string[]): void {
    this.slot = slot;
    if (!this.slots.has(slot)) this.slots.set(slot, []);
    for (const bookmark of bookmarks) this.marks.set(bookmark, slot);
  }

  private tryPiece(piece: Piece<NumberedBlock>, label: string | null): boolean {
    const trial = this.counter.copy();
    if (trial.take(piece) !== label) return false;
    this.counter = trial;
    return true;
  }

  private tryDraft(draft: Draft, bookmarks: readonly string[], label: string | null): boolean {
    this.open();
    if (!this.tryPiece({ piece: 'block', under: 2, block: { ...draft, id: '' } as NumberedBlock }, label)) return false;
    this.keep(draft, bookmarks);
    return true;
  }

  private put(bookmarks: readonly string[], draft: Draft): string {
    this.open();
    this.counter.take({ piece: 'block', under: 2, block: { ...draft, id: '' } as NumberedBlock });
    return this.keep(draft, bookmarks);
  }

  private keep(draft: Draft, bookmarks: readonly string[]): string {
    const id = newId();
    this.slots.get(this.slot ?? '')?.push({ id, draft });
    for (const bookmark of bookmarks) this.marks.set(bookmark, id);
    return id;
  }

  /** What has no heading of its own stands in a section without one, which prints none. */
  private open(): void {
    if (this.slot !== null) return;
    const key = this.keyFor(null);
    this.parts.push(this.sectionPart(key, '', true, []));
    this.counter.take({ piece: 'heading', id: '', level: 2, counted: false, text: '' });
    this.stand(`section:${key}`, []);
  }

  private subheading(heading: Heading): void {
    const label = heading.number?.text ?? null;
    const text = inlineFrom(heading.text, this.references);
    const levels = heading.level <= 3 ? ([1, 2] as const) : ([2, 1] as const);
    for (const level of levels) if (this.tryDraft({ type: 'heading', level, text }, heading.bookmarks, label)) return;
    this.typed++;
    // A heading of the lowest level takes no number in any paper.
    this.put(heading.bookmarks, { type: 'heading', level: 2, text: typedBefore(label ?? '', text) });
  }

  private labelled(element: ReadElementOf<'paragraph'> | ReadElementOf<'item'>): void {
    const { label, bookmarks } = element;
    const text = inlineFrom(element.text, this.references);
    if (label === null) {
      this.put(bookmarks, { type: 'paragraph', numbered: false, text });
      return;
    }
    const isRecommending = this.slot === 'section:recommendations';
    if (element.type === 'paragraph') {
      if (isRecommending && this.tryDraft({ type: 'recommendation', text }, bookmarks, label.text)) return;
      if (this.tryDraft({ type: 'paragraph', numbered: true, text }, bookmarks, label.text)) return;
    }
    const level = element.type === 'item' ? Math.min(2, element.level) : 0;
    for (const depth of [level, 0, 1, 2] as (0 | 1 | 2)[]) {
      for (const style of ['lettered', 'bulleted', 'numbered'] as const) {
        if (this.tryDraft({ type: 'item', style, level: depth, text }, bookmarks, label.text)) return;
      }
    }
    this.typed++;
    this.put(bookmarks, { type: 'paragraph', numbered: false, text: typedBefore(label.text, text) });
  }

  private typedParagraph(bookmarks: readonly string[], before: string, text: ReadInline): void {
    this.put(bookmarks, { type: 'paragraph', numbered: false, text: inlineFrom(text, this.references, before) });
  }

  private table(element: ReadElementOf<'table'>, caption: ReadElementOf<'caption'> | null): void {
    if (element.widths.length > mostColumns) {
      this.tablesSplit++;
      for (const row of element.rows) {
        const cells = row.flatMap((cell, index): Inline => [...(index === 0 ? [] : [{ text: ' | ' }]), ...inlineFrom(cell, this.references)]);
        this.put([], { type: 'paragraph', numbered: false, text: cells });
      }
      return;
    }
    const words = caption === null ? '' : plainLine(caption.text);
    const columns = element.widths.map((width, index) => ({ id: `c${index}`, width: Math.max(width, 0.001) }));
    const id = this.put([...element.bookmarks, ...(caption?.bookmarks ?? [])], { type: 'table', caption: words, columns });
    const rows = element.rows.map((cells) => ({
      id: newId(),
      draft: { type: 'row' as const, cells: Object.fromEntries(cells.map((cell, index) => [`c${index}`, inlineFrom(cell, this.references)])) },
    }));
    this.slots.set(`table:${id}`, rows);
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
    this.put([...element.bookmarks, ...(caption?.bookmarks ?? [])], {
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

function isCounted(draft: Draft): boolean {
  return draft.type === 'item' || (draft.type === 'paragraph' && draft.numbered);
}

function typedBefore(label: string, text: Inline): Inline {
  return text.length === 0 ? [{ text: label }] : [{ text: `${label} ` }, ...text];
}
