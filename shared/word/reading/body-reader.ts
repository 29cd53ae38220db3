import type { Findings } from './findings.ts';
import type { ListCounter } from './numbering.ts';
import type { LetterLook } from './paragraph-text.ts';
import { captionOf, plain, trimmed } from './pieces.ts';
import type { ReadElement } from './read-paper.ts';
import { type ParagraphStyle, readNumberPlace, type Styles } from './styles.ts';
import { readTable } from './table-reader.ts';
import type { Among, ParagraphContent, Story } from './story.ts';
import { TextReader } from './text-reader.ts';
import { changeOf, chosen, controlFinding } from './wrappers.ts';
import { headingLevel, isContentsLine, sectionsIn } from './body-places.ts';
import { readCell } from './cell-reader.ts';
import { childOf, descendantsOf, isOn, textOf, valueOf, type XmlNode } from './xml-tree.ts';

/** An element as the body gives it, with how its letters look; what is a heading by its looks is found out later. */
export type RawElement = { readonly element: ReadElement; readonly look: LetterLook | null };

const bare = { style: '', bookmarks: [] };

type Carried = { readonly content: ParagraphContent; readonly node: XmlNode };

/** Reads the body of a file (17.2.2) or a text box, block by block, in the order of the text. */
export class BodyReader {
  readonly elements: RawElement[] = [];
  /** Text boxes, which are read after everything else. */
  readonly boxes: XmlNode[] = [];
  /** How many paragraphs stood empty one after the other, at most and in all. */
  blanks = 0;
  private readonly text: TextReader;
  private readonly styles: Styles;
  private readonly findings: Findings;
  private readonly lists: ListCounter;
  private carried: Carried | null = null;
  private contents: string[] = [];
  private waiting: string[] = [];
  private readonly sections: readonly XmlNode[];
  private section = 0;
  private readonly isAside: boolean;

  constructor(story: Story, lists: ListCounter, root: XmlNode, isAside = false) {
    this.text = new TextReader(story);
    this.styles = story.styles;
    this.findings = story.findings;
    this.lists = lists;
    this.isAside = isAside;
    this.sections = isAside ? [] : sectionsIn(root);
    if (this.isAcross(0)) this.put({ type: 'page', isAcross: true, ...bare });
  }

  read(root: XmlNode): void {
    this.blocks(root);
    this.release();
    this.endContents();
  }

  private blocks(parent: XmlNode): void {
    for (const node of parent.children) if (typeof node !== 'string') this.block(node);
  }

  private block(node: XmlNode): void {
    switch (node.name) {
      case 'w:p':
        this.paragraph(node);
        return;
      case 'w:tbl':
        this.release();
        this.endContents();
        this.table(node);
        return;
      case 'w:sdt':
        controlFinding(node, this.findings);
        this.blocks(childOf(node, 'w:sdtContent') ?? node);
        return;
      case 'mc:AlternateContent':
        this.blocks(chosen(node, this.findings));
        return;
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        this.blocks(node);
        return;
      case 'w:bookmarkStart':
        if (node.attributes['w:name'] !== undefined && node.attributes['w:name'] !== '_GoBack') this.waiting.push(node.attributes['w:name']);
        return;
      case 'm:oMathPara':
      case 'm:oMath':
        this.paragraph({ name: 'w:p', attributes: {}, children: [node] });
        return;
      case 'w:altChunk':
        this.findings.add('not-understood', 'A whole other file is embedded here. It was not read: open the file in Word and save it again.');
        return;
      default:
        if (node.name.startsWith('w:') && (/Range(Start|End)$/.test(node.name) || quiet.has(node.name))) return;
        this.findings.add('not-understood', `Something here is not known to Boardpack (“${node.name}”), and was left out.`);
    }
  }

