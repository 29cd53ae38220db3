import { newId } from '#shared/base/ids.ts';
import { placesBetween } from '#shared/base/order-key.ts';
import type { Block, Inline, Slot } from '#shared/domain/report/index.ts';
import type { Part, Template } from '#shared/domain/template/index.ts';
import { PaperCounter } from '#shared/outline/numbering.ts';
import type { NumberedBlock, Piece } from '#shared/outline/reading-order.ts';

/** Everything of a block but where it stands. */
export type Draft = Block extends infer One ? (One extends Block ? Omit<One, 'id' | 'place' | 'slot'> : never) : never;

/** Of 80 parts that a template can have, some are left for title, front block, comments and appendices. */
const mostSections = 70;
const always = ['decision', 'recommend', 'noting'] as const;

/** Parts and blocks of a paper that is put together, each in its place, with our numbering counted along. */
export class PlacedBlocks {
  readonly parts: Part[] = [];
  /** The block or part that each bookmark stands at. */
  readonly marks = new Map<string, string>();
  private counter: PaperCounter;
  private readonly slots = new Map<Slot, { readonly id: string; readonly draft: Draft }[]>();
  private readonly keys = new Set<string>();
  private slot: Slot | null = null;
  private isAcross = false;

  constructor(numbering: Template['numbering']) {
    this.counter = new PaperCounter(numbering);
  }

  /** The blocks so far, in their places. */
  blocks(): readonly Block[] {
    return [...this.slots].flatMap(([slot, drafts]) => {
      const places = placesBetween(null, null, drafts.length);
      return drafts.map(({ id, draft }, index) => ({ ...draft, id, slot, place: places[index] }) as Block);
    });
  }

  /** Whether the paper has as many sections as a template can have. */
  get isFull(): boolean {
    return this.parts.length >= mostSections;
  }

  /** Whether what comes stands among the recommendations. */
  get isRecommending(): boolean {
    return this.slot === 'section:recommendations';
  }

  /** Begins a section; `key` where it is known which one. Whether our numbering gives its heading the label; it has the typed words where not. */
  section(
    { words, typedWords, label, key }: { readonly words: string; readonly typedWords: string; readonly label: string | null; readonly key: string | null },
    bookmarks: readonly string[],
  ): boolean {
    const named = this.keyFor(key);
    const id = `section:${named}`;
    const counted: Piece<NumberedBlock> = { piece: 'heading', id, level: 2, counted: true, text: words };
    const isCounted = this.tryPiece(counted, label);
    if (!isCounted) this.counter.take({ ...counted, counted: false });
    if (named === 'recommendations' && isCounted) this.parts.push({ part: 'recommendations', heading: words, opening: {}, guidance: '' });
    else this.parts.push(this.sectionPart(named, isCounted ? words : typedWords, !isCounted, always));
    this.stand(id, bookmarks);
    return isCounted;
  }

  /** What comes stands on pages across, or upright again, and so in a section of its own. */
  turn(isAcross: boolean): void {
    if (isAcross !== this.isAcross) this.leave();
    this.isAcross = isAcross;
  }

  /** The label that our numbering would give the next table or picture with these words. */
  labelOf(of: 'table' | 'picture', caption: string): string | null {
    return this.counter.copy().take({ piece: 'block', under: 2, block: { id: '', type: of, caption } });
  }

  /** What comes stands in a part that is no section of the template: a comment, an appendix. */
  enter(slot: Slot, piece: Piece<NumberedBlock>, bookmarks: readonly string[]): void {
    this.counter.take(piece);
    this.stand(slot, bookmarks);
  }

  /** Whether what comes would go on under a recommendation, or what stands in the place of one. */
  get isAfterRecommendation(): boolean {
    const drafts = this.slots.get(this.slot ?? '') ?? [];
    return drafts.some(({ draft }) => draft.type === 'recommendation' || (this.isRecommending && isCounted(draft)));
  }

  /** Ends the section, so that what comes begins another one. */
  leave(): void {
    this.slot = null;
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

  /** Places a block where our numbering gives it the label; false, and nothing placed, where it does not. */
  tryDraft(draft: Draft, bookmarks: readonly string[], label: string | null): boolean {
    this.open();
    if (!this.tryPiece({ piece: 'block', under: 2, block: { ...draft, id: '' } as NumberedBlock }, label)) return false;
    this.keep(draft, bookmarks);
    return true;
  }

  /** Places a block; its id. */
  put(bookmarks: readonly string[], draft: Draft): string {
    this.open();
    this.counter.take({ piece: 'block', under: 2, block: { ...draft, id: '' } as NumberedBlock });
    return this.keep(draft, bookmarks);
  }

  /** Places the rows of a table that was placed. */
  putRows(table: string, rows: readonly Readonly<Record<string, Inline>>[]): void {
    this.slots.set(
      `table:${table}`,
      rows.map((cells) => ({ id: newId(), draft: { type: 'row', cells } })),
    );
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
}

function isCounted(draft: Draft): boolean {
  return draft.type === 'item' || (draft.type === 'paragraph' && draft.numbered);
}
