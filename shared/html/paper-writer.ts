import type { Wording } from '#shared/domain/report/index.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import type { ItemNode } from '#shared/outline/item-lists.ts';
import type { OutlineNode } from '#shared/outline/outline.ts';
import { escapeHtml, fragment, idAttribute } from './escape.ts';
import { writeAttachments, writeEntries, writeItems } from './lists.ts';
import type { Notes } from './notes.ts';
import { type Blobs, writePicture } from './picture.ts';
import { writeControlTable, writeTable } from './table.ts';
import { type Targets, writeWording } from './words.ts';

type Of<Type extends OutlineNode['type']> = Extract<OutlineNode, { type: Type }>;

/** What the nodes of a paper are written with. */
export type Surroundings = {
  readonly notes: Notes;
  readonly targets: Targets;
  readonly blobs: Blobs;
  /** Where a joined file lies, by its node's id, as an address from this file. */
  readonly files: ReadonlyMap<string, string>;
  /** The name of the list of contents to those who hear it. */
  readonly contentsName: (heading: string) => string;
};

/** The body of one paper, node by node; neighbours that are lines of one list or table are written as one. */
export function writePaperNodes(nodes: readonly OutlineNode[], around: Surroundings): string {
  let html = '';
  let isUnder = false;
  let isAcross = false;
  let hasTitle = false;
  for (const run of gather(nodes)) {
    const [node] = run;
    if (!node) continue;
    if (node.type === 'heading') isUnder = false;
    if (node.type === 'recommendation' || (node.type === 'paragraph' && node.number !== null)) isUnder = true;
    if (node.type === 'page') {
      const turns = (node.landscape ?? false) !== isAcross;
      if (turns) html += isAcross ? '</div>\n' : '<div class="across">\n';
      else html += '<div class="break"></div>\n';
      isAcross = node.landscape ?? false;
      if (node.header) html += `<p class="head">${escapeHtml(node.header)}</p>\n`;
    } else if (node.type === 'item') html += writeItems(run as ItemNode[], isUnder, ({ text }) => wording(text, around));
    else if (node.type === 'attachment') html += writeAttachments(run as Of<'attachment'>[]);
    else if (node.type === 'entry') html += writeEntries(run as Of<'entry'>[], around.targets);
    else if (node.type === 'front' && node.style === 'control') html += writeControlTable(run as Of<'front'>[]);
    else html += writeNode(node, around, hasTitle);
    if (node.type === 'title' || node.type === 'file') hasTitle = true;
  }
  return isAcross ? `${html}</div>\n` : html;
}

/** Neighbours of one sort that are written together, and every other node by itself. */
function gather(nodes: readonly OutlineNode[]): readonly (readonly OutlineNode[])[] {
  const runs: OutlineNode[][] = [];
  let sort = '';
  for (const node of nodes) {
    if (isBlankNode(node)) continue;
    const isLine = node.type === 'item' || node.type === 'attachment' || node.type === 'entry' || (node.type === 'front' && node.style === 'control');
    if (isLine && sort === node.type) runs[runs.length - 1]?.push(node);
    else runs.push([node]);
    sort = isLine ? node.type : '';
  }
  return runs;
}

type Single = Exclude<OutlineNode, { type: 'page' | 'paper' | 'item' | 'attachment' | 'entry' }>;

function writeNode(node: Exclude<OutlineNode, { type: 'page' | 'item' | 'attachment' | 'entry' }>, around: Surroundings, hasTitle: boolean): string {
  return node.type === 'paper' ? '' : `${writeSingle(node, around, hasTitle)}\n`;
}

function writeSingle(node: Single, around: Surroundings, hasTitle: boolean): string {
  const id = idAttribute(node.id);
  switch (node.type) {
    case 'front':
      return writeFront(node);
    case 'title':
      return `<h1${id}${node.isCover ? ' class="cover"' : ''}>${escapeHtml(node.text)}</h1>`;
    case 'heading':
      return `<h${node.level}${id}${numbered(node.number, wording(node.text, around))}</h${node.level}>`;
    case 'paragraph':
      return `<p${id}${node.number === null && node.continues ? ' class="continues"' : ''}${numbered(node.number, wording(node.text, around))}</p>`;
    case 'recommendation':
      return `<p${id}${numbered(node.label, wording(node.text, around))}</p>`;
    case 'quotation':
      return `<blockquote${id}><p>${wording(node.text, around)}</p></blockquote>`;
    case 'table':
      return writeTable(node, (text) => wording(text, around));
    case 'picture':
      return writePicture(node, around.blobs);
    case 'lines':
      return `<p${id} class="${node.role}">${node.lines.map(escapeHtml).join('<br/>')}</p>`;
    case 'contents':
      return writeContents(node, around);
    case 'file':
      return writeFile(node, around, hasTitle);
  }
}

/** The rest of an opening tag, and the words with their number before them. */
function numbered(number: string | null, words: string): string {
  return number === null ? `>${words}` : ` class="numbered"><span class="number">${escapeHtml(number)}</span> ${words}`;
}

function writeFront({ id, style, label, text }: Of<'front'>): string {
  const name = label === '' ? '' : style === 'capitals' ? `${escapeHtml(label)} ` : `<b>${escapeHtml(label)}:</b> `;
  return `<p${idAttribute(id)} class="${style}">${name}${style === 'row' ? `<span>${escapeHtml(text)}</span>` : escapeHtml(text)}</p>`;
}

function writeContents({ id, heading, entries }: Of<'contents'>, { targets, contentsName }: Surroundings): string {
  const items = entries.map((entry) => {
    const words = `${entry.number === null ? '' : `<span class="number">${escapeHtml(entry.number)} </span>`}${escapeHtml(entry.text)}`;
    const shown = targets.has(entry.id) ? `<a href="${fragment(entry.id)}">${words}</a>` : words;
    return `<li${entry.level === 3 ? ' class="deeper"' : ''}>${shown}</li>`;
  });
  return `<nav${idAttribute(id)} aria-label="${escapeHtml(contentsName(heading))}"><h2>${escapeHtml(heading)}</h2><ol role="list">${items.join('')}</ol></nav>`;
}

/** A joined PDF: what is said of it, and where it lies. It is the title of a paper that has no other. */
function writeFile(node: Of<'file'>, { files }: Surroundings, hasTitle: boolean): string {
  const address = files.get(node.id);
  const name = escapeHtml(node.name);
  const where = address === undefined ? name : `<a href="${escapeHtml(address)}">${name}</a>`;
  const level = hasTitle ? 'h2' : 'h1';
  return `<${level}${idAttribute(node.id)}>${escapeHtml(node.text)}</${level}>${node.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}<p>File: ${where}</p>`;
}

function wording(text: Wording, { targets, notes }: Surroundings): string {
  return writeWording(text, targets, notes);
}
