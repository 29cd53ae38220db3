import type { Node as PaperNode } from '@tiptap/pm/model';
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view';
import { inlineOf } from '#shared/domain/report/index.ts';
import { columnsOfFigures } from '#shared/outline/figures.ts';
import type { Labels } from './labels.ts';
import type { Column } from './table-nodes.ts';

/** A table block: its caption with the table's number, the column widths, and the rows. */
export class TableBlockView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private node: PaperNode;
  private readonly caption: HTMLElement;
  private readonly table = document.createElement('table');
  private readonly columns: HTMLElement;
  private readonly labels: Labels;

  constructor(node: PaperNode, labels: Labels) {
    this.node = node;
    this.labels = labels;
    this.dom = document.createElement('div');
    this.dom.className = 'block table-block';
    this.caption = document.createElement('p');
    this.caption.className = 'caption';
    this.caption.contentEditable = 'false';
    this.columns = document.createElement('colgroup');
    this.contentDOM = document.createElement('tbody');
    this.table.append(this.columns, this.contentDOM);
    this.dom.append(this.caption, this.table);
    this.draw(null);
    this.alignFigures();
  }

  update(node: PaperNode): boolean {
    if (node.type !== this.node.type) return false;
    const before = this.node;
    this.node = node;
    if (before.attrs !== node.attrs) this.draw(before);
    this.alignFigures();
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.labels.detach(this.node.attrs.id, this.caption);
  }

  private draw(before: PaperNode | null): void {
    const { id, caption } = this.node.attrs;
    if (before && before.attrs.id !== id) this.labels.detach(before.attrs.id, this.caption);
    if (id) {
      this.dom.dataset.id = id;
      this.labels.attach(id, this.caption);
    }
    this.caption.textContent = caption;
    this.caption.hidden = caption === '';
    const columns = this.node.attrs.columns as readonly Column[];
    const whole = columns.reduce((sum, one) => sum + one.width, 0) || 1;
    this.columns.replaceChildren(
      ...columns.map((one) => {
        const column = document.createElement('col');
        column.style.width = `${(100 * one.width) / whole}%`;
        return column;
      }),
    );
  }

  /** Columns of amounts stand at the right, as they are printed. */
  private alignFigures(): void {
    const columns = this.node.attrs.columns as readonly Column[];
    const cells = this.node.children.slice(1).map((row) => row.children.map((cell) => inlineOf(cell.textContent)));
    const figures = columnsOfFigures(cells, columns.length)
      .flatMap((isFigures, index) => (isFigures ? [`c${index + 1}`] : []))
      .join(' ');
    if (this.table.dataset.figures !== figures) this.table.dataset.figures = figures;
  }
}
