import { cleanWords } from './clean-words.ts';
import { areParagraphs, readWordItem, styleOfMark, type WordItem } from './word-lists.ts';

/** Pasted content in the form that the paper reads, and the pictures in it, in the order of their places. */
export type CleanPaste = { readonly html: string; readonly pictures: readonly string[]; readonly blocks: number; readonly lost: readonly string[] };

type Found = {
  readonly element: Element;
  readonly item: WordItem | null;
  readonly from: 'text' | 'list' | 'quotation';
  readonly list?: { readonly style: string; readonly level: number };
};

const headings = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'HEAD',
  'META',
  'LINK',
  'TITLE',
  'TEMPLATE',
  'NOSCRIPT',
  'IFRAME',
  'OBJECT',
  'FORM',
  'BUTTON',
  'SELECT',
  'XML',
  'SVG',
  'svg',
]);

/**
 * Turns HTML from Word or a web page into the few elements that a paper holds: headings, paragraphs, list items with
 * their levels, quotations, tables without merged cells, and pictures that came with their bytes. Everything else
 * loses its form and keeps its words; scripts, styles and comments go. Nothing is loaded and nothing runs.
 */
export function cleanHtml(source: string): CleanPaste {
  const page = new DOMParser().parseFromString(withoutStyles(source), 'text/html');
  const found: Found[] = [];
  collect(page.body, 'text', [], found);
  const paragraphLists = listsOfParagraphs(found);
  const out = document.implementation.createHTMLDocument('');
  const pictures: string[] = [];
  const lost = new Set<string>();
  const context = { out, pictures, lost };
  for (const one of found) out.body.append(...blockOf(one, paragraphLists, context));
  return { html: out.body.innerHTML, pictures, blocks: out.body.childElementCount, lost: [...lost] };
}

/** The policy of the app forbids styles and programs in HTML, in a document for reading too; what styles say is kept under another name. */
function withoutStyles(source: string): string {
  return source
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/i, ' data-look=').replace(/\son[a-z]+\s*=/gi, ' data-gone='));
}

/** Finds what can stand as a block of its own, however deep it lies. */
function collect(parent: Element, from: Found['from'], lists: readonly string[], found: Found[]): void {
  let loose: Element | null = null;
  for (const child of [...parent.childNodes]) {
    const element = child instanceof Element ? child : null;
    if (element && skipped.has(element.tagName)) continue;
    if (element && isBlock(element)) {
      loose = null;
      const { tagName } = element;
      if (tagName === 'UL' || tagName === 'OL') collect(element, 'list', [...lists, listStyle(element)], found);
      else if (tagName === 'BLOCKQUOTE') collect(element, 'quotation', lists, found);
      else if (tagName === 'TABLE') found.push({ element, item: null, from: 'text' });
      else if (hasBlocks(element)) collect(element, from, lists, found);
      else {
        const item = readWordItem(element);
        found.push({
          element,
          item,
          from,
          ...(lists.length > 0 ? { list: { style: lists[lists.length - 1] ?? 'bulleted', level: Math.min(2, lists.length - 1) } } : {}),
        });
      }
    } else if (child.nodeType === Node.TEXT_NODE || element) {
      if (!loose && !(child.textContent ?? '').trim() && !element?.querySelector('img') && element?.tagName !== 'IMG') continue;
      if (!loose) {
        loose = parent.ownerDocument.createElement('p');
        found.push({
          element: loose,
          item: null,
          from,
          ...(lists.length > 0 ? { list: { style: lists[lists.length - 1] ?? 'bulleted', level: Math.min(2, lists.length - 1) } } : {}),
        });
      }
      loose.append(child.cloneNode(true));
    }
  }
}

const blockTags =
  /^(P|DIV|H[1-6]|UL|OL|LI|DL|DT|DD|TABLE|BLOCKQUOTE|PRE|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|NAV|FIGURE|FIGCAPTION|ADDRESS|CENTER|HR|BODY)$/;

function isBlock(element: Element): boolean {
  return blockTags.test(element.tagName);
}

function hasBlocks(element: Element): boolean {
  return element.tagName !== 'TABLE' && [...element.querySelectorAll('*')].some(isBlock);
}

function listStyle(list: Element): string {
  if (list.tagName === 'UL') return 'bulleted';
  return /^[aAiI]$/.test(list.getAttribute('type') ?? '') || /(alpha|roman|latin)/.test(list.getAttribute('data-look') ?? '') ? 'lettered' : 'numbered';
}

