import type { OutlineNode } from '#shared/outline/outline.ts';
import { type Numbering, NumberInstances } from './numbers.ts';

type ItemNode = Extract<OutlineNode, { type: 'item' }>;

/**
 * Gives every numbered thing its place in a Word list (w:numPr), so that Word counts the same numbers as the outline.
 * Lettered items are deeper levels of the list above them and begin again by themselves; what cannot, gets an
 * instance of its own.
 */
export class ListWriter {
  readonly instances: NumberInstances;
  private numbering: Numbering;
  /** The list of the paragraph or recommendation that items stand under, and the level of the first letters in it. */
  private run: { numId: number; firstLetter: number } | null = null;
  private appendix: number | null = null;
  private hasNumbered = false;
  /** For each level: the instance that goes on there, and whether it is the run above. */
  private open: ({ style: ItemNode['style']; numId: number; isRun: boolean } | null)[] = [null, null, null];
  private readonly lastOf = new Map<string, number>();

  constructor(numbering: Numbering) {
    this.instances = new NumberInstances(numbering);
    this.numbering = numbering;
  }

  /** Another paper of a pack: all its numbers begin again. */
  begin(numbering: Numbering): void {
    this.instances.begin(numbering);
    this.numbering = numbering;
    this.appendix = null;
    this.hasNumbered = false;
    this.lastOf.clear();
    this.leave();
  }

  /** Whether items and continuing paragraphs stand under a numbered paragraph. */
  get isUnderParagraph(): boolean {
    return this.run !== null;
  }

  heading(number: string | null): string {
    this.leave();
    return number === null || this.numbering === 'running' ? '' : this.place(this.instances.shared('paper'), depthOf(number));
  }

  paragraph(number: string): string {
    this.leave();
    const isPlain = /^\d+\.$/.test(number);
    if (number === '1.' && (this.hasNumbered || this.numbering === 'decimal')) this.appendix = this.instances.start('appendix', 0);
    this.hasNumbered = true;
    if (isPlain && this.appendix !== null) {
      this.run = { numId: this.appendix, firstLetter: 1 };
      return this.place(this.appendix, 0);
    }
    const paper = this.instances.shared('paper');
    this.run = { numId: paper, firstLetter: this.numbering === 'running' ? 1 : 3 };
    return this.place(paper, this.numbering === 'running' ? 0 : depthOf(number));
  }

  recommendation(): string {
    this.leave();
    const numId = this.instances.shared('recommendations');
    this.run = { numId, firstLetter: 1 };
    return this.place(numId, 0);
  }

  item(node: ItemNode): string {
    const { style, level } = node;
    this.open.fill(null, level + 1);
    if (style === 'bulleted') {
      const numId = this.instances.shared(this.isUnderParagraph ? 'bullets' : 'flushBullets');
      this.open[level] = { style, numId, isRun: false };
      return this.place(numId, level);
    }
    const before = this.open[level];
    if (!node.restart && before?.style === style) return this.placeItem(before.numId, level, before.isRun);
    // A level whose upper one was passed over would make Word count the upper one as begun.
    const isRun = style === 'lettered' && this.run !== null && (level === 0 || this.open[level - 1]?.isRun === true);
    const numId = isRun && this.run ? this.run.numId : this.instanceFor(node);
    this.open[level] = { style, numId, isRun };
    return this.placeItem(numId, level, isRun);
  }

  /** A list that goes on after another style came between keeps its instance; one that begins again gets a new one. */
  private instanceFor(node: ItemNode): number {
    const key = `${node.style} ${node.level}`;
    const known = this.lastOf.get(key);
    if (!node.restart && known !== undefined) return known;
    const numId = this.instances.start(node.style === 'lettered' ? 'letters' : 'numbers', node.level);
    this.lastOf.set(key, numId);
    return numId;
  }

  private placeItem(numId: number, level: number, isRun: boolean): string {
    return this.place(numId, isRun ? level + (this.run?.firstLetter ?? 0) : level);
  }

  private leave(): void {
    this.run = null;
    this.open = [null, null, null];
  }

  private place(numId: number, level: number): string {
    return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
  }
}

/** '3.' stands at level 0, '3.1' at 1, '3.1.1' at 2. */
function depthOf(number: string): number {
  return number.replace(/\.$/, '').split('.').length - 1;
}
