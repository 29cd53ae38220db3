import type { Node as PaperNode } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import type { Labels } from './labels.ts';

/** How one kind of block is drawn: its element and the attributes that follow from its own. */
export type Drawing = {
  readonly tag: (node: PaperNode) => string;
  readonly className: string;
  readonly data?: (node: PaperNode) => Readonly<Record<string, string>>;
};

/** A block of text with its number in the margin. Plain DOM: a paper has thousands of them. */
export class BlockView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private node: PaperNode;
  private readonly drawing: Drawing;
  private readonly labels: Labels;

  constructor(node: PaperNode, drawing: Drawing, labels: Labels) {
    this.node = node;
    this.drawing = drawing;
    this.labels = labels;
    this.dom = document.createElement(drawing.tag(node));
    this.dom.className = `block ${drawing.className}`;
    this.contentDOM = this.dom;
    this.draw();
  }

  update(node: PaperNode): boolean {
    if (node.type !== this.node.type || this.drawing.tag(node) !== this.drawing.tag(this.node)) return false;
    const before = this.node;
    this.node = node;
    if (before.attrs === node.attrs) return true;
    if (before.attrs.id !== node.attrs.id) this.labels.detach(before.attrs.id, this.dom);
    this.draw();
    return true;
  }

  /** The numbers and marks put on the block from outside are no edits. */
  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' && mutation.target === this.dom;
  }

  destroy(): void {
    this.labels.detach(this.node.attrs.id, this.dom);
  }

  private draw(): void {
    const { id } = this.node.attrs;
    if (id) {
      this.dom.dataset.id = id;
      this.labels.attach(id, this.dom);
    }
    Object.assign(this.dom.dataset, this.drawing.data?.(this.node));
  }
}