/** The Word lists whose numbered items are the report's own numbered paragraphs. */
function listsOfParagraphs(found: readonly Found[]): ReadonlySet<string> {
  const lists = new Map<string, { mark: string; length: number; follows: boolean }[]>();
  found.forEach(({ item, element }, index) => {
    if (!item || item.level > 0 || styleOfMark(item.mark) !== 'numbered') return;
    const items = lists.get(item.list) ?? [];
    items.push({ mark: item.mark, length: (element.textContent ?? '').length, follows: found[index - 1]?.item?.list === item.list });
    lists.set(item.list, items);
  });
  return new Set([...lists].filter(([, items]) => areParagraphs(items)).map(([name]) => name));
}

type Context = { readonly out: Document; readonly pictures: string[]; readonly lost: Set<string> };

function blockOf(one: Found, paragraphLists: ReadonlySet<string>, context: Context): readonly Element[] {
  const { out } = context;
  const { element, item } = one;
  if (element.tagName === 'TABLE') return [tableOf(element, context)];
  const { nodes, pictures } = cleanWords(element, out, context.lost);
  const figures = pictures.map((address) => {
    const figure = out.createElement('figure');
    figure.dataset.pasted = String(context.pictures.push(address) - 1);
    return figure;
  });
  if (nodes.every((node) => !(node.textContent ?? '').trim())) return figures;
  const block = out.createElement(headings.has(element.tagName) || isWordHeading(element) ? headingTag(element) : 'p');
  block.append(...nodes);
  if (block.tagName === 'P') {
    if (item?.mark) {
      const isOfReport = paragraphLists.has(item.list);
      const style = styleOfMark(item.mark);
      if (!(isOfReport && item.level === 0)) {
        block.dataset.style = style;
        block.dataset.level = String(Math.max(0, Math.min(2, isOfReport ? item.level - 1 : item.level)));
      }
    } else if (one.list) {
      block.dataset.style = one.list.style;
      block.dataset.level = String(one.list.level);
    } else if (one.from === 'quotation' || /quote/i.test(element.className)) block.dataset.quotation = '';
  }
  return [block, ...figures];
}

function isWordHeading(element: Element): boolean {
  return /^MsoHeading\d|^MsoTitle/i.test(element.className) || /mso-outline-level:\s*[1-6]/i.test(element.getAttribute('data-look') ?? '');
}

/** Two levels of sub-heading are enough for a paper: the first three of a page are the upper one. */
function headingTag(element: Element): string {
  const level = Number(
    /^H([1-6])$/.exec(element.tagName)?.[1] ??
      /(?:outline-level:\s*|Heading)([1-6])/i.exec(`${element.getAttribute('data-look')} ${element.className}`)?.[1] ??
      3,
  );
  return level <= 3 ? 'h3' : 'h4';
}

/** A table as a plain grid: merged cells become several, the words in the first; lists in a cell become lines. */
function tableOf(table: Element, context: Context): Element {
  const { out } = context;
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const grid = rows.map((): (Element | null)[] => []);
  rows.forEach((row, index) => {
    const line = grid[index] ?? [];
    for (const cell of [...row.children].filter((one) => /^T[DH]$/.test(one.tagName))) {
      let column = 0;
      while (line[column] !== undefined) column++;
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      if (wide > 1 || high > 1) context.lost.add('merged cells');
      grid.slice(index, index + high).forEach((spanned, down) => {
        for (let right = 0; right < wide; right++) spanned[column + right] = down === 0 && right === 0 ? cell : null;
      });
    }
  });
  const wide = Math.min(20, Math.max(1, ...grid.map((line) => line.length)));
  const made = out.createElement('table');
  const body = made.appendChild(out.createElement('tbody'));
  grid.forEach((line, index) => {
    const row = body.appendChild(out.createElement('tr'));
    for (let column = 0; column < wide; column++) {
      const cell = row.appendChild(out.createElement(index === 0 ? 'th' : 'td'));
      const source = line[column];
      if (source) cell.append(...cleanWords(source, out, context.lost, index === 0).nodes);
    }
  });
  return made;
}

function spanOf(cell: Element, name: string): number {
  return Math.max(1, Math.min(50, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
}
