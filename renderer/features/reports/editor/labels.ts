import type { Numbering } from '#shared/outline/numbering.ts';

type Shown = Pick<Numbering, 'labels' | 'continues'>;

/**
 * The numbers in the margin. Elements that may carry one are attached under the id of their block; a new numbering
 * touches only those whose number became different, so it costs nothing while words are typed.
 */
export class Labels {
  private shown: Shown = { labels: new Map(), continues: new Set() };
  private readonly elements = new Map<string, Set<HTMLElement>>();

  /** The number of a block as it is printed, or ''. */
  of(id: string): string {
    return this.shown.labels.get(id) ?? '';
  }

  /** All of them, as they are printed, by the ids of their blocks; another map after each count. */
  get all(): Shown['labels'] {
    return this.shown.labels;
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
