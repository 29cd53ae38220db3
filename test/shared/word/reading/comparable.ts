import { allowedLink } from '#shared/domain/report/words.ts';
import type { Marks, Wording } from '#shared/domain/report/index.ts';
import { isBlankNode } from '#shared/outline/blank.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { bookmarkName } from '#shared/word/bookmarks.ts';
import { withoutPrivate } from '#shared/word/reading/symbols.ts';
import type { ReadInline, ReadPaper } from '#shared/word/reading/read-paper.ts';

/** A piece of text in one form for outlines and for what is read: '**bold** text'. */
type Line = { readonly is: string; readonly label?: string | undefined; readonly words: string };

const kinds = { lettered: 'letter', bulleted: 'bullet', numbered: 'number' } as const;

/** An outline as lines that can be compared with {@link linesOfRead}; `blobs` are the pictures that the file holds. */
export function linesOfOutline(outline: Outline, blobs: ReadonlyMap<string, unknown>): readonly Line[] {
  const marked = new Set<string>();
  for (const node of outline.nodes) if (hasBookmark(node)) marked.add(node.id);
  const words = (text: Wording | string) => tidy(typeof text === 'string' ? [clean(text)] : text.map((piece) => wordsPiece(piece, marked)));
  let isAcross = false;
  let isFresh = true;
  const lines = outline.nodes.flatMap((node, at): readonly Line[] => {
    if (node.type === 'page') {
      const turns = (node.landscape ?? false) !== isAcross;
      isAcross = node.landscape ?? false;
      const rest = outline.nodes.slice(at + 1);
      const isLast = !rest.some((one) => one.type !== 'page' && !isBlankNode(one));
      if (!turns && (isFresh || isLast)) return [];
      return [{ is: `page ${isAcross}`, words: '' }];
    }
    if (isBlankNode(node)) return [];
    isFresh = false;
    return linesOfNode(node, words, blobs, outline.nodes[at - 1]);
  });
  return withoutDoublePages(lines);
}

function linesOfNode(
  node: OutlineNode,
  words: (text: Wording | string) => string,
  blobs: ReadonlyMap<string, unknown>,
  before: OutlineNode | undefined,
): readonly Line[] {
  switch (node.type) {
    case 'front': {
      if (node.style === 'control') {
        const row = { is: 'row', words: [words(node.label), words(node.text)].join(' | ') };
        return before?.type === 'front' && before.style === 'control' ? [row] : [{ is: 'table', words: '' }, row];
      }
      if (node.style === 'council' || node.style === 'kind') return [{ is: 'paragraph', words: words(node.text) }];
      if (node.style === 'capitals') return [{ is: 'paragraph', words: words(`${node.label} ${node.text}`) }];
      const label = node.label === '' ? [] : [{ text: `${node.label}:`, marks: { bold: true as const } }, { text: ' ' }];
      return [{ is: 'paragraph', words: words([...label, { text: node.text }]) }];
    }
    case 'title':
      return [{ is: 'heading 1', words: words(node.text) }];
    case 'heading':
      return [{ is: `heading ${node.level}`, label: node.number ?? undefined, words: words(node.text) }];
    case 'paragraph':
      return [{ is: 'paragraph', label: node.number ?? undefined, words: words(node.text) }];
    case 'item':
      // Below the first level, '(a)' and '(i)' are letters to a reader.
      return [
        { is: `item ${node.style === 'numbered' && node.level > 0 ? 'letter' : kinds[node.style]} ${node.level}`, label: node.label, words: words(node.text) },
      ];
    case 'quotation':
      return [{ is: 'quotation', words: words(node.text) }];
    case 'recommendation':
      return [{ is: 'paragraph', label: node.label, words: words(node.text) }];
    case 'table':
      return [
        ...captionLines(node, words),
        { is: 'table', words: '' },
        ...node.rows.map((row) => ({ is: 'row', words: node.widths.map((_width, column) => words(row.cells[column] ?? [])).join(' | ') })),
      ];
    case 'picture':
      return [
        blobs.has(node.blob)
          ? { is: 'picture', words: `${node.blob} ${words(node.alt.trim() || node.caption.trim())}` }
          : { is: 'paragraph', words: words(`[A picture is missing here: ${node.alt || node.caption.trim() || 'no description'}]`) },
        ...captionLines(node, words),
      ];
    case 'lines':
      return [{ is: 'paragraph', words: tidy(node.lines.flatMap((line, index) => [...(index > 0 ? ['⏎'] : []), clean(line)])) }];
    case 'attachment':
      return [{ is: 'item bullet 0', label: '•', words: words(node.text) }];
    case 'contents':
      return [
        { is: 'heading 2', words: words(node.heading) },
        ...(node.entries.length === 0
          ? []
          : [{ is: 'contents', words: node.entries.map((entry) => plainly(words(`${entry.number ?? ''} ${entry.text}`))).join(' / ') }]),
      ];
    default:
      throw new Error(`Not compared: ${node.type}`);
  }
}

function captionLines({ caption, label }: { readonly caption: string; readonly label: string }, words: (text: string) => string): readonly Line[] {
  return caption.trim() === '' ? [] : [{ is: 'caption', label, words: words(caption.trim()) }];
}

