import { type Citable, citedAs, nameText } from '#shared/outline/citing.ts';
import type { Numbering } from '#shared/outline/numbering.ts';

type Shown = Pick<Numbering, 'labels' | 'continues'> & {
  /** The id of the report. */
  readonly report: string;
  readonly citable: Citable;
  readonly figures: ReadonlyMap<string, string>;
};

/**
 * The numbers in the margin. Elements that may carry one are attached under the id of their block; a new numbering
 * touches only those whose number became different, so it costs nothing while words are typed.
 */
export class Labels {
  private shown: Shown = { report: '', labels: new Map(), continues: new Set(), citable: new Map(), figures: new Map() };
  private readonly elements = new Map<string, Set<HTMLElement>>();
  private readonly followers = new Set<() => void>();
  /** Those that show what one thing is called, by its id. */
  private readonly citing = new Map<string, Set<() => void>>();

  /** The number of a block as it is printed, or ''. */
  of(id: string): string {
    return this.shown.labels.get(id) ?? '';
  }

  /** All of them, as they are printed, by the ids of their blocks; another map after each count. */
  get all(): Shown['labels'] {
    return this.shown.labels;
  }

  /** How a reference to these is printed. */
  cited(to: readonly string[], form: 'list' | 'range'): string {
    return nameText(citedAs({ to, form }, this.shown.citable));
  }

  /** The report whose numbers these are. */
  get report(): string {
    return this.shown.report;
  }

  /** Whether all of these are in the paper and can be cited. */
  canCite(to: readonly string[]): boolean {
    return to.every((id) => this.shown.citable.has(id));
  }

  /** Everything that can be cited, by its id. */
  get citable(): Citable {
    return this.shown.citable;
  }

  /** What a named figure says. */
  figure(id: string): string {
    return this.shown.figures.get(id) ?? '[removed]';
  }

  /** Calls `redraw` now and after every count, until the function that is answered is called. */
  follow(redraw: () => void): () => void {
    this.followers.add(redraw);
    redraw();
    return () => void this.followers.delete(redraw);
  }

  /** As {@link follow}, for what shows only how these are cited: also called when one of them is a heading with new words. */
  followCited(to: readonly string[], redraw: () => void): () => void {
    for (const id of to) {
      const there = this.citing.get(id);
      if (there) there.add(redraw);
      else this.citing.set(id, new Set([redraw]));
    }
    const leave = this.follow(redraw);
    return () => {
      leave();
      for (const id of to) {
        const there = this.citing.get(id);
        there?.delete(redraw);
        if (there?.size === 0) this.citing.delete(id);
      }
    };
  }

  /** A heading without a number has other words: what cites it follows, and nothing else is looked at. */
  reword(id: string, words: string): void {
    const known = this.shown.citable.get(id);
    if (known?.name[0] === undefined || nameText(known.name) === words) return;
    const name = [{ cited: { to: id, text: words, by: 'words' as const } }];
    this.shown = { ...this.shown, citable: new Map(this.shown.citable).set(id, { ...known, name }) };
    for (const redraw of this.citing.get(id) ?? []) redraw();
  }

  /** From now on `element` shows the number of `id`. */
  attach(id: string, element: HTMLElement): void {
    const there = this.elements.get(id);
    if (there) there.add(element);
    else this.elements.set(id, new Set([element]));
    this.draw(id, element);
  }

  detach(id: string, element: HTMLElement): void {
    const there = this.elements.get(id);
    there?.delete(element);
    if (there?.size === 0) this.elements.delete(id);
  }

  /** Takes a new numbering and shows what became different. */
  show(next: Shown): void {
    this.shown = next;
    for (const [id, elements] of this.elements) for (const element of elements) this.draw(id, element);
    for (const redraw of this.followers) redraw();
  }

  private draw(id: string, element: HTMLElement): void {
    const label = this.of(id);
    if ((element.dataset.label ?? '') !== label) {
      if (label) element.dataset.label = label;
      else delete element.dataset.label;
    }
    const continues = this.shown.continues.has(id);
    if (continues !== 'continues' in element.dataset) {
      if (continues) element.dataset.continues = '';
      else delete element.dataset.continues;
    }
  }
}
