import type { Wording } from '#shared/domain/report/index.ts';
import { plainText } from '#shared/domain/report/words.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { escapeHtml, idAttribute } from './escape.ts';

type TableNode = Extract<OutlineNode, { type: 'table' }>;
type FrontNode = Extract<OutlineNode, { type: 'front' }>;

/** More columns than this do not fit a small window: the table scrolls there by itself. */
const mostColumns = 4;

/** A table with its caption; the first row names the columns, and in a card the first column the rows. */
export function writeTable(node: TableNode, words: (text: Wording) => string): string {
  const [header, ...rows] = node.rows;
  const columns = node.widths.map((width, index) => ({ width, figures: node.figures?.[index] ? ' class="figures"' : '' }));
  const caption = node.caption.trim() === '' ? '' : `<caption>${escapeHtml(`${node.label}: ${node.caption.trim()}`)}</caption>`;
  const cell = (tag: string, attributes: string, text: Wording) => `<${tag}${attributes}>${words(text)}</${tag}>`;
  const head = columns.map(({ figures }, index) => {
    const text = header?.cells[index] ?? [];
    return plainText(text).trim() === '' ? cell('td', '', text) : cell('th', ` scope="col"${figures}`, text);
  });
  const body = rows.map(({ cells }) => {
    const written = columns.map(({ figures }, index) => {
      const text = cells[index] ?? [];
      const isName = node.isCard === true && index === 0 && plainText(text).trim() !== '';
      return isName ? cell('th', ' scope="row"', text) : cell('td', figures, text);
    });
    return `<tr>${written.join('')}</tr>`;
  });
  const table =
    `<table${idAttribute(node.id)}${node.isCard ? ' class="card"' : ''}>${caption}` +
    `<colgroup>${columns.map(({ width }) => `<col style="width:${(width * 100).toFixed(2)}%"/>`).join('')}</colgroup>` +
    `<thead><tr>${head.join('')}</tr></thead>${body.length > 0 ? `<tbody>${body.join('')}</tbody>` : ''}</table>\n`;
  if (columns.length <= mostColumns) return table;
  return `<div class="wide" role="group" tabindex="0" aria-label="${escapeHtml(node.label || 'Table')}">${table}</div>`;
}

/** The lines of a cover's table: names and values, without a row of headings. */
export function writeControlTable(lines: readonly FrontNode[]): string {
  const rows = lines.map(
    ({ id, label, text }) =>
      `<tr${idAttribute(id)}>${label === '' ? '<td></td>' : `<th scope="row">${escapeHtml(label)}</th>`}<td>${escapeHtml(text)}</td></tr>`,
  );
  return `<table class="card"><tbody>${rows.join('')}</tbody></table>\n`;
}
