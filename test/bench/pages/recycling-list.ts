import './recycling-list.css';

/** One row as the list needs it. Cells are asked for when the row comes into sight. */
export type ListRow = { readonly id: string; readonly cells: () => readonly string[] };

const rowHeight = 32;
const overscan = 6;

/** Draws any number of rows with as many elements as fit in sight; scrolling and new rows only fill them anew. */
export class RecyclingList {
  private readonly scroller = document.createElement('div');
  private readonly body = document.createElement('div');
  private readonly pool: { readonly row: HTMLElement; readonly cells: readonly HTMLElement[]; shown: ListRow | null; top: number }[] = [];
  private rows: readonly ListRow[] = [];

  /** `onSort` is told which heading was clicked. */
  constructor(host: HTMLElement, headings: readonly string[], onSort: (column: number) => void) {
    this.scroller.className = 'list';
    this.body.className = 'list-body';
    const head = document.createElement('div');
    head.className = 'list-head';
    headings.forEach((heading, column) => {
      const cell = document.createElement('span');
      cell.textContent = heading;
      cell.addEventListener('click', () => onSort(column));
      head.append(cell);
    });
    this.scroller.append(head, this.body);
    host.append(this.scroller);
    const count = Math.ceil(this.scroller.clientHeight / rowHeight) + 2 * overscan;
    for (let index = 0; index < count; index++) {
      const row = document.createElement('div');
      row.className = 'list-row';
      const cells = headings.map(() => document.createElement('span'));
      row.append(...cells);
      this.pool.push({ row, cells, shown: null, top: -1 });
    }
    this.scroller.addEventListener('scroll', () => this.draw(), { passive: true });
  }

  /** Shows these rows from the first. */
  show(rows: readonly ListRow[]): void {
    this.rows = rows;
    this.body.style.height = `${rows.length * rowHeight}px`;
    this.draw();
  }

  private draw(): void {
    const first = Math.max(0, Math.floor(this.scroller.scrollTop / rowHeight) - overscan);
    const last = Math.min(this.rows.length, first + this.pool.length);
    for (let slot = 0; slot < this.pool.length; slot++) {
      const item = this.pool[slot] as (typeof this.pool)[number];
      const index = first + ((slot - (first % this.pool.length) + this.pool.length) % this.pool.length);
      const wanted = index < last ? this.rows[index] : undefined;
      if (wanted === undefined) {
        item.row.remove();
        item.shown = null;
        continue;
      }
      if (item.shown === wanted && item.top === index) continue;
      const texts = wanted.cells();
      item.cells.forEach((cell, column) => {
        const text = texts[column] ?? '';
        if (cell.textContent !== text) cell.textContent = text;
      });
      item.row.dataset['row'] = String(index);
      item.row.style.transform = `translateY(${index * rowHeight}px)`;
      item.shown = wanted;
      item.top = index;
      if (!item.row.isConnected) this.body.append(item.row);
    }
  }
}
