import { isBlankNode } from '#shared/outline/blank.ts';
import { notForPublication } from '#shared/outline/exempt.ts';
import { letterheadPicture } from '#shared/outline/look.ts';
import type { Outline, OutlineNode } from '#shared/outline/outline.ts';
import { Bookmarks } from './bookmarks.ts';
import { drawAgenda, drawLists, type ListNode } from './draw-lists.ts';
import { drawNode, type NodeContext } from './draw-node.ts';
import { controlTable, drawTable } from './draw-table.ts';
import type { Drawn, PageRun, Sheets } from './drawn.ts';
import { type Printable, storable } from './letters.ts';
import { hangingIndent } from './measures.ts';
import { Places } from './places.ts';

type NodeOf<Type extends OutlineNode['type']> = Extract<OutlineNode, { type: Type }>;
type OpenRun = Omit<PageRun, 'nodes'> & { readonly nodes: Drawn[] };

/** The whole paper as data for the program, and the places of its nodes in the order of `sheets.places`. */
export function writeSheets(
  outline: Outline,
  printable: Printable,
  fileOf: (blob: string) => string | null,
  isPlain = false,
): { readonly sheets: Sheets; readonly ids: readonly string[] } {
  const writer = new SheetsWriter(outline, printable, fileOf, isPlain);
  return writer.write();
}

class SheetsWriter {
  private readonly outline: Outline;
  private readonly printable: Printable;
  private readonly fileOf: (blob: string) => string | null;
  private readonly isPlain: boolean;
  private readonly places: Places;
  private readonly bookmarks: Bookmarks;
  private readonly runs: OpenRun[] = [];
  private run: OpenRun;
  private hang: number;
  private footnotes = 0;
  private isUnderParagraph = false;
  /** Whether the next node begins on a new page because files are joined in before it. */
  private isJoining = 0;

  constructor(outline: Outline, printable: Printable, fileOf: (blob: string) => string | null, isPlain: boolean) {
    this.outline = outline;
    this.isPlain = isPlain;
    this.printable = printable;
    this.fileOf = fileOf;
    const before = (outline.paging?.first ?? 1) - 1;
    this.places = new Places(outline.nodes, before);
    this.bookmarks = new Bookmarks(outline.nodes);
    this.hang = hangingIndent(outline.numbering);
    this.run = this.begin({ across: false, header: outline.header, headed: false, offset: before });
    if (outline.letterhead) this.letterhead(outline.letterhead);
  }

  write(): { readonly sheets: Sheets; readonly ids: readonly string[] } {
    const { nodes, title, organisation, subject, date, size } = this.outline;
    for (let at = 0; at < nodes.length; ) at += this.node(at);
    const hasPapers = nodes.some((node) => node.type === 'paper');
    const sheets: Sheets = {
      title: storable(title),
      organisation: storable(organisation),
      subject: storable(subject),
      date: date === null ? null : (date.split('-').map(Number) as unknown as readonly [number, number, number]),
      size: size ?? 12,
      counted: !hasPapers,
      prefix: this.outline.paging?.prefix ?? '',
      joined: this.places.joined,
      runs: this.runs.filter((run, index) => run.nodes.length > 0 || run.at !== undefined || (index === 0 && this.runs.length === 1)),
      places: this.places.drawn.map(({ at }) => at),
    };
    return { sheets, ids: this.places.drawn.map(({ id }) => id) };
  }

  /** Draws what begins at a node; answers how many nodes that were. */
  private node(at: number): number {
    const node = this.outline.nodes[at];
    if (node === undefined || isBlankNode(node)) return 1;
    if (node.type === 'paper') return this.paper(node);
    if (node.type === 'page') return this.page(node);
    if (this.isJoining > 0) this.run = this.begin({ ...this.run, headed: true, offset: this.run.offset + this.isJoining });
    this.isJoining = 0;
    if (node.type === 'file') this.isJoining = node.pages;
    if (node.type === 'entry') {
      const { found, count } = this.neighbours(at, (one): one is NodeOf<'entry'> => one.type === 'entry');
      this.draw(drawAgenda(found, this.context()).map((drawn): Drawn => ({ draw: 'agenda', ...drawn })));
      return count;
    }
    if (isListNode(node)) return this.lists(at, node);
    if (node.type === 'front' && node.style === 'control') {
      const { found, count } = this.neighbours(at, (one): one is NodeOf<'front'> => one.type === 'front' && one.style === 'control');
      this.draw([drawTable(controlTable(found), this.run.across, this.outline.size ?? 12, this.context())]);
      return count;
    }
    if (node.type === 'heading') this.isUnderParagraph = false;
    if (node.type === 'paragraph' && node.number !== null) this.isUnderParagraph = true;
    this.draw(drawNode(node, this.context()));
    return 1;
  }