/** A paper that was read, in the same form. Page numbers of a list of contents are left aside. */
export function linesOfRead(paper: ReadPaper): readonly Line[] {
  const marked = new Set(paper.elements.flatMap((element) => element.bookmarks));
  const words = (text: ReadInline) => tidy(text.map((piece) => readPiece(piece, marked)));
  return withoutDoublePages(
    paper.elements.flatMap((element): readonly Line[] => {
      switch (element.type) {
        case 'heading':
          return [{ is: `heading ${element.level}`, label: element.number?.text, words: words(element.text) }];
        case 'paragraph':
          return [{ is: 'paragraph', label: element.label?.text, words: words(element.text) }];
        case 'item':
          return [{ is: `item ${element.kind} ${element.level}`, label: element.label.text, words: words(element.text) }];
        case 'quotation':
          return [{ is: 'quotation', words: words(element.text) }];
        case 'caption':
          return [{ is: 'caption', label: element.label, words: words(element.text) }];
        case 'table':
          return [{ is: 'table', words: '' }, ...element.rows.map((row) => ({ is: 'row', words: row.map(words).join(' | ') }))];
        case 'picture':
          return [{ is: 'picture', words: `${element.picture} ${tidy([element.alt])}` }];
        case 'page':
          return [{ is: `page ${element.isAcross}`, words: '' }];
        default:
          return [{ is: 'contents', words: element.lines.map((line) => tidy([line.replace(/\s*\d+$/, '')])).join(' / ') }];
      }
    }),
  );
}

/** A line on one line. */
export const shown = ({ is, label, words }: Line) => `${is}: ${label ?? ''} ${words}`;

function plainly(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function wordsPiece(piece: Wording[number], marked: ReadonlySet<string>): string {
  if ('cited' in piece) {
    const { to, text, by } = piece.cited;
    const said = clean(text);
    return to !== null && marked.has(to) && said !== ''
      ? `${open(piece.marks)}{${bookmarkName(to)} ${by === 'number' ? 'number' : 'words'}: ${said}}`
      : `${open(piece.marks)}${said}`;
  }
  if ('break' in piece) return '⏎';
  if ('footnote' in piece) return `[note: ${tidy(piece.footnote.text.map((one) => ('text' in one ? `${open(one.marks)}${clean(one.text)}` : '⏎')))}]`;
  return `${open(piece.marks)}${clean(piece.text)}`;
}

function readPiece(piece: ReadInline[number], marked: ReadonlySet<string>): string {
  if ('reference' in piece) {
    const { bookmark, by } = piece.reference;
    return `${open(piece.marks)}${marked.has(bookmark) ? `{${bookmark} ${by}: ${piece.text}}` : piece.text}`;
  }
  if ('break' in piece) return '⏎';
  if ('footnote' in piece) return `[note: ${tidy(piece.footnote.text.map((one) => ('text' in one ? `${open(one.marks)}${one.text}` : '⏎')))}]`;
  return `${open(piece.marks)}${piece.text}`;
}

function open(marks: Marks | undefined): string {
  const script = marks?.superscript ? '^' : marks?.subscript ? '_' : '';
  return `‹${marks?.bold ? 'b' : ''}${marks?.italic ? 'i' : ''}${script}${marks?.link && isSafe(marks.link) ? '@' : ''}›`;
}

/** Links that the writer puts into a file; others stand there as words. */
function isSafe(link: string): boolean {
  const tidy = link.trim();
  return (
    allowedLink.test(tidy) &&
    !/[\p{Surrogate}\p{Control}]/u.test(tidy) &&
    /^(https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#]|$)|mailto:[^@]+@[a-z0-9.-]+$)/i.test(tidy)
  );
}

function clean(text: string): string {
  const said = text.replace(/[\t\n\r]+/g, ' ').replace(/[\p{Control}\p{Surrogate}\ufffe\uffff]/gu, '');
  return withoutPrivate(said, '', () => {});
}

/** Pieces as one text: marks said where they change, spaces made one, neither those nor breaks at the ends. */
function tidy(pieces: readonly string[]): string {
  const signs: { readonly sign: string; readonly marks: string | null }[] = [];
  for (const piece of pieces) {
    const marks = /^‹[^›]*›/.exec(piece)?.[0] ?? '';
    const words = piece.slice(marks.length);
    if (words === '⏎' || words.startsWith('[note: ')) signs.push({ sign: words, marks: null });
    else
      for (const sign of words.replace(/\s/gu, ' '))
        if (sign !== ' ' || signs.at(-1)?.sign !== ' ') signs.push({ sign, marks: sign === ' ' ? null : marks.replace('‹›', '') });
  }
  const isEmpty = (one: { readonly sign: string } | undefined) => one?.sign === ' ' || one?.sign === '⏎';
  while (isEmpty(signs[0])) signs.shift();
  while (isEmpty(signs.at(-1))) signs.pop();
  let last = '';
  return signs
    .map(({ sign, marks }) => {
      if (marks === null || marks === last) return sign;
      last = marks;
      return `${marks || '‹›'}${sign}`;
    })
    .join('');
}

/** One page break for several, and no line for what has nothing to be seen. */
function withoutDoublePages(lines: readonly Line[]): readonly Line[] {
  const seen = lines.filter(
    (line) => line.words !== '' || ((line.label ?? '') !== '' && !line.is.startsWith('item bullet')) || /^(page|table|row|picture)/.test(line.is),
  );
  return seen.filter((line, index) => !(line.is.startsWith('page') && seen[index + 1]?.is.startsWith('page')));
}

function hasBookmark(node: OutlineNode): boolean {
  if (isBlankNode(node)) return false;
  if (node.type === 'heading' || node.type === 'recommendation' || node.type === 'attachment') return true;
  if (node.type === 'paragraph') return node.number !== null;
  if (node.type === 'item') return node.style !== 'bulleted';
  return (node.type === 'table' || node.type === 'picture') && node.caption.trim() !== '';
}
