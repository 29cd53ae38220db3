import type { Report } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/templates/index.ts';
import { alphabetic, roman } from '#shared/base/counting.ts';
import { type BlocksOf, levelUnder, type NumberedBlock, type Piece, readPieces } from './reading-order.ts';

/** Every number of a paper, as it is printed. The editor, the preview and Word have no other. */
export type Numbering = {
  /**
   * By the block's id, or the id of a heading or paragraph that the template makes: '30.' or '3.1' before a paragraph,
   * '3.' or '3.1' before a heading, 'a.' or a bullet before an item, '1)' before a recommendation, 'Table 1' and
   * 'Figure 1' where there is a caption. What takes no number is not in here.
   */
  readonly labels: ReadonlyMap<string, string>;
  /** Items that begin a list at their level. */
  readonly restarts: ReadonlySet<string>;
  /** Unnumbered paragraphs that go on under a numbered one, and stand in line with its words. */
  readonly continues: ReadonlySet<string>;
};

const bullets = ['•', '–', '▪'] as const;

/**
 * Numbers a paper. Pure and linear; it reads nothing of a block but its kind, so call it when blocks come, go or
 * move, never for words. 'running': paragraphs count from 1 through the whole paper, headings take no number.
 * 'decimal': section 3., its sub-headings and paragraphs 3.1, paragraphs under a numbered sub-heading 3.1.1.
 * What stands before the first numbered section, under a heading without a number, takes none.
 * Each written appendix counts its paragraphs from 1. Lettered items begin again under each numbered paragraph,
 * recommendation and heading; numbered items wherever something else than an item came between. Blank blocks
 * count like others, as their author sees them count.
 */
export function numberPaper<B extends NumberedBlock>(template: Template, report: Report, blocksOf: BlocksOf<B>): Numbering {
  return numberPieces(template.numbering, readPieces(template, report, blocksOf));
}

/** {@link numberPaper} for a paper that has been read already. */
export function numberPieces<B extends NumberedBlock>(style: Template['numbering'], pieces: readonly Piece<B>[]): Numbering {
  const labels = new Map<string, string>();
  const restarts = new Set<string>();
  const continues = new Set<string>();
  const counter = new PaperCounter(style);
  for (const one of pieces) {
    const label = counter.take(one);
    const id = one.piece === 'block' ? one.block.id : one.piece === 'heading' || one.piece === 'standing' || one.piece === 'appendix' ? one.id : null;
    if (id === null) continue;
    if (label !== null) labels.set(id, label);
    if (counter.restarts) restarts.add(id);
    if (counter.continues) continues.add(id);
  }
  return { labels, restarts, continues };
}

/** Counts through a paper piece by piece, in the order in which it is read; see {@link numberPaper}. */
export class PaperCounter {
  /** Whether the last piece was an item that began a list at its level. */
  restarts = false;
  /** Whether the last piece was an unnumbered paragraph that goes on under a numbered one. */
  continues = false;
  private isDecimal: boolean;
  private lists = new ListCounter();
  private running = 0;
  private section = 0;
  private second = 0;
  private third = 0;
  private isUnderSubheading = false;
  private isUnderParagraph = false;
  private recommendations = 0;
  private tables = 0;
  private figures = 0;

  constructor(style: Template['numbering']) {
    this.isDecimal = style === 'decimal';
  }

  /** Another one that goes on from here by itself. */
  copy(): PaperCounter {
    const made = Object.assign(new PaperCounter('running'), this);
    made.lists = this.lists.copy();
    return made;
  }

  /** What stands before the next piece; null where it takes no number, letter or bullet. */
  take<B extends NumberedBlock>(one: Piece<B>): string | null {
    this.restarts = false;
    this.continues = false;
    if (one.piece === 'heading') return this.heading(one.level, one.counted);
    if (one.piece === 'standing') return this.paragraph(one.numbered, false);
    if (one.piece === 'appendix') {
      this.heading(2, false);
      this.isDecimal = false;
      this.running = 0;
    }
    return one.piece === 'block' ? this.block(one.block, one.under) : null;
  }