  private paragraph(node: XmlNode): void {
    const properties = childOf(node, 'w:pPr');
    const style = this.styles.paragraph(valueOf(properties, 'w:pStyle'));
    this.findings.at = this.elements.length;
    const content = this.text.read(node, style, this.carried?.content ?? null);
    this.carried = null;
    this.boxes.push(...content.boxes);
    this.formats(properties);
    const mark = childOf(properties, 'w:rPr');
    const gone = mark && (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom'));
    const came = mark && (childOf(mark, 'w:ins') ?? childOf(mark, 'w:moveTo'));
    if (gone) this.findings.changes.push(changeOf(gone, 'deleted', '¶', this.findings.at));
    if (came) this.findings.changes.push(changeOf(came, 'inserted', '¶', this.findings.at));
    const section = childOf(properties, 'w:sectPr');
    if (gone && !section) {
      this.carried = { content: { ...content, boxes: [] }, node };
      return;
    }
    this.finish(node, content, style);
    if (section) this.nextSection();
  }

  /** Puts a finished paragraph, and the pictures and page breaks in it, among the elements. */
  private finish(node: XmlNode, content: ParagraphContent, style: ParagraphStyle): void {
    const properties = childOf(node, 'w:pPr');
    const line = plain(content.text.pieces).trim();
    if (isContentsLine(line, style, content.isContents)) {
      if (line !== '') this.contents.push(line);
      this.waiting.push(...content.bookmarks);
      return;
    }
    this.endContents();
    if (isOn(properties, 'w:pageBreakBefore')) this.put({ type: 'page', isAcross: this.isAcross(this.section), ...bare });
    this.amid(content.before, style.name);
    const counted = this.lists.next(readNumberPlace(properties), style);
    const pieces = trimmed(content.text.pieces);
    const marks = this.marks(style.name, content.bookmarks);
    if (pieces.length === 0 && (counted === null || counted.kind === 'bullet')) {
      if (content.before.length + content.after.length === 0 && style.name !== 'table gap' && !childOf(properties, 'w:sectPr')) this.blanks++;
      this.waiting.push(...marks.bookmarks);
      if (counted !== null) this.findings.add('blank-lines', 'An item without words stood here. It was left out.');
    } else {
      const label = counted === null ? null : { text: counted.label, by: 'automatic' as const };
      const level = headingLevel(properties, style);
      if (level !== null) {
        this.put({ type: 'heading', level: level.level, number: label, by: level.by, text: pieces, ...marks });
      } else if (content.counted > 0 || style.names.includes('caption')) {
        this.put({ type: 'caption', ...captionOf(pieces, content.counted), ...marks });
      } else if (counted !== null && label !== null && !counted.isRun) {
        this.put({ type: 'item', kind: counted.kind, level: counted.depth, label, text: pieces, ...marks });
      } else if (counted === null && style.names.some((name) => quotations.has(name))) {
        this.put({ type: 'quotation', text: pieces, ...marks });
      } else {
        this.elements.push({
          element: this.aside({ type: 'paragraph', label, level: counted?.depth ?? 0, text: pieces, ...marks }),
          look: content.text.look,
        });
      }
    }
    this.amid(content.after, style.name);
  }

  private table(node: XmlNode): void {
    this.findings.at = this.elements.length;
    const read = readTable(node, {
      cell: (cell) =>
        readCell(cell, {
          text: this.text,
          styles: this.styles,
          lists: this.lists,
          findings: this.findings,
          met: (properties, content) => this.inCell(properties, content),
        }),
      row: (row) => this.removedRow(row),
    });
    const { pictures, ...table } = read;
    if (table.flattened.includes('columns') || table.flattened.includes('rows'))
      this.findings.add('table-flattened', 'Cells of a table here go over several columns or rows. Their words stand in the first; the others are empty.');
    if (table.flattened.includes('nested'))
      this.findings.add('table-flattened', 'A table here stands within another. Its words were put into the cell that it stood in.');
    if (table.rows.length === 0) return;
    if (!table.hasHeader) this.findings.add('table-header', 'A table here does not say which row is its header. The first was taken for it.');
    this.put({ type: 'table', ...table, ...this.marks('') });
    if (pictures.length > 0) {
      this.findings.add('picture', 'A picture stood within a table. It was put behind it.');
      this.amid(pictures, '');
    }
  }

  private inCell(properties: XmlNode | undefined, content: ParagraphContent): void {
    this.formats(properties);
    this.boxes.push(...content.boxes);
    this.waiting.push(...content.bookmarks);
  }

  /** Whether a row was taken away in a tracked change; what came and went is told. */
  private removedRow(row: XmlNode): boolean {
    const properties = childOf(row, 'w:trPr');
    const [gone, came] = [childOf(properties, 'w:del'), childOf(properties, 'w:ins')];
    const words = () => [...descendantsOf(row, 'w:t'), ...descendantsOf(row, 'w:delText')].map(textOf).join(' ').slice(0, 300);
    if (gone) this.findings.changes.push(changeOf(gone, 'deleted', words(), this.findings.at));
    else if (came) this.findings.changes.push(changeOf(came, 'inserted', words(), this.findings.at));
    return gone !== undefined;
  }

  private formats(properties: XmlNode | undefined): void {
    const change = properties && childOf(properties, 'w:pPrChange');
    if (change) this.findings.changes.push(changeOf(change, 'format', '', this.findings.at));
  }

  /** Words whose paragraph was joined with one that does not come stand alone. */
  private release(): void {
    const carried = this.carried;
    this.carried = null;
    if (carried && !carried.content.text.isEmpty)
      this.finish(carried.node, carried.content, this.styles.paragraph(valueOf(childOf(carried.node, 'w:pPr'), 'w:pStyle')));
  }

  private endContents(): void {
    if (this.contents.length === 0) return;
    const lines = this.contents;
    this.contents = [];
    this.put({ type: 'contents', lines, ...bare });
  }

  private amid(among: readonly Among[], style: string): void {
    for (const one of among) {
      if (one.type === 'page') this.put({ type: 'page', isAcross: this.isAcross(this.section), ...bare });
      else this.put({ ...one, style, bookmarks: [] });
    }
  }

  private nextSection(): void {
    this.section++;
    const next = this.sections[this.section];
    const isContinuous = valueOf(next, 'w:type') === 'continuous';
    if (isContinuous && this.isAcross(this.section) === this.isAcross(this.section - 1)) return;
    if (next) this.put({ type: 'page', isAcross: this.isAcross(this.section), ...bare });
  }

  private isAcross(index: number): boolean {
    const size = childOf(this.sections[index], 'w:pgSz')?.attributes;
    return size?.['w:orient'] === 'landscape' || Number(size?.['w:w'] ?? 0) > Number(size?.['w:h'] ?? 0);
  }

  /** What an element with words has besides them; bookmarks that stood before it are its own. */
  private marks(style: string, own: readonly string[] = []): { readonly style: string; readonly bookmarks: readonly string[] } {
    const bookmarks = [...new Set([...this.waiting, ...own])];
    this.waiting = [];
    return { style, bookmarks };
  }

  private put(element: ReadElement): void {
    // One page break is enough, whoever asks for it.
    const last = this.elements[this.elements.length - 1]?.element;
    if (element.type === 'page' && last?.type === 'page') this.elements.pop();
    this.elements.push({ element: this.aside(element), look: null });
  }

  private aside(element: ReadElement): ReadElement {
    return this.isAside ? { ...element, aside: true } : element;
  }
}

const quiet = new Set(['w:sectPr', 'w:proofErr', 'w:permStart', 'w:permEnd', 'w:bookmarkEnd', 'w:tblPr', 'w:tblGrid', 'w:tcPr', 'w:sdtPr', 'w:sdtEndPr']);

/** Paragraph styles for the words of others. */
const quotations = new Set(['quote', 'intense quote', 'quotations', 'block text']);
