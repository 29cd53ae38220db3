import type { Report } from '#shared/domain/report/index.ts';
import type { Template } from '#shared/templates/index.ts';
import { alphabetic, roman } from './counting.ts';
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
  const lists = new ListCounter();
  let isDecimal = style === 'decimal';
  let [running, section, second, third] = [0, 0, 0, 0];
  let isUnderSubheading = false;
  let isUnderParagraph = false;
  let [recommendations, tables, figures] = [0, 0, 0];

  const startHeading = (id: string, level: 2 | 3 | 4, counted: boolean) => {
    lists.begin();
    isUnderParagraph = false;
    if (!isDecimal || !counted || level === 4 || (level === 3 && section === 0)) return;
    if (level === 2) {
      section++;
      [second, third] = [0, 0];
      isUnderSubheading = false;
      labels.set(id, `${section}.`);
    } else {
      second++;
      third = 0;
      isUnderSubheading = true;
      labels.set(id, `${section}.${second}`);
    }
  };
  const numberParagraph = (id: string) => {
    lists.begin();
    isUnderParagraph = true;
    if (!isDecimal) labels.set(id, `${++running}.`);
    else if (section === 0) isUnderParagraph = false;
    else if (isUnderSubheading) labels.set(id, `${section}.${second}.${++third}`);
    else labels.set(id, `${section}.${++second}`);
  };

  for (const one of pieces) {
    if (one.piece === 'heading') startHeading(one.id, one.level, one.counted);
    else if (one.piece === 'standing') {
      if (one.numbered) numberParagraph(one.id);
      else if (isUnderParagraph) continues.add(one.id);
    } else if (one.piece === 'appendix') {
      startHeading(one.id, 2, false);
      isDecimal = false;
      running = 0;
    } else if (one.piece === 'block') {
      const block = one.block;
      switch (block.type) {
        case 'paragraph':
          if (block.numbered) numberParagraph(block.id);
          else {
            lists.interrupt();
            if (isUnderParagraph) continues.add(block.id);
          }
          break;
        case 'heading':
          startHeading(block.id, levelUnder(one.under, block.level), true);
          break;
        case 'item':
          labels.set(block.id, lists.label(block.style, block.level));
          if (lists.isFirst) restarts.add(block.id);
          break;
        case 'recommendation':
          lists.begin();
          isUnderParagraph = true;
          labels.set(block.id, `${++recommendations})`);
          break;
        case 'table':
          lists.interrupt();
          if (block.caption.trim() !== '') labels.set(block.id, `Table ${++tables}`);
          break;
        case 'picture':
          lists.interrupt();
          if (block.caption.trim() !== '') labels.set(block.id, `Figure ${++figures}`);
          break;
        case 'quotation':
          lists.interrupt();
          break;
        case 'row':
          break;
      }
    }
  }
  return { labels, restarts, continues };
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