  private block(block: NumberedBlock, under: 2 | 3): string | null {
    switch (block.type) {
      case 'paragraph':
        return this.paragraph(block.numbered, true);
      case 'heading':
        return this.heading(levelUnder(under, block.level), true);
      case 'item': {
        const label = this.lists.label(block.style, block.level);
        this.restarts = this.lists.isFirst;
        return label;
      }
      case 'recommendation':
        this.lists.begin();
        this.isUnderParagraph = true;
        return `${++this.recommendations})`;
      case 'table':
        this.lists.interrupt();
        return block.caption.trim() === '' ? null : `Table ${++this.tables}`;
      case 'picture':
        this.lists.interrupt();
        return block.caption.trim() === '' ? null : `Figure ${++this.figures}`;
      case 'quotation':
        this.lists.interrupt();
        return null;
      case 'row':
        return null;
    }
  }

  private heading(level: 2 | 3 | 4, counted: boolean): string | null {
    this.lists.begin();
    this.isUnderParagraph = false;
    if (!this.isDecimal || !counted || level === 4 || (level === 3 && this.section === 0)) return null;
    this.third = 0;
    this.isUnderSubheading = level === 3;
    if (level === 3) return `${this.section}.${++this.second}`;
    this.second = 0;
    return `${++this.section}.`;
  }

  private paragraph(isNumbered: boolean, isBlock: boolean): string | null {
    if (!isNumbered) {
      if (isBlock) this.lists.interrupt();
      this.continues = this.isUnderParagraph;
      return null;
    }
    this.lists.begin();
    this.isUnderParagraph = true;
    if (!this.isDecimal) return `${++this.running}.`;
    if (this.section === 0) this.isUnderParagraph = false;
    else if (this.isUnderSubheading) return `${this.section}.${this.second}.${++this.third}`;
    else return `${this.section}.${++this.second}`;
    return null;
  }
}

/** A number as names on the screen have it: '30.' is 30, '1)' and '(1)' are 1, '3.1' stays as it stands. */
export function citedLabel(label: string): string {
  return label.replace(/^\(|[.)]$/g, '');
}

type Style = 'lettered' | 'bulleted' | 'numbered';

/** The counts of the lists under one paragraph. */
class ListCounter {
  private lettered = [0, 0, 0];
  private numbered = [0, 0, 0];
  private bulleted = [false, false, false];
  /** Whether the last item labelled was the first of its list. */
  isFirst = false;

  copy(): ListCounter {
    const made = new ListCounter();
    [made.lettered, made.numbered, made.bulleted] = [[...this.lettered], [...this.numbered], [...this.bulleted]];
    return made;
  }

  /** A new paragraph or heading: every list begins again. */
  begin(): void {
    this.lettered = [0, 0, 0];
    this.interrupt();
  }

  /** Something that is no item came between: letters go on after it, numbers and bullets begin again. */
  interrupt(): void {
    this.numbered = [0, 0, 0];
    this.bulleted = [false, false, false];
  }

  label(style: Style, level: 0 | 1 | 2): string {
    for (let deeper = level + 1; deeper < 3; deeper++) {
      this.lettered[deeper] = 0;
      this.numbered[deeper] = 0;
      this.bulleted[deeper] = false;
    }
    if (style === 'bulleted') {
      this.isFirst = !this.bulleted[level];
      this.bulleted[level] = true;
      return bullets[level];
    }
    const counts = style === 'lettered' ? this.lettered : this.numbered;
    const count = (counts[level] ?? 0) + 1;
    counts[level] = count;
    this.isFirst = count === 1;
    if (style === 'lettered') return `${level === 0 ? alphabetic(count) : level === 1 ? roman(count) : alphabetic(count).toUpperCase()}.`;
    return `(${level === 0 ? count : level === 1 ? alphabetic(count) : roman(count)})`;
  }
}
