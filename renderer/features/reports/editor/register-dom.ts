import { isId } from '#shared/base/ids.ts';
import { byPlace } from '#shared/base/order-key.ts';
import { type BlockOf, type Inline, plainText, type WrittenBlock } from '#shared/domain/report/index.ts';
import { columnsOfFigures } from '#shared/outline/figures.ts';
import type { Kind } from '#shared/domain/kinds.ts';
import { placeOf } from '#renderer/parts/place.ts';
import type { ReadPicture } from '#renderer/parts/paper-preview/paper-picture.tsx';

/** How blocks from the registers are drawn: where their numbers go, which records they tell of, where pictures are read. */
export type Drawing = {
  readonly number: (id: string, element: HTMLElement) => void;
  /** What each row, item or card is a record of. */
  readonly kind: Kind | null;
  readonly readPicture: ReadPicture;
  /** Told of each address that is made for a picture, to be given up in the end. */
  readonly onAddress: (address: string) => void;
};

/** What a block from the registers says, drawn as the page draws what is written there. It cannot be written in. */
export function drawSaid(blocks: readonly WrittenBlock[], drawing: Drawing): readonly HTMLElement[] {
  const rows = new Map<string, BlockOf<'row'>[]>();
  for (const block of blocks) if (block.type === 'row') rows.set(block.slot, [...(rows.get(block.slot) ?? []), block]);
  return blocks
    .filter((block) => block.type !== 'row')
    .sort(byPlace)
    .map((block) => drawBlock(block, rows.get(`table:${block.id}`) ?? [], drawing));
}

/** The id of the record that a row, an item or a card tells of; null where it tells of none. */
export function recordIdOf(block: string): string | null {
  const last = block.split('-').at(-1) ?? '';
  return block.includes('-') && isId(last) ? last : null;
}

function drawBlock(block: Exclude<WrittenBlock, { type: 'row' }>, rows: readonly BlockOf<'row'>[], drawing: Drawing): HTMLElement {
  switch (block.type) {
    case 'table':
      return drawTable(block, [...rows].sort(byPlace), drawing);
    case 'picture':
      return drawPicture(block, drawing);
    default: {
      const element = make(block.type === 'heading' ? `h${block.level + 2}` : 'p', block.type);
      appendWords(element, block.text);
      if (block.type === 'item') Object.assign(element.dataset, { style: block.style, level: String(block.level) });
      drawing.number(block.id, element);
      appendJump(element, block.id, plainText(block.text), drawing);
      return element;
    }
  }
}

function drawTable(block: BlockOf<'table'>, rows: readonly BlockOf<'row'>[], drawing: Drawing): HTMLElement {
  const box = make('div', 'table-block');
  if (block.caption !== '') {
    const caption = make('p', 'caption', block.caption);
    drawing.number(block.id, caption);
    box.append(caption);
  }
  const table = document.createElement('table');
  const whole = block.columns.reduce((sum, one) => sum + one.width, 0);
  const columns = document.createElement('colgroup');
  for (const one of block.columns) {
    const column = document.createElement('col');
    column.style.width = `${(100 * one.width) / whole}%`;
    columns.append(column);
  }
  const body = document.createElement('tbody');
  rows.forEach((row, index) => {
    const line = document.createElement('tr');
    for (const { id } of block.columns) {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      appendWords(cell, row.cells[id] ?? []);
      line.append(cell);
    }
    const record = index === 0 ? block.id : row.id;
    const last = line.lastElementChild;
    if (last instanceof HTMLElement)
      appendJump(
        last,
        record,
        block.columns
          .slice(0, 2)
          .map(({ id }) => plainText(row.cells[id] ?? []))
          .join(' '),
        drawing,
      );
    body.append(line);
  });
  const figures = columnsOfFigures(
    rows.slice(1).map((row) => block.columns.map(({ id }) => wordingOf(row.cells[id] ?? []))),
    block.columns.length,
  );
  table.dataset.figures = figures.flatMap((isFigures, index) => (isFigures ? [`c${index + 1}`] : [])).join(' ');
  table.append(columns, body);
  box.append(table);
  return box;
}

function drawPicture(block: BlockOf<'picture'>, { number, readPicture, onAddress }: Drawing): HTMLElement {
  const figure = make('figure', 'picture-block');
  const image = document.createElement('img');
  Object.assign(image, { width: block.width, height: block.height, alt: block.alt, draggable: false });
  image.style.width = `${100 * block.share}%`;
  figure.append(image);
  void readPicture(block.blob).then((found) => {
    if (!found) return;
    const address = URL.createObjectURL(new Blob([found.bytes as Uint8Array<ArrayBuffer>], { type: found.mediaType }));
    onAddress(address);
    image.src = address;
  });
  if (block.caption !== '') {
    const caption = make('figcaption', 'caption', block.caption);
    number(block.id, caption);
    figure.append(caption);
  }
  return figure;
}

/** A small link to the record's own place; the keyboard finds the same in the block's options. */
function appendJump(element: HTMLElement, block: string, name: string, { kind }: Drawing): void {
  const id = recordIdOf(block);
  if (id === null || kind === null) return;
  const jump = make('a', 'register-jump');
  Object.assign(jump.dataset, { kind, record: id });
  jump.setAttribute('href', `#${placeOf(kind, id)}`);
  jump.setAttribute('tabindex', '-1');
  jump.setAttribute('aria-label', `Open ${name.slice(0, 80)} in its register`);
  jump.title = 'Open in the register';
  element.append(jump);
}

function appendWords(element: HTMLElement, text: Inline): void {
  for (const piece of text) {
    if ('break' in piece) element.append(document.createElement('br'));
    else if ('text' in piece) element.append(piece.marks?.bold ? make('strong', '', piece.text) : piece.text);
  }
}

function wordingOf(text: Inline): readonly { readonly text: string }[] {
  return [{ text: plainText(text) }];
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}
