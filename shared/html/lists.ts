import { type ItemList, type ItemNode, nestItems } from '#shared/outline/item-lists.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { escapeHtml, fragment, idAttribute } from './escape.ts';
import type { Targets } from './words.ts';

type EntryNode = Extract<OutlineNode, { type: 'entry' }>;
type AttachmentNode = Extract<OutlineNode, { type: 'attachment' }>;

// Labels are text of their own: counters would not know what the paper prints. A list without markers is no list to
// some screen readers, hence the role.

/** Neighbouring items as the lists that they are. `isUnder`: they stand under a numbered paragraph. */
export function writeItems(items: readonly ItemNode[], isUnder: boolean, words: (node: ItemNode) => string): string {
  return `<div${isUnder ? ' class="under"' : ''}>${nestItems(items)
    .map((list) => writeList(list, words))
    .join('')}</div>\n`;
}

function writeList({ style, items }: ItemList, words: (node: ItemNode) => string): string {
  const tag = style === 'bulleted' ? 'ul' : 'ol';
  const written = items.map(({ node, lists }) => {
    const label = `<span class="label"${style === 'bulleted' ? ' aria-hidden="true"' : ''}>${escapeHtml(node.label)}</span>`;
    return `<li${idAttribute(node.id)}>${label} ${words(node)}${lists.map((inner) => writeList(inner, words)).join('')}</li>`;
  });
  return `<${tag} role="list">${written.join('')}</${tag}>`;
}

/** The files that a paper names at its end, with the label that each begins with. */
export function writeAttachments(nodes: readonly AttachmentNode[]): string {
  const items = nodes.map(({ id, text }) => `<li${idAttribute(id)}><span class="label" aria-hidden="true">•</span> ${escapeHtml(text)}</li>`);
  return `<ul role="list">${items.join('')}</ul>\n`;
}

/** Neighbouring lines of an agenda; each leads to its paper where the file has it. */
export function writeEntries(entries: readonly EntryNode[], targets: Targets): string {
  const items: string[] = [];
  let inner: string[] = [];
  let open: EntryNode | null = null;
  const close = () => {
    const nested = inner.length > 0 ? `<ol role="list">${inner.join('')}</ol>` : '';
    if (open) items.push(`${openEntry(open, targets)}${nested}</li>`);
    else if (nested) items.push(`<li>${nested}</li>`);
    inner = [];
  };
  for (const entry of entries) {
    if (entry.level === 1) {
      inner.push(`${openEntry(entry, targets)}</li>`);
      continue;
    }
    close();
    open = entry;
  }
  close();
  return `<ol role="list" class="agenda">${items.join('')}</ol>\n`;
}

function openEntry({ id, number, text, lines, time, to }: EntryNode, targets: Targets): string {
  const words = escapeHtml(text);
  const title = to !== null && targets.has(to) ? `<a href="${fragment(to)}">${words}</a>` : words;
  return (
    `<li${idAttribute(id)}>${number === '' ? '' : `<span class="number">${escapeHtml(number)}</span> `}` +
    `${time === '' ? '' : `<span class="time">${escapeHtml(time)}</span> `}${title}${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}`
  );
}