  private lists(at: number, first: ListNode): number {
    const isRecommendation = first.type === 'recommendation';
    // Items under a recommendation belong to it; a recommendation after items begins its own list.
    const { found, count } = this.neighbours(at, (one): one is ListNode => isListNode(one) && (isRecommendation || one.type !== 'recommendation'));
    for (const list of drawLists(found, this.hang, this.isUnderParagraph, this.context())) this.draw([{ draw: 'list', above: 8, below: 8, ...list }]);
    if (isRecommendation) this.isUnderParagraph = true;
    return count;
  }

  private paper(node: NodeOf<'paper'>): number {
    const offset = this.run.offset + this.isJoining;
    this.isJoining = 0;
    this.run = this.begin({ at: this.places.place(node.id), across: false, header: this.printable.words(node.header, node.id), headed: true, offset });
    this.hang = hangingIndent(node.numbering);
    this.footnotes = 0;
    this.isUnderParagraph = false;
    if (node.letterhead) this.letterhead(node.letterhead);
    if (this.bookmarks.standsAlone(node)) this.draw([this.bookmarks.alone(node, this.places.place(`${node.id} bookmark`))]);
    return 1;
  }

  private page({ id, landscape: across = false, header: words }: NodeOf<'page'>): number {
    const offset = this.run.offset + this.isJoining;
    const isFresh = this.run.nodes.length === 0;
    const header = words === undefined ? this.run.header : this.printable.words(words, id);
    const turns = across !== this.run.across || header !== this.run.header;
    if (turns && isFresh && this.isJoining === 0) {
      this.runs.pop();
      this.run = this.begin({ ...this.run, across, header });
    } else if (turns || this.isJoining > 0) {
      const { at: _at, ...same } = this.run;
      this.run = this.begin({ ...same, across, header, offset });
    } else if (!isFresh) this.run.nodes.push({ draw: 'page' });
    this.isJoining = 0;
    return 1;
  }

  private begin({ at, across, header, headed, offset }: Omit<PageRun, 'nodes' | 'marked'>): OpenRun {
    const run: OpenRun = { ...(at === undefined ? {} : { at }), across, header, headed, offset, marked: header.includes(notForPublication), nodes: [] };
    this.runs.push(run);
    return run;
  }

  private letterhead({ position, picture, lines }: NonNullable<Outline['letterhead']>): void {
    const file = picture && this.fileOf(picture.blob);
    const shown = lines.filter((line) => line.trim() !== '').map((line) => this.printable.words(line.trim(), 'letterhead'));
    const drawn =
      picture && file !== null ? { file, alt: storable(picture.alt.trim()) || this.outline.organisation || 'Letterhead', ...letterheadPicture(picture) } : null;
    if (drawn !== null || shown.length > 0) this.draw([{ draw: 'letterhead', position, picture: drawn, lines: shown }]);
  }

  private draw(drawn: readonly Drawn[]): void {
    this.run.nodes.push(...drawn);
  }

  /** The nodes from a place on that belong together, without blank ones, and how many were met. */
  private neighbours<One extends OutlineNode>(
    at: number,
    belongs: (node: OutlineNode) => node is One,
  ): { readonly found: readonly One[]; readonly count: number } {
    const { nodes } = this.outline;
    const found: One[] = [];
    for (let index = at; ; index++) {
      const node = nodes[index];
      if (node === undefined || !belongs(node)) return { found, count: index - at };
      if (!isBlankNode(node)) found.push(node);
    }
  }

  private context(): NodeContext {
    return {
      printable: this.printable,
      placeOf: (id) => this.places.labelOf(id),
      place: (id) => this.places.place(id),
      offsetOf: (id) => this.places.offsetOf(id),
      nextFootnote: () => String(++this.footnotes),
      isAcross: this.run.across,
      size: this.outline.size ?? 12,
      hang: this.hang,
      bookmark: (node, level, text) => this.bookmarks.of(node, level, text),
      fileOf: this.fileOf,
      isPlain: this.isPlain,
    };
  }
}

function isListNode(node: OutlineNode): node is ListNode {
  return node.type === 'item' || node.type === 'recommendation' || node.type === 'attachment';
}
